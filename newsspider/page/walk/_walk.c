/* The walk of plain.py over libxml2's own tree: the same lists, without a Python object for each element.
 *
 * It only reads, and it does not call itself: depth costs no stack. */

#include "_walk.h"

#define VERSION 7 /* as in compiled.py; one more with every change of the C files */

static PyObject *lower, *empty, *br;

/* Classes and id in lower case, one text. */
static PyObject *read_names(Node *node, const Node *css, const Node *ident)
{
    PyObject *one = css ? value_of(node, css) : Py_NewRef(empty);
    PyObject *other = one && ident ? value_of(node, ident) : one ? Py_NewRef(empty) : NULL;
    PyObject *names = NULL, *result;
    if (other) {
        int both = PyUnicode_GET_LENGTH(one) && PyUnicode_GET_LENGTH(other);
        names = both ? PyUnicode_FromFormat("%U %U", one, other) : Py_NewRef(PyUnicode_GET_LENGTH(one) ? one : other);
    }
    result = names ? lowered(names, lower) : NULL;
    Py_XDECREF(one), Py_XDECREF(other), Py_XDECREF(names);
    return result;
}

/* List the tag of element `i`, and the element among those of its tag. */
static int add_tag(Walk *walk, Node *node, PyObject *tag, PyObject *number)
{
    PyObject **tagged = &walk->met[slot_of_name(node->name)].tagged;
    int failed = *tagged ? append(*tagged, number) < 0 : !(*tagged = add_to(walk->tagged, tag, number));
    return failed || append(walk->tags, tag) < 0 ? -1 : 0;
}

/* List the names of an element: equal ones are one object, and know their places. `spelt`, if any, is to remember them. */
static int add_new_names(Walk *walk, Node *node, PyObject *number, Node **found, Spelt *spelt)
{
    PyObject *names = read_names(node, found[CSS], found[IDENT]);
    int failed = !names;
    if (names && PyUnicode_GET_LENGTH(names)) {
        PyObject *places = add_to(walk->places, names, number);
        if (!(failed = !places) && PyList_GET_SIZE(places) > 1)
            Py_SETREF(names, Py_NewRef(PyList_GET_ITEM(walk->names, PyLong_AsSsize_t(PyList_GET_ITEM(places, 0)))));
        if (spelt && !failed) *spelt = (Spelt){found[CSS]->children->content, names, places};
    }
    failed = failed || append(walk->names, names) < 0;
    Py_XDECREF(names);
    return failed ? -1 : 0;
}

/* The same, at once for an element without names and for one of the same classes as one before. */
static int add_names(Walk *walk, Node *node, PyObject *number, Node **found)
{
    if (!found[CSS] && !found[IDENT]) return append(walk->names, empty);
    const Node *value = found[CSS] && !found[IDENT] ? found[CSS]->children : NULL;
    int single = value && !value->next && value->type == TEXT && value->content;
    Spelt *spelt = single ? &walk->spelt[slot_of_text(value->content)] : NULL;
    if (!spelt || !spelt->classes || strcmp(spelt->classes, value->content)) return add_new_names(walk, node, number, found, spelt);
    return append(spelt->places, number) < 0 ? -1 : append(walk->names, spelt->names);
}

static int end_run(Walk *walk)
{
    Py_ssize_t begin = walk->begin;
    walk->begin = -1;
    return begin >= 0 && (push(&walk->rows[RUN_STARTS], begin) < 0 || push(&walk->rows[RUN_ENDS], walk->rows[OWNERS].used) < 0);
}

static int push_chunk(Walk *walk, PyObject *text, Py_ssize_t owner)
{
    return append(walk->chunks, text) < 0 || push(&walk->rows[OWNERS], owner) < 0 || push(&walk->rows[SIZES], walk->size) < 0
        || push(&walk->rows[LINK_SIZES], walk->linked) < 0 ? -1 : 0;
}

