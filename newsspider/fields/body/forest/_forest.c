/* Forest.sums of plain.py over the tables that packed() gives, with the loops over rows in C. */

#define PY_SSIZE_T_CLEAN
#include <Python.h>

#define VERSION 2 /* as in forest/__init__.py; one more with every change of this file */
#define LEAVES 8  /* bits of a tree, as in plain.py */

static unsigned char first_bit[256];

/* How many edges lie below a number, as bisect_left has it. */
static Py_ssize_t edges_below(const double *edges, Py_ssize_t count, double number)
{
    Py_ssize_t low = 0, high = count;
    while (low < high) {
        Py_ssize_t middle = (low + high) / 2;
        if (edges[middle] < number) low = middle + 1;
        else high = middle;
    }
    return low;
}

/* Leave of the bytes of a row those bits that a mask has, eight bytes at a time. */
static void strike_row(unsigned char *left, const char *mask, Py_ssize_t trees)
{
    unsigned long long eight, with;
    Py_ssize_t tree = 0;
    for (; tree + 8 <= trees; tree += 8) {
        memcpy(&eight, left + tree, 8), memcpy(&with, mask + tree, 8);
        eight &= with;
        memcpy(left + tree, &eight, 8);
    }
    for (; tree < trees; tree++) left[tree] &= (unsigned char)mask[tree];
}

/* A number as C has it; -1 with an exception set where it is none. */
static double number_of(PyObject *number)
{
    if (PyFloat_CheckExact(number)) return PyFloat_AS_DOUBLE(number);
    return PyLong_Check(number) ? PyLong_AsDouble(number) : PyFloat_AsDouble(number);
}

/* Strike out of each row's bytes what its number in one column excludes, which is nothing where no edge lies below it; -1 with an
 * exception set. */
static int strike(unsigned char *left, Py_ssize_t rows, Py_ssize_t trees, PyObject *column, PyObject *edges, PyObject *masks)
{
    Py_ssize_t count = PyBytes_GET_SIZE(edges) / (Py_ssize_t)sizeof(double);
    if (!count) return 0;
    PyObject *numbers = PySequence_Fast(column, "want a sequence of numbers for each column");
    if (!numbers) return -1;
    int fits = PySequence_Fast_GET_SIZE(numbers) == rows && PyBytes_GET_SIZE(masks) == (count + 1) * trees;
    if (!fits) PyErr_SetString(PyExc_ValueError, "want columns of one length, and masks for each number of edges");
    for (Py_ssize_t row = 0; fits && row < rows; row++, left += trees) {
        double number = number_of(PySequence_Fast_GET_ITEM(numbers, row));
        if (number == -1.0 && PyErr_Occurred()) fits = 0;
        Py_ssize_t below = edges_below((double *)PyBytes_AS_STRING(edges), count, number);
        if (below) strike_row(left, PyBytes_AS_STRING(masks) + trees * below, trees);
    }
    Py_DECREF(numbers);
    return fits ? 0 : -1;
}

/* The leaves' sums, row by row: what is left of a tree begins with its leaf. */
static PyObject *add_up(const unsigned char *left, Py_ssize_t rows, Py_ssize_t trees, const double *leaves, double base)
{
    PyObject *sums = PyList_New(rows);
    for (Py_ssize_t row = 0; sums && row < rows; row++, left += trees) {
        double sum = 0.0;
        for (Py_ssize_t tree = 0; tree < trees; tree++) sum += leaves[tree * LEAVES + first_bit[left[tree]]];
        PyObject *number = PyFloat_FromDouble(base + sum);
        if (number) PyList_SET_ITEM(sums, row, number);
        else Py_CLEAR(sums);
    }
    return sums;
}

static PyObject *sums(PyObject *module, PyObject *arguments)
{
    PyObject *columns, *edges, *masks, *leaves, *result = NULL;
    double base;
    if (!PyArg_ParseTuple(arguments, "O!O!O!Sd", &PyList_Type, &columns, &PyTuple_Type, &edges, &PyTuple_Type, &masks, &leaves, &base))
        return NULL;
    Py_ssize_t width = PyList_GET_SIZE(columns), trees = PyBytes_GET_SIZE(leaves) / (Py_ssize_t)(LEAVES * sizeof(double));
    if (!width || PyTuple_GET_SIZE(edges) != width || PyTuple_GET_SIZE(masks) != width)
        return PyErr_Format(PyExc_ValueError, "%zd columns; want one for each name", width);
    Py_ssize_t rows = PyObject_Length(PyList_GET_ITEM(columns, 0)), column = 0;
    if (rows < 0) return NULL;
    unsigned char *left = PyMem_Malloc(rows * trees + 1);
    if (!left) return PyErr_NoMemory();
    memset(left, 0xFF, rows * trees);
    for (; column < PyList_GET_SIZE(columns) && column < width; column++) {
        PyObject *of = PyTuple_GET_ITEM(edges, column), *with = PyTuple_GET_ITEM(masks, column);
        if (PyBytes_Check(of) && PyBytes_Check(with) && !strike(left, rows, trees, PyList_GET_ITEM(columns, column), of, with)) continue;
        if (!PyErr_Occurred()) PyErr_SetString(PyExc_TypeError, "want bytes for edges and masks");
        break;
    }
    if (column == width) result = add_up(left, rows, trees, (double *)PyBytes_AS_STRING(leaves), base);
    else if (!PyErr_Occurred()) PyErr_SetString(PyExc_ValueError, "columns were taken away");
    PyMem_Free(left);
    return result;
}

static PyMethodDef functions[] = {{"sums", sums, METH_VARARGS, "As Forest.sums in plain.py, of what packed() gives."}, {0}};
static struct PyModuleDef definition = {PyModuleDef_HEAD_INIT, "_forest", "Compiled sums of trees.", -1, functions};

PyMODINIT_FUNC PyInit__forest(void)
{
    for (int bits = 1; bits < 256; bits++)
        while (!(bits >> first_bit[bits] & 1)) first_bit[bits]++;
    PyObject *module = PyModule_Create(&definition);
    if (module && PyModule_AddIntConstant(module, "VERSION", VERSION) < 0) Py_CLEAR(module);
    return module;
}
