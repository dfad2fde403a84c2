/* The functions `having` and `capitals` of plain.py: questions to the kinds of all tokens of a text. */

/* Bits of kinds, as kinds.py has them. */
enum {
    CUE = 1 << 0, PARTICIPLE = 1 << 1, PHRASE = 1 << 2, PRONOUN = 1 << 3, ARTICLE = 1 << 5, POSSESSIVE = 1 << 6, LEAD = 1 << 8, SMALL = 1 << 9,
    CARRIES = 1 << 10, OPENS = 1 << 11, AUXILIARY = 1 << 12, PERFECT = 1 << 13, TITLE = 1 << 14, ROLE = 1 << 15, GIVEN = 1 << 17,
    SUFFIX = 1 << 18, JOINS = 1 << 20, ADJECTIVE = 1 << 23, INFLECTED = 1 << 24, CAPITAL = 1 << 25, LETTER = 1 << 26, EVIDENT = 1 << 27,
    OWNER = 1 << 28
};
/* What a capitalised word is, as plain.py has it. */
enum { RUN = 1, DOUBT = 2, FIRM = 4, OWNED = 8, TOLD = 16, ASK = 32 };

#define GOES_ON (CAPITAL | JOINS)
#define TOLD_BY_MORE (PRONOUN | CUE | PARTICIPLE | LEAD | SUFFIX | TITLE | ROLE | OWNER)

static PyObject *having(PyObject *module, PyObject *arguments)
{
    PyObject *numbers, *found;
    long bit;
    if (!PyArg_ParseTuple(arguments, "O!l", &PyTuple_Type, &numbers, &bit) || !(found = PyList_New(0))) return NULL;
    for (Py_ssize_t k = 0; k < PyTuple_GET_SIZE(numbers); k++) {
        long number = PyLong_AsLong(PyTuple_GET_ITEM(numbers, k));
        if ((number == -1 && PyErr_Occurred()) || (number & bit && append(found, PyLong_FromSsize_t(k)) < 0)) {
            Py_DECREF(found);
            return NULL;
        }
    }
    return found;
}

/* The kinds of tokens, with one number before them and three behind that are 0; to be freed, NULL with an exception set. */
static long *numbers_of(PyObject *kinds, Py_ssize_t count)
{
    long *numbers = PyMem_Calloc(count + 4, sizeof(long));
    if (!numbers) return (long *)PyErr_NoMemory();
    for (Py_ssize_t k = 0; k < count; k++) numbers[k + 1] = PyLong_AsLong(PyTuple_GET_ITEM(kinds, k));
    if (!PyErr_Occurred()) return numbers;
    PyMem_Free(numbers);
    return NULL;
}

/* Whether a token is one character. */
static int is_mark(PyObject *word, Py_UCS4 mark)
{
    return PyUnicode_Check(word) && PyUnicode_GET_LENGTH(word) == 1 && PyUnicode_READ_CHAR(word, 0) == mark;
}

/* As mentions.py has it of one word. */
static int names_somebody(const long *kind)
{
    long before = kind[-1], after = kind[1];
    if (*kind & EVIDENT) return 1;
    if (before & (ARTICLE | POSSESSIVE)) return 0;
    if (before & (CUE | OPENS | TITLE) || !(before & LETTER) || *kind & GIVEN) return 1;
    return after & (CUE | AUXILIARY) && (before & (AUXILIARY | ROLE) || !(before & INFLECTED));
}

/* What a capitalised word is that stands alone; `words`: it and, where they are, the words beside it. */
static int told_alone(const long *kind, PyObject *before, PyObject *after)
{
    int told = kind[-1] & ROLE ? TOLD : 0, inside = kind[-1] & LETTER || (before && is_mark(before, ','));
    if (before && !inside && !(*kind & ADJECTIVE) && is_mark(before, *quoted)) return ASK;
    if (after && kind[2] & PRONOUN && is_mark(after, ',')) return ASK;
    if ((before && inside && !(*kind & ADJECTIVE)) || kind[1] & (CUE | PHRASE | PERFECT)) told |= FIRM;
    return after && !(kind[1] & LETTER) && (is_mark(after, '\'') || is_mark(after, APOSTROPHE)) ? told | OWNED : told;
}

/* Where a run of capitalised words ends; 0 where a word in lower case may belong to it. */
static Py_ssize_t run_end(const long *numbers, Py_ssize_t k)
{
    while (!(numbers[k] & OWNER) && numbers[k + 1] & CAPITAL && !(numbers[k + 1] & JOINS)) k++;
    return !(numbers[k] & OWNER) && numbers[k + 1] & JOINS ? 0 : k;
}

/* Give a list one more row of three numbers; -1 with an exception set. */
static int append_row(PyObject *list, Py_ssize_t token, Py_ssize_t end, int told)
{
    PyObject *row = PyTuple_New(3);
    if (!row) return -1;
    PyTuple_SET_ITEM(row, 0, PyLong_FromSsize_t(token));
    PyTuple_SET_ITEM(row, 1, PyLong_FromSsize_t(end));
    PyTuple_SET_ITEM(row, 2, PyLong_FromLong(told));
    if (PyTuple_GET_ITEM(row, 0) && PyTuple_GET_ITEM(row, 1) && PyTuple_GET_ITEM(row, 2)) return append(list, row);
    Py_DECREF(row);
    return -1;
}

static PyObject *capitals(PyObject *module, PyObject *arguments)
{
    PyObject *words, *kinds, *found;
    int nouns;
    Py_ssize_t reached = 0;
    long *numbers;
    if (!PyArg_ParseTuple(arguments, "O!O!p", &PyTuple_Type, &words, &PyTuple_Type, &kinds, &nouns)) return NULL;
    Py_ssize_t count = PyTuple_GET_SIZE(words);
    if (PyTuple_GET_SIZE(kinds) != count + 3) return PyErr_SetString(PyExc_ValueError, "want kinds and three more"), NULL;
    if (!(numbers = numbers_of(kinds, count))) return NULL;
    found = PyList_New(0);
    for (Py_ssize_t k = 0; found && k < count; k++) {
        const long *kind = numbers + k + 1;
        if (!(*kind & CAPITAL) || (*kind & SMALL && !(kind[1] & (CAPITAL | CARRIES)) && k + 1 < count)) continue;
        Py_ssize_t end = k + 1;
        int told = RUN;
        if (kind[1] & GOES_ON) {
            end = k < reached ? 0 : run_end(numbers, k + 1);
            reached = Py_MAX(reached, end);
        } else if (!(*kind & TOLD_BY_MORE) && nouns && !names_somebody(kind)) told = DOUBT;
        else if (!(*kind & TOLD_BY_MORE))
            told = told_alone(kind, k ? PyTuple_GET_ITEM(words, k - 1) : NULL, end < count ? PyTuple_GET_ITEM(words, end) : NULL);
        if (append_row(found, k, end, told) < 0) Py_CLEAR(found);
    }
    PyMem_Free(numbers);
    return found;
}
