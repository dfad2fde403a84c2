/* read_addresses of plain.py for what most links look like; anything else is left to Site.address there.
 *
 * Read here are links of ASCII characters: paths from the root of the site or from the page's folder, and addresses with their
 * host, unless their query may choose the page. */

#define PY_SSIZE_T_CLEAN
#include <Python.h>
#include <string.h>

#define VERSION 2 /* as in addresses/__init__.py; one more with every change of this file */

enum { LONGEST = 1024 };      /* characters of host and path that are read here */
enum { SCHEME = 14 };         /* characters that a scheme may have, as in plain.py */
enum { NEVER = 1, RARELY = 2 }; /* a segment's look: of NOT_ARTICLES, of RARELY_ARTICLES */

static PyObject *files, *never, *rarely; /* of plain.py */
static Py_ssize_t long_slug, long_path, longest_file;
static unsigned long long sizes_of[128]; /* of each first letter, the lengths of the words in both sets, as bits */

typedef struct { const char *at; Py_ssize_t size; } Text;

typedef struct {
    PyObject *site, *same;
    Text start, host, folder, own, domain;
    int at_home;
} Home;

/* What a key's last segment has, what all have, and the segments behind the last one of NOT_ARTICLES. */
typedef struct { Py_ssize_t size, dashes, strokes, digits, all_digits, behind; int looks; } Path;

static PyObject *nothing(void) { return Py_NewRef(Py_None); }

static int begins(Text text, const char *with)
{
    Py_ssize_t size = (Py_ssize_t)strlen(with);
    return text.size >= size && !memcmp(text.at, with, size);
}

static int equal(Text one, Text other) { return one.size == other.size && !memcmp(one.at, other.at, one.size); }

static Text after(Text text, Py_ssize_t size) { return (Text){text.at + size, text.size - size}; }

static const char *find(Text text, char c) { return memchr(text.at, c, text.size); }

static int has_upper(Text text)
{
    for (Py_ssize_t k = 0; k < text.size; k++) if (text.at[k] >= 'A' && text.at[k] <= 'Z') return 1;
    return 0;
}

/* Whether an address stands in another one's query. */
static int holds_address(Text path)
{
    const char *at;
    while ((at = find(path, '='))) {
        path = after(path, at + 1 - path.at);
        if (begins(path, "http")) return 1;
    }
    return 0;
}

/* A segment's look; -1 with an exception set. */
static int look_of(Text segment)
{
    if (!segment.size || segment.size > 63 || !(sizes_of[segment.at[0] & 127] >> segment.size & 1)) return 0;
    PyObject *word = PyUnicode_FromStringAndSize(segment.at, segment.size);
    int look = word ? PySet_Contains(never, word) : -1;
    if (look == 0 && (look = PySet_Contains(rarely, word)) > 0) look = RARELY;
    Py_XDECREF(word);
    return look;
}

/* Read the segments of a key behind its host; -1 with an exception set. */
static int read_path(Text key, Path *path)
{
    for (Py_ssize_t k = 0; k < key.size && key.at[k] != '/'; k++) path->all_digits += Py_ISDIGIT(key.at[k]) != 0;
    for (const char *slash = find(key, '/'); slash;) {
        key = after(key, slash + 1 - key.at);
        slash = find(key, '/');
        Text last = {key.at, slash ? slash - key.at : key.size};
        int look = look_of(last);
        if (look < 0) return -1;
        path->looks |= look, path->behind = look == NEVER ? 0 : path->behind + 1;
        path->size = last.size, path->dashes = path->strokes = path->digits = 0;
        for (Py_ssize_t k = 0; k < last.size; k++) {
            path->dashes += last.at[k] == '-', path->strokes += last.at[k] == '-' || last.at[k] == '_';
            path->digits += Py_ISDIGIT(last.at[k]) != 0;
        }
        path->all_digits += path->digits;
    }
    return 0;
}

