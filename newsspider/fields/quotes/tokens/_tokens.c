/* The functions of plain.py: the alternatives of its TOKEN one by one, at each character in their order; marks; lower case. */

#define PY_SSIZE_T_CLEAN
#include <Python.h>

#define VERSION 2 /* as in tokens/__init__.py; one more with every change of this file */
#define APOSTROPHE 0x2019
#define SHORT 5 /* letters of the longest abbreviation or elision, at most */

typedef struct {
    int kind;
    const void *data;
    Py_ssize_t end;
} Part;

static const char abbreviations[] = " Dr Mr Jr Sr Mrs Ms Prof Sen Gov Rep Gen Lt Col Sgt Capt St Inc Corp Co Ltd Mme Mlle Sra Srta"
                                    " Dra Hon Rev Del Maj Adm dr ing vs ";
static const char elisions[] = " d l j m n s t c qu dell all dall nell sull quest un ";

/* A character, 0 behind the end of the part. */
static inline Py_UCS4 at(const Part *part, Py_ssize_t k) { return k < part->end ? PyUnicode_READ(part->kind, part->data, k) : 0; }

static inline int between(Py_UCS4 c, Py_UCS4 first, Py_UCS4 last) { return c >= first && c <= last; }

static inline int is_alnum(Py_UCS4 c) { return c < 128 ? Py_ISALNUM(c) : Py_UNICODE_ISALNUM(c); }

static inline int is_ascii_letter(Py_UCS4 c) { return c < 128 && Py_ISALPHA(c); }

static int is_letter(Py_UCS4 c) { return is_alnum(c) && !Py_UNICODE_ISDECIMAL(c); }

static int is_quote(Py_UCS4 c) { return c == '\'' || c == APOSTROPHE; }

static int is_capital(Py_UCS4 c) { return between(c, 'A', 'Z') || between(c, 0xC0, 0xDE); }

/* Whether the letters of a part stand in a row of words. */
static int is_one_of(const char *words, const Part *part, Py_ssize_t start, Py_ssize_t end)
{
    char word[SHORT + 3] = " ";
    if (end - start > SHORT) return 0;
    for (Py_ssize_t k = start; k < end; k++) word[k - start + 1] = (char)at(part, k);
    word[end - start + 1] = ' ';
    return strstr(words, word) != NULL;
}

/* Where initials end: "U.S."; `start` where there are none. */
static Py_ssize_t initials_end(const Part *part, Py_ssize_t start)
{
    Py_ssize_t end = start;
    while (at(part, end + 1) == '.' && is_letter(at(part, end))) end += 2;
    return end - start >= 4 ? end : start;
}

/* Where a parted abbreviation before a bracket ends: "R-Ariz." of "(R-Ariz.)"; `start` where there is none. */
static Py_ssize_t state_end(const Part *part, Py_ssize_t start)
{
    Py_ssize_t end = start + 2;
    if (!between(at(part, start), 'A', 'Z') || at(part, start + 1) != '-') return start;
    while (between(at(part, end), 'A', 'Z')) {
        Py_ssize_t last = end + 1;
        while (last - end <= 5 && between(at(part, last), 'a', 'z')) last++;
        if (at(part, last) != '.') break;
        end = last + 1;
    }
    return end > start + 2 && at(part, end) == ')' ? end : start;
}

/* Whether a middle initial with its full stop starts here: "S." of "Silvia S. Holm". */
static int is_initial(const Part *part, Py_ssize_t start)
{
    Py_UCS4 c = at(part, start);
    Py_ssize_t next = start + 2;
    if (at(part, start + 1) != '.' || c == 0xD7) return 0;
    if (!is_capital(c) && c != 0x141 && c != 0x15A && c != 0x160 && c != 0x17D) return 0;
    while (next < part->end && Py_UNICODE_ISSPACE(at(part, next))) next++;
    return next > start + 2 && is_capital(at(part, next));
}

/* Whether an elision ends with the quote at `end`: "l’" of "l’Institut". */
static int is_elision(const Part *part, Py_ssize_t start, Py_ssize_t end)
{
    Py_UCS4 c = at(part, start), next = at(part, end + 1);
    if (!is_quote(at(part, end))) return 0;
    if (end == start + 1 && (c == 'L' || c == 'D' || c == 'C' || c == 'J'))
        return between(next, 'a', 'z') || between(next, 0xE0, 0xFF);
    return is_letter(next) && is_one_of(elisions, part, start, end);
}

