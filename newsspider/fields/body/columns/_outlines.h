/* outlines: as outlines.py has it, of which this is the twin. */

enum { LOOKS, BOXED, MASSES, PLACE, BEFORE, BEHIND, SECOND_BEFORE, SECOND_BEHIND, CODES };
enum { OF_SIZES, OF_DENSITIES, OF_MASSES, OF_SHARES, OF_PLACES, OF_NEAR_SIZES, OF_NEAR_LINKS, EDGES, MOST_EDGES = 9 };
enum { BASE = 10, NEAREST = 4, LEVELS = 4 };
enum { NO_TITLE, BEFORE_TITLE, AT_TITLE, BEHIND_TITLE };
enum { IN_CARD = 1, IN_FORM = 2 };

typedef struct { double at[MOST_EDGES]; int count; } Edges;

typedef struct {
    PyObject *codes, *items;
    Edges edges[EDGES];
    Py_ssize_t running, card, form; /* characters */
    Py_ssize_t *mass; /* running text directly inside each element */
    Py_ssize_t *kinds; /* size and share of links of each run, roughly */
    unsigned char *boxes; /* what small box each element is */
} Outlines;

static int read_edges(Edges *edges, PyObject *tables)
{
    for (int k = 0; k < EDGES; k++) {
        PyObject *table = PyTuple_GET_SIZE(tables) == EDGES ? PyTuple_GET_ITEM(tables, k) : NULL;
        if (!table || !PyTuple_Check(table) || PyTuple_GET_SIZE(table) > MOST_EDGES) return -1;
        edges[k].count = (int)PyTuple_GET_SIZE(table);
        for (int edge = 0; edge < edges[k].count; edge++) edges[k].at[edge] = PyFloat_AsDouble(PyTuple_GET_ITEM(table, edge));
    }
    return PyErr_Occurred() ? -1 : 0;
}

/* How many edges a number has reached, as bisect_right has it. */
static int step_of(const Outlines *with, int table, double number)
{
    const Edges *edges = &with->edges[table];
    int step = 0;
    while (step < edges->count && number >= edges->at[step]) step++;
    return step;
}

static Py_ssize_t look_of(Page *page, const Outlines *with, Py_ssize_t n)
{
    Py_ssize_t block = page->blocks[n], parent = parent_of(page, block), item = 0;
    if (parent >= 0 && is_one_of(page, block, with->items))
        item = 1 + step_of(with, OF_DENSITIES, share_of(size_at(page, LINK_LEN, parent), size_at(page, TEXT_LEN, parent)));
    Py_ssize_t code = code_of(page, block, with->codes) * BASE + step_of(with, OF_SIZES, (double)page->sizes[n]);
    return (code * BASE + step_of(with, OF_DENSITIES, share_of(page->linked[n], page->sizes[n]))) * BASE + item;
}

/* Mark the small elements around one. */
static void mark_around(Page *page, unsigned char *boxes, Py_ssize_t i, int bit, Py_ssize_t most)
{
    for (int level = 0; level < LEVELS; level++) {
        if ((i = parent_of(page, i)) < 0 || size_at(page, TEXT_LEN, i) > most) return;
        boxes[i] |= bit;
    }
}

static void mark_boxes(Page *page, Outlines *with)
{
    for (Py_ssize_t k = 0; k < PyList_GET_SIZE(page->lists[HEADINGS]); k++) {
        Py_ssize_t heading = element_at(page, HEADINGS, k), size = size_at(page, TEXT_LEN, heading);
        if (size > 0 && (double)size <= 1.2 * (double)size_at(page, LINK_LEN, heading))
            mark_around(page, with->boxes, heading, IN_CARD, with->card);
    }
    for (Py_ssize_t i = 0; i < page->elements; i++) {
        PyObject *tag = text_at(page, TAGS, i);
        if (tag != Py_None && PyUnicode_GET_LENGTH(tag) == 5 && !PyUnicode_CompareWithASCIIString(tag, "input"))
            mark_around(page, with->boxes, i, IN_FORM, with->form);
    }
}

/* What small boxes an element stands in. */
static Py_ssize_t boxes_around(Page *page, const Outlines *with, Py_ssize_t i)
{
    Py_ssize_t code = with->boxes[i];
    for (int level = 0; level < LEVELS && (i = parent_of(page, i)) >= 0; level++) code |= with->boxes[i];
    return code;
}

