/* The function `read`: words met lately are kept with their lower case and their kinds, and not made again. */

#define SLOTS 2048 /* words kept, at most; a power of two */
#define KEPT 32    /* characters of a word that is kept, at most */
#define LEXICON "newsspider.fields.quotes.tokens.lexicon"

typedef struct {
    PyObject *word, *small, *kind;
} Entry;

/* What a capsule holds for a language. */
typedef struct {
    Table table;
    PyObject *curved, *straight, *lower;
    Entry entries[SLOTS];
} Lexicon;

/* A reading of one text: the words found so far. */
typedef struct {
    Lexicon *lexicon;
    PyObject *table;
    Entry *found;
    Py_ssize_t count, room;
} Reading;

/* What stands for a quotation, and for its mark where a text itself has that. */
static const Py_UCS4 quoted[] = {0xFFFC}, other[] = {0x25A1};

static void clear_entry(Entry *entry)
{
    Py_CLEAR(entry->word);
    Py_CLEAR(entry->small);
    Py_CLEAR(entry->kind);
}

static void free_lexicon(PyObject *capsule)
{
    Lexicon *lexicon = PyCapsule_GetPointer(capsule, LEXICON);
    for (size_t k = 0; k < SLOTS; k++) clear_entry(&lexicon->entries[k]);
    clear_table(&lexicon->table);
    Py_XDECREF(lexicon->curved);
    Py_XDECREF(lexicon->straight);
    Py_XDECREF(lexicon->lower);
    PyMem_Free(lexicon);
}

/* An empty lexicon for a table; NULL with an exception set. */
static PyObject *make_lexicon(PyObject *given)
{
    PyObject *capsule;
    Lexicon *made = PyMem_Calloc(1, sizeof(Lexicon));
    if (!made) return PyErr_NoMemory();
    if (!(capsule = PyCapsule_New(made, LEXICON, free_lexicon))) return PyMem_Free(made), NULL;
    int opened = open_table(&made->table, given) && (made->curved = PyUnicode_FromOrdinal(APOSTROPHE)) &&
                 (made->straight = PyUnicode_FromOrdinal('\'')) && (made->lower = PyUnicode_InternFromString("lower"));
    if (!opened) Py_CLEAR(capsule);
    return capsule;
}

/* The lexicon of a table, which keeps it, a new reference; NULL with an exception set. */
static PyObject *lexicon_of(PyObject *table)
{
    PyObject *capsule = PyObject_GetAttrString(table, "lexicon");
    if (capsule != Py_None) return capsule;
    Py_DECREF(capsule);
    if ((capsule = make_lexicon(table)) && PyObject_SetAttrString(table, "lexicon", capsule) < 0) Py_CLEAR(capsule);
    return capsule;
}

/* A word in lower case with straight apostrophes: itself where it is so already. */
static PyObject *lowered(const Lexicon *lexicon, const Part *part, PyObject *word)
{
    Py_ssize_t k = 0;
    while (k < part->end && part->data[k] != APOSTROPHE && Py_UNICODE_TOLOWER(part->data[k]) == part->data[k]) k++;
    if (k == part->end) return Py_NewRef(word);
    if (!PyUnicode_IS_ASCII(word)) {
        PyObject *small = PyObject_CallMethodNoArgs(word, lexicon->lower);
        PyObject *plain = small ? PyUnicode_Replace(small, lexicon->curved, lexicon->straight, -1) : NULL;
        Py_XDECREF(small);
        return plain;
    }
    PyObject *small = PyUnicode_New(part->end, 127);
    for (k = 0; small && k < part->end; k++) PyUnicode_1BYTE_DATA(small)[k] = (Py_UCS1)Py_TOLOWER(part->data[k]);
    return small;
}

/* Whether an entry has a word. */
static int is_entry(const Entry *entry, const Part *word)
{
    if (!entry->word || PyUnicode_GET_LENGTH(entry->word) != word->end) return 0;
    if (PyUnicode_KIND(entry->word) == PyUnicode_1BYTE_KIND) {
        const Py_UCS1 *letters = PyUnicode_1BYTE_DATA(entry->word);
        for (Py_ssize_t k = 0; k < word->end; k++)
            if (letters[k] != word->data[k]) return 0;
        return 1;
    }
    for (Py_ssize_t k = 0; k < word->end; k++)
        if (PyUnicode_READ_CHAR(entry->word, k) != word->data[k]) return 0;
    return 1;
}

/* Give a reading one more word with its lower case and kinds; 0 with an exception set. */
static int add_entry(Reading *reading, const Entry *entry)
{
    if (reading->count == reading->room) {
        Py_ssize_t room = reading->room ? 2 * reading->room : 64;
        Entry *found = PyMem_Realloc(reading->found, room * sizeof(Entry));
        if (!found) return PyErr_NoMemory(), 0;
        reading->found = found;
        reading->room = room;
    }
    Py_INCREF(entry->word);
    Py_INCREF(entry->small);
    Py_INCREF(entry->kind);
    reading->found[reading->count++] = *entry;
    return 1;
}