/* Where a word with its inner hyphens and the like ends; `start` where none starts. */
static Py_ssize_t word_end(const Part *part, Py_ssize_t start)
{
    Py_ssize_t end = start;
    while (is_alnum(at(part, end))) {
        while (is_alnum(at(part, end))) end++;
        Py_UCS4 c = at(part, end), next = at(part, end + 1);
        if (c == '.' ? between(next, 'a', 'z') || Py_UNICODE_ISDECIMAL(next) : c && (c == APOSTROPHE || (c < 128 && strchr("-'&/+_@", (int)c)))) {
            if (is_alnum(next)) end++;
        }
    }
    return end;
}

/* Where the token that starts at a character ends; `start` where none does. */
static Py_ssize_t token_end(const Part *part, Py_ssize_t start)
{
    Py_ssize_t letters = start, end;
    Py_UCS4 c = at(part, start), next;
    if (c == ' ') return start;
    while (is_ascii_letter(at(part, letters))) letters++;
    next = at(part, letters);
    if (letters > start + 1 && (next == ' ' || next == ',' || next == ';' || next == ':')) return letters;
    if ((end = initials_end(part, start)) > start) return end;
    if (letters > start && next == '.' && is_one_of(abbreviations, part, start, letters)) return letters + 1;
    if ((end = state_end(part, start)) > start) return end;
    if (is_initial(part, start)) return start + 2;
    if (letters > start && is_elision(part, start, letters)) return letters + 1;
    if ((end = word_end(part, start)) > start) return end;
    if (c == '.' && at(part, start + 1) == '.' && at(part, start + 2) == '.') return start + 3;
    if (c == '-' && at(part, start + 1) == '-') return start + 2;
    return c == '_' || Py_UNICODE_ISSPACE(c) ? start : start + 1;
}

/* A part of a text that is held by the caller; 0 with an exception set. */
static int open_part(Part *part, PyObject *text, Py_ssize_t end)
{
    if (!PyUnicode_Check(text)) return PyErr_Format(PyExc_TypeError, "want a str, not %R", text), 0;
    if (PyUnicode_READY(text) < 0) return 0;
    *part = (Part){PyUnicode_KIND(text), PyUnicode_DATA(text), Py_MIN(end, PyUnicode_GET_LENGTH(text))};
    return 1;
}

static PyObject *word_at(PyObject *text, Py_ssize_t start, Py_ssize_t end) { return PyUnicode_Substring(text, start, end); }

static PyObject *place_at(PyObject *text, Py_ssize_t start, Py_ssize_t end) { return Py_BuildValue("(nn)", start, end); }

/* Give a list one more item, whose reference is taken over; -1 with an exception set. */
static int append(PyObject *list, PyObject *item)
{
    int failed = item ? PyList_Append(list, item) : -1;
    Py_XDECREF(item);
    return failed;
}

/* What `make` makes of each token of a part of a text. */
static PyObject *find(PyObject *arguments, PyObject *(*make)(PyObject *, Py_ssize_t, Py_ssize_t))
{
    PyObject *text, *found;
    Py_ssize_t start, end;
    Part part;
    if (!PyArg_ParseTuple(arguments, "Onn", &text, &start, &end) || !open_part(&part, text, end)) return NULL;
    if (!(found = PyList_New(0))) return NULL;
    for (start = Py_MAX(start, 0); start < part.end; start = end + (end == start)) {
        end = token_end(&part, start);
        if (end > start && append(found, make(text, start, end)) < 0) { Py_DECREF(found); return NULL; }
    }
    return found;
}

static PyObject *words(PyObject *module, PyObject *arguments) { return find(arguments, word_at); }

static PyObject *places(PyObject *module, PyObject *arguments) { return find(arguments, place_at); }

/* Whether a character may be a quotation mark: most are none, and told here. */
static inline int may_be_mark(Py_UCS4 c) { return c < 0xAB ? c == '"' || c == '\'' || c == '`' : c == 0xAB || c == 0xBB || c >= 0x2018; }

/* How many characters a quotation mark has; 0 for anything else. */
static int mark_length(const Part *part, Py_ssize_t k)
{
    Py_UCS4 c = at(part, k);
    switch (c) {
    case '"': case 0xAB: case 0xBB: case 0x201A: case 0x201C: case 0x201D: case 0x201E: case 0x201F: case 0x2039: case 0x203A:
    case 0x300C: case 0x300D: case 0x300E: case 0x300F: case 0xFF02: return 1;
    case '\'': case 0x2018: case APOSTROPHE: return at(part, k + 1) == c ? 2 : 1;
    case '`': return at(part, k + 1) == c ? 2 : 0;
    }
    return 0;
}

