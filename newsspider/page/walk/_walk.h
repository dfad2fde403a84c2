/* What a walk keeps, and how it tells tags and attributes: by the address of their name, of which libxml2 has one for all alike. */

#include "_elements.h"

enum { BLOCK = 1, OPAQUE = 2, HEAD = 4, ENDS_HEAD = 8, LINK = 16, HEADING = 32, TIME = 64, UNSEEN = 128 }; /* as in compiled.py */
enum { PARENTS, ENDS, FIRST, LAST, TEXT_LEN, LINK_LEN, OWNERS, SIZES, LINK_SIZES, ANCHORS, HEADINGS, TIMES,
    WORDED, RUN_STARTS, RUN_ENDS, HEAD_PROPERTIES, ROWS };
static const char *const titles[ROWS] = {"parents", "ends", "first_chunk", "last_chunk", "text_len", "link_len", "owners",
    "sizes", "link_sizes", "anchors", "headings", "times", "worded", "run_starts", "run_ends", "head_properties"};
enum { CSS, IDENT, HREF, KNOWN };
static const char *const known_names[KNOWN] = {"class", "id", "href"};
enum { REMEMBERED = 256, SHORT = 64 };

typedef struct {
    const char *name;
    PyObject *having; /* the list of elements that have it, NULL where it is not asked for */
    int kind;
} Asked;

/* Classes as some element spells them, with the text and the list of elements that `names` and `places` hold for them. */
typedef struct {
    const char *classes;
    PyObject *names, *places;
} Spelt;

typedef struct {
    PyObject *kinds, *line_break, *tags, *names, *chunks, *places, *tagged, *head_tags, *having;
    Row rows[ROWS], nodes, head;
    Py_ssize_t heads, level, deepest;
    Py_ssize_t size, linked, links; /* characters so far, those of them in links, links that are open */
    Py_ssize_t begin, lines, broken; /* the run of text that is open or -1, <br> in a row, the last of them */
    struct { const char *name; PyObject *tag, *tagged; long kind; } met[REMEMBERED]; /* tags by the address of libxml2's name */
    Asked asked[REMEMBERED]; /* attributes by the address of their name */
    Spelt spelt[REMEMBERED]; /* the last classes of each slot */
    struct { PyObject *text; Py_ssize_t size; } texts[SHORT]; /* the last short text of each length: much is the same everywhere */
} Walk;

static size_t slot_of_name(const char *name) { return ((size_t)name / 8 ^ (size_t)name / 2048) % REMEMBERED; }

/* The slot of a text, by its length, its first and its last characters. */
static size_t slot_of_text(const char *text)
{
    size_t size = strlen(text), part = size < 8 ? size : 8;
    unsigned long long first = 0, last = 0;
    memcpy(&first, text, part), memcpy(&last, text + size - part, part);
    return ((first * 31 + last + size) * 0x9E3779B97F4A7C15u >> 32) % REMEMBERED;
}

/* Note a tag that was not the last in its slot. */
static int read_new_tag(Walk *walk, Node *node, size_t slot)
{
    PyObject *tag = tag_of(node), *known;
    if (!tag) return -1;
    PyUnicode_InternInPlace(&tag);
    Py_XSETREF(walk->met[slot].tag, tag);
    walk->met[slot].name = node->ns ? NULL : node->name;
    walk->met[slot].tagged = NULL;
    walk->met[slot].kind = (known = PyDict_GetItemWithError(walk->kinds, tag)) ? PyLong_AsLong(known) : 0;
    return PyErr_Occurred() ? -1 : 0;
}

/* A tag, borrowed from the walk, and its kind. */
static inline PyObject *read_tag(Walk *walk, Node *node, long *kind)
{
    size_t slot = slot_of_name(node->name);
    int known = walk->met[slot].tag && walk->met[slot].name == node->name && !node->ns;
    if (!known && read_new_tag(walk, node, slot) < 0) return NULL;
    *kind = walk->met[slot].kind;
    return walk->met[slot].tag;
}

/* Note an attribute that was not the last in its slot, and whether its elements are asked for. */
static int read_new_name(Walk *walk, Asked *asked, const char *name)
{
    PyObject *key = PyUnicode_DecodeUTF8(name, strlen(name), "replace");
    if (!key) return -1;
    *asked = (Asked){name, PyDict_GetItemWithError(walk->having, key), 0};
    while (asked->kind < KNOWN && strcmp(known_names[asked->kind], name)) asked->kind++;
    Py_DECREF(key);
    return PyErr_Occurred() ? -1 : 0;
}

/* Note the attributes of an element: where class, id and href stand, and the element with each that is asked for. */
static int read_attributes(Walk *walk, Node *node, PyObject *number, Node **found)
{
    for (Node *attribute = node->attributes; attribute; attribute = attribute->next) {
        if (attribute->ns) continue;
        Asked *asked = &walk->asked[slot_of_name(attribute->name)];
        if (asked->name != attribute->name && read_new_name(walk, asked, attribute->name) < 0) return -1;
        if (asked->kind < KNOWN) found[asked->kind] = attribute;
        if (asked->having && append(asked->having, number) < 0) return -1;
    }
    return 0;
}
