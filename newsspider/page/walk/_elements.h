/* The elements of a page as a sequence, each made when it is asked for; and what is known of lxml and libxml2.
 *
 * Nothing of libxml2 is called, only functions that lxml.etree exports to C (lxml's etree_api.h); an lxml whose
 * elements are not laid out as below is refused here, a libxml2 whose nodes may not be in compiled.py. */

#include "_rows.h"

#if defined(PYPY_VERSION) || defined(Py_GIL_DISABLED)
#error "made for CPython with its lock; elsewhere the plain walk does the work"
#endif

/* xmlNode and, as far as `ns`, xmlAttr: libxml2's tree.h, unchanged from 2.9 to 2.15. */
typedef struct Node {
    void *proxy;
    int type;
    const char *name;
    struct Node *children, *last, *parent, *next, *previous;
    void *document, *ns;
    const char *content;
    struct Node *attributes;
} Node;
enum { ELEMENT = 1, TEXT = 3 };

/* _Element: lxml's etree.h. */
typedef struct {
    PyObject_HEAD
    PyObject *document;
    Node *node;
    PyObject *tag;
} Proxy;

static PyTypeObject *proxy_type, *elements_type;
static PyObject *(*make_proxy)(PyObject *document, Node *);
static PyObject *(*text_of)(Node *), *(*tail_of)(Node *), *(*tag_of)(Node *);
static PyObject *(*attribute_of)(Node *, const char *ns, const char *name);

/* A function that lxml.etree exports, where its signature is the known one. */
static void *exported(PyObject *exports, const char *name, const char *signature)
{
    PyObject *capsule = PyMapping_GetItemString(exports, name);
    void *function = capsule ? PyCapsule_GetPointer(capsule, signature) : NULL;
    Py_XDECREF(capsule);
    return function;
}

static int read_lxml(void)
{
    PyObject *etree = PyImport_ImportModule("lxml.etree");
    PyObject *exports = etree ? PyObject_GetAttrString(etree, "__pyx_capi__") : NULL;
    proxy_type = exports ? (PyTypeObject *)PyObject_GetAttrString(etree, "_Element") : NULL;
    int known = proxy_type && proxy_type->tp_basicsize == sizeof(Proxy)
        && (make_proxy = exported(exports, "elementFactory", "struct LxmlElement *(struct LxmlDocument *, xmlNode *)"))
        && (text_of = exported(exports, "textOf", "PyObject *(xmlNode *)"))
        && (tail_of = exported(exports, "tailOf", "PyObject *(xmlNode *)"))
        && (tag_of = exported(exports, "namespacedName", "PyObject *(xmlNode *)"))
        && (attribute_of = exported(exports, "attributeValueFromNsName",
                "PyObject *(xmlNode *, const xmlChar *, const xmlChar *)"));
    Py_XDECREF(etree), Py_XDECREF(exports);
    if (!known && !PyErr_Occurred()) PyErr_SetString(PyExc_ImportError, "lxml's elements are not the known ones");
    return known ? 0 : -1;
}

/* ---- Elements: the sequence of elements, each made when it is asked for ----------------------------------------- */

typedef struct {
    PyObject_HEAD
    Proxy *root; /* keeps the document alive, and with it every node */
    Row nodes; /* addresses */
    Row places; /* a hash of the addresses, made when first asked for: number of the element + 1, or 0 */
} Elements;

static void elements_dealloc(Elements *self)
{
    PyTypeObject *type = Py_TYPE(self);
    PyMem_Free(self->nodes.at), PyMem_Free(self->places.at);
    Py_XDECREF(self->root);
    type->tp_free(self);
    Py_DECREF(type);
}

static Py_ssize_t elements_length(Elements *self) { return self->nodes.used; }

static Node *node_at(Elements *self, Py_ssize_t i)
{
    if (i >= 0 && i < self->nodes.used) return (Node *)self->nodes.at[i];
    PyErr_SetString(PyExc_IndexError, "no such element");
    return NULL;
}

static PyObject *elements_item(Elements *self, Py_ssize_t i)
{
    Node *node = node_at(self, i);
    return node ? make_proxy(self->root->document, node) : NULL;
}