/* Whether a path may be an article's, and whether it looks like one, as Site._judged has it. */
static int may_lead(const Path *path, int *leads)
{
    int own_slug = path->strokes >= 3 || path->digits >= 4;
    *leads = !(path->looks & NEVER) && (path->strokes >= 2 || path->size >= long_slug || path->all_digits >= 4);
    if (path->looks & NEVER) return path->behind >= 2 && (path->dashes >= 3 || path->behind >= 3) && own_slug;
    return !(path->looks & RARELY) || own_slug;
}

/* Whether a path ends like a file's; what has no dot near its end does not. */
static int is_file(PyObject *key, Text path)
{
    const char *end = path.at + path.size, *near = path.size > longest_file ? end - longest_file : path.at;
    if (!memchr(near, '.', end - near)) return 0;
    for (Py_ssize_t k = 0; k < PyTuple_GET_SIZE(files); k++) {
        Py_ssize_t found = PyUnicode_Tailmatch(key, PyTuple_GET_ITEM(files, k), 0, PY_SSIZE_T_MAX, 1);
        if (found) return (int)found;
    }
    return 0;
}

/* The address that a key without fragment, query and closing slash makes. */
static PyObject *judge_key(const Home *home, Text key)
{
    Path path = {0};
    int leads, file;
    if (!find(key, '/') || equal(key, home->own)) return nothing();
    if (read_path(key, &path) < 0) return NULL;
    if (!may_lead(&path, &leads)) return nothing();
    PyObject *text = PyUnicode_FromStringAndSize(key.at, key.size), *address = NULL;
    if (text && (file = is_file(text, key)) >= 0) address = file ? nothing() : PyTuple_Pack(2, text, leads ? Py_True : Py_False);
    Py_XDECREF(text);
    return address;
}

/* The same for a host, without "www.", and a path in one folder of it. NULL with no exception set leaves a link to plain.py. */
static PyObject *judge(const Home *home, Text host, Text folder, Text path)
{
    char letters[LONGEST];
    while (path.size && Py_UNICODE_ISSPACE((unsigned char)path.at[path.size - 1])) path.size--;
    if (!path.size || holds_address(path)) return nothing();
    Text key = {letters, host.size + 1 + folder.size + path.size};
    if (key.size > LONGEST) return NULL;
    memcpy(letters, host.at, host.size);
    letters[host.size] = '/';
    memcpy(letters + host.size + 1, folder.at, folder.size);
    memcpy(letters + key.size - path.size, path.at, path.size);
    const char *fragment = find(key, '#');
    if (fragment) key.size = fragment - key.at;
    const char *query = find(key, '?');
    int chooses = query && query + 1 < key.at + key.size;
    if (query) key.size = query - key.at;
    while (key.size && key.at[key.size - 1] == '/') key.size--;
    return chooses && key.size < long_path ? NULL : judge_key(home, key);
}

/* Whether a host surely belongs to another site: of lower case, without a port, and not of the page's domain. */
static int is_foreign(const Home *home, Text host)
{
    Text domain = home->domain;
    if (!domain.size || has_upper(host) || find(host, ':')) return 0;
    return host.size < domain.size || !equal(after(host, host.size - domain.size), domain);
}

/* The same for what follows the scheme and its slashes. */
static PyObject *judge_absolute(const Home *home, Text rest)
{
    const char *slash = find(rest, '/');
    if (!slash) return nothing();
    Text host = {rest.at, slash - rest.at}, path = after(rest, slash + 1 - rest.at);
    if (is_foreign(home, host)) return nothing();
    PyObject *name = PyUnicode_FromStringAndSize(host.at, host.size), *same = NULL;
    if (name && !(same = Py_XNewRef(PyDict_GetItemWithError(home->same, name))) && !PyErr_Occurred())
        same = PyObject_CallMethod(home->site, "is_same", "O", name);
    int known = same ? PyObject_IsTrue(same) : -1;
    Py_XDECREF(name), Py_XDECREF(same);
    if (known < 0 || (known && has_upper(host))) return NULL;
    return known ? judge(home, begins(host, "www.") ? after(host, 4) : host, (Text){"", 0}, path) : nothing();
}

