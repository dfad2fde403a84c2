/* surroundings: as surroundings.py has it, of which this is the twin. */

typedef unsigned long long Bits;

typedef struct {
    PyObject *tags, *names, *stated, *outermost, *attributes, *get;
    double large; /* characters from which an element says only what is kept */
    Bits kept, *own, *around; /* of elements, with KNOWN where they were read */
    unsigned char *stating; /* of elements, whether they have one of the attributes */
} Marks;

static const Bits KNOWN = 1ULL << 63;

/* The bits that a Python object stands for, which is let go. */
static Bits bits_of(Page *page, PyObject *number)
{
    Bits bits = number ? PyLong_AsUnsignedLongLong(number) : 0;
    Py_XDECREF(number);
    if (!PyErr_Occurred() && bits < KNOWN) return bits;
    page->unfit = 1;
    return 0;
}

/* Note the elements that have one of the attributes that may say something; -1 where they are not listed. */
static int read_stating(Page *page, Marks *with, PyObject *having)
{
    for (Py_ssize_t k = 0; k < PyTuple_GET_SIZE(with->attributes); k++) {
        PyObject *list = PyDict_GetItemWithError(having, PyTuple_GET_ITEM(with->attributes, k));
        if (!list || !PyList_Check(list)) return -1;
        for (Py_ssize_t at = 0; at < PyList_GET_SIZE(list); at++) with->stating[number_in(page, list, at, 0, page->elements - 1)] = 1;
    }
    return 0;
}

static Bits by_itself(Page *page, Marks *with, Py_ssize_t i)
{
    if (with->own[i] || page->unfit) return with->own[i] | KNOWN;
    PyObject *code = PyDict_GetItemWithError(with->tags, text_at(page, TAGS, i)), *names = Py_NewRef(text_at(page, CLASSES, i));
    Bits bits = code ? bits_of(page, Py_NewRef(code)) : 0;
    if (names != Py_None && PyUnicode_GET_LENGTH(names)) bits |= bits_of(page, item_of(with->names, names));
    if (!page->unfit && with->stating[i]) bits |= bits_of(page, PyObject_CallFunction(with->stated, "On", with->get, i));
    Py_DECREF(names);
    return with->own[i] = bits | KNOWN;
}

/* The bits of an element and of all around it: up to one that is known, and down again. */
static Bits all_around(Page *page, Marks *with, Py_ssize_t block)
{
    Py_ssize_t levels = 0, i, level;
    for (i = block; i >= 0 && !with->around[i]; i = parent_of(page, i)) levels++;
    Bits bits = i < 0 ? KNOWN : with->around[i];
    Py_ssize_t *chain = PyMem_Malloc((levels + 1) * sizeof *chain);
    if (!chain) { page->unfit = 1; return KNOWN; }
    for (i = block, level = levels; level > 0; i = parent_of(page, i)) chain[--level] = i;
    for (level = 0; level < levels; level++) {
        i = chain[level];
        if (!is_one_of(page, i, with->outermost))
            bits |= by_itself(page, with, i) & (size_at(page, TEXT_LEN, i) > with->large ? with->kept : ~0ULL);
        with->around[i] = bits;
    }
    PyMem_Free(chain);
    return bits;
}

static PyObject *read_bits(Page *page, Marks *with, PyObject *blocks)
{
    Py_ssize_t count = PyList_GET_SIZE(blocks);
    PyObject *columns[2] = {PyList_New(count), PyList_New(count)}, *number;
    for (Py_ssize_t k = 0; columns[0] && columns[1] && !page->unfit && k < count; k++) {
        Py_ssize_t block = number_in(page, blocks, k, 0, page->elements - 1), parent = parent_of(page, block);
        Bits found[2] = {all_around(page, with, block), by_itself(page, with, block)};
        if (parent >= 0) found[1] |= by_itself(page, with, parent);
        for (int column = 0; column < 2; column++) {
            if ((number = PyLong_FromUnsignedLongLong(found[column] & ~KNOWN))) PyList_SET_ITEM(columns[column], k, number);
            else page->unfit = 1;
        }
    }
    PyObject *made = columns[0] && columns[1] ? PyList_New(2) : NULL;
    for (int column = 0; column < 2; column++) {
        if (made) PyList_SET_ITEM(made, column, columns[column]);
        else Py_XDECREF(columns[column]);
    }
    return made;
}

static PyObject *surroundings(PyObject *module, PyObject *arguments)
{
    Page page = {0};
    Marks with = {0};
    PyObject *index, *blocks, *having = NULL, *made = NULL;
    if (!PyArg_ParseTuple(arguments, "OO(O!OOdK)(O!O!):surroundings", &index, &blocks, &PyDict_Type, &with.tags, &with.names,
            &with.stated, &with.large, &with.kept, &PyFrozenSet_Type, &with.outermost, &PyTuple_Type, &with.attributes)) return NULL;
    if ((blocks = PySequence_List(blocks)) && open_page(&page, index, NULL) == 0) {
        Py_ssize_t all = page.elements ? size_at(&page, TEXT_LEN, 0) : 0;
        with.large *= all > 0 ? (double)all : 1.0;
        with.get = PyObject_GetAttrString(index, "get"), having = PyObject_GetAttrString(index, "having");
        with.stating = PyMem_Calloc(page.elements + 1, sizeof *with.stating);
        with.own = PyMem_Calloc(page.elements + 1, sizeof *with.own), with.around = PyMem_Calloc(page.elements + 1, sizeof *with.around);
        int ready = with.get && with.own && with.around && with.stating && having && PyDict_Check(having);
        if (ready && read_stating(&page, &with, having) == 0) made = read_bits(&page, &with, blocks);
    }
    PyMem_Free(with.own), PyMem_Free(with.around), PyMem_Free(with.stating);
    Py_XDECREF(blocks), Py_XDECREF(with.get), Py_XDECREF(having);
    return close_page(&page, made);
}
