/* The lists of an Index and of Runs, read entry by entry: every number is looked at before it is used, so that no list can lead
 * anywhere else. What does not fit is noted in the page and read as the least number; the caller asks at its end. */

#define PY_SSIZE_T_CLEAN
#include <Python.h>
#include <math.h>

enum { PARENTS, ENDS, FIRST, LAST, TEXT_LEN, LINK_LEN, TAGS, CLASSES, HEADINGS, OWNERS, SIZES, LINK_SIZES, RUN_STARTS, RUN_ENDS,
    OF_INDEX, BLOCKS = OF_INDEX, HOLDERS, RUN_SIZES, LINKED, LISTS };
static const char *const titles[LISTS] = {"parents", "ends", "first_chunk", "last_chunk", "text_len", "link_len", "tags", "names",
    "headings", "owners", "sizes", "link_sizes", "run_starts", "run_ends", "blocks", "holders", "sizes", "linked"};
static PyObject *interned[LISTS]; /* the titles */

typedef struct {
    PyObject *lists[LISTS];
    Py_ssize_t elements, runs; /* how many there are */
    Py_ssize_t *blocks, *holders, *sizes, *linked; /* of the runs, where those are known */
    Py_ssize_t total; /* characters of running text */
    int unfit;
} Page;

/* A whole number of a list, from `least` up to `most`. */
static Py_ssize_t number_in(Page *page, PyObject *list, Py_ssize_t i, Py_ssize_t least, Py_ssize_t most)
{
    int overflow = 1;
    long long number = 0;
    if (i >= 0 && i < PyList_GET_SIZE(list) && PyLong_Check(PyList_GET_ITEM(list, i)))
        number = PyLong_AsLongLongAndOverflow(PyList_GET_ITEM(list, i), &overflow);
    if (!overflow && number >= least && number <= most) return (Py_ssize_t)number;
    page->unfit = 1;
    return least;
}

/* A number of characters or chunks. */
static Py_ssize_t size_at(Page *page, int list, Py_ssize_t i)
{
    return number_in(page, page->lists[list], i, 0, PY_SSIZE_T_MAX >> 24);
}

/* The number of an element; 0 where there is none, for which every row of elements has room. */
static Py_ssize_t element_at(Page *page, int list, Py_ssize_t i)
{
    return number_in(page, page->lists[list], i, 0, page->elements - 1);
}

/* The element around one, -1 for none: always one of a smaller number, so that every climb ends. */
static Py_ssize_t parent_of(Page *page, Py_ssize_t i)
{
    return i < 0 ? -1 : number_in(page, page->lists[PARENTS], i, -1, i - 1);
}

/* A text of a list, borrowed. */
static PyObject *text_at(Page *page, int list, Py_ssize_t i)
{
    PyObject *texts = page->lists[list];
    if (i >= 0 && i < PyList_GET_SIZE(texts) && PyUnicode_CheckExact(PyList_GET_ITEM(texts, i))) return PyList_GET_ITEM(texts, i);
    page->unfit = 1;
    return Py_None;
}

/* Whether the tag of an element is one of a set. */
static int is_one_of(Page *page, Py_ssize_t i, PyObject *tags)
{
    int found = PySet_Contains(tags, text_at(page, TAGS, i));
    if (found < 0) page->unfit = 1;
    return found > 0;
}

/* What a dictionary has for the tag of an element, 0 for nothing. */
static Py_ssize_t code_of(Page *page, Py_ssize_t i, PyObject *codes)
{
    PyObject *code = PyDict_GetItemWithError(codes, text_at(page, TAGS, i));
    Py_ssize_t number = code ? PyLong_AsSsize_t(code) : 0;
    if (PyErr_Occurred()) page->unfit = 1;
    return number;
}

