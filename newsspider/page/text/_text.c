/* clean, fold, count_words and holding of plain.py in one pass over each text; is_utf8 and find over bytes.
 *
 * What Unicode normalisation may touch is left to Python, so that there is one truth on it: clean asks unicodedata.normalize,
 * fold plain.py. */

#include "_characters.h"

#define VERSION 5 /* as in text/__init__.py; one more with every change of this file */

static PyObject *plain_clean, *plain_fold, *normalize, *nfc;

/* A text with each character mapped and single spaces between words; `odd` tells whether some must be asked of Python. */
static PyObject *map_words(PyObject *text, const Map *map, int *odd)
{
    Py_UCS4 small[1024];
    void *out = small;
    size_t room = 2 * (size_t)PyUnicode_GET_LENGTH(text) * PyUnicode_KIND(text);
    if (room > sizeof small && !(out = PyMem_Malloc(room))) return PyErr_NoMemory();
    Py_ssize_t size = put_text(text, out, map, odd);
    PyObject *result = size < 0 ? Py_NewRef(text) : PyUnicode_FromKindAndData(PyUnicode_KIND(text), out, size);
    if (out != small) PyMem_Free(out);
    return result;
}

static PyObject *clean(PyObject *module, PyObject *text)
{
    int odd = 0;
    if (!PyUnicode_CheckExact(text)) return PyObject_CallOneArg(plain_clean, text);
    PyObject *line = map_words(text, &cleaned, &odd);
    if (line && odd) Py_SETREF(line, PyObject_CallFunctionObjArgs(normalize, nfc, line, NULL));
    return line;
}

static PyObject *fold(PyObject *module, PyObject *text)
{
    int odd = 0;
    if (!PyUnicode_CheckExact(text)) return PyObject_CallOneArg(plain_fold, text);
    PyObject *line = map_words(text, &folded, &odd);
    if (line && odd) Py_SETREF(line, PyObject_CallOneArg(plain_fold, text));
    return line;
}

static int is_ideograph(Py_UCS4 c)
{
    return between(c, 0x3040, 0x30FF) || between(c, 0x3400, 0x4DBF) || between(c, 0x4E00, 0x9FFF) || between(c, 0xF900, 0xFAFF);
}

/* The words of a text of a kind; inlined with each kind, so that it is asked for but once. */
static inline Py_ssize_t words_in(const void *data, int kind, Py_ssize_t length)
{
    enum { OUTSIDE, INSIDE, JOINED } place = OUTSIDE;
    Py_ssize_t count = 0;
    for (Py_ssize_t k = 0; k < length; k++) {
        Py_UCS4 c = PyUnicode_READ(kind, data, k);
        if (c < LOW ? in_words[c] : Py_UNICODE_ISALNUM(c) && !is_ideograph(c)) count += place == OUTSIDE, place = INSIDE;
        else if (c >= 0x3040 && is_ideograph(c)) count++, place = OUTSIDE;
        else place = place == INSIDE && (c == '\'' || c == 0x2019 || c == '-' || c == '.') ? JOINED : OUTSIDE;
    }
    return count;
}

static PyObject *count_words(PyObject *module, PyObject *text)
{
    if (!PyUnicode_Check(text)) return PyErr_Format(PyExc_TypeError, "want a str, not %R", text);
    int kind = PyUnicode_KIND(text);
    const void *data = PyUnicode_DATA(text);
    Py_ssize_t length = PyUnicode_GET_LENGTH(text);
    if (kind == PyUnicode_1BYTE_KIND) return PyLong_FromSsize_t(words_in(data, PyUnicode_1BYTE_KIND, length));
    if (kind == PyUnicode_2BYTE_KIND) return PyLong_FromSsize_t(words_in(data, PyUnicode_2BYTE_KIND, length));
    return PyLong_FromSsize_t(words_in(data, PyUnicode_4BYTE_KIND, length));
}

/* Stems that texts are searched for. `begun` marks the hashes of their first characters, if those that are ASCII have so many. */
enum { BEGINNING = 3 };
typedef struct { PyObject *words; int some_ascii, hashed; char begun[4096]; } Stems;

