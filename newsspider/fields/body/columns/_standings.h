/* standings: as standings.py has it, of which this is the twin. */

enum { ODDS, SIZE, LINKED_SHARE, SIZE_AFTER, AFTER_5, AFTER_15, SIBLINGS, SIBLINGS_OF_ALL, NAMESAKES, NAMESAKES_OF_ALL, COUSINS,
    COUSINS_OF_ALL, TEXT_SO_FAR, LIKELY_TEXT, RUNNING_TEXT, PART, AFTER_TITLE, IN_CORE, BELOW_CORE, TO_LIKELY, HOLDERS_LINKS, TAG,
    NUMBERS };

typedef struct { double mass, size; } Group; /* likely characters and all characters; a size of 0 is none */

enum { SPELLINGS = 64 };
typedef struct { PyObject *tag, *names; Py_ssize_t number; } Spelling; /* both borrowed from the page's lists */

typedef struct {
    PyObject *tags, *spellings; /* numbers of tags; numbers of groups by tag and class */
    Spelling met_spellings[SPELLINGS];
    Py_ssize_t likely_size, far, title_at, core;
    double core_share, long_text, least, none, total;
    double *odds, *mass, *mass_before; /* of the runs */
    Py_ssize_t *size_before, *spelled, *to_likely; /* of the runs: characters before, number of the namesakes, distance */
    Py_ssize_t *depths; /* of elements: levels below the core + 1, 0 where not known */
    unsigned char *met; /* holders */
    Group *siblings, *cousins, *namesakes; /* by holder; by the element around it + 1; by number */
} Judged;

static void add_to(Group *group, double mass, double size, double least)
{
    if (group->size == 0.0) group->mass = mass, group->size = size + least;
    else group->mass += mass, group->size += size;
}

/* The number of the group of a tag and class; most are the same objects as those of some element before. */
static Py_ssize_t spelling_of(Page *page, Judged *with, Py_ssize_t i)
{
    PyObject *tag = text_at(page, TAGS, i), *names = text_at(page, CLASSES, i);
    Spelling *met = with->met_spellings + (((size_t)tag ^ (size_t)names) / 16 % SPELLINGS);
    if (met->tag == tag && met->names == names) return met->number;
    PyObject *key = PyTuple_Pack(2, tag, names);
    PyObject *fresh = PyLong_FromSsize_t(PyDict_GET_SIZE(with->spellings));
    PyObject *number = key && fresh ? PyDict_SetDefault(with->spellings, key, fresh) : NULL;
    Py_ssize_t spelling = number ? PyLong_AsSsize_t(number) : 0;
    if (!number) page->unfit = 1;
    Py_XDECREF(key), Py_XDECREF(fresh);
    *met = (Spelling){tag, names, spelling};
    return spelling;
}

/* Sum up what is likely: along the page, by holder, by namesakes. */
static void sum_up(Page *page, Judged *with)
{
    for (Py_ssize_t n = 0; n < page->runs; n++) {
        double odds = with->odds[n], size = (double)page->sizes[n];
        double mass = with->mass[n] = (odds > with->none ? 1 / (1 + exp(-odds)) : 0.0) * size;
        with->mass_before[n + 1] = with->mass_before[n] + mass, with->size_before[n + 1] = with->size_before[n] + page->sizes[n];
        with->spelled[n] = spelling_of(page, with, page->blocks[n]);
        add_to(&with->siblings[page->holders[n]], mass, size, with->least);
        add_to(&with->namesakes[with->spelled[n]], mass, size, with->least);
    }
    with->total = with->mass_before[page->runs] + with->least;
}

/* Sum up by the element around the holder, each holder once and in order; returns the one that holds the most likely text. */
static Py_ssize_t sum_up_cousins(Page *page, Judged *with)
{
    Py_ssize_t largest = -1;
    for (Py_ssize_t n = 0; n < page->runs; n++) {
        Py_ssize_t holder = page->holders[n];
        Group *own = &with->siblings[holder], *group = &with->cousins[parent_of(page, holder) + 1];
        if (with->met[holder]) continue;
        with->met[holder] = 1;
        if (group->size == 0.0) group->size = with->least;
        group->mass += own->mass, group->size += own->size;
        if (largest < 0 || own->mass > with->siblings[largest].mass) largest = holder;
    }
    return largest < 0 ? 0 : largest;
}