/* List the border of a block, which ends a run of text; a single <br> does not, as plain.py has it. */
static int add_break(Walk *walk, PyObject *tag, Py_ssize_t owner)
{
    if (tag == br && owner != walk->broken) walk->broken = owner, walk->lines++;
    if ((tag != br || walk->lines > 1) && end_run(walk)) return -1;
    return push_chunk(walk, walk->line_break, owner);
}

/* List a text of so many characters without the white space around it. */
static int add_chunk(Walk *walk, PyObject *text, Py_ssize_t size, Py_ssize_t owner)
{
    Py_ssize_t k = walk->rows[OWNERS].used;
    walk->size += size, walk->linked += walk->links ? size : 0;
    if (size) {
        walk->lines = 0;
        if (walk->begin < 0) walk->begin = k;
        if (push(&walk->rows[WORDED], k) < 0) return -1;
    }
    return push_chunk(walk, text, owner);
}

/* List a text given as UTF-8. */
static int add_single(Walk *walk, const char *utf8, Py_ssize_t owner)
{
    size_t length = strlen(utf8);
    int is_short = length < SHORT;
    PyObject *last = is_short ? walk->texts[length].text : NULL, *text;
    if (!length) return 0;
    if (last && !memcmp(PyUnicode_1BYTE_DATA(last), utf8, length)) return add_chunk(walk, last, walk->texts[length].size, owner);
    if (!(text = PyUnicode_DecodeUTF8(utf8, length, NULL))) return -1;
    Py_ssize_t size = stripped(text);
    int failed = add_chunk(walk, text, size, owner) < 0;
    if (is_short && PyUnicode_IS_ASCII(text)) {
        walk->texts[length].size = size;
        Py_XSETREF(walk->texts[length].text, text);
    } else Py_DECREF(text);
    return failed ? -1 : 0;
}

/* List the text that begins at `piece`, an element's first child or next sibling; `whole` reads it where it is in pieces. */
static int add_text(Walk *walk, Node *piece, Node *node, PyObject *(*whole)(Node *), Py_ssize_t owner)
{
    if (!piece || piece->type == ELEMENT) return 0;
    int single = piece->type == TEXT && piece->content && (!piece->next || piece->next->type == ELEMENT);
    if (single) return add_single(walk, piece->content, owner);
    PyObject *text = whole(node);
    int failed = !text || (text != Py_None && PyUnicode_GET_LENGTH(text) && add_chunk(walk, text, stripped(text), owner) < 0);
    Py_XDECREF(text);
    return failed ? -1 : 0;
}

static Node *first_element(Node *node)
{
    while (node && node->type != ELEMENT) node = node->next;
    return node;
}

/* Whether a head holds parts of the body, as plain.py has it. */
static int is_unended(Walk *walk, Node *head)
{
    for (Node *child = first_element(head->children); child; child = first_element(child->next)) {
        long kind;
        if (!read_tag(walk, child, &kind)) return -1;
        if (kind & ENDS_HEAD) return 1;
    }
    return 0;
}

/* The element after another inside `top`, in document order; NULL after the last. */
static Node *element_after(Node *node, Node *top)
{
    Node *next = first_element(node->children);
    while (!next && node != top) {
        next = first_element(node->next);
        node = node->parent;
    }
    return next;
}

/* List what the first head holds that is not shown, as its inside is not walked. */
static int read_head(Walk *walk, Node *head)
{
    long kind;
    for (Node *node = element_after(head, head); node; node = element_after(node, head)) {
        PyObject *tag = read_tag(walk, node, &kind);
        if (!tag) return -1;
        if (!(kind & UNSEEN)) continue;
        if (find_attribute(node, "itemprop") && push(&walk->rows[HEAD_PROPERTIES], walk->head.used) < 0) return -1;
        if (append(walk->head_tags, tag) < 0 || push(&walk->head, (Py_ssize_t)node) < 0) return -1;
    }
    return 0;
}

