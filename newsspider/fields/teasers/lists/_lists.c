/* read_lists of plain.py in one pass over a page's links. What few links ask is left to the functions there. */

#include "_index.h"

#define VERSION 1 /* as in lists/__init__.py; one more with every change of these files */

/* As in links.py. */
enum { OUTSIDE = 40, BESIDE = 3, LEAST_BESIDE = 3, WORDS_BEFORE = 12, PROSE_CLIMB = 4 };
/* As in subtrees.py. */
enum { MOST_CLIMB = 12, ITEM_TEXT = 1200, KICKER_TEXT = 40 };
/* As in furniture.py. */
enum { SHORTEST_RICH = 14, SHORT_TITLE = 20 };
/* Bits of plain.LOOKS. */
enum { BLOCK = 1, BOX = 2, PARAGRAPH = 4, BARRIER = 8 };

static PyObject *looks, *border, *item_type, *is_kicker, *has_twin, *titled; /* of plain.py */

/* A whole number that a function of plain.py gives; 0 where it raises, which is noted. */
static Py_ssize_t ask(Page *page, PyObject *function, const char *format, ...)
{
    va_list values;
    va_start(values, format);
    PyObject *given = page->unfit ? NULL : Py_VaBuildValue(format, values);
    PyObject *answer = given ? PyObject_CallObject(function, given) : NULL;
    va_end(values);
    Py_ssize_t number = answer ? PyLong_AsSsize_t(answer) : -1;
    Py_XDECREF(given), Py_XDECREF(answer);
    if (number < 0) page->unfit = 1;
    return Py_MAX(0, number);
}

/* The bits of an element's tag. */
static long look_of(Page *page, Py_ssize_t i)
{
    PyObject *look = PyDict_GetItemWithError(looks, text_at(page, TAGS, i));
    return look ? PyLong_AsLong(look) : 0;
}

/* Story.owns. */
static int is_owned(Page *page, Py_ssize_t link)
{
    Py_ssize_t count = count_of(page, BLOCKS), at;
    if (!count || link < element_in(page, BLOCKS, 0) || link >= page->limit) return 0;
    while (link > 0 && !(look_of(page, link) & BLOCK)) link = parent_of(page, link);
    at = place_in(page, BLOCKS, link);
    return at < count && element_in(page, BLOCKS, at) == link;
}

static int is_border(Page *page, Py_ssize_t k) { return text_at(page, CHUNKS, k) == border; }

/* Characters of some chunks. */
static Py_ssize_t between(Page *page, Py_ssize_t begin, Py_ssize_t end)
{
    return size_at(page, SIZES, end) - size_at(page, SIZES, begin);
}

/* links.is_prose. */
static int is_prose(Page *page, Py_ssize_t a)
{
    Py_ssize_t count = count_of(page, CHUNKS), first = number_in(page, FIRST, a, 0, count);
    Py_ssize_t last = number_in(page, LAST, a, first, count), begin = first, end = last, before;
    if (between(page, Py_MAX(0, first - BESIDE), Py_MIN(last + BESIDE, count)) - text_of(page, a) < LEAST_BESIDE) return 0;
    while (begin && first - begin < BESIDE && !is_border(page, begin - 1)) begin--;
    while (end - last < BESIDE && end < count && !is_border(page, end)) end++;
    before = between(page, begin, first);
    if (before + between(page, last, end) < LEAST_BESIDE) return 0;
    a = parent_of(page, a);
    for (int climbed = 0; climbed < PROSE_CLIMB && a >= 0; climbed++, a = parent_of(page, a)) {
        long look = look_of(page, a);
        if (look & BOX) return 0;
        if (look & PARAGRAPH || before >= WORDS_BEFORE) return text_of(page, a) - size_at(page, LINK_LEN, a) >= OUTSIDE;
    }
    return 0;
}

/* The number of a link; -1 where it is no element behind the link before it. */
static Py_ssize_t anchor_of(Page *page, Py_ssize_t n, Py_ssize_t before)
{
    PyObject *number = PyTuple_GET_ITEM(page->anchors, n);
    Py_ssize_t a = PyLong_Check(number) ? PyLong_AsSsize_t(number) : -1;
    return a > before && a < page->elements ? a : -1;
}

/* Keep the links that lead to an article and stand outside the article's text. */
static void read_links(Page *page)
{
    Py_ssize_t before = -1;
    for (Py_ssize_t n = 0; n < PyTuple_GET_SIZE(page->addresses) && !page->unfit; n++) {
        PyObject *address = PyTuple_GET_ITEM(page->addresses, n);
        if (address == Py_None) continue;
        int paired = PyTuple_Check(address) && PyTuple_GET_SIZE(address) == 2 && PyUnicode_Check(PyTuple_GET_ITEM(address, 0));
        Py_ssize_t a = paired ? anchor_of(page, n, before) : -1;
        if (a < 0) page->unfit = 1;
        else if (!is_owned(page, before = a) && !is_prose(page, a))
            page->links[page->link_count++] = (Link){a, -1, PyTuple_GET_ITEM(address, 0), PyTuple_GET_ITEM(address, 1)};
    }
}

