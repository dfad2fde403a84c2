/* What the plain modules beside this one do with the runs of a page, with their loops in C.
 *
 * They read the lists of an index and make new ones; nothing that they are given is changed. */

#include "_page.h"
#include "_outlines.h"
#include "_standings.h"
#include "_surroundings.h"
#include "_openings.h"
#include "_stems.h"

#define VERSION 4 /* as in columns/__init__.py; one more with every change of the C files */

/* What each run stands in, and how long and how linked it is. */
static Py_ssize_t read_run(Page *page, Py_ssize_t n, PyObject *holding, PyObject *items, Py_ssize_t *run, Py_ssize_t stride)
{
    Py_ssize_t start = size_at(page, RUN_STARTS, n), end = size_at(page, RUN_ENDS, n), block = element_at(page, OWNERS, start);
    while (block > 0 && !is_one_of(page, block, holding)) block = parent_of(page, block);
    Py_ssize_t around = is_one_of(page, block, items) ? parent_of(page, block) : block;
    Py_ssize_t holder = parent_of(page, around < 0 ? 0 : around);
    run[0] = block, run[stride] = holder < 0 ? 0 : holder;
    run[2 * stride] = size_at(page, SIZES, end) - size_at(page, SIZES, start);
    run[3 * stride] = size_at(page, LINK_SIZES, end) - size_at(page, LINK_SIZES, start);
    return run[2 * stride];
}

/* The numbers of the runs that are no short links with nothing else. */
static PyObject *beside_menus(const Py_ssize_t *sizes, const Py_ssize_t *linked, Py_ssize_t runs, Py_ssize_t menu)
{
    PyObject *numbers = PyList_New(0);
    for (Py_ssize_t n = 0; numbers && n < runs; n++) {
        if (sizes[n] < menu && linked[n] >= sizes[n]) continue;
        PyObject *number = PyLong_FromSsize_t(n);
        if (!number || PyList_Append(numbers, number) < 0) Py_CLEAR(numbers);
        Py_XDECREF(number);
    }
    return numbers;
}

static PyObject *runs(PyObject *module, PyObject *arguments)
{
    Page page = {0};
    PyObject *index, *holding, *items, *made = NULL;
    Py_ssize_t running, menu, total = 0, *found = NULL;
    if (!PyArg_ParseTuple(arguments, "O(O!O!nn):runs", &index, &PyFrozenSet_Type, &holding, &PyFrozenSet_Type, &items, &running, &menu))
        return NULL;
    if (open_page(&page, index, NULL) == 0 && (found = PyMem_Calloc(4 * page.runs + 1, sizeof *found))) {
        for (Py_ssize_t n = 0; n < page.runs; n++) {
            Py_ssize_t size = read_run(&page, n, holding, items, found + n, page.runs);
            if (size >= running && found[3 * page.runs + n] * 3 < size) total += size;
        }
        PyObject *lists = lists_of(found, 4, page.runs);
        PyObject *beside = lists ? beside_menus(found + 2 * page.runs, found + 3 * page.runs, page.runs, menu) : NULL;
        if (beside) made = Py_BuildValue("(OOn)", lists, beside, total > 0 ? total : 1);
        Py_XDECREF(lists), Py_XDECREF(beside);
    }
    PyMem_Free(found);
    return close_page(&page, made);
}

static PyMethodDef functions[] = {
    {"runs", runs, METH_VARARGS, "As read_runs in runs.py, of an index and TABLES: the lists of Runs, those beside menus, and the total."},
    {"outlines", outlines, METH_VARARGS, "As read_outlines in outlines.py, and TABLES."},
    {"alike", alike, METH_VARARGS, "As read_alike in openings.py."},
    {"described", described, METH_VARARGS, "As read_described in openings.py."},
    {"sums", sums, METH_VARARGS, "As add_up in sums.py."},
    {"stems", stems, METH_VARARGS, "As bits_in in stems.py."},
    {"standings", standings, METH_VARARGS, "As read_standings in standings.py, and TABLES."},
    {"surroundings", surroundings, METH_VARARGS, "As read_surroundings in surroundings.py, and TABLES."}, {0}};
static struct PyModuleDef definition = {PyModuleDef_HEAD_INIT, "_columns", "Compiled columns of runs.", -1, functions};

PyMODINIT_FUNC PyInit__columns(void)
{
    PyObject *module = PyModule_Create(&definition);
    if (module && PyModule_AddIntConstant(module, "VERSION", VERSION) < 0) Py_CLEAR(module);
    for (int k = 0; module && k < LISTS; k++) if (!(interned[k] = PyUnicode_InternFromString(titles[k]))) Py_CLEAR(module);
    return module;
}