/* List an element and its first text; `inner` becomes the element to go down to, NULL for none. */
static int open_element(Walk *walk, Node *node, Py_ssize_t parent, Node **inner)
{
    long kind;
    int unended = 0;
    Row *rows = walk->rows;
    Node *found[KNOWN] = {0};
    Py_ssize_t i = walk->nodes.used;
    PyObject *tag = read_tag(walk, node, &kind), *number = tag ? number_of(i) : NULL;
    int failed = !number || add_tag(walk, node, tag, number) < 0 || read_attributes(walk, node, number, found) < 0
        || add_names(walk, node, number, found) < 0;
    Py_XDECREF(number);
    if (failed) return -1;
    if (push(&walk->nodes, (Py_ssize_t)node) < 0 || push(&rows[PARENTS], parent) < 0 || push(&rows[ENDS], i) < 0) return -1;
    if (kind & HEADING && push(&rows[HEADINGS], i) < 0) return -1;
    if (kind & TIME && push(&rows[TIMES], i) < 0) return -1;
    if (kind & LINK && found[HREF] && (walk->links++, push(&rows[ANCHORS], i)) < 0) return -1;
    if (kind & BLOCK && add_break(walk, tag, i) < 0) return -1;
    if (push(&rows[FIRST], rows[OWNERS].used) < 0 || push(&rows[LAST], 0) < 0) return -1;
    if (push(&rows[TEXT_LEN], walk->size) < 0 || push(&rows[LINK_LEN], walk->linked) < 0) return -1;
    if (kind & HEAD && (unended = is_unended(walk, node)) < 0) return -1;
    *inner = NULL;
    if (kind & HEAD && !walk->heads++ && i && !unended && read_head(walk, node) < 0) return -1;
    if (kind & OPAQUE && !unended) return 0;
    *inner = first_element(node->children);
    return add_text(walk, node->children, node, text_of, i);
}

static int close_element(Walk *walk, Node *node, Py_ssize_t i)
{
    long kind;
    Row *rows = walk->rows;
    PyObject *tag = read_tag(walk, node, &kind);
    if (!tag) return -1;
    rows[ENDS].at[i] = walk->nodes.used, rows[LAST].at[i] = rows[OWNERS].used;
    rows[TEXT_LEN].at[i] = walk->size - rows[TEXT_LEN].at[i];
    rows[LINK_LEN].at[i] = walk->linked - rows[LINK_LEN].at[i];
    if (kind & LINK && find_attribute(node, "href")) walk->links--;
    if (kind & BLOCK && add_break(walk, tag, i) < 0) return -1;
    return i ? add_text(walk, node->next, node, tail_of, rows[PARENTS].at[i]) : 0;
}

static int walk_tree(Walk *walk, Node *node)
{
    Py_ssize_t i = walk->begin = walk->broken = -1;
    if (push(&walk->rows[SIZES], 0) < 0 || push(&walk->rows[LINK_SIZES], 0) < 0) return -1;
    for (;;) {
        Node *next;
        if (open_element(walk, node, i, &next) < 0) return -1;
        i = walk->nodes.used - 1;
        if (++walk->level > walk->deepest) walk->deepest = walk->level;
        while (!next) {
            if (close_element(walk, node, i) < 0) return -1;
            walk->level--;
            if (i == 0) return end_run(walk) ? -1 : 0;
            i = walk->rows[PARENTS].at[i];
            next = first_element(node->next);
            if (!next) node = node->parent;
        }
        node = next;
    }
}