/* Whether joining puts a link behind the folder as it is: no step in it begins with a dot. */
static int is_beside(Text text)
{
    Py_ssize_t k = 0;
    if (!text.size || strchr("./?#", text.at[0])) return 0;
    for (; k < text.size && text.at[k] != '?' && text.at[k] != '#'; k++) {
        char c = text.at[k];
        if (!c || (!Py_ISALNUM(c) && !strchr("_~%@+=,-/.", c))) return 0;
        if (k && text.at[k - 1] == '/' && (c == '/' || c == '.')) return 0;
    }
    for (; k < text.size; k++) if (text.at[k] <= ' ' || text.at[k] > '~' || text.at[k] == ':') return 0;
    return 1;
}

/* The address of a link that starts from the page's folder. */
static PyObject *judge_beside(const Home *home, Text text)
{
    Text folder = home->folder;
    for (; begins(text, "../"); text = after(text, 3)) {
        if (folder.size) folder.size--;
        while (folder.size && folder.at[folder.size - 1] != '/') folder.size--;
    }
    return is_beside(text) ? judge(home, home->host, folder, text) : NULL;
}

static PyObject *read_address(const Home *home, PyObject *href)
{
    Text none = {"", 0};
    if (!PyUnicode_CheckExact(href)) return PyErr_Format(PyExc_TypeError, "want a str for each link, not %R", href);
    if (!PyUnicode_IS_ASCII(href)) return NULL;
    Text text = {(const char *)PyUnicode_1BYTE_DATA(href), PyUnicode_GET_LENGTH(href)};
    if (!text.size) return nothing();
    if (!text.at[0]) return NULL;
    if (strchr("#?[{", text.at[0])) return nothing();
    if (home->at_home && text.size >= home->start.size && !memcmp(text.at, home->start.at, home->start.size))
        return judge(home, home->host, none, after(text, home->start.size));
    if (begins(text, "https://")) return judge_absolute(home, after(text, 8));
    if (begins(text, "http://")) return judge_absolute(home, after(text, 7));
    if (begins(text, "//")) return judge_absolute(home, after(text, 2));
    if (text.at[0] == '/') return home->at_home ? judge(home, home->host, none, after(text, 1)) : NULL;
    int foreign = Py_ISALPHA(text.at[0]) && Py_TOLOWER(text.at[0]) != 'h' && memchr(text.at, ':', Py_MIN(text.size, SCHEME));
    return foreign ? nothing() : home->at_home ? judge_beside(home, text) : NULL;
}

/* An attribute of the site, kept alive by `kept`; no text where it has other characters than ASCII. -1 with an exception set. */
static int read_text(PyObject *site, const char *name, PyObject *kept, Text *text)
{
    PyObject *value = PyObject_GetAttrString(site, name);
    if (value && !PyUnicode_CheckExact(value)) PyErr_Format(PyExc_TypeError, "want a str as the site's %s, not %R", name, value);
    else if (value && PyList_Append(kept, value) == 0 && PyUnicode_IS_ASCII(value))
        *text = (Text){(const char *)PyUnicode_1BYTE_DATA(value), PyUnicode_GET_LENGTH(value)};
    Py_XDECREF(value);
    return PyErr_Occurred() ? -1 : 0;
}

/* Read what is needed of a site; -1 with an exception set. */
static int read_site(PyObject *site, PyObject *kept, Home *home)
{
    home->site = site;
    if (read_text(site, "start", kept, &home->start) || read_text(site, "base_host", kept, &home->host)) return -1;
    if (read_text(site, "folder", kept, &home->folder) || read_text(site, "own", kept, &home->own)) return -1;
    if (read_text(site, "domain", kept, &home->domain)) return -1;
    if (!(home->same = PyObject_GetAttrString(site, "same"))) return -1;
    home->at_home = home->start.size && home->start.at[0] && home->host.at && home->folder.at;
    if (PyDict_Check(home->same)) return 0;
    PyErr_SetString(PyExc_TypeError, "want a dict as the site's same");
    return -1;
}

