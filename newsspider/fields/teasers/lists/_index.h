/* The lists of an Index and of the article's blocks, read entry by entry: every number is looked at before it is used, so that no
 * list can lead anywhere else. What does not fit is noted in the page and read as the least number; the caller asks at its end. */

#define PY_SSIZE_T_CLEAN
#include <Python.h>

enum { PARENTS, ENDS, FIRST, LAST, TEXT_LEN, LINK_LEN, SIZES, HEADINGS, TAGS, CHUNKS, BLOCKS, LISTS };
static const char *const titles[LISTS] = {
    "parents", "ends", "first_chunk", "last_chunk", "text_len", "link_len", "sizes", "headings", "tags", "chunks", "blocks"};

typedef struct { Py_ssize_t anchor, head; PyObject *key, *leads; } Link;
typedef struct { Py_ssize_t root, link, next; } Entry;
typedef struct { Py_ssize_t parent, part, first, last, count, letters; } List;

typedef struct {
    PyObject *index, *lists[LISTS], *anchors, *addresses;
    Py_ssize_t elements, limit, scale;
    Link *links;        /* those outside the article's text; the first of each run to one address has its `head`, or -1 */
    Entry *entries;     /* the items; `next` is the number of the next one in its list, or -1 */
    List *found;
    Py_ssize_t *newest; /* of each element, one more than the number of the newest list of its children */
    Py_ssize_t link_count, entry_count, list_count;
    int unfit;
} Page;

/* A whole number of a list, from `least` up to `most`. */
static Py_ssize_t number_in(Page *page, int list, Py_ssize_t i, Py_ssize_t least, Py_ssize_t most)
{
    PyObject *numbers = page->lists[list];
    int overflow = 1;
    long long number = 0;
    if (i >= 0 && i < PyList_GET_SIZE(numbers) && PyLong_Check(PyList_GET_ITEM(numbers, i)))
        number = PyLong_AsLongLongAndOverflow(PyList_GET_ITEM(numbers, i), &overflow);
    if (!overflow && number >= least && number <= most) return (Py_ssize_t)number;
    page->unfit = 1;
    return least;
}

/* A number of characters or chunks. */
static Py_ssize_t size_at(Page *page, int list, Py_ssize_t i) { return number_in(page, list, i, 0, PY_SSIZE_T_MAX >> 24); }

/* Characters of text in a subtree. */
static Py_ssize_t text_of(Page *page, Py_ssize_t i) { return size_at(page, TEXT_LEN, i); }

/* One past the last element of a subtree: always beyond the element. */
static Py_ssize_t end_of(Page *page, Py_ssize_t i) { return number_in(page, ENDS, i, i + 1, page->elements); }

/* The element around one, -1 for none: always one of a smaller number, so that every climb ends. */
static Py_ssize_t parent_of(Page *page, Py_ssize_t i) { return i < 0 ? -1 : number_in(page, PARENTS, i, -1, i - 1); }

static Py_ssize_t count_of(Page *page, int list) { return PyList_GET_SIZE(page->lists[list]); }

/* A heading or a block of the article. */
static Py_ssize_t element_in(Page *page, int list, Py_ssize_t n) { return number_in(page, list, n, 0, page->elements - 1); }

/* A text of a list, borrowed. */
static PyObject *text_at(Page *page, int list, Py_ssize_t i)
{
    PyObject *texts = page->lists[list];
    if (i >= 0 && i < PyList_GET_SIZE(texts) && PyUnicode_Check(PyList_GET_ITEM(texts, i))) return PyList_GET_ITEM(texts, i);
    page->unfit = 1;
    return Py_None;
}

/* How many of the elements of a list in order stand before one. */
static Py_ssize_t place_in(Page *page, int list, Py_ssize_t i)
{
    Py_ssize_t low = 0, high = count_of(page, list);
    while (low < high) {
        Py_ssize_t middle = (low + high) / 2;
        if (element_in(page, list, middle) < i) low = middle + 1;
        else high = middle;
    }
    return low;
}

/* Hold the lists of an index and a story, and room for what is found; -1 with an exception set. */
static int open_page(Page *page, PyObject *story)
{
    for (int k = 0; k < LISTS; k++) {
        page->lists[k] = PyObject_GetAttrString(k == BLOCKS ? story : page->index, titles[k]);
        if (page->lists[k] && !PyList_Check(page->lists[k])) PyErr_Format(PyExc_TypeError, "want a list as %s", titles[k]);
        if (PyErr_Occurred()) return -1;
    }
    PyObject *limit = PyObject_GetAttrString(story, "limit");
    page->limit = limit ? PyLong_AsSsize_t(limit) : -1, page->elements = count_of(page, TAGS);
    Py_XDECREF(limit);
    if (PyErr_Occurred()) return -1;
    size_t room = (size_t)PyTuple_GET_SIZE(page->addresses) + 1;
    page->links = PyMem_Calloc(room, sizeof *page->links), page->entries = PyMem_Calloc(room, sizeof *page->entries);
    page->found = PyMem_Calloc(room, sizeof *page->found), page->newest = PyMem_Calloc(page->elements + 1, sizeof *page->newest);
    if (page->links && page->entries && page->found && page->newest) return 0;
    PyErr_NoMemory();
    return -1;
}

static void close_page(Page *page)
{
    for (int k = 0; k < LISTS; k++) Py_XDECREF(page->lists[k]);
    Py_XDECREF(page->anchors), Py_XDECREF(page->addresses);
    PyMem_Free(page->links), PyMem_Free(page->entries), PyMem_Free(page->found), PyMem_Free(page->newest);
}
