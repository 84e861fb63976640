"""Kokoro-82M from its published int8 ONNX file to two float graphs, once, at set-up.

    python kokoro_to_float.py --from DIR --out DIR

encoder.onnx: tokens, style, speed -> aligned [1,512,T], pitch [1,2T], energy [1,2T], durations [1,n] (frames of
25 ms). decoder.onnx: aligned, pitch, energy, style -> audio (24 kHz). Between the two the caller leaves out the
frames where nothing is said, over a second in every clause, which the decoder then need not make.

Float, because onnxruntime's dynamic int8 convolution costs 1.6 times as much (RTF 1.07 and 0.67 on one core). The
weights are exactly those of the int8 file, dequantised. Everything else the folder holds is copied.
"""

import argparse
import pathlib
import shutil

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

ALIGNED, PITCH, ENERGY = "/encoder/MatMul_1_output_0", "/encoder/Reshape_output_0", "/encoder/Reshape_1_output_0"
DURATIONS = "/encoder/Clip_output_0"
NAMES = {ALIGNED: "aligned", PITCH: "pitch", ENERGY: "energy", DURATIONS: "durations"}


class Graph:
    def __init__(self, graph):
        self.nodes = list(graph.node)
        self.weights = {tensor.name: tensor for tensor in graph.initializer}
        self.maker = {name: node for node in self.nodes for name in node.output}
        self.users = {}
        for node in self.nodes:
            for name in node.input:
                self.users.setdefault(name, []).append(node)

    def array(self, name):
        return numpy_helper.to_array(self.weights[name]).astype(np.float32)

    def after(self, node, kind):
        (user,) = self.users[node.output[0]]
        expect(user, kind)
        return user

    def before(self, name, kind):
        node = self.maker[name]
        expect(node, kind)
        return node

    def add(self, like, array):
        name = like + "_float"
        self.weights[name] = numpy_helper.from_array(np.ascontiguousarray(array), name)
        return name


def expect(node, kind):
    if node.op_type != kind:
        raise SystemExit(f"the model is built otherwise than expected: {node.op_type} where {kind} should be")


def per_channel(array, rank):
    """A scale or zero point of the first axis, shaped to multiply a weight of that rank."""
    return array.reshape(-1, *[1] * (rank - 1)) if array.ndim else array


def float_product(graph, node):
    """ConvInteger or MatMulInteger with its quantising, rounding, bias and scaling: one Conv or MatMul."""
    is_conv = node.op_type == "ConvInteger"
    source = graph.before(node.input[0], "DynamicQuantizeLinear").input[0]
    (user,) = graph.users[node.output[0]]
    bias = []
    if user.op_type == "Add":
        rounded = graph.before(graph.before(graph.before(user.input[1], "Reshape").input[0], "Cast").input[0], "Floor")
        bias = [graph.before(rounded.input[0], "Div").input[0]]
        (user,) = graph.users[user.output[0]]
    expect(user, "Cast")
    scaled = graph.after(user, "Mul")
    (scale,) = [name for name in graph.before(scaled.input[1], "Mul").input if name in graph.weights]
    weight, zero, scale = graph.array(node.input[1]), graph.array(node.input[3]), graph.array(scale)
    if is_conv:
        zero, scale = per_channel(zero, weight.ndim), per_channel(scale, weight.ndim)
    name = graph.add(node.input[1], (weight - zero) * scale)
    made = helper.make_node("Conv" if is_conv else "MatMul", [source, name, *bias], list(scaled.output), name=node.name)
    made.attribute.extend(node.attribute)
    return scaled, made


def float_lstm(graph, node):
    names = list(node.input)

    def weight(quantised, scale, zero):
        scale, zero = graph.array(scale).reshape(-1, 1, 1), graph.array(zero).reshape(-1, 1, 1)
        return graph.add(quantised, ((graph.array(quantised) - zero) * scale).transpose(0, 2, 1))

    recurrent = weight(names[2], names[10], names[11])
    made = helper.make_node(
        "LSTM", [names[0], weight(names[1], names[8], names[9]), recurrent, *names[3:8]], list(node.output), name=node.name
    )
    made.attribute.extend(node.attribute)
    return node, made


WAYS = {"ConvInteger": float_product, "MatMulInteger": float_product, "DynamicQuantizeLSTM": float_lstm}


def floated(graph):
    """The nodes in their order, each quantised product replaced where its result is ready."""
    replaced = {}
    for node in graph.nodes:
        way = WAYS.get(node.op_type)
        if way:
            old, made = way(graph, node)
            replaced[id(old)] = made
    return [replaced.get(id(node), node) for node in graph.nodes]


def part(model, nodes, weights, inputs, outputs):
    """A model of its own with what is needed for the outputs, starting from the inputs."""
    maker = {name: at for at, node in enumerate(nodes) for name in node.output}
    given = {name for name, _, _ in inputs}
    needed, used, queue = set(), set(), [name for name, _, _ in outputs]
    while queue:
        name = queue.pop()
        if name in given or name in used:
            continue
        used.add(name)
        if name in maker and maker[name] not in needed:
            needed.add(maker[name])
            queue.extend(nodes[maker[name]].input)
    kept = []
    for at in sorted(needed):
        node = onnx.NodeProto()
        node.CopyFrom(nodes[at])
        node.input[:] = [NAMES.get(name, name) for name in node.input]
        node.output[:] = [NAMES.get(name, name) for name in node.output]
        kept.append(node)
    info = lambda values: [helper.make_tensor_value_info(NAMES.get(n, n), kind, shape) for n, kind, shape in values]
    held = [weights[name] for name in sorted(used & weights.keys())]
    made = helper.make_model(
        helper.make_graph(kept, "kokoro", info(inputs), info(outputs), held), opset_imports=model.opset_import
    )
    made.ir_version = model.ir_version
    return made


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--from", dest="source", required=True, type=pathlib.Path)
    options.add_argument("--out", required=True, type=pathlib.Path)
    options = options.parse_args()
    model = onnx.load(options.source / "model.onnx")
    graph = Graph(model.graph)
    nodes = floated(graph)
    number = TensorProto.FLOAT
    style = ("style", number, [1, 256])
    between = [(ALIGNED, number, [1, 512, "frames"]), (PITCH, number, [1, "halves"]), (ENERGY, number, [1, "halves"])]
    tokens = ("tokens", TensorProto.INT64, [1, "length"])
    encoder = [tokens, style, ("speed", number, [1])]
    out = options.out
    out.mkdir(parents=True, exist_ok=True)
    durations = (DURATIONS, number, [1, "length"])
    onnx.save(part(model, nodes, graph.weights, encoder, [*between, durations]), out / "encoder.onnx")
    onnx.save(part(model, nodes, graph.weights, [*between, style], [("audio", number, ["samples"])]), out / "decoder.onnx")
    shutil.copy(options.source / "vocab.json", out)
    shutil.copytree(options.source / "voices", out / "voices", dirs_exist_ok=True)


main()
