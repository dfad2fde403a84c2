/* The kinds of a word, as a table of kinds has them: most words of letters are read here, all others asked of the table. */

/* What a table of kinds lists, its endings by two letters, the kinds that letters tell, and numbers for what most words are. */
typedef struct {
    PyObject *listed, *endings, *small, *name;
    long letter, capital, evident, kept;
} Table;

static void clear_table(Table *table)
{
    Py_CLEAR(table->listed);
    Py_CLEAR(table->endings);
    Py_CLEAR(table->small);
    Py_CLEAR(table->name);
}

/* An attribute of a table that must be of a type; NULL with an exception set. */
static PyObject *part_of(PyObject *table, const char *name, PyTypeObject *type)
{
    PyObject *found = PyObject_GetAttrString(table, name);
    if (found && !PyObject_TypeCheck(found, type)) {
        PyErr_Format(PyExc_TypeError, "want %s of a table as %s, not %R", name, type->tp_name, found);
        Py_CLEAR(found);
    }
    return found;
}

/* 0 with an exception set; to be cleared in any case. */
static int open_table(Table *table, PyObject *given)
{
    PyObject *forms = part_of(given, "forms", &PyTuple_Type);
    int fits = forms && PyArg_ParseTuple(forms, "llll", &table->letter, &table->capital, &table->evident, &table->kept);
    Py_XDECREF(forms);
    if (!fits || !(table->listed = part_of(given, "listed", &PyDict_Type))) return 0;
    if (!(table->endings = part_of(given, "endings", &PyTuple_Type))) return 0;
    if (PyTuple_GET_SIZE(table->endings) != 26 * 26) return PyErr_SetString(PyExc_ValueError, "want endings by two letters"), 0;
    table->small = PyLong_FromLong(table->letter);
    table->name = PyLong_FromLong(table->letter | table->capital);
    return table->small && table->name;
}

/* A letter of a plain word in lower case. */
static inline Py_UCS4 lower_at(const Part *word, Py_ssize_t k)
{
    Py_UCS4 c = word->data[k];
    return between(c, 'A', 'Z') ? c + 32 : c;
}

/* The kind of a row of endings (ending, least letters of a word, kind) that a plain word has, 0 where it has not that one;
   -1 with an exception set. */
static long kind_of_ending(PyObject *row, const Part *word)
{
    if (!PyTuple_Check(row) || PyTuple_GET_SIZE(row) != 3 || !PyUnicode_Check(PyTuple_GET_ITEM(row, 0)))
        return PyErr_Format(PyExc_TypeError, "want an ending, not %R", row), -1;
    PyObject *ending = PyTuple_GET_ITEM(row, 0);
    Py_ssize_t length = PyUnicode_GET_LENGTH(ending), start = word->end - length;
    for (Py_ssize_t k = length - 1; k >= 0; k--)
        if (start < 0 || lower_at(word, start + k) != PyUnicode_READ_CHAR(ending, k)) return 0;
    long least = PyLong_AsLong(PyTuple_GET_ITEM(row, 1)), kind = PyLong_AsLong(PyTuple_GET_ITEM(row, 2));
    if (PyErr_Occurred()) return -1;
    return word->end < least ? 0 : kind;
}

/* The kinds that the endings of a plain word tell, whose last two letters are a to z; -1 with an exception set. */
static long kinds_of_endings(const Table *table, const Part *word)
{
    PyObject *rows = PyTuple_GET_ITEM(table->endings, (lower_at(word, word->end - 2) - 'a') * 26 + lower_at(word, word->end - 1) - 'a');
    long kinds = 0;
    if (!PyTuple_Check(rows)) return PyErr_Format(PyExc_TypeError, "want rows of endings, not %R", rows), -1;
    for (Py_ssize_t k = 0; k < PyTuple_GET_SIZE(rows); k++) {
        long kind = kind_of_ending(PyTuple_GET_ITEM(rows, k), word);
        if (kind == -1 && PyErr_Occurred()) return -1;
        kinds |= kind;
    }
    return kinds;
}

/* Whether a word is plain: of letters only, of ASCII where it has a capital, the last two a to z; `capitals`: how many. */
static int is_plain(const Part *word, Py_ssize_t *capitals)
{
    int accents = 0;
    *capitals = 0;
    for (Py_ssize_t k = 0; k < word->end; k++) {
        Py_UCS4 c = word->data[k];
        if (c < 128 ? !Py_ISALPHA(c) : !Py_UNICODE_ISALPHA(c) || Py_UNICODE_ISUPPER(c) || Py_UNICODE_ISTITLE(c)) return 0;
        accents |= c >= 128;
        *capitals += c < 'a';
    }
    if (word->end < 2 || (*capitals && accents)) return 0;
    return is_ascii_letter(word->data[word->end - 2]) && is_ascii_letter(word->data[word->end - 1]);
}

/* The kinds of a word, a new reference; NULL with an exception set. `given`: the table itself, for other words. */
static PyObject *kind_of(const Table *table, PyObject *given, const Part *part, PyObject *word, PyObject *small)
{
    Py_ssize_t capitals;
    if (!is_plain(part, &capitals)) return PyObject_GetItem(given, word);
    PyObject *listed = PyDict_GetItemWithError(table->listed, small);
    long kind = listed ? PyLong_AsLong(listed) : 0;
    if (PyErr_Occurred()) return NULL;
    long ending = kinds_of_endings(table, part);
    if (ending == -1 && PyErr_Occurred()) return NULL;
    kind |= ending | table->letter;
    if (capitals && part->data[0] < 'a') kind = (kind & table->kept) | table->capital;
    if (capitals > 1 && capitals == part->end) kind |= table->evident;
    if (kind == table->letter) return Py_NewRef(table->small);
    return kind == (table->letter | table->capital) ? Py_NewRef(table->name) : PyLong_FromLong(kind);
}