static PyObject *read_addresses(PyObject *module, PyObject *arguments)
{
    Home home = {0};
    PyObject *site, *hrefs, *found = NULL, *kept = NULL;
    if (!PyArg_ParseTuple(arguments, "OO!:read_addresses", &site, &PyList_Type, &hrefs)) return NULL;
    if ((kept = PyList_New(0)) && read_site(site, kept, &home) == 0) found = PyList_New(0);
    for (Py_ssize_t k = 0; found && k < PyList_GET_SIZE(hrefs); k++) {
        PyObject *href = Py_NewRef(PyList_GET_ITEM(hrefs, k)), *address = read_address(&home, href);
        if (!address && !PyErr_Occurred()) address = PyObject_CallMethod(site, "address", "O", href);
        if (!address || PyList_Append(found, address) < 0) Py_CLEAR(found);
        Py_DECREF(href), Py_XDECREF(address);
    }
    Py_XDECREF(home.same), Py_XDECREF(kept);
    return found;
}

static PyMethodDef functions[] = {
    {"read_addresses", read_addresses, METH_VARARGS, "As newsspider.fields.teasers.addresses.plain.read_addresses."}, {0}};
static struct PyModuleDef definition = {PyModuleDef_HEAD_INIT, "_addresses", "Compiled reading of addresses.", -1, functions};

/* A number that plain.py has; -1 with an exception set. */
static Py_ssize_t number_of(PyObject *plain, const char *name)
{
    PyObject *value = PyObject_GetAttrString(plain, name);
    Py_ssize_t number = value ? PyLong_AsSsize_t(value) : -1;
    Py_XDECREF(value);
    return number;
}

/* A set of words that plain.py has; their lengths are noted. */
static PyObject *words_of(PyObject *plain, const char *name)
{
    PyObject *words = PyObject_GetAttrString(plain, name), *each = words ? PyObject_GetIter(words) : NULL, *word;
    while (each && (word = PyIter_Next(each))) {
        Py_ssize_t size = PyUnicode_Check(word) && PyUnicode_IS_ASCII(word) ? PyUnicode_GET_LENGTH(word) : 0;
        int known = size > 0 && size < 64;
        if (known) sizes_of[PyUnicode_1BYTE_DATA(word)[0]] |= 1ULL << size;
        else PyErr_Format(PyExc_ValueError, "want words of 1 to 63 ASCII characters, not %R", word);
        Py_DECREF(word);
        if (!known) break;
    }
    Py_XDECREF(each);
    if (words && !PyAnySet_Check(words)) PyErr_SetString(PyExc_TypeError, "want a set of words");
    return PyErr_Occurred() ? NULL : words;
}

PyMODINIT_FUNC PyInit__addresses(void)
{
    PyObject *plain = PyImport_ImportModule("newsspider.fields.teasers.addresses.plain"), *module = NULL;
    int known = plain && (never = words_of(plain, "NOT_ARTICLES")) && (rarely = words_of(plain, "RARELY_ARTICLES"))
        && (files = PyObject_GetAttrString(plain, "FILES")) && (long_slug = number_of(plain, "LONG_SLUG")) > 0
        && (long_path = number_of(plain, "LONG_PATH")) > 0 && (longest_file = number_of(plain, "LONGEST_FILE")) > 0;
    if (known && PyTuple_Check(files)) module = PyModule_Create(&definition);
    if (module && PyModule_AddIntConstant(module, "VERSION", VERSION) < 0) Py_CLEAR(module);
    if (!module && !PyErr_Occurred()) PyErr_SetString(PyExc_ImportError, "plain.py is not the known one");
    Py_XDECREF(plain);
    return module;
}
