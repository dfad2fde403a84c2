/* stems: as stems.py has it, of which this is the twin. */

enum { WORD_BEGINS = 1, WORD_ENDS = 2, LINE_BEGINS = 4, LINE_ENDS = 8, BUCKETS = 1024 };

typedef struct {
    int kind;
    const void *data;
    Py_ssize_t length, first, last; /* its first and last letter or digit, `length` and -1 where there is none */
} Line;

typedef struct {
    const int *starts;
    const unsigned *thirds;
    const Bits *bits;
    const unsigned char *places, *shared;
    const Py_UCS4 *letters;
    Py_ssize_t count, width;
} Stems;

static Py_UCS4 letter_at(const Line *line, Py_ssize_t at) { return PyUnicode_READ(line->kind, line->data, at); }

static int is_of_word(const Line *line, Py_ssize_t at)
{
    Py_UCS4 letter = letter_at(line, at);
    return Py_UNICODE_ISALNUM(letter) || letter == '_';
}

static Line line_of(PyObject *text)
{
    Line line = {PyUnicode_KIND(text), PyUnicode_DATA(text), PyUnicode_GET_LENGTH(text), 0, PyUnicode_GET_LENGTH(text) - 1};
    while (line.first < line.length && !is_of_word(&line, line.first)) line.first++;
    while (line.last >= 0 && !is_of_word(&line, line.last)) line.last--;
    return line;
}

/* Lay the tables over the bytes of a tuple; -1 where they are none, or do not fit together. */
static int read_stems(Stems *with, PyObject *tables)
{
    int are_bytes = PyTuple_GET_SIZE(tables) == 6;
    for (int k = 0; are_bytes && k < 6; k++) are_bytes = PyBytes_Check(PyTuple_GET_ITEM(tables, k));
    if (!are_bytes) return -1;
    PyObject *starts = PyTuple_GET_ITEM(tables, 0), *thirds = PyTuple_GET_ITEM(tables, 1), *bits = PyTuple_GET_ITEM(tables, 2);
    PyObject *places = PyTuple_GET_ITEM(tables, 3), *shared = PyTuple_GET_ITEM(tables, 4), *letters = PyTuple_GET_ITEM(tables, 5);
    Py_ssize_t count = with->count = PyBytes_GET_SIZE(bits) / (Py_ssize_t)sizeof(Bits);
    with->width = count ? PyBytes_GET_SIZE(letters) / (Py_ssize_t)sizeof(Py_UCS4) / count : 0;
    with->starts = (const int *)PyBytes_AS_STRING(starts), with->thirds = (const unsigned *)PyBytes_AS_STRING(thirds);
    with->bits = (const Bits *)PyBytes_AS_STRING(bits);
    with->places = (const unsigned char *)PyBytes_AS_STRING(places), with->shared = (const unsigned char *)PyBytes_AS_STRING(shared);
    with->letters = (const Py_UCS4 *)PyBytes_AS_STRING(letters);
    int fits = PyBytes_GET_SIZE(places) == count && PyBytes_GET_SIZE(shared) == count
        && PyBytes_GET_SIZE(thirds) == BUCKETS * (Py_ssize_t)sizeof(unsigned);
    return fits && PyBytes_GET_SIZE(starts) == (BUCKETS + 1) * (Py_ssize_t)sizeof(int) ? 0 : -1;
}

/* How many characters of a stem stand at a place, of which some are known to. */
static Py_ssize_t matched(const Line *line, Py_ssize_t at, const Py_UCS4 *stem, Py_ssize_t width, Py_ssize_t known)
{
    while (known < width && stem[known] && at + known < line->length && letter_at(line, at + known) == stem[known]) known++;
    return known;
}

/* Whether what is around a stem is as it should be. */
static int stands_well(const Line *line, Py_ssize_t at, Py_ssize_t end, int place)
{
    return !((place & WORD_BEGINS && at > 0 && is_of_word(line, at - 1)) || (place & WORD_ENDS && end < line->length && is_of_word(line, end))
        || (place & LINE_BEGINS && line->first < at) || (place & LINE_ENDS && line->last >= end));
}

/* The bits of the stems of a group that stand at a place: one that shares more with the one before than stood here stands here no more
 * than that one, and in sorted order neither does one that shares less. */
static Bits bits_at(const Line *line, Py_ssize_t at, const Stems *with, int first, int behind)
{
    Bits found = 0;
    Py_ssize_t known = 0;
    for (int k = first; k < behind; k++) {
        const Py_UCS4 *stem = with->letters + k * with->width;
        Py_ssize_t shared = k > first ? with->shared[k] : 0;
        if (shared != known) { known = shared < known ? shared : known; continue; }
        known = matched(line, at, stem, with->width, known);
        if ((known == with->width || !stem[known]) && stands_well(line, at, at + known, with->places[k])) found |= with->bits[k];
    }
    return found;
}

static PyObject *stems(PyObject *module, PyObject *arguments)
{
    PyObject *text, *tables;
    Stems with = {0};
    Bits found = 0;
    if (!PyArg_ParseTuple(arguments, "UO!:stems", &text, &PyTuple_Type, &tables)) return NULL;
    int fits = read_stems(&with, tables) == 0;
    Line line = line_of(text);
    Py_UCS4 here, next = line.length > 0 ? letter_at(&line, 0) : 0, third = line.length > 1 ? letter_at(&line, 1) : 0;
    for (Py_ssize_t at = 0; fits && at + 1 < line.length; at++) {
        here = next, next = third, third = at + 2 < line.length ? letter_at(&line, at + 2) : 0;
        unsigned bucket = (here * 31 + next) % BUCKETS;
        if (!(with.thirds[bucket] >> third % 32 & 1)) continue;
        const int *start = with.starts + bucket;
        fits = start[0] >= 0 && start[1] <= with.count;
        if (fits) found |= bits_at(&line, at, &with, start[0], start[1]);
    }
    return fits ? PyLong_FromUnsignedLongLong(found) : PyErr_Format(PyExc_ValueError, "the tables of stems do not fit together");
}
