/* stems: as stems.py has it, of which this is the twin. */

enum { LETTERS = 26 };

typedef struct { int kind; const void *data; Py_ssize_t length; } Word;
typedef struct { const int *starts; const char *bits, *letters; Py_ssize_t count, width; } Stems;

static int letter_of(const Word *word, Py_ssize_t at)
{
    Py_UCS4 letter = at < word->length ? PyUnicode_READ(word->kind, word->data, at) : 0;
    return letter >= 'a' && letter <= 'z' ? (int)letter - 'a' : -1;
}

/* Whether a stem, which ends at its width or at a zero, stands at a place. */
static int stands_at(const Word *word, Py_ssize_t at, const char *stem, Py_ssize_t width)
{
    for (Py_ssize_t k = 0; k < width && stem[k]; k++)
        if (letter_of(word, at + k) != stem[k] - 'a') return 0;
    return 1;
}

/* Lay the tables over their bytes; -1 where they do not fit together. */
static int read_stems(Stems *with, PyObject *starts, PyObject *bits, PyObject *letters)
{
    with->starts = (const int *)PyBytes_AS_STRING(starts), with->bits = PyBytes_AS_STRING(bits), with->letters = PyBytes_AS_STRING(letters);
    with->count = PyBytes_GET_SIZE(bits) / (Py_ssize_t)sizeof(Bits), with->width = with->count ? PyBytes_GET_SIZE(letters) / with->count : 0;
    if (PyBytes_GET_SIZE(starts) != (LETTERS * LETTERS + 1) * (Py_ssize_t)sizeof(int)) return -1;
    for (int pair = 0; pair <= LETTERS * LETTERS; pair++) if (with->starts[pair] < 0 || with->starts[pair] > with->count) return -1;
    return 0;
}

static PyObject *stems(PyObject *module, PyObject *arguments)
{
    PyObject *text, *starts, *bits, *letters;
    Stems with;
    Bits found = 0, own;
    if (!PyArg_ParseTuple(arguments, "USSS:stems", &text, &starts, &bits, &letters)) return NULL;
    if (read_stems(&with, starts, bits, letters) < 0) return PyErr_Format(PyExc_ValueError, "the tables of stems do not fit together");
    Word word = {PyUnicode_KIND(text), PyUnicode_DATA(text), PyUnicode_GET_LENGTH(text)};
    for (Py_ssize_t at = 0; at + 1 < word.length; at++) {
        int first = letter_of(&word, at), second = letter_of(&word, at + 1);
        if (first < 0 || second < 0) continue;
        const int *start = with.starts + first * LETTERS + second;
        for (Py_ssize_t k = start[0]; k < start[1]; k++) {
            if (!stands_at(&word, at, with.letters + k * with.width, with.width)) continue;
            memcpy(&own, with.bits + k * (Py_ssize_t)sizeof own, sizeof own);
            found |= own;
        }
    }
    return PyLong_FromUnsignedLongLong(found);
}