static PyObject *marks(PyObject *module, PyObject *text)
{
    Part part;
    PyObject *found;
    if (!open_part(&part, text, PY_SSIZE_T_MAX) || !(found = PyList_New(0))) return NULL;
    for (Py_ssize_t k = 0, length; k < part.end; k += length ? length : 1) {
        length = may_be_mark(at(&part, k)) ? mark_length(&part, k) : 0;
        if (!length) continue;
        PyObject *mark = PyUnicode_Substring(text, k, k + length);
        if (append(found, mark ? Py_BuildValue("(nN)", k, mark) : NULL) < 0) { Py_DECREF(found); return NULL; }
    }
    return found;
}

static PyObject *may_open(PyObject *module, PyObject *text)
{
    Part part;
    if (!open_part(&part, text, PY_SSIZE_T_MAX)) return NULL;
    for (Py_ssize_t k = 0; k < part.end; k++) {
        Py_UCS4 c = at(&part, k), before;
        if (!may_be_mark(c)) continue;
        if (c == '`') Py_RETURN_TRUE;
        if (!mark_length(&part, k) || c == APOSTROPHE || c == 0x300D || c == 0x300F) continue;
        if (c != '\'') Py_RETURN_TRUE;
        before = k ? at(&part, k - 1) : ' ';
        if (!is_alnum(before) && before != '_' && k + 1 < part.end && !Py_UNICODE_ISSPACE(at(&part, k + 1))) Py_RETURN_TRUE;
    }
    Py_RETURN_FALSE;
}

/* A word in lower case with straight apostrophes: itself where it is so already. */
static PyObject *lower(PyObject *word, PyObject *curved, PyObject *straight)
{
    if (!PyUnicode_CheckExact(word)) return PyErr_Format(PyExc_TypeError, "want a str, not %R", word);
    if (!PyUnicode_IS_ASCII(word)) {
        PyObject *small = PyObject_CallMethod(word, "lower", NULL);
        PyObject *plain = small ? PyUnicode_Replace(small, curved, straight, -1) : NULL;
        Py_XDECREF(small);
        return plain;
    }
    Py_ssize_t length = PyUnicode_GET_LENGTH(word), k = 0;
    const Py_UCS1 *letters = PyUnicode_1BYTE_DATA(word);
    while (k < length && !Py_ISUPPER(letters[k])) k++;
    if (k == length) return Py_NewRef(word);
    PyObject *small = PyUnicode_New(length, 127);
    for (k = 0; small && k < length; k++) PyUnicode_1BYTE_DATA(small)[k] = (Py_UCS1)Py_TOLOWER(letters[k]);
    return small;
}

static PyObject *lowered(PyObject *module, PyObject *given)
{
    PyObject *row = PySequence_Tuple(given), *found = row ? PyTuple_New(PyTuple_GET_SIZE(row)) : NULL;
    PyObject *curved = PyUnicode_FromOrdinal(APOSTROPHE), *straight = PyUnicode_FromOrdinal('\'');
    for (Py_ssize_t k = 0; found && k < PyTuple_GET_SIZE(row); k++) {
        PyObject *word = curved && straight ? lower(PyTuple_GET_ITEM(row, k), curved, straight) : NULL;
        if (word) PyTuple_SET_ITEM(found, k, word);
        else Py_CLEAR(found);
    }
    Py_XDECREF(row);
    Py_XDECREF(curved);
    Py_XDECREF(straight);
    return found;
}

#include "_kinds.h"

static PyMethodDef functions[] = {{"words", words, METH_VARARGS, "As newsspider.fields.quotes.tokens.plain.words."},
    {"places", places, METH_VARARGS, "As newsspider.fields.quotes.tokens.plain.places."},
    {"lowered", lowered, METH_O, "As newsspider.fields.quotes.tokens.plain.lowered."},
    {"marks", marks, METH_O, "As newsspider.fields.quotes.tokens.plain.marks."},
    {"may_open", may_open, METH_O, "As newsspider.fields.quotes.tokens.plain.may_open."},
    {"kinds", kinds, METH_VARARGS, "As newsspider.fields.quotes.tokens.plain.kinds."},
    {"having", having, METH_VARARGS, "As newsspider.fields.quotes.tokens.plain.having."}, {0}};
static struct PyModuleDef definition = {PyModuleDef_HEAD_INIT, "_tokens", "Compiled tokens.", -1, functions};

PyMODINIT_FUNC PyInit__tokens(void)
{
    PyObject *module = PyModule_Create(&definition);
    if (module && PyModule_AddIntConstant(module, "VERSION", VERSION) < 0) Py_CLEAR(module);
    return module;
}
