/* Rows of numbers and texts, on their way to Python's lists. */

#define PY_SSIZE_T_CLEAN
#include <Python.h>
#include <string.h>

/* A row of numbers that grows. */
typedef struct { Py_ssize_t *at, used, room; } Row;

static inline int push(Row *row, Py_ssize_t value)
{
    if (row->used == row->room) {
        Py_ssize_t room = row->room ? 2 * row->room : 4096;
        Py_ssize_t *at = PyMem_Realloc(row->at, room * sizeof *at);
        if (!at) { PyErr_NoMemory(); return -1; }
        row->at = at, row->room = room;
    }
    row->at[row->used++] = value;
    return 0;
}

/* A list or dictionary that can be in no cycle, as it holds but texts and numbers: the collector need not look through it. */
static PyObject *uncollected(PyObject *container)
{
    if (container) PyObject_GC_UnTrack(container);
    return container;
}

/* The numbers that pages need most, made once for all pages: a page of 2,000 elements would make and free 10,000. */
static PyObject *numbers;
enum { MOST_NUMBERS = 1 << 16 };

static PyObject *new_number(Py_ssize_t value)
{
    if (value < 0 || value >= MOST_NUMBERS) return PyLong_FromSsize_t(value);
    while (PyList_GET_SIZE(numbers) <= value) {
        PyObject *next = PyLong_FromSsize_t(PyList_GET_SIZE(numbers));
        int failed = !next || PyList_Append(numbers, next) < 0;
        Py_XDECREF(next);
        if (failed) return NULL;
    }
    return Py_NewRef(PyList_GET_ITEM(numbers, value));
}

static inline PyObject *number_of(Py_ssize_t value)
{
    return value >= 0 && value < PyList_GET_SIZE(numbers) ? Py_NewRef(PyList_GET_ITEM(numbers, value)) : new_number(value);
}

static PyObject *as_list(const Row *row)
{
    const Py_ssize_t used = row->used, *at = row->at;
    PyObject *list = uncollected(PyList_New(used)), **items = list ? ((PyListObject *)list)->ob_item : NULL;
    PyObject **made = ((PyListObject *)numbers)->ob_item;
    size_t count = PyList_GET_SIZE(numbers);
    for (Py_ssize_t k = 0; list && k < used; k++) {
        if ((size_t)at[k] < count) { items[k] = Py_NewRef(made[at[k]]); continue; }
        if (!(items[k] = new_number(at[k]))) Py_CLEAR(list);
        made = ((PyListObject *)numbers)->ob_item, count = PyList_GET_SIZE(numbers);
    }
    return list;
}

/* As PyList_Append, without a call where the list has room. */
static inline int append(PyObject *list, PyObject *value)
{
    Py_ssize_t size = PyList_GET_SIZE(list);
    if (size >= ((PyListObject *)list)->allocated) return PyList_Append(list, value);
    PyList_SET_ITEM(list, size, Py_NewRef(value));
    Py_SET_SIZE(list, size + 1);
    return 0;
}

/* Add to the list that stands under a key, most often a new one; borrowed from the dictionary, or NULL. */
static PyObject *add_to(PyObject *lists, PyObject *key, PyObject *value)
{
    PyObject *fresh = uncollected(PyList_New(0)), *list = fresh ? PyDict_SetDefault(lists, key, fresh) : NULL;
    Py_XDECREF(fresh);
    return list && append(list, value) == 0 ? list : NULL;
}

/* A text in lower case; most are already. */
static PyObject *lowered(PyObject *text, PyObject *lower)
{
    if (PyUnicode_IS_ASCII(text)) {
        const char *at = (const char *)PyUnicode_1BYTE_DATA(text), *end = at + PyUnicode_GET_LENGTH(text);
        while (at < end && !(*at >= 'A' && *at <= 'Z')) at++;
        if (at == end) return Py_NewRef(text);
    }
    return PyObject_CallMethodNoArgs(text, lower);
}

/* Characters of a text without the white space around it. */
static Py_ssize_t stripped(PyObject *text)
{
    int kind = PyUnicode_KIND(text);
    const void *data = PyUnicode_DATA(text);
    Py_ssize_t start = 0, end = PyUnicode_GET_LENGTH(text);
    while (start < end && Py_UNICODE_ISSPACE(PyUnicode_READ(kind, data, start))) start++;
    while (end > start && Py_UNICODE_ISSPACE(PyUnicode_READ(kind, data, end - 1))) end--;
    return end - start;
}
