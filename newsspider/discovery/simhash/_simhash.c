/* majority of plain.py: the hashes of all features and the bits that most of them have, without an object for any of them. */

#define PY_SSIZE_T_CLEAN
#include <Python.h>

#include <stdint.h>
#include <string.h>

#define VERSION 1 /* as in simhash/__init__.py; one more with every change of this file */

enum { BITS = 64, BLOCK = 128, ROUNDS = 12, WORDS = 16 };

/* BLAKE2b (RFC 7693), unkeyed, cut to eight bytes. */
static const uint64_t START[8] = {0x6a09e667f3bcc908, 0xbb67ae8584caa73b, 0x3c6ef372fe94f82b, 0xa54ff53a5f1d36f1,
    0x510e527fade682d1, 0x9b05688c2b3e6c1f, 0x1f83d9abfb41bd6b, 0x5be0cd19137e2179};

static const uint8_t ORDER[10][WORDS] = {{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15},
    {14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3}, {11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4},
    {7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8}, {9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13},
    {2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9}, {12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11},
    {13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10}, {6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5},
    {10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0}};

static inline uint64_t turned(uint64_t word, int bits) { return word >> bits | word << (64 - bits); }

static inline void mix(uint64_t *v, int a, int b, int c, int d, uint64_t x, uint64_t y)
{
    v[a] += v[b] + x, v[d] = turned(v[d] ^ v[a], 32);
    v[c] += v[d], v[b] = turned(v[b] ^ v[c], 24);
    v[a] += v[b] + y, v[d] = turned(v[d] ^ v[a], 16);
    v[c] += v[d], v[b] = turned(v[b] ^ v[c], 63);
}

static inline uint64_t read_word(const unsigned char *bytes)
{
    uint64_t word = 0;
    for (int k = 7; k >= 0; k--) word = word << 8 | bytes[k];
    return word;
}

/* Take a block of 128 bytes into the state; `taken` is how many bytes of the message there are with it. */
static void take_block(uint64_t *state, const unsigned char *block, uint64_t taken, int is_last)
{
    uint64_t v[WORDS], m[WORDS];
    for (int k = 0; k < WORDS; k++) m[k] = read_word(block + 8 * k);
    for (int k = 0; k < 8; k++) v[k] = state[k], v[k + 8] = START[k];
    v[12] ^= taken;
    if (is_last) v[14] = ~v[14];
    for (int round = 0; round < ROUNDS; round++) {
        const uint8_t *o = ORDER[round % 10];
        mix(v, 0, 4, 8, 12, m[o[0]], m[o[1]]), mix(v, 1, 5, 9, 13, m[o[2]], m[o[3]]);
        mix(v, 2, 6, 10, 14, m[o[4]], m[o[5]]), mix(v, 3, 7, 11, 15, m[o[6]], m[o[7]]);
        mix(v, 0, 5, 10, 15, m[o[8]], m[o[9]]), mix(v, 1, 6, 11, 12, m[o[10]], m[o[11]]);
        mix(v, 2, 7, 8, 13, m[o[12]], m[o[13]]), mix(v, 3, 4, 9, 14, m[o[14]], m[o[15]]);
    }
    for (int k = 0; k < 8; k++) state[k] ^= v[k] ^ v[k + 8];
}

/* The first eight bytes of a message's BLAKE2b-64, as a number whose lowest byte comes first. */
static uint64_t hashed(const unsigned char *message, size_t size)
{
    uint64_t state[8];
    unsigned char last[BLOCK] = {0};
    size_t taken = 0;
    memcpy(state, START, sizeof state);
    state[0] ^= 0x01010000 ^ 8;
    for (; size - taken > BLOCK; taken += BLOCK) take_block(state, message + taken, taken + BLOCK, 0);
    memcpy(last, message + taken, size - taken);
    take_block(state, last, size, 1);
    return state[0];
}

/* Count the bits of a feature's hash; -1 with an exception set where it is no text. */
static int count_feature(PyObject *feature, Py_ssize_t *counts)
{
    PyObject *bytes = PyUnicode_Check(feature) ? PyUnicode_AsEncodedString(feature, "utf-8", "replace") : NULL;
    if (!bytes) {
        if (!PyErr_Occurred()) PyErr_Format(PyExc_TypeError, "want a str, not %R", feature);
        return -1;
    }
    uint64_t hash = hashed((const unsigned char *)PyBytes_AS_STRING(bytes), (size_t)PyBytes_GET_SIZE(bytes));
    Py_DECREF(bytes);
    for (int bit = 0; bit < BITS; bit++) counts[bit] += hash >> bit & 1;
    return 0;
}

static PyObject *majority(PyObject *module, PyObject *features)
{
    Py_ssize_t counts[BITS] = {0}, number = 0;
    uint64_t found = 0;
    PyObject *feature, *each = PyObject_GetIter(features);
    if (!each) return NULL;
    while ((feature = PyIter_Next(each))) {
        int failed = count_feature(feature, counts);
        Py_DECREF(feature);
        if (failed) break;
        number++;
    }
    Py_DECREF(each);
    if (PyErr_Occurred()) return NULL;
    for (int bit = 0; bit < BITS; bit++) found |= (uint64_t)(2 * counts[bit] > number) << bit;
    return PyLong_FromUnsignedLongLong(found);
}

static PyMethodDef functions[] = {{"majority", majority, METH_O, "As newsspider.discovery.simhash.plain.majority."}, {0}};
static struct PyModuleDef definition = {PyModuleDef_HEAD_INIT, "_simhash", "The bits that most hashes have.", -1, functions};

PyMODINIT_FUNC PyInit__simhash(void)
{
    PyObject *module = PyModule_Create(&definition);
    if (module && PyModule_AddIntConstant(module, "VERSION", VERSION) < 0) Py_CLEAR(module);
    return module;
}