/* How many runs begin before a chunk, as bisect_left has it. */
static Py_ssize_t runs_before(Page *page, Py_ssize_t chunk)
{
    Py_ssize_t low = 0, high = page->runs;
    while (low < high) {
        Py_ssize_t middle = (low + high) / 2;
        if (size_at(page, RUN_STARTS, middle) < chunk) low = middle + 1;
        else high = middle;
    }
    return low;
}

static Py_ssize_t find_core(Page *page, Judged *with, Py_ssize_t i)
{
    for (; i >= 0; i = parent_of(page, i)) {
        Py_ssize_t first = runs_before(page, size_at(page, FIRST, i)), last = runs_before(page, size_at(page, LAST, i));
        if (with->mass_before[last] - with->mass_before[first] >= with->core_share * with->total) return i;
    }
    return 0;
}

/* How many levels an element stands below the core, -1 outside; what was climbed is remembered. */
static double level_of(Page *page, Judged *with, Py_ssize_t block)
{
    Py_ssize_t depth = 0, i = block;
    if (block < with->core || block >= number_in(page, page->lists[ENDS], with->core, 0, PY_SSIZE_T_MAX)) return -1.0;
    for (; i >= 0 && !with->depths[i]; i = parent_of(page, i)) depth++;
    depth += i < 0 ? 0 : with->depths[i];
    for (i = block; i >= 0 && !with->depths[i]; i = parent_of(page, i)) with->depths[i] = depth--;
    return (double)(with->depths[block] - 1);
}

/* How much of the runs behind one is likely, as far as `far`; -1 where there are none. */
static double likely_behind(Page *page, const Judged *with, Py_ssize_t n, Py_ssize_t far)
{
    Py_ssize_t last = n + far < page->runs ? n + far : page->runs, size = with->size_before[last] - with->size_before[n + 1];
    return size > 0 ? (with->mass_before[last] - with->mass_before[n + 1]) / (double)size : -1.0;
}

/* The numbers of one run, each `stride` from the last. */
static void describe(Page *page, Judged *with, Py_ssize_t n, double *number, Py_ssize_t stride)
{
    Py_ssize_t block = page->blocks[n], holder = page->holders[n], gap = n - with->title_at;
    const Group *groups[3] = {&with->siblings[holder], &with->namesakes[with->spelled[n]], &with->cousins[parent_of(page, holder) + 1]};
    double far = (double)with->far;
    number[ODDS * stride] = with->odds[n], number[SIZE * stride] = (double)page->sizes[n];
    number[LINKED_SHARE * stride] = share_of(page->linked[n], page->sizes[n]);
    number[SIZE_AFTER * stride] = n + 1 < page->runs ? (double)page->sizes[n + 1] : 0.0;
    number[AFTER_5 * stride] = likely_behind(page, with, n, 6), number[AFTER_15 * stride] = likely_behind(page, with, n, 16);
    for (int k = 0; k < 3; k++) {
        number[(SIBLINGS + 2 * k) * stride] = groups[k]->mass / groups[k]->size;
        number[(SIBLINGS_OF_ALL + 2 * k) * stride] = groups[k]->mass / with->total;
    }
    number[TEXT_SO_FAR * stride] = with->mass_before[n] / with->total;
    number[LIKELY_TEXT * stride] = with->total < with->long_text ? with->total : with->long_text;
    number[RUNNING_TEXT * stride] = (double)page->total < with->long_text ? (double)page->total : with->long_text;
    number[PART * stride] = (double)n / (double)page->runs;
    number[AFTER_TITLE * stride] = with->title_at < 0 ? -far : (double)gap < far ? (double)gap : far;
    number[BELOW_CORE * stride] = level_of(page, with, block), number[IN_CORE * stride] = number[BELOW_CORE * stride] >= 0.0;
    number[TO_LIKELY * stride] = (double)with->to_likely[n];
    number[HOLDERS_LINKS * stride] = share_of(size_at(page, LINK_LEN, holder), size_at(page, TEXT_LEN, holder));
    number[TAG * stride] = (double)code_of(page, block, with->tags);
}

