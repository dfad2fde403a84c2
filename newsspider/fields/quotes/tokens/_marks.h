/* The functions `marks`, `may_open` and `count_words` of plain.py. */

/* A text as it is kept. */
typedef struct {
    int kind;
    const void *data;
    Py_ssize_t end;
} Text;

/* Characters below 256 that may be quotation marks. */
static const char may_be_small_mark[256] = {['"'] = 1, ['\''] = 1, ['`'] = 1, [0xAB] = 1, [0xBB] = 1};

/* Whether a character may be a quotation mark: most are none, and told here. */
static inline int may_be_mark(Py_UCS4 c) { return c < 256 ? may_be_small_mark[c] : c >= 0x2018; }

/* The place of the first character from `k` on that may be a mark; the end of the text where none is. */
static Py_ssize_t next_mark(const Text *text, Py_ssize_t k)
{
    const Py_UCS1 *small = text->data;
    const Py_UCS2 *middle = text->data;
    if (text->kind == PyUnicode_1BYTE_KIND) while (k < text->end && !may_be_small_mark[small[k]]) k++;
    else if (text->kind == PyUnicode_2BYTE_KIND) while (k < text->end && !may_be_mark(middle[k])) k++;
    else while (k < text->end && !may_be_mark(PyUnicode_READ(text->kind, text->data, k))) k++;
    return k;
}

/* How many characters a quotation mark has; 0 for anything else. */
static int mark_length(const Text *text, Py_ssize_t k)
{
    Py_UCS4 c = PyUnicode_READ(text->kind, text->data, k);
    int twice = k + 1 < text->end && PyUnicode_READ(text->kind, text->data, k + 1) == c;
    switch (c) {
    case '"': case 0xAB: case 0xBB: case 0x201A: case 0x201C: case 0x201D: case 0x201E: case 0x201F: case 0x2039: case 0x203A:
    case 0x300C: case 0x300D: case 0x300E: case 0x300F: case 0xFF02: return 1;
    case '\'': case 0x2018: case APOSTROPHE: return twice ? 2 : 1;
    case '`': return twice ? 2 : 0;
    }
    return 0;
}

/* A text that is held by the caller; 0 with an exception set. */
static int open_text(Text *text, PyObject *given)
{
    if (!PyUnicode_Check(given)) return PyErr_Format(PyExc_TypeError, "want a str, not %R", given), 0;
    if (PyUnicode_READY(given) < 0) return 0;
    *text = (Text){PyUnicode_KIND(given), PyUnicode_DATA(given), PyUnicode_GET_LENGTH(given)};
    return 1;
}

static PyObject *marks(PyObject *module, PyObject *given)
{
    Text text;
    PyObject *found;
    if (!open_text(&text, given) || !(found = PyList_New(0))) return NULL;
    for (Py_ssize_t k = next_mark(&text, 0), length; k < text.end; k = next_mark(&text, k + (length ? length : 1))) {
        if (!(length = mark_length(&text, k))) continue;
        PyObject *mark = PyUnicode_Substring(given, k, k + length);
        if (append(found, mark ? Py_BuildValue("(nN)", k, mark) : NULL) < 0) { Py_DECREF(found); return NULL; }
    }
    return found;
}

/* Whether a stretch can start with what may be a mark. */
static int opens(const Text *text, Py_ssize_t k)
{
    Py_UCS4 c = PyUnicode_READ(text->kind, text->data, k), before;
    if (c == '`') return 1;
    if (!mark_length(text, k) || c == APOSTROPHE || c == 0x300D || c == 0x300F) return 0;
    if (c != '\'') return 1;
    before = k ? PyUnicode_READ(text->kind, text->data, k - 1) : ' ';
    if (is_alnum(before) || before == '_' || k + 1 == text->end) return 0;
    return !Py_UNICODE_ISSPACE(PyUnicode_READ(text->kind, text->data, k + 1));
}

static PyObject *may_open(PyObject *module, PyObject *given)
{
    Text text;
    if (!open_text(&text, given)) return NULL;
    for (Py_ssize_t k = next_mark(&text, 0); k < text.end; k = next_mark(&text, k + 1))
        if (opens(&text, k)) Py_RETURN_TRUE;
    Py_RETURN_FALSE;
}

/* Whether a character of a text is a letter, a digit or an underscore. */
static int is_word_at(const Text *text, Py_ssize_t k)
{
    if (k >= text->end) return 0;
    Py_UCS4 c = PyUnicode_READ(text->kind, text->data, k);
    return is_alnum(c) || c == '_';
}

static PyObject *count_words(PyObject *module, PyObject *given)
{
    Text text;
    Py_ssize_t count = 0, k = 0;
    if (!open_text(&text, given)) return NULL;
    while (k < text.end) {
        if (!is_word_at(&text, k)) { k++; continue; }
        count++;
        while (is_word_at(&text, k)) {
            while (is_word_at(&text, k)) k++;
            Py_UCS4 c = k < text.end ? PyUnicode_READ(text.kind, text.data, k) : 0;
            if ((c == '-' || c == '.' || is_quote(c)) && is_word_at(&text, k + 1)) k++;
        }
    }
    return PyLong_FromSsize_t(count);
}
