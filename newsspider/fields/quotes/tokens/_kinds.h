/* The functions `kinds` and `having` of plain.py: most words of letters are read here, all others asked of the table. */

/* What a table of kinds lists, and the kinds that letters tell; its references are held. */
typedef struct {
    PyObject *table, *listed, *endings;
    long letter, capital, evident, kept;
} Table;

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

static void close_table(Table *table)
{
    Py_CLEAR(table->listed);
    Py_CLEAR(table->endings);
}

/* 0 with an exception set; to be closed in any case. */
static int open_table(Table *table, PyObject *given)
{
    PyObject *forms;
    int fits;
    *table = (Table){given};
    if (!(table->listed = part_of(given, "listed", &PyDict_Type)) || !(table->endings = part_of(given, "endings", &PyTuple_Type))) return 0;
    if (!(forms = part_of(given, "forms", &PyTuple_Type))) return 0;
    fits = PyArg_ParseTuple(forms, "llll", &table->letter, &table->capital, &table->evident, &table->kept);
    Py_DECREF(forms);
    if (fits && PyTuple_GET_SIZE(table->endings) != 26 * 26) return PyErr_SetString(PyExc_ValueError, "want endings by two letters"), 0;
    return fits;
}

/* The kind of a row of endings (ending, least letters of a word, kind) that a word in lower case has, 0 where it has not that one;
   -1 with an exception set. */
static long kind_of_ending(PyObject *row, const Part *small)
{
    Part ending;
    if (!PyTuple_Check(row) || PyTuple_GET_SIZE(row) != 3) return PyErr_Format(PyExc_TypeError, "want an ending, not %R", row), -1;
    if (!open_part(&ending, PyTuple_GET_ITEM(row, 0), PY_SSIZE_T_MAX)) return -1;
    Py_ssize_t start = small->end - ending.end;
    for (Py_ssize_t k = ending.end - 1; k >= 0; k--)
        if (start < 0 || at(small, start + k) != at(&ending, k)) return 0;
    return small->end < PyLong_AsLong(PyTuple_GET_ITEM(row, 1)) ? 0 : PyLong_AsLong(PyTuple_GET_ITEM(row, 2));
}

/* The kinds that the endings of a word in lower case tell, whose last two letters are a to z; -1 with an exception set. */
static long kinds_of_endings(const Table *table, const Part *small)
{
    PyObject *rows = PyTuple_GET_ITEM(table->endings, (at(small, small->end - 2) - 'a') * 26 + at(small, small->end - 1) - 'a');
    long kinds = 0;
    if (!PyTuple_Check(rows)) return PyErr_Format(PyExc_TypeError, "want rows of endings, not %R", rows), -1;
    for (Py_ssize_t k = 0; k < PyTuple_GET_SIZE(rows); k++) {
        long kind = kind_of_ending(PyTuple_GET_ITEM(rows, k), small);
        if (kind == -1 && PyErr_Occurred()) return -1;
        kinds |= kind;
    }
    return kinds;
}

/* Whether a word is of letters only, and of ASCII where it has a capital; `capitals`: how many. */
static int is_plain(const Part *word, Py_ssize_t *capitals)
{
    int accents = 0;
    *capitals = 0;
    for (Py_ssize_t k = 0; k < word->end; k++) {
        Py_UCS4 c = at(word, k);
        if (c < 128 ? !Py_ISALPHA(c) : !Py_UNICODE_ISALPHA(c) || Py_UNICODE_ISUPPER(c) || Py_UNICODE_ISTITLE(c)) return 0;
        accents |= c >= 128;
        *capitals += c < 'a';
    }
    return word->end && !(*capitals && accents);
}

/* Whether the last two letters of a word are a to z. */
static int has_plain_end(const Part *word)
{
    return word->end > 1 && between(at(word, word->end - 2), 'a', 'z') && between(at(word, word->end - 1), 'a', 'z');
}

/* The kinds of a word, a new reference; NULL with an exception set. */
static PyObject *kind_of(const Table *table, PyObject *word, PyObject *small)
{
    Part part, lower;
    Py_ssize_t capitals;
    if (!open_part(&part, word, PY_SSIZE_T_MAX) || !open_part(&lower, small, PY_SSIZE_T_MAX)) return NULL;
    if (!is_plain(&part, &capitals) || !has_plain_end(&lower)) return PyObject_GetItem(table->table, word);
    PyObject *listed = PyDict_GetItemWithError(table->listed, small);
    long kind = listed ? PyLong_AsLong(listed) : 0;
    if (PyErr_Occurred()) return NULL;
    kind |= kinds_of_endings(table, &lower) | table->letter;
    if (capitals && at(&part, 0) < 'a') kind = (kind & table->kept) | table->capital;
    if (capitals > 1 && capitals == part.end) kind |= table->evident;
    return PyErr_Occurred() ? NULL : PyLong_FromLong(kind);
}

static PyObject *kinds(PyObject *module, PyObject *arguments)
{
    PyObject *words, *small, *given, *found = NULL;
    Table table;
    if (!PyArg_ParseTuple(arguments, "O!O!O", &PyTuple_Type, &words, &PyTuple_Type, &small, &given)) return NULL;
    if (PyTuple_GET_SIZE(words) != PyTuple_GET_SIZE(small)) return PyErr_SetString(PyExc_ValueError, "want as many words as words"), NULL;
    if (open_table(&table, given)) found = PyTuple_New(PyTuple_GET_SIZE(words));
    for (Py_ssize_t k = 0; found && k < PyTuple_GET_SIZE(words); k++) {
        PyObject *kind = kind_of(&table, PyTuple_GET_ITEM(words, k), PyTuple_GET_ITEM(small, k));
        if (kind) PyTuple_SET_ITEM(found, k, kind);
        else Py_CLEAR(found);
    }
    close_table(&table);
    return found;
}

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
