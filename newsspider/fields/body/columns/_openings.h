/* alike, described and sums: as openings.py and sums.py have them, of which these are the twins. */

enum { MOST_BITS = 64, BEGINNING = 320, REMEMBERED = 61 };

typedef struct { int known; long long key; double number; } Remembered;

static int is_plain(Py_UCS4 letter)
{
    return letter < 128 && Py_ISALNUM((unsigned char)letter);
}

/* Where the text begins behind white space. */
static Py_ssize_t first_letter(int kind, const void *data, Py_ssize_t length)
{
    Py_ssize_t at = 0;
    while (at < length && Py_UNICODE_ISSPACE(PyUnicode_READ(kind, data, at))) at++;
    return at;
}

/* The next letter, in lower case, of a text's opening: plain letters before plain characters, with single spaces; 0 where it ends. */
static Py_UCS4 opening_letter(int kind, const void *data, Py_ssize_t length, Py_ssize_t start, Py_ssize_t at)
{
    if (at + 1 >= length || at - start >= BEGINNING || PyUnicode_READ(kind, data, at + 1) >= 128) return 0;
    Py_UCS4 letter = PyUnicode_READ(kind, data, at);
    int between = letter == ' ' && at > start && at + 2 < length && PyUnicode_READ(kind, data, at + 2) < 128
        && is_plain(PyUnicode_READ(kind, data, at + 1));
    return between || is_plain(letter) ? (Py_UCS4)Py_TOLOWER((unsigned char)letter) : 0;
}

/* Whether a text may begin with a folded one: its opening does. */
static int may_open(PyObject *text, PyObject *folded)
{
    int kind = PyUnicode_KIND(text), folded_kind = PyUnicode_KIND(folded);
    const void *data = PyUnicode_DATA(text), *other = PyUnicode_DATA(folded);
    Py_ssize_t length = PyUnicode_GET_LENGTH(text), start = first_letter(kind, data, length), k = 0, count = PyUnicode_GET_LENGTH(folded);
    for (Py_UCS4 letter; (letter = opening_letter(kind, data, length, start, start + k)); k++)
        if (k >= count || PyUnicode_READ(folded_kind, other, k) != letter) return 0;
    return 1;
}

/* Whether a text holds another; both are let go. */
static int holds(Page *page, PyObject *text, PyObject *other)
{
    int found = text && other ? PyUnicode_Contains(text, other) : -1;
    if (found < 0) page->unfit = 1;
    Py_XDECREF(text), Py_XDECREF(other);
    return found > 0;
}

/* A chunk of the page, borrowed; NULL where it has none of that number. */
static PyObject *chunk_at(Page *page, PyObject *chunks, Py_ssize_t at)
{
    if (at < PyList_GET_SIZE(chunks) && PyUnicode_Check(PyList_GET_ITEM(chunks, at))) return PyList_GET_ITEM(chunks, at);
    page->unfit = 1;
    return NULL;
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
        Py_ssize_t n = number_in(&page, chosen, k, 0, page.runs - 1), size = 2 * page.sizes[n];
        if (size < length - 20 || size > 5 * length + 60) continue;
        PyObject *text = chunk_at(&page, chunks, size_at(&page, RUN_STARTS, n));
        if (text && may_open(text, folded) && PyList_Append(made, PyList_GET_ITEM(chosen, k)) < 0) page.unfit = 1;
    }
    Py_XDECREF(chosen), Py_XDECREF(chunks);
    return close_page(&page, made);
}

/* The first words of a text that folding only puts into lower case, as a text; NULL where there is none. */
static PyObject *opening_of(PyObject *text)
{
    Py_UCS4 opening[BEGINNING];
    if (!text) return NULL;
    int kind = PyUnicode_KIND(text);
    const void *data = PyUnicode_DATA(text);
    Py_ssize_t length = PyUnicode_GET_LENGTH(text), start = first_letter(kind, data, length), k = 0;
    while (k < BEGINNING && (opening[k] = opening_letter(kind, data, length, start, start + k))) k++;
    return PyUnicode_FromKindAndData(PyUnicode_4BYTE_KIND, opening, k);
}

