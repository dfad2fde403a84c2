/* alike and sums: as openings.py and sums.py have them, of which these are the twins. */

enum { MOST_BITS = 64 };

static int is_plain(Py_UCS4 letter)
{
    return letter < 128 && Py_ISALNUM((unsigned char)letter);
}

/* Whether a text may begin with a folded one: its letters are compared as long as they are plain ones before plain characters. */
static int may_open(PyObject *text, PyObject *folded)
{
    int kind = PyUnicode_KIND(text), folded_kind = PyUnicode_KIND(folded);
    const void *data = PyUnicode_DATA(text), *other = PyUnicode_DATA(folded);
    Py_ssize_t at = 0, length = PyUnicode_GET_LENGTH(text), k = 0, count = PyUnicode_GET_LENGTH(folded);
    while (at < length && Py_UNICODE_ISSPACE(PyUnicode_READ(kind, data, at))) at++;
    for (; at + 1 < length && PyUnicode_READ(kind, data, at + 1) < 128; at++, k++) {
        Py_UCS4 letter = PyUnicode_READ(kind, data, at);
        int between = letter == ' ' && k && at + 2 < length && PyUnicode_READ(kind, data, at + 2) < 128
            && is_plain(PyUnicode_READ(kind, data, at + 1));
        if (!between && !is_plain(letter)) return 1;
        if (k >= count || PyUnicode_READ(folded_kind, other, k) != (Py_UCS4)Py_TOLOWER((unsigned char)letter)) return 0;
    }
    return 1;
}

static PyObject *alike(PyObject *module, PyObject *arguments)
{
    Page page = {0};
    PyObject *index, *runs, *chosen, *folded, *chunks = NULL, *made = NULL;
    if (!PyArg_ParseTuple(arguments, "OOOU:alike", &index, &runs, &chosen, &folded)) return NULL;
    Py_ssize_t length = PyUnicode_GET_LENGTH(folded);
    if ((chosen = PySequence_List(chosen)) && open_page(&page, index, runs) == 0 && (chunks = PyObject_GetAttrString(index, "chunks")))
        made = PyList_Check(chunks) ? PyList_New(0) : NULL;
    for (Py_ssize_t k = 0; made && k < PyList_GET_SIZE(chosen); k++) {
        Py_ssize_t n = number_in(&page, chosen, k, 0, page.runs - 1), size = 2 * page.sizes[n], start = size_at(&page, RUN_STARTS, n);
        if (size < length - 20 || size > 5 * length + 60) continue;
        PyObject *text = start < PyList_GET_SIZE(chunks) ? PyList_GET_ITEM(chunks, start) : Py_None;
        if (!PyUnicode_Check(text)) page.unfit = 1;
        else if (may_open(text, folded) && PyList_Append(made, PyList_GET_ITEM(chosen, k)) < 0) page.unfit = 1;
    }
    Py_XDECREF(chosen), Py_XDECREF(chunks);
    return close_page(&page, made);
}

/* What a code stands for in a dictionary. */
static double number_of(PyObject *code, PyObject *table)
{
    PyObject *number = PyObject_GetItem(table, code);
    double found = number ? PyFloat_AsDouble(number) : 0.0;
    Py_XDECREF(number);
    return found;
}

/* The sum of the weights of the bits of a code, the lowest bit first; a bit beyond the weights weighs nothing. */
static double weight_of(PyObject *code, const double *weights)
{
    unsigned long long bits = PyLong_AsUnsignedLongLong(code);
    double sum = 0.0;
    for (; !PyErr_Occurred() && bits; bits >>= 1, weights++) if (bits & 1) sum += *weights;
    return sum;
}

/* The numbers of a tuple, no more than there are bits; -1 with or without an exception set. */
static int read_weights(double *weights, PyObject *table)
{
    if (PyTuple_GET_SIZE(table) > MOST_BITS) return -1;
    for (Py_ssize_t k = 0; k < PyTuple_GET_SIZE(table); k++) weights[k] = PyFloat_AsDouble(PyTuple_GET_ITEM(table, k));
    return PyErr_Occurred() ? -1 : 0;
}

/* Add to each total what the code at its place stands for; -1 with or without an exception set. */
static int add_column(double *totals, Py_ssize_t count, PyObject *column, PyObject *table)
{
    double weights[MOST_BITS] = {0};
    int by_bit = PyTuple_Check(table);
    if (!PyList_Check(column) || (by_bit && read_weights(weights, table) < 0)) return -1;
    for (Py_ssize_t k = 0; k < count; k++) {
        if (k >= PyList_GET_SIZE(column)) return -1;
        PyObject *code = Py_NewRef(PyList_GET_ITEM(column, k));
        totals[k] += by_bit ? weight_of(code, weights) : number_of(code, table);
        Py_DECREF(code);
        if (PyErr_Occurred()) return -1;
    }
    return PyList_GET_SIZE(column) == count ? 0 : -1;
}

static PyObject *sums(PyObject *module, PyObject *arguments)
{
    PyObject *columns, *tables, *made = NULL;
    if (!PyArg_ParseTuple(arguments, "OO:sums", &columns, &tables)) return NULL;
    columns = PySequence_Tuple(columns), tables = columns ? PySequence_Tuple(tables) : NULL;
    Py_ssize_t width = tables ? PyTuple_GET_SIZE(columns) : 0, column = 0;
    Py_ssize_t count = width && PyList_Check(PyTuple_GET_ITEM(columns, 0)) ? PyList_GET_SIZE(PyTuple_GET_ITEM(columns, 0)) : 0;
    double *totals = tables && width && PyTuple_GET_SIZE(tables) == width ? PyMem_Calloc(count + 1, sizeof *totals) : NULL;
    while (totals && column < width && add_column(totals, count, PyTuple_GET_ITEM(columns, column), PyTuple_GET_ITEM(tables, column)) == 0)
        column++;
    if (totals && column == width) made = PyList_New(count);
    for (Py_ssize_t k = 0; made && k < count; k++) {
        PyObject *total = PyFloat_FromDouble(totals[k]);
        if (total) PyList_SET_ITEM(made, k, total);
        else Py_CLEAR(made);
    }
    PyMem_Free(totals);
    Py_XDECREF(columns), Py_XDECREF(tables);
    return made || PyErr_Occurred() ? made : PyErr_Format(PyExc_ValueError, "want a table for each column, and columns of one length");
}