/* The hash of the last three characters, from that before them and the newest. */
static inline unsigned hash_on(unsigned hash, unsigned char next) { return (hash << 4 ^ next) & 4095; }

static unsigned hash_of(const unsigned char *at) { return hash_on(hash_on(at[0], at[1]), at[2]); }

/* Mark the stems' first characters; -1 with an exception set. */
static int read_stems(Stems *stems, PyObject *words)
{
    stems->words = words, stems->hashed = 1;
    for (Py_ssize_t k = 0; k < PyTuple_GET_SIZE(words); k++) {
        PyObject *word = PyTuple_GET_ITEM(words, k);
        if (!PyUnicode_Check(word)) { PyErr_Format(PyExc_TypeError, "want a str, not %R", word); return -1; }
        if (!PyUnicode_IS_ASCII(word)) continue;
        stems->some_ascii = 1;
        if (PyUnicode_GET_LENGTH(word) < BEGINNING) stems->hashed = 0;
        else stems->begun[hash_of(PyUnicode_1BYTE_DATA(word))] = 1;
    }
    return 0;
}

/* Whether a stem stands at a place of an ASCII text with so many characters left. */
static int begins_with(const unsigned char *at, Py_ssize_t left, PyObject *words)
{
    for (Py_ssize_t k = 0; k < PyTuple_GET_SIZE(words); k++) {
        PyObject *word = PyTuple_GET_ITEM(words, k);
        Py_ssize_t size = PyUnicode_GET_LENGTH(word);
        const unsigned char *begin = PyUnicode_1BYTE_DATA(word);
        if (PyUnicode_IS_ASCII(word) && size <= left && *begin == *at && !memcmp(at, begin, size)) return 1;
    }
    return 0;
}

/* Whether a text holds one of the stems; -1 with an exception set. */
static int holds(PyObject *text, const Stems *stems)
{
    int found = 0, ascii = PyUnicode_IS_ASCII(text);
    if (ascii && !stems->some_ascii) return 0;
    if (!ascii || !stems->hashed) {
        for (Py_ssize_t k = 0; !found && k < PyTuple_GET_SIZE(stems->words); k++)
            found = PyUnicode_Contains(text, PyTuple_GET_ITEM(stems->words, k));
        return found;
    }
    const unsigned char *at = PyUnicode_1BYTE_DATA(text), *end = at + PyUnicode_GET_LENGTH(text);
    if (end - at < BEGINNING) return 0;
    unsigned hash = hash_on(at[0], at[1]);
    for (at += BEGINNING - 1; !found && at < end; at++)
        if (stems->begun[hash = hash_on(hash, *at)]) found = begins_with(at - BEGINNING + 1, end - at + BEGINNING - 1, stems->words);
    return found;
}

static PyObject *holding(PyObject *module, PyObject *arguments)
{
    Stems stems = {0};
    PyObject *texts, *words, *numbers;
    if (!PyArg_ParseTuple(arguments, "O!O!:holding", &PyList_Type, &texts, &PyTuple_Type, &words)) return NULL;
    if (read_stems(&stems, words) < 0 || !(numbers = PyList_New(0))) return NULL;
    for (Py_ssize_t k = 0; k < PyList_GET_SIZE(texts); k++) {
        PyObject *text = PyList_GET_ITEM(texts, k), *number = NULL;
        int found = PyUnicode_Check(text) ? holds(text, &stems) : -1;
        if (found < 0 && !PyErr_Occurred()) PyErr_Format(PyExc_TypeError, "want a str, not %R", text);
        int failed = found < 0 || (found && (!(number = PyLong_FromSsize_t(k)) || PyList_Append(numbers, number) < 0));
        Py_XDECREF(number);
        if (failed) { Py_DECREF(numbers); return NULL; }
    }
    return numbers;
}

/* One past the character at `at`, of two or more bytes (RFC 3629 §4); NULL where it is none. */
static const unsigned char *after_character(const unsigned char *at, const unsigned char *end)
{
    unsigned char first = *at, low = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
    unsigned char high = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
    int more = first < 0xC2 ? 0 : first < 0xE0 ? 1 : first < 0xF0 ? 2 : first < 0xF5 ? 3 : 0;
    if (!more || end - at <= more || at[1] < low || at[1] > high) return NULL;
    for (int k = 2; k <= more; k++) if (!between(at[k], 0x80, 0xBF)) return NULL;
    return at + more + 1;
}