/* What a mapping has for a key, a new reference. Subclasses of dict go a long way to their own subscript, needed for what they lack. */
static PyObject *item_of(PyObject *mapping, PyObject *key)
{
    PyObject *known = PyDict_Check(mapping) ? PyDict_GetItemWithError(mapping, key) : NULL;
    if (known) return Py_NewRef(known);
    return PyErr_Occurred() ? NULL : PyObject_GetItem(mapping, key);
}

/* The numbers of the runs as rows of C. */
static int read_rows(Page *page, PyObject *runs)
{
    PyObject *total = PyObject_GetAttrString(runs, "total");
    page->total = total ? PyLong_AsSsize_t(total) : -1;
    Py_XDECREF(total);
    if (PyErr_Occurred() || !(page->blocks = PyMem_Calloc(4 * (page->runs + 1), sizeof *page->blocks))) return -1;
    page->holders = page->blocks + page->runs + 1, page->sizes = page->holders + page->runs + 1, page->linked = page->sizes + page->runs + 1;
    for (Py_ssize_t n = 0; n < page->runs; n++) {
        page->blocks[n] = element_at(page, BLOCKS, n), page->holders[n] = element_at(page, HOLDERS, n);
        page->sizes[n] = size_at(page, RUN_SIZES, n), page->linked[n] = size_at(page, LINKED, n);
    }
    return 0;
}

/* Hold the lists of an index, and of its runs where those are known; -1 with or without an exception set. */
static int open_page(Page *page, PyObject *index, PyObject *runs)
{
    for (int k = 0; k < (runs ? LISTS : OF_INDEX); k++) {
        page->lists[k] = PyObject_GetAttr(k < OF_INDEX ? index : runs, interned[k]);
        if (!page->lists[k] || !PyList_Check(page->lists[k])) return -1;
    }
    page->elements = PyList_GET_SIZE(page->lists[TAGS]), page->runs = PyList_GET_SIZE(page->lists[RUN_STARTS]);
    return runs ? read_rows(page, runs) : 0;
}

/* Let the page go; what was made of it, or an exception where something did not fit. */
static PyObject *close_page(Page *page, PyObject *made)
{
    for (int k = 0; k < LISTS; k++) Py_CLEAR(page->lists[k]);
    PyMem_Free(page->blocks);
    if (made && !page->unfit && !PyErr_Occurred()) return made;
    Py_XDECREF(made);
    return PyErr_Occurred() ? NULL : PyErr_Format(PyExc_ValueError, "the lists of the page do not fit together, or memory is short");
}

/* The share of a part in a whole that may be 0. */
static double share_of(Py_ssize_t part, Py_ssize_t whole) { return (double)part / (double)(whole ? whole : 1); }

/* Rows of numbers, each of `count`, as a list of lists. */
static PyObject *lists_of(const Py_ssize_t *numbers, Py_ssize_t rows, Py_ssize_t count)
{
    PyObject *lists = PyList_New(rows);
    for (Py_ssize_t row = 0; lists && row < rows; row++) {
        PyObject *list = PyList_New(count), *number;
        for (Py_ssize_t k = 0; list && k < count; k++, numbers++) {
            if ((number = PyLong_FromSsize_t(*numbers))) PyList_SET_ITEM(list, k, number);
            else Py_CLEAR(list);
        }
        if (list) PyList_SET_ITEM(lists, row, list);
        else Py_CLEAR(lists);
    }
    return lists;
}

static PyObject *lists_of_doubles(const double *numbers, Py_ssize_t rows, Py_ssize_t count)
{
    PyObject *lists = PyList_New(rows);
    for (Py_ssize_t row = 0; lists && row < rows; row++) {
        PyObject *list = PyList_New(count), *number;
        for (Py_ssize_t k = 0; list && k < count; k++, numbers++) {
            if ((number = PyFloat_FromDouble(*numbers))) PyList_SET_ITEM(list, k, number);
            else Py_CLEAR(list);
        }
        if (list) PyList_SET_ITEM(lists, row, list);
        else Py_CLEAR(lists);
    }
    return lists;
}