/* The link after a run to one address. */
static Py_ssize_t run_end(Page *page, Py_ssize_t first)
{
    Py_ssize_t n = first + 1;
    while (n < page->link_count && !PyUnicode_Compare(page->links[first].key, page->links[n].key)) n++;
    return n;
}

/* subtrees._heads. */
static void read_heads(Page *page)
{
    Py_ssize_t n = 0, first = 0;
    for (; first < page->link_count; first = run_end(page, first)) {
        Py_ssize_t a = page->links[first].anchor, before = first ? page->links[first - 1].anchor : -1, k, heading;
        while (n < count_of(page, HEADINGS) && element_in(page, HEADINGS, n) < a) n++;
        for (k = n - 1; k >= 0 && (heading = element_in(page, HEADINGS, k)) > before; k--)
            if (text_of(page, heading) && end_of(page, heading) <= a) {
                page->links[first].head = heading;
                break;
            }
    }
}

/* subtrees._root. */
static Py_ssize_t root_of(Page *page, Py_ssize_t i, Py_ssize_t before, Py_ssize_t after)
{
    Py_ssize_t beyond = -1, count = count_of(page, HEADINGS);
    for (int climbed = 0; climbed < MOST_CLIMB; climbed++) {
        Py_ssize_t parent = parent_of(page, i), end;
        if (parent <= before || (end = end_of(page, parent)) > after || text_of(page, parent) > ITEM_TEXT) return i;
        if (look_of(page, parent) & BARRIER) return i;
        if (beyond < 0) beyond = place_in(page, HEADINGS, end_of(page, i));
        if (beyond < count && element_in(page, HEADINGS, beyond) < end) {
            int headed = beyond && element_in(page, HEADINGS, beyond - 1) >= i;
            if (headed && !ask(page, has_twin, "Onnn", page->index, parent, before, after)) return i;
            beyond = place_in(page, HEADINGS, end);
        }
        i = parent;
    }
    return i;
}

/* Which of the links from one up to another names their item. */
static Py_ssize_t named_of(Page *page, Py_ssize_t first, Py_ssize_t until)
{
    if (until == first + 1) return first;
    PyObject *among = PyList_New(until - first);
    for (Py_ssize_t n = first; among && n < until; n++) {
        PyObject *number = PyLong_FromSsize_t(page->links[n].anchor);
        if (number) PyList_SET_ITEM(among, n - first, number);
        else Py_CLEAR(among);
    }
    if (!among) page->unfit = 1;
    Py_ssize_t named = among ? ask(page, titled, "OO", page->index, among) : 0;
    Py_XDECREF(among);
    return first + Py_MIN(named, until - first - 1);
}

/* Put an item with the others between the same blocks of the article that are children of the same element. */
static void add_entry(Page *page, Py_ssize_t root, Py_ssize_t link)
{
    Py_ssize_t parent = parent_of(page, root), part = place_in(page, BLOCKS, root), number = page->newest[parent + 1];
    Py_ssize_t entry = page->entry_count++;
    if (!number || page->found[number - 1].part != part) {
        number = page->newest[parent + 1] = ++page->list_count;
        page->found[number - 1] = (List){parent, part, entry, entry, 0, 0};
    }
    List *list = &page->found[number - 1];
    page->entries[list->last].next = entry;
    page->entries[entry] = (Entry){root, link, -1};
    list->last = entry, list->count++, list->letters += page->scale * text_of(page, page->links[link].anchor);
}

/* Items of the links of one run. */
static void read_run(Page *page, Py_ssize_t first, Py_ssize_t end, Py_ssize_t low)
{
    Py_ssize_t after = end < page->link_count ? page->links[end].anchor : page->elements, count = count_of(page, BLOCKS);
    while (first < end) {
        Py_ssize_t a = page->links[first].anchor, at = place_in(page, BLOCKS, a), before = low, behind = after, until = first + 1;
        if (at && element_in(page, BLOCKS, at - 1) > before) before = element_in(page, BLOCKS, at - 1);
        if (at < count && element_in(page, BLOCKS, at) < behind) behind = element_in(page, BLOCKS, at);
        Py_ssize_t root = root_of(page, a, before, behind), beyond = end_of(page, root);
        while (until < end && page->links[until].anchor < beyond) until++;
        add_entry(page, root, named_of(page, first, until));
        low = page->links[until - 1].anchor, first = until;
    }
}

/* Whether the head of a run belongs to one item, given those of its neighbours. */
static int belongs(Page *page, Py_ssize_t head, Py_ssize_t before, Py_ssize_t after)
{
    if (text_of(page, head) > KICKER_TEXT || (before < 0 && after < 0)) return 0;
    return ask(page, is_kicker, "Onnn", page->index, head, before, after) > 0;
}