/* The slot where an address stands or would stand. */
static Py_ssize_t *slot_of(Elements *self, Py_ssize_t address)
{
    size_t mask = self->places.room - 1, slot = ((unsigned long long)address >> 4) * 0x9E3779B97F4A7C15u >> 32;
    while (self->places.at[slot & mask] && self->nodes.at[self->places.at[slot & mask] - 1] != address) slot++;
    return &self->places.at[slot & mask];
}

static PyObject *elements_position(Elements *self, PyObject *element)
{
    if (!PyObject_TypeCheck(element, proxy_type)) return PyErr_Format(PyExc_TypeError, "want an element, not %R", element);
    if (!self->places.at) {
        Py_ssize_t room = 16;
        while (room < 2 * self->nodes.used) room *= 2;
        if (!(self->places.at = PyMem_Calloc(room, sizeof *self->places.at))) return PyErr_NoMemory();
        self->places.room = room;
        for (Py_ssize_t i = 0; i < self->nodes.used; i++) *slot_of(self, self->nodes.at[i]) = i + 1;
    }
    return PyLong_FromSsize_t(*slot_of(self, (Py_ssize_t)((Proxy *)element)->node) - 1);
}

static Node *find_attribute(const Node *node, const char *name)
{
    Node *attribute = node->attributes;
    while (attribute && (attribute->ns || *attribute->name != *name || strcmp(attribute->name, name))) attribute = attribute->next;
    return attribute;
}

/* An attribute's value; almost always one piece of text, anything else is left to lxml. */
static PyObject *value_of(Node *node, const Node *attribute)
{
    const Node *value = attribute->children;
    if (value && !value->next && value->type == TEXT && value->content) return PyUnicode_FromString(value->content);
    return attribute_of(node, NULL, attribute->name);
}

static PyObject *elements_attribute(Elements *self, PyObject *const *args, Py_ssize_t count)
{
    if (count != 2) return PyErr_Format(PyExc_TypeError, "want a number and a name");
    Py_ssize_t i = PyLong_AsSsize_t(args[0]);
    const char *name = i == -1 && PyErr_Occurred() ? NULL : PyUnicode_AsUTF8(args[1]);
    Node *node = name ? node_at(self, i) : NULL;
    if (!node) return NULL;
    Node *attribute = find_attribute(node, name);
    return attribute ? value_of(node, attribute) : Py_NewRef(Py_None);
}

static PyObject *elements_text(Elements *self, PyObject *number)
{
    Py_ssize_t i = PyLong_AsSsize_t(number);
    Node *node = i == -1 && PyErr_Occurred() ? NULL : node_at(self, i);
    return node ? text_of(node) : NULL;
}

/* The sequence of some nodes, which it takes over; `root` keeps them alive. */
static PyObject *make_elements(Row *nodes, Proxy *root)
{
    Elements *elements = (Elements *)elements_type->tp_alloc(elements_type, 0);
    if (!elements) return NULL;
    elements->root = (Proxy *)Py_NewRef(root);
    elements->nodes = *nodes;
    nodes->at = NULL;
    return (PyObject *)elements;
}

static PyMethodDef elements_methods[] = {
    {"position", (PyCFunction)elements_position, METH_O, "The number of an element; -1 for one that is not listed."},
    {"attribute", (PyCFunction)(void (*)(void))elements_attribute, METH_FASTCALL, "An attribute of an element, or None."},
    {"text", (PyCFunction)elements_text, METH_O, "The text of an element before its first inner one, or None."},
    {0}};
static PyType_Slot elements_slots[] = {{Py_tp_dealloc, elements_dealloc}, {Py_sq_length, elements_length},
    {Py_sq_item, elements_item}, {Py_tp_iter, PySeqIter_New}, {Py_tp_methods, elements_methods}, {0}};
static PyType_Spec elements_spec = {"newsspider.page.walk._walk.Elements", sizeof(Elements), 0,
    Py_TPFLAGS_DEFAULT | Py_TPFLAGS_DISALLOW_INSTANTIATION, elements_slots};