/* Letters that folding only puts into lower case, and what it takes for the space between them. */
static int is_kept_by_folding(Py_UCS4 c)
{
    return c < 0x80 || c == 0xA0 || c == 0xAB || c == 0xBB || (c >= 0xC0 && c <= 0xFF && c != 0xDF) || (c >= 0x2010 && c <= 0x2027)
        || (c >= 0x400 && c <= 0x4FF) || (c >= 0x4E00 && c <= 0x9FFF);
}

/* Whether folding the beginning of a run may give a word: it stands there, or a letter that may be folded otherwise does. */
static int may_hold(Page *page, PyObject *chunks, Py_ssize_t n, PyObject *word)
{
    Py_UCS4 lowered[BEGINNING];
    Py_ssize_t start = size_at(page, RUN_STARTS, n), end = size_at(page, RUN_ENDS, n), count = 0;
    for (; start < end && count < BEGINNING && !page->unfit; start++) {
        PyObject *text = chunk_at(page, chunks, start);
        for (Py_ssize_t k = 0; text && k < PyUnicode_GET_LENGTH(text) && count < BEGINNING; k++) {
            Py_UCS4 letter = PyUnicode_READ_CHAR(text, k);
            if (!is_kept_by_folding(letter)) return 1;
            lowered[count++] = Py_UNICODE_TOLOWER(letter);
        }
    }
    return holds(page, PyUnicode_FromKindAndData(PyUnicode_4BYTE_KIND, lowered, count), Py_NewRef(word));
}

static PyObject *described(PyObject *module, PyObject *arguments)
{
    Page page = {0};
    PyObject *index, *chosen, *text, *telling, *chunks = NULL, *made = NULL;
    if (!PyArg_ParseTuple(arguments, "OOUU:described", &index, &chosen, &text, &telling)) return NULL;
    if ((chosen = PySequence_List(chosen)) && open_page(&page, index, NULL) == 0 && (chunks = PyObject_GetAttrString(index, "chunks")))
        made = PyList_Check(chunks) ? PyList_New(0) : NULL;
    for (Py_ssize_t k = 0; made && !page.unfit && k < PyList_GET_SIZE(chosen); k++) {
        Py_ssize_t n = number_in(&page, chosen, k, 0, page.runs - 1);
        int kept = !page.unfit && may_hold(&page, chunks, n, telling);
        if (!kept && !page.unfit)
            kept = holds(&page, Py_NewRef(text), opening_of(chunk_at(&page, chunks, size_at(&page, RUN_STARTS, n))));
        if (kept && PyList_Append(made, PyList_GET_ITEM(chosen, k)) < 0) page.unfit = 1;
    }
    Py_XDECREF(chosen), Py_XDECREF(chunks);
    return close_page(&page, made);
}

/* What a code stands for in a dictionary; codes come again, and are remembered. */
static double number_of(PyObject *code, PyObject *table, Remembered *remembered)
{
    int overflow = 1;
    long long key = PyLong_Check(code) ? PyLong_AsLongLongAndOverflow(code, &overflow) : 0;
    Remembered *slot = remembered + ((unsigned long long)key % REMEMBERED);
    if (!overflow && slot->known && slot->key == key) return slot->number;
    PyObject *number = item_of(table, code);
    double found = number ? PyFloat_AsDouble(number) : 0.0;
    Py_XDECREF(number);
    if (!overflow) *slot = (Remembered){1, key, found};
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
    Remembered remembered[REMEMBERED] = {{0}};
    int by_bit = PyTuple_Check(table);
    if (!PyList_Check(column) || (by_bit && read_weights(weights, table) < 0)) return -1;
    for (Py_ssize_t k = 0; k < count; k++) {
        if (k >= PyList_GET_SIZE(column)) return -1;
        PyObject *code = Py_NewRef(PyList_GET_ITEM(column, k));
        totals[k] += by_bit ? weight_of(code, weights) : number_of(code, table, remembered);
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