/* subtrees.read_items, and the items in lists. */
static void read_items(Page *page)
{
    Py_ssize_t first = 0, before = -1;
    while (first < page->link_count && !page->unfit) {
        Py_ssize_t end = run_end(page, first), low = first ? page->links[first - 1].anchor : -1, head = page->links[first].head;
        if (head > low && !belongs(page, head, before, end < page->link_count ? page->links[end].head : -1)) low = head;
        read_run(page, first, end, low);
        before = head, first = end;
    }
}

/* furniture.may_be_teasers. */
static int may_be_teasers(Page *page, const List *list)
{
    if (list->letters >= SHORT_TITLE * list->count) return 1;
    if (list->letters < SHORTEST_RICH * list->count || list->count < 2) return 0;
    Py_ssize_t begin = place_in(page, HEADINGS, page->entries[list->first].root);
    return 2 * (place_in(page, HEADINGS, end_of(page, page->entries[list->last].root)) - begin) > list->count;
}

/* The items of a list with its parent. */
static PyObject *build_list(Page *page, const List *list)
{
    PyObject *items = PyList_New(0);
    for (Py_ssize_t n = list->first; items && n >= 0; n = page->entries[n].next) {
        Link *link = &page->links[page->entries[n].link];
        PyObject *fields = Py_BuildValue("((nnOO))", page->entries[n].root, link->anchor, link->key, link->leads);
        PyObject *item = fields ? PyTuple_Type.tp_new((PyTypeObject *)item_type, fields, NULL) : NULL;
        if (!item || PyList_Append(items, item) < 0) Py_CLEAR(items);
        Py_XDECREF(fields), Py_XDECREF(item);
    }
    return items ? Py_BuildValue("(nN)", list->parent, items) : NULL;
}

static PyObject *build_lists(Page *page)
{
    PyObject *lists = PyList_New(0);
    for (Py_ssize_t n = 0; lists && n < page->list_count; n++) {
        if (!may_be_teasers(page, &page->found[n])) continue;
        PyObject *list = build_list(page, &page->found[n]);
        if (!list || PyList_Append(lists, list) < 0) Py_CLEAR(lists);
        Py_XDECREF(list);
    }
    return lists;
}

static PyObject *read_lists(PyObject *module, PyObject *arguments)
{
    Page page = {0};
    PyObject *story, *anchors, *addresses, *lists = NULL;
    if (!PyArg_ParseTuple(
            arguments, "OOO!O!n:read_lists", &page.index, &story, &PyList_Type, &anchors, &PyList_Type, &addresses, &page.scale))
        return NULL;
    if (PyList_GET_SIZE(anchors) != PyList_GET_SIZE(addresses) || page.scale < 1 || page.scale > 9)
        return PyErr_Format(PyExc_ValueError, "want an address for each link, and a scale from 1 to 9");
    if ((page.anchors = PyList_AsTuple(anchors)) && (page.addresses = PyList_AsTuple(addresses)) && open_page(&page, story) == 0) {
        read_links(&page);
        read_heads(&page);
        read_items(&page);
        lists = page.unfit ? NULL : build_lists(&page);
    }
    if (page.unfit && !PyErr_Occurred()) PyErr_SetString(PyExc_ValueError, "the lists of the page do not fit together");
    if (page.unfit) Py_CLEAR(lists);
    close_page(&page);
    return lists;
}

static PyMethodDef functions[] = {
    {"read_lists", read_lists, METH_VARARGS, "As newsspider.fields.teasers.lists.plain.read_lists."}, {0}};
static struct PyModuleDef definition = {PyModuleDef_HEAD_INIT, "_lists", "Compiled reading of lists of links.", -1, functions};

PyMODINIT_FUNC PyInit__lists(void)
{
    PyObject *plain = PyImport_ImportModule("newsspider.fields.teasers.lists.plain"), *module = NULL;
    int known = plain && (looks = PyObject_GetAttrString(plain, "LOOKS")) && (border = PyObject_GetAttrString(plain, "BREAK"))
        && (item_type = PyObject_GetAttrString(plain, "Item")) && (is_kicker = PyObject_GetAttrString(plain, "is_kicker"))
        && (has_twin = PyObject_GetAttrString(plain, "has_twin")) && (titled = PyObject_GetAttrString(plain, "titled"));
    if (known && PyDict_Check(looks) && PyUnicode_Check(border) && PyType_Check(item_type)
        && PyType_IsSubtype((PyTypeObject *)item_type, &PyTuple_Type))
        module = PyModule_Create(&definition);
    if (module && PyModule_AddIntConstant(module, "VERSION", VERSION) < 0) Py_CLEAR(module);
    if (!module && !PyErr_Occurred()) PyErr_SetString(PyExc_ImportError, "plain.py is not the known one");
    Py_XDECREF(plain);
    return module;
}