static Py_ssize_t masses_around(Page *page, const Outlines *with, Py_ssize_t holder)
{
    Py_ssize_t inside = with->mass[holder], around = holder > 0 ? parent_of(page, holder) : -1;
    Py_ssize_t code = step_of(with, OF_MASSES, (double)inside) * BASE
        + step_of(with, OF_MASSES, around < 0 ? 0.0 : (double)with->mass[around]);
    return code * BASE + step_of(with, OF_SHARES, (double)inside / (double)page->total);
}

static Py_ssize_t place_of(const Outlines *with, Py_ssize_t n, Py_ssize_t title_at)
{
    if (title_at < 0) return NO_TITLE;
    if (n <= title_at) return n == title_at ? AT_TITLE : BEFORE_TITLE;
    return BEHIND_TITLE + step_of(with, OF_PLACES, (double)(n - title_at));
}

/* What stands `far` runs behind, or before where that is negative. */
static Py_ssize_t neighbour_of(Page *page, const Outlines *with, Py_ssize_t n, Py_ssize_t far)
{
    if (n + far < 0 || n + far >= page->runs) return 2 * NEAREST * NEAREST;
    return with->kinds[n + far] + (page->holders[n + far] == page->holders[n] ? 0 : NEAREST * NEAREST);
}

static void prepare(Page *page, Outlines *with)
{
    mark_boxes(page, with);
    for (Py_ssize_t n = 0; n < page->runs; n++) {
        Py_ssize_t size = page->sizes[n], linked = page->linked[n];
        if (size >= with->running && linked * 3 < size) with->mass[page->holders[n]] += size;
        with->kinds[n] = step_of(with, OF_NEAR_SIZES, (double)size) * NEAREST + step_of(with, OF_NEAR_LINKS, share_of(linked, size));
    }
}

static PyObject *read_codes(Page *page, Outlines *with, PyObject *chosen, Py_ssize_t title_at)
{
    Py_ssize_t count = PyList_GET_SIZE(chosen), *codes = PyMem_Calloc(CODES * count + 1, sizeof *codes);
    for (Py_ssize_t k = 0; codes && k < count; k++) {
        Py_ssize_t n = number_in(page, chosen, k, 0, page->runs - 1), *code = codes + k;
        code[LOOKS * count] = look_of(page, with, n);
        code[BOXED * count] = boxes_around(page, with, page->blocks[n]);
        code[MASSES * count] = masses_around(page, with, page->holders[n]);
        code[PLACE * count] = place_of(with, n, title_at);
        code[BEFORE * count] = neighbour_of(page, with, n, -1), code[BEHIND * count] = neighbour_of(page, with, n, 1);
        code[SECOND_BEFORE * count] = neighbour_of(page, with, n, -2), code[SECOND_BEHIND * count] = neighbour_of(page, with, n, 2);
    }
    PyObject *made = codes ? lists_of(codes, CODES, count) : NULL;
    PyMem_Free(codes);
    return made;
}

static PyObject *outlines(PyObject *module, PyObject *arguments)
{
    Page page = {0};
    Outlines with = {0};
    PyObject *index, *runs, *chosen, *tables, *made = NULL;
    Py_ssize_t title_at;
    if (!PyArg_ParseTuple(arguments, "OOOn(O!O!O!(nnn)):outlines", &index, &runs, &chosen, &title_at, &PyDict_Type, &with.codes,
            &PyFrozenSet_Type, &with.items, &PyTuple_Type, &tables, &with.running, &with.card, &with.form)) return NULL;
    if ((chosen = PySequence_List(chosen)) && open_page(&page, index, runs) == 0 && read_edges(with.edges, tables) == 0) {
        with.mass = PyMem_Calloc(page.elements + 1, sizeof *with.mass), with.boxes = PyMem_Calloc(page.elements + 1, 1);
        with.kinds = PyMem_Calloc(page.runs + 1, sizeof *with.kinds);
        if (with.mass && with.boxes && with.kinds && page.total > 0) {
            prepare(&page, &with);
            made = read_codes(&page, &with, chosen, title_at);
        }
    }
    PyMem_Free(with.mass), PyMem_Free(with.boxes), PyMem_Free(with.kinds);
    Py_XDECREF(chosen);
    return close_page(&page, made);
}