/* What was found, by the names of Index's fields. */
static PyObject *give(Walk *walk, Proxy *root)
{
    PyObject *given = NULL, *nodes = make_elements(&walk->nodes, root), *head = make_elements(&walk->head, root);
    if (nodes && head)
        given = Py_BuildValue("{sOsOsOsOsOsOsOsOsOsn}", "nodes", nodes, "head", head, "head_tags", walk->head_tags, "tags",
            uncollected(walk->tags), "names", uncollected(walk->names), "chunks", uncollected(walk->chunks), "places",
            uncollected(walk->places), "by_tag", uncollected(walk->tagged), "having", uncollected(walk->having), "depth", walk->deepest);
    for (int k = 0; given && k < ROWS; k++) {
        PyObject *list = as_list(&walk->rows[k]);
        if (!list || PyDict_SetItemString(given, titles[k], list) < 0) Py_CLEAR(given);
        Py_XDECREF(list);
    }
    Py_XDECREF(nodes), Py_XDECREF(head);
    return given;
}

/* An empty list for each attribute that is asked for. */
static int ask(PyObject *having, PyObject *names)
{
    PyObject *name, *list = NULL, *each = PyObject_GetIter(names);
    while (each && (name = PyIter_Next(each))) {
        if (!PyUnicode_Check(name)) PyErr_Format(PyExc_TypeError, "want a str, not %R", name);
        int failed = PyErr_Occurred() || !(list = uncollected(PyList_New(0))) || PyDict_SetItem(having, name, list) < 0;
        Py_XDECREF(list), Py_DECREF(name), list = NULL;
        if (failed) break;
    }
    Py_XDECREF(each);
    return PyErr_Occurred() ? -1 : 0;
}

static PyObject *walk_lists(PyObject *module, PyObject *args)
{
    Proxy *root;
    PyObject *asked;
    Walk walk = {0};
    if (!PyArg_ParseTuple(args, "O!O!UO:walk", proxy_type, &root, &PyDict_Type, &walk.kinds, &walk.line_break, &asked)) return NULL;
    if (!root->node || root->node->type != ELEMENT) return PyErr_Format(PyExc_TypeError, "want an element");
    PyObject **const made[] = {&walk.tags, &walk.names, &walk.chunks, &walk.head_tags, &walk.places, &walk.tagged, &walk.having};
    int ready = 1, count = sizeof made / sizeof *made;
    for (int k = 0; k < count; k++) ready = (*made[k] = k < count - 3 ? PyList_New(0) : PyDict_New()) && ready;
    ready = ready && ask(walk.having, asked) == 0;
    PyObject *given = ready && walk_tree(&walk, root->node) == 0 ? give(&walk, root) : NULL;
    for (int k = 0; k < REMEMBERED; k++) Py_XDECREF(walk.met[k].tag);
    for (int k = 0; k < SHORT; k++) Py_XDECREF(walk.texts[k].text);
    for (int k = 0; k < ROWS; k++) PyMem_Free(walk.rows[k].at);
    PyMem_Free(walk.nodes.at), PyMem_Free(walk.head.at);
    for (int k = 0; k < count; k++) Py_XDECREF(*made[k]);
    return given;
}

/* ---- The module ------------------------------------------------------------------------------------------------- */

static PyMethodDef functions[] = {
    {"walk", walk_lists, METH_VARARGS, "The lists of an Index, for a document element, the kinds of tags, BREAK and ASKED."}, {0}};
static struct PyModuleDef definition = {PyModuleDef_HEAD_INIT, "_walk", "The compiled walk.", -1, functions};

PyMODINIT_FUNC PyInit__walk(void)
{
    if (read_lxml() < 0) return NULL;
    lower = PyUnicode_InternFromString("lower"), empty = PyUnicode_InternFromString("");
    br = PyUnicode_InternFromString("br"), numbers = uncollected(PyList_New(0));
    elements_type = (PyTypeObject *)PyType_FromSpec(&elements_spec);
    PyObject *module = lower && empty && br && numbers && elements_type ? PyModule_Create(&definition) : NULL;
    if (module && PyModule_AddIntConstant(module, "VERSION", VERSION) < 0) Py_CLEAR(module);
    return module;
}