/* The distance of each run to the next likely one behind it. */
static void look_ahead(Page *page, Judged *with)
{
    Py_ssize_t next = -1;
    for (Py_ssize_t n = page->runs - 1; n >= 0; n--) {
        with->to_likely[n] = next < 0 ? with->far : next - n;
        if (with->odds[n] > 0.0 && page->sizes[n] >= with->likely_size) next = n;
    }
}

static int read_odds(Page *page, Judged *with, PyObject *odds)
{
    if (PyList_GET_SIZE(odds) != page->runs) page->unfit = 1;
    for (Py_ssize_t n = 0; n < page->runs && n < PyList_GET_SIZE(odds); n++) with->odds[n] = PyFloat_AsDouble(PyList_GET_ITEM(odds, n));
    return page->unfit || PyErr_Occurred() ? -1 : 0;
}

static PyObject *read_numbers(Page *page, Judged *with, PyObject *odds, PyObject *chosen)
{
    Py_ssize_t count = PyList_GET_SIZE(chosen);
    double *numbers = PyMem_Calloc(NUMBERS * count + 1, sizeof *numbers);
    PyObject *made = NULL;
    if (numbers && read_odds(page, with, odds) == 0) {
        sum_up(page, with), look_ahead(page, with);
        with->core = find_core(page, with, sum_up_cousins(page, with));
        with->depths[with->core] = 1;
        for (Py_ssize_t k = 0; k < count; k++)
            describe(page, with, number_in(page, chosen, k, 0, page->runs - 1), numbers + k, count);
        made = page->unfit ? NULL : lists_of_doubles(numbers, NUMBERS, count);
    }
    PyMem_Free(numbers);
    return made;
}

/* Rows for the runs and elements, all of one piece of memory each. */
static int make_room(Page *page, Judged *with)
{
    Py_ssize_t runs = page->runs + 1, elements = page->elements + 1;
    with->odds = PyMem_Calloc(3 * runs, sizeof *with->odds), with->size_before = PyMem_Calloc(3 * runs, sizeof *with->size_before);
    with->siblings = PyMem_Calloc(2 * elements + runs, sizeof *with->siblings);
    with->depths = PyMem_Calloc(elements, sizeof *with->depths), with->met = PyMem_Calloc(elements, 1);
    with->mass = with->odds + runs, with->mass_before = with->mass + runs;
    with->spelled = with->size_before + runs, with->to_likely = with->spelled + runs;
    with->cousins = with->siblings + elements, with->namesakes = with->cousins + elements;
    return with->odds && with->size_before && with->siblings && with->depths && with->met ? 0 : -1;
}

static PyObject *standings(PyObject *module, PyObject *arguments)
{
    Page page = {0};
    Judged with = {0};
    PyObject *index, *runs, *odds, *chosen, *made = NULL;
    if (!PyArg_ParseTuple(arguments, "OOnOO(O!ndnddd):standings", &index, &runs, &with.title_at, &odds, &chosen, &PyDict_Type, &with.tags,
            &with.likely_size, &with.core_share, &with.far, &with.long_text, &with.least, &with.none)) return NULL;
    odds = PySequence_List(odds), chosen = odds ? PySequence_List(chosen) : NULL;
    with.spellings = chosen ? PyDict_New() : NULL;
    if (with.spellings && open_page(&page, index, runs) == 0 && make_room(&page, &with) == 0)
        made = read_numbers(&page, &with, odds, chosen);
    PyMem_Free(with.odds), PyMem_Free(with.size_before), PyMem_Free(with.siblings), PyMem_Free(with.depths), PyMem_Free(with.met);
    Py_XDECREF(odds), Py_XDECREF(chosen), Py_XDECREF(with.spellings);
    return close_page(&page, made);
}