static PyObject *is_utf8(PyObject *module, PyObject *data)
{
    if (!PyBytes_Check(data)) return PyErr_Format(PyExc_TypeError, "want bytes, not %R", data);
    const unsigned char *at = (const unsigned char *)PyBytes_AS_STRING(data), *end = at + PyBytes_GET_SIZE(data);
    while (at && at < end) {
        unsigned long long four[4];
        while (end - at >= 32 && (memcpy(four, at, 32), !((four[0] | four[1] | four[2] | four[3]) & 0x8080808080808080u))) at += 32;
        while (at < end && *at < 0x80) at++;
        while (at && at < end && *at >= 0x80) at = after_character(at, end);
    }
    return PyBool_FromLong(at != NULL);
}

/* The place in a word of the byte that is the rarest in pages: searched for first, as each that is met costs a look. */
static Py_ssize_t rarest_in(const char *word, Py_ssize_t length)
{
    static const char common[] = " etaionsr-l\"cdp.mu0gh:/bf12w,=>v<y3_;x45k6897{}()"; /* the commonest first */
    Py_ssize_t best = 0;
    const char *place[2] = {0};
    for (Py_ssize_t k = 0; k < length; k++) {
        if (!(place[1] = memchr(common, word[k], sizeof common - 1))) return k;
        if (place[1] > place[0]) best = k, place[0] = place[1];
    }
    return best;
}

static PyObject *find(PyObject *module, PyObject *arguments)
{
    const char *data, *word;
    Py_ssize_t size, length, start;
    if (!PyArg_ParseTuple(arguments, "y#y#n:find", &data, &size, &word, &length, &start)) return NULL;
    if (start < 0 || !length) return PyErr_Format(PyExc_ValueError, "want a place and a word");
    Py_ssize_t rarest = rarest_in(word, length);
    for (Py_ssize_t at = start, last = size - length; at <= last; at++) {
        const char *next = memchr(data + at + rarest, word[rarest], last - at + 1);
        if (!next) break;
        at = next - data - rarest;
        if (!memcmp(data + at, word, length)) return PyLong_FromSsize_t(at);
    }
    return PyLong_FromSsize_t(-1);
}

static PyMethodDef functions[] = {{"clean", clean, METH_O, "As newsspider.page.text.plain.clean."},
    {"fold", fold, METH_O, "As newsspider.page.text.plain.fold."},
    {"count_words", count_words, METH_O, "As newsspider.page.text.plain.count_words."},
    {"holding", holding, METH_VARARGS, "As newsspider.page.text.plain.holding."},
    {"is_utf8", is_utf8, METH_O, "As newsspider.page.text.plain.is_utf8."},
    {"find", find, METH_VARARGS, "As newsspider.page.text.plain.find."}, {0}};
static struct PyModuleDef definition = {PyModuleDef_HEAD_INIT, "_text", "Compiled functions of texts.", -1, functions};

PyMODINIT_FUNC PyInit__text(void)
{
    PyObject *plain = PyImport_ImportModule("newsspider.page.text.plain");
    PyObject *unicode = plain ? PyImport_ImportModule("unicodedata") : NULL;
    plain_clean = unicode ? PyObject_GetAttrString(plain, "clean") : NULL;
    plain_fold = plain_clean ? PyObject_GetAttrString(plain, "fold") : NULL;
    normalize = plain_fold ? PyObject_GetAttrString(unicode, "normalize") : NULL;
    nfc = normalize ? PyUnicode_InternFromString("NFC") : NULL;
    PyObject *module = nfc ? PyModule_Create(&definition) : NULL;
    Py_XDECREF(plain), Py_XDECREF(unicode);
    fill_low(&cleaned), fill_low(&folded);
    if (module && PyModule_AddIntConstant(module, "VERSION", VERSION) < 0) Py_CLEAR(module);
    return module;
}
