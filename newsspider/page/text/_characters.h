/* What becomes of a text's characters where it is cleaned or folded. */

#define PY_SSIZE_T_CLEAN
#include <Python.h>

/* What becomes of a character beside another one: nothing, two letters s, what plain.py says. */
enum { GONE, SHARP_S, ASK };
enum { LOW = 0x180 };

/* What becomes of each character; for the low ones, which most are, it is listed. `odd` is set where Python must be asked. */
typedef struct {
    Py_UCS4 (*one)(Py_UCS4 c, int *odd);
    Py_UCS2 low[LOW];
} Map;

static int between(Py_UCS4 c, Py_UCS4 first, Py_UCS4 last) { return c >= first && c <= last; }

/* Letters beyond ASCII that are normal in every form, whatever stands beside them, and whose lower case is their case folding. */
static int is_plain_letter(Py_UCS4 c)
{
    if (c < 0x180) return c >= 0xC0 && c != 0xD7 && c != 0xDF && c != 0xF7 && c != 0x130 && c != 0x132 && c != 0x133
        && c != 0x13F && c != 0x140 && c != 0x149 && c != 0x17F;
    return between(c, 0x1A0, 0x1B0) || (between(c, 0x391, 0x3CE) && c != 0x3A2 && c != 0x3B0 && c != 0x3C2) || between(c, 0x400, 0x481)
        || between(c, 0x48A, 0x52F) || between(c, 0x5D0, 0x5EA) || between(c, 0x620, 0x64A) || between(c, 0x679, 0x6D3) || between(c, 0x904, 0x939)
        || between(c, 0x1EA0, 0x1EF9) || between(c, 0x3041, 0x3096) || between(c, 0x30A1, 0x30FA) || c == 0x30FC
        || between(c, 0x4E00, 0x9FFF) || between(c, 0xAC00, 0xD7A3);
}

/* Dashes, quotation marks, spaces, arrows, signs, Indian vowel marks: nothing of a word, nor made of or into anything of one. */
static int is_plain_mark(Py_UCS4 c)
{
    if (c < 0x180) return between(c, 0x80, 0xB8) ? c != 0xAA && c != 0xB2 && c != 0xB3 && c != 0xB5 : c == 0xBB || c == 0xBF || c == 0xD7 || c == 0xF7;
    return between(c, 0x2010, 0x205E) || c == 0x20AC || between(c, 0x2190, 0x21FF) || between(c, 0x25A0, 0x2775)
        || between(c, 0x2B00, 0x2B2F) || between(c, 0x3001, 0x3003) || between(c, 0x3008, 0x3011) || c == 0x30FB || c == 0xFE0F
        || between(c, 0x1F300, 0x1FAFF) || between(c, 0x900, 0x903) || between(c, 0x93E, 0x94D);
}

static int is_control(Py_UCS4 c) { return c < 0x20 || c == 0x7F; }

static int is_invisible(Py_UCS4 c)
{
    return c == 0xAD || c == 0x200B || c == 0x200E || c == 0x200F || between(c, 0x202A, 0x202E) || c == 0x2060 || c == 0xFEFF;
}

/* Whether NFC leaves a character as it is, whatever stands beside it; 0 for many that it leaves too. */
static int is_normal(Py_UCS4 c)
{
    return c < 0x300 || is_plain_letter(c) || is_plain_mark(c) || c == 0x2122 || between(c, 0xFF01, 0xFFEE);
}

/* What clean makes of a character; `odd` where NFC must be asked. */
static Py_UCS4 clean_one(Py_UCS4 c, int *odd)
{
    if (Py_UNICODE_ISSPACE(c) || is_control(c)) return ' ';
    if (is_invisible(c)) return GONE;
    if (between(c, 0xD800, 0xDFFF)) return 0xFFFD;
    *odd |= !is_normal(c);
    return c;
}

/* What fold makes of a character: letters or digits, ' ' for anything between words; `odd` where plain.py must say. */
static Py_UCS4 fold_one(Py_UCS4 c, int *odd)
{
    if (between(c, 0xFF01, 0xFF5E)) c -= 0xFEE0; /* ASCII, as wide as an ideograph */
    if (c < 0x80) return Py_ISALNUM(c) || c == '_' ? (Py_UCS4)Py_TOLOWER(c) : ' ';
    if (c == 0xDF) return SHARP_S;
    if (is_plain_letter(c)) return Py_UNICODE_TOLOWER(c);
    *odd |= !(is_plain_mark(c) || Py_UNICODE_ISSPACE(c) || is_invisible(c));
    return ' ';
}

static Map cleaned = {clean_one, {0}}, folded = {fold_one, {0}};
static char in_words[LOW]; /* which low characters are of words */

static void fill_low(Map *map)
{
    for (Py_UCS4 c = 0; c < LOW; c++) {
        int odd = 0;
        Py_UCS4 one = map->one(c, &odd);
        map->low[c] = odd ? ASK : (Py_UCS2)one;
        in_words[c] = Py_UNICODE_ISALNUM(c) || c == '_';
    }
}

static inline Py_UCS4 mapped(Py_UCS4 c, const Map *map, int *odd) { return c < LOW ? map->low[c] : map->one(c, odd); }

/* Put a text's characters, mapped, with single spaces between words, where twice as many have room; how many, -1 for all as they are. */
static inline Py_ssize_t put_words(const void *data, int kind, Py_ssize_t length, void *out, const Map *map, int *odd)
{
    Py_ssize_t k = 0, size;
    Py_UCS4 last = ' ', c;
    for (; k < length; k++, last = c) {
        Py_UCS4 given = PyUnicode_READ(kind, data, k);
        if ((c = mapped(given, map, odd)) != given || (c == ' ' && last == ' ')) break;
    }
    if (k == length && (last != ' ' || !length)) return -1;
    memcpy(out, data, k * kind);
    for (size = k; k < length; k++) {
        if ((c = mapped(PyUnicode_READ(kind, data, k), map, odd)) <= ASK) {
            if (c == GONE) continue;
            if (c == ASK) *odd = 1;
            if (c == SHARP_S) { PyUnicode_WRITE(kind, out, size, 's'); size++; }
            c = 's';
        }
        if (c == ' ' && last == ' ') continue;
        PyUnicode_WRITE(kind, out, size, c);
        size++, last = c;
    }
    return size - (size && last == ' ');
}

/* The same for a text of any kind; each kind has code of its own, so that it is asked for but once. */
static Py_ssize_t put_text(PyObject *text, void *out, const Map *map, int *odd)
{
    const void *data = PyUnicode_DATA(text);
    Py_ssize_t length = PyUnicode_GET_LENGTH(text);
    switch (PyUnicode_KIND(text)) {
    case PyUnicode_1BYTE_KIND: return put_words(data, PyUnicode_1BYTE_KIND, length, out, map, odd);
    case PyUnicode_2BYTE_KIND: return put_words(data, PyUnicode_2BYTE_KIND, length, out, map, odd);
    default: return put_words(data, PyUnicode_4BYTE_KIND, length, out, map, odd);
    }
}