/* A word as a str, a new reference; NULL with an exception set. */
static PyObject *make_word(const Part *word)
{
    Py_UCS4 all = 0;
    for (Py_ssize_t k = 0; k < word->end; k++) all |= word->data[k];
    if (all >= 128 || word->end < 2) return PyUnicode_FromKindAndData(PyUnicode_4BYTE_KIND, word->data, word->end);
    PyObject *made = PyUnicode_New(word->end, 127);
    for (Py_ssize_t k = 0; made && k < word->end; k++) PyUnicode_1BYTE_DATA(made)[k] = (Py_UCS1)word->data[k];
    return made;
}

/* Read one word: from the lexicon, else anew, and keep it there; 0 with an exception set. */
static int add_word(Reading *reading, const Part *word)
{
    uint32_t hash = 2166136261u;
    for (Py_ssize_t k = 0; k < word->end; k++) hash = (hash ^ word->data[k]) * 16777619u;
    Entry *kept = &reading->lexicon->entries[(hash ^ hash >> 15) & (SLOTS - 1)];
    if (is_entry(kept, word)) return add_entry(reading, kept);
    Entry made = {make_word(word)}, gone;
    if (made.word) made.small = lowered(reading->lexicon, word, made.word);
    if (made.small) made.kind = kind_of(&reading->lexicon->table, reading->table, word, made.word, made.small);
    int added = made.kind && add_entry(reading, &made), keep = added && word->end <= KEPT;
    gone = keep ? *kept : made;
    if (keep) *kept = made;
    clear_entry(&gone);
    return added;
}

/* Read the tokens of a part of a text; 0 with an exception set. */
static int add_words(Reading *reading, const Part *part, Py_ssize_t start)
{
    for (Py_ssize_t end = start = Py_MAX(start, 0); start < part->end; start = end + (end == start)) {
        end = token_end(part, start);
        Part word = {part->data[start] == *quoted ? other : part->data + start, end - start};
        if (end > start && !add_word(reading, &word)) return 0;
    }
    return 1;
}

/* Read a text whose cuts, pairs of places, are quotations: one token each; 0 with an exception set. */
static int add_text(Reading *reading, const Part *text, PyObject *cuts)
{
    const Part mark = {quoted, 1};
    Py_ssize_t start = 0, left, right;
    for (Py_ssize_t k = 0; k < PyList_GET_SIZE(cuts); k++, start = right) {
        PyObject *cut = PyList_GET_ITEM(cuts, k);
        if (!PyTuple_Check(cut)) return PyErr_Format(PyExc_TypeError, "want a pair of places, not %R", cut), 0;
        if (!PyArg_ParseTuple(cut, "nn", &left, &right)) return 0;
        Part before = {text->data, Py_MIN(left, text->end)};
        if (!add_words(reading, &before, start) || !add_word(reading, &mark)) return 0;
    }
    return add_words(reading, text, start);
}

/* The three tuples of a reading; NULL with an exception set. */
static PyObject *tuples_of(const Reading *reading)
{
    PyObject *words = PyTuple_New(reading->count), *small = PyTuple_New(reading->count), *kinds = PyTuple_New(reading->count + 3);
    PyObject *found = words && small && kinds ? PyTuple_Pack(3, words, small, kinds) : NULL;
    for (Py_ssize_t k = 0; found && k < reading->count; k++) {
        PyTuple_SET_ITEM(words, k, Py_NewRef(reading->found[k].word));
        PyTuple_SET_ITEM(small, k, Py_NewRef(reading->found[k].small));
        PyTuple_SET_ITEM(kinds, k, Py_NewRef(reading->found[k].kind));
    }
    for (Py_ssize_t k = reading->count; found && k < reading->count + 3; k++) PyTuple_SET_ITEM(kinds, k, PyLong_FromLong(0));
    Py_XDECREF(words);
    Py_XDECREF(small);
    Py_XDECREF(kinds);
    return found;
}

static PyObject *read_text(PyObject *module, PyObject *arguments)
{
    PyObject *text, *cuts, *table, *found = NULL, *capsule;
    if (!PyArg_ParseTuple(arguments, "OO!O", &text, &PyList_Type, &cuts, &table)) return NULL;
    if (!(capsule = lexicon_of(table))) return NULL;
    Reading reading = {PyCapsule_GetPointer(capsule, LEXICON), table};
    Py_UCS4 *points = reading.lexicon ? code_points(text) : NULL;
    if (points) {
        Part part = {points, PyUnicode_GET_LENGTH(text)};
        if (add_text(&reading, &part, cuts)) found = tuples_of(&reading);
    }
    for (Py_ssize_t k = 0; k < reading.count; k++) clear_entry(&reading.found[k]);
    PyMem_Free(reading.found);
    PyMem_Free(points);
    Py_DECREF(capsule);
    return found;
}
