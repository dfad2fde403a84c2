/* The functions of plain.py: the alternatives of its TOKEN one by one, at each character in their order; marks; lower case. */

#define PY_SSIZE_T_CLEAN
#include <Python.h>

#define VERSION 3 /* as in tokens/__init__.py; one more with every change of this file */
#define APOSTROPHE 0x2019
#define SHORT 5 /* letters of the longest abbreviation or elision, at most */

/* A part of a text as code points: what stands behind its end is none of it. */
typedef struct {
    const Py_UCS4 *data;
    Py_ssize_t end;
} Part;

static const char abbreviations[] = " Dr Mr Jr Sr Mrs Ms Prof Sen Gov Rep Gen Lt Col Sgt Capt St Inc Corp Co Ltd Mme Mlle Sra Srta"
                                    " Dra Hon Rev Del Maj Adm dr ing vs ";
static const char elisions[] = " d l j m n s t c qu dell all dall nell sull quest un ";

/* A character, 0 behind the end of the part. */
static inline Py_UCS4 at(const Part *part, Py_ssize_t k) { return k < part->end ? part->data[k] : 0; }

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

/* A copy of a text as code points, to be freed; NULL with an exception set. */
static Py_UCS4 *code_points(PyObject *text)
{
    if (!PyUnicode_Check(text)) return PyErr_Format(PyExc_TypeError, "want a str, not %R", text), NULL;
    return PyUnicode_AsUCS4Copy(text);
}

/* Give a list one more item, whose reference is taken over; -1 with an exception set. */
static int append(PyObject *list, PyObject *item)
{
    int failed = item ? PyList_Append(list, item) : -1;
    Py_XDECREF(item);
    return failed;
}

static PyObject *places(PyObject *module, PyObject *arguments)
{
    PyObject *text, *found;
    Py_ssize_t start, stop;
    Py_UCS4 *points;
    if (!PyArg_ParseTuple(arguments, "Onn", &text, &start, &stop) || !(points = code_points(text))) return NULL;
    Part part = {points, Py_MIN(stop, PyUnicode_GET_LENGTH(text))};
    found = PyList_New(0);
    for (Py_ssize_t end = start = Py_MAX(start, 0); found && start < part.end; start = end + (end == start)) {
        end = token_end(&part, start);
        if (end > start && append(found, Py_BuildValue("(nn)", start, end)) < 0) Py_CLEAR(found);
    }
    PyMem_Free(points);
    return found;
}

#include "_marks.h"
#include "_kinds.h"
#include "_reading.h"
#include "_capitals.h"

static PyMethodDef functions[] = {{"read", read_text, METH_VARARGS, "As newsspider.fields.quotes.tokens.plain.read."},
    {"places", places, METH_VARARGS, "As newsspider.fields.quotes.tokens.plain.places."},
    {"marks", marks, METH_O, "As newsspider.fields.quotes.tokens.plain.marks."},
    {"may_open", may_open, METH_O, "As newsspider.fields.quotes.tokens.plain.may_open."},
    {"count_words", count_words, METH_O, "As newsspider.fields.quotes.tokens.plain.count_words."},
    {"having", having, METH_VARARGS, "As newsspider.fields.quotes.tokens.plain.having."},
    {"capitals", capitals, METH_VARARGS, "As newsspider.fields.quotes.tokens.plain.capitals."}, {0}};
static struct PyModuleDef definition = {PyModuleDef_HEAD_INIT, "_tokens", "Compiled tokens.", -1, functions};

PyMODINIT_FUNC PyInit__tokens(void)
{
    PyObject *module = PyModule_Create(&definition);
    if (module && PyModule_AddIntConstant(module, "VERSION", VERSION) < 0) Py_CLEAR(module);
    return module;
}
