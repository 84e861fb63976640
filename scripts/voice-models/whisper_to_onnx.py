"""Whisper as CTranslate2 publishes it, made into the two ONNX graphs the kiosk hears with.

    python whisper_to_onnx.py --from DIR --out DIR

DIR given by --from holds model.bin, config.json and tokenizer.json. --out receives:

    encoder.int8.onnx   mel [80, frames] -> for each decoder layer L what it attends to, computed once an utterance:
                        keys_L [heads, 64, frames/2], values_L [heads, frames/2, 64]
    decoder.int8.onnx   tokens [n], positions [n], mask [n, past + n] (0 or -1e9), past_keys and past_values
                        [layers, heads, past, 64], keys_L, values_L
                        -> logits [n, vocabulary], log_norm [n], present_keys and present_values
                        The mask says which token follows which, so one pass scores a whole tree of phrases (each
                        shared beginning once), and the same graph serves dictation (n = 1) and beams.
    tokenizer.json      tokens (base64 of the bytes; the id is the rank for merging), specials, suppress, suppressFirst

Needs numpy and onnx only. The same input gives the same bytes, so that their digests can be recorded.
"""

import argparse
import base64
import json
import struct
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

OPSET = 20  # the first with Gelu
HEAD = 64  # width of an attention head, the same in every Whisper


def read_weights(path: Path) -> dict[str, np.ndarray]:
    """The variables of a CTranslate2 file, as float32 where they are numbers with a fraction."""
    kinds = [np.float32, np.int8, np.int16, np.int32, np.float16]
    with path.open("rb") as file:

        def number(form: str) -> int:
            return struct.unpack("<" + form, file.read(struct.calcsize(form)))[0]

        def string() -> str:
            return file.read(number("H"))[:-1].decode()

        if number("I") != 6 or string() != "WhisperSpec":
            raise SystemExit(f"{path.name} is not a Whisper model of CTranslate2, version 6")
        number("I")
        weights = {}
        for _ in range(number("I")):
            name = string()
            shape = [number("I") for _ in range(number("B"))]
            kind = np.dtype(kinds[number("B")])
            data = np.frombuffer(file.read(number("I")), kind).reshape(shape)
            weights[name] = data.astype(np.float32) if kind == np.float16 else data
    return weights


class Graph:
    """A thin pen for ONNX: each method writes a node and returns the name of what comes out."""

    def __init__(self, weights: dict[str, np.ndarray]):
        self.weights, self.nodes, self.constants, self.count = weights, [], {}, 0

    def node(self, op: str, *inputs: str, out: int | list[str] = 1, **attributes):
        self.count += 1
        names = out if isinstance(out, list) else [f"{op}_{self.count}_{i}" for i in range(out)]
        self.nodes.append(helper.make_node(op, list(inputs), names, name=f"{op}_{self.count}", **attributes))
        return names[0] if len(names) == 1 else names

    def constant(self, name: str, array: np.ndarray) -> str:
        self.constants[name] = numpy_helper.from_array(np.asarray(array, order="C"), name)
        return name

    def ints(self, *values: int) -> str:
        return self.constant("ints_" + "_".join(map(str, values)), np.array(values, np.int64))

    def weight(self, name: str) -> str:
        return self.constant(name, self.weights[name])

    def norm(self, x: str, name: str) -> str:
        return self.node("LayerNormalization", x, self.weight(f"{name}/gamma"), self.weight(f"{name}/beta"), epsilon=1e-5)

    def quantized(self, name: str, matrix: np.ndarray) -> tuple[str, str]:
        """int8 with a scale for each output; +-127 leaves -128 unused, as integer kernels like it."""
        scale = (np.abs(matrix).max(axis=1) / 127).astype(np.float32)
        whole = np.clip(np.rint(matrix / scale[:, None]), -127, 127).astype(np.int8)
        return self.constant(f"{name}_q", whole.T), self.constant(f"{name}_s", scale)

    def times(self, x: str, name: str) -> str:
        matrix, scale = self.quantized(name, self.weights[name])
        rounded, x_scale, x_zero = self.node("DynamicQuantizeLinear", x, out=3)
        product = self.node("Cast", self.node("MatMulInteger", rounded, matrix, x_zero), to=TensorProto.FLOAT)
        return self.node("Mul", product, self.node("Mul", x_scale, scale))

    def linear(self, x: str, name: str) -> str:
        return self.node("Add", self.times(x, f"{name}/weight"), self.weight(f"{name}/bias"))

    def feed_forward(self, x: str, name: str) -> str:
        inner = self.linear(self.norm(x, f"{name}/layer_norm"), f"{name}/linear_0")
        return self.node("Add", x, self.linear(self.node("Gelu", inner), f"{name}/linear_1"))

    def heads(self, x: str) -> str:
        """[n, width] -> [heads, n, 64]"""
        return self.node("Transpose", self.node("Reshape", x, self.ints(0, -1, HEAD)), perm=[1, 0, 2])

    def attend(self, queries: str, keys: str, values: str, mask: str | None = None) -> str:
        """keys are [heads, 64, m] already; returns [n, width]"""
        scale = self.constant("head_scale", np.float32(HEAD**-0.5))
        scores = self.node("MatMul", self.node("Mul", queries, scale), keys)
        if mask:
            scores = self.node("Add", scores, mask)
        mixed = self.node("MatMul", self.node("Softmax", scores, axis=-1), values)
        return self.node("Reshape", self.node("Transpose", mixed, perm=[1, 0, 2]), self.ints(0, -1))

    def save(self, path: Path, inputs: list, outputs: list):
        graph = helper.make_graph(self.nodes, "whisper", inputs, outputs, list(self.constants.values()))
        model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", OPSET), helper.make_opsetid("com.microsoft", 1)], ir_version=9)
        onnx.checker.check_model(model, full_check=False)
        path.write_bytes(model.SerializeToString(deterministic=True))


def tensor(name: str, shape: list, kind: int = TensorProto.FLOAT):
    return helper.make_tensor_value_info(name, kind, shape)


def layers_of(weights: dict[str, np.ndarray], side: str) -> int:
    return len({name.split("/")[1] for name in weights if name.startswith(f"{side}/layer_") and "norm" not in name.split("/")[1]})


def write_encoder(weights: dict[str, np.ndarray], path: Path):
    g = Graph(weights)
    x = g.node("Unsqueeze", "mel", g.ints(0))
    for name, stride in (("encoder/conv1", 1), ("encoder/conv2", 2)):
        convolved = g.node(
            "Conv", x, g.weight(f"{name}/weight"), g.weight(f"{name}/bias"), pads=[1, 1], strides=[stride], kernel_shape=[3]
        )
        x = g.node("Gelu", convolved)
    x = g.node("Transpose", g.node("Squeeze", x, g.ints(0)), perm=[1, 0])
    length = g.node("Shape", x, start=0, end=1)
    places = g.node("Slice", g.weight("encoder/position_encodings/encodings"), g.ints(0), length, g.ints(0))
    x = g.node("Add", x, places)
    heads = weights["encoder/layer_norm/gamma"].size // HEAD
    for layer in range(layers_of(weights, "encoder")):
        name = f"encoder/layer_{layer}"
        inner = g.norm(x, f"{name}/self_attention/layer_norm")
        q, k, v = g.node("Split", g.linear(inner, f"{name}/self_attention/linear_0"), out=3, axis=1, num_outputs=3)
        # onnxruntime's own operator works in tiles; plain MatMul and Softmax write 72 MB a layer and take twice as long.
        batched = [g.node("Unsqueeze", part, g.ints(0)) for part in (q, k, v)]
        mixed = g.node("MultiHeadAttention", *batched, num_heads=heads, domain="com.microsoft")
        mixed = g.node("Squeeze", mixed, g.ints(0))
        x = g.node("Add", x, g.linear(mixed, f"{name}/self_attention/linear_1"))
        x = g.feed_forward(x, f"{name}/ffn")
    x = g.norm(x, "encoder/layer_norm")
    outputs = []
    for layer in range(layers_of(weights, "decoder")):
        k, v = g.node("Split", g.linear(x, f"decoder/layer_{layer}/attention/linear_1"), out=2, axis=1, num_outputs=2)
        g.node("Transpose", g.heads(k), perm=[0, 2, 1], out=[f"keys_{layer}"])
        g.node("Identity", g.heads(v), out=[f"values_{layer}"])
        outputs += heard(layer, heads)
    g.save(path, [tensor("mel", [weights["encoder/conv1/weight"].shape[1], "frames"])], outputs)


def heard(layer: int, heads: int) -> list:
    """Each layer's own tensors: taken out of one stack, they would be copied at every step."""
    return [tensor(f"keys_{layer}", [heads, HEAD, "sound"]), tensor(f"values_{layer}", [heads, "sound", HEAD])]


def write_decoder(weights: dict[str, np.ndarray], path: Path):
    g = Graph(weights)
    # One int8 table serves both as embedding (its columns) and as the projection to the vocabulary.
    table, scale = g.quantized("decoder/embeddings/weight", weights["decoder/embeddings/weight"])
    columns = g.node("Cast", g.node("Gather", table, "tokens", axis=1), to=TensorProto.FLOAT)
    x = g.node("Transpose", g.node("Mul", columns, g.node("Gather", scale, "tokens")), perm=[1, 0])
    x = g.node("Add", x, g.node("Gather", g.weight("decoder/position_encodings/encodings"), "positions"))

    def of_layer(stack: str, layer: int) -> str:
        return g.node("Gather", stack, g.constant(f"layer_{layer}", np.int64(layer)), axis=0)

    present_keys, present_values = [], []
    layers = layers_of(weights, "decoder")
    for layer in range(layers):
        name = f"decoder/layer_{layer}"
        inner = g.norm(x, f"{name}/self_attention/layer_norm")
        q, k, v = g.node("Split", g.linear(inner, f"{name}/self_attention/linear_0"), out=3, axis=1, num_outputs=3)
        keys = g.node("Concat", of_layer("past_keys", layer), g.heads(k), axis=1)
        values = g.node("Concat", of_layer("past_values", layer), g.heads(v), axis=1)
        present_keys.append(g.node("Unsqueeze", keys, g.ints(0)))
        present_values.append(g.node("Unsqueeze", values, g.ints(0)))
        mixed = g.attend(g.heads(q), g.node("Transpose", keys, perm=[0, 2, 1]), values, "mask")
        x = g.node("Add", x, g.linear(mixed, f"{name}/self_attention/linear_1"))
        inner = g.norm(x, f"{name}/attention/layer_norm")
        queries = g.heads(g.linear(inner, f"{name}/attention/linear_0"))
        mixed = g.attend(queries, f"keys_{layer}", f"values_{layer}")
        x = g.node("Add", x, g.linear(mixed, f"{name}/attention/linear_2"))
        x = g.feed_forward(x, f"{name}/ffn")
    x = g.norm(x, "decoder/layer_norm")
    rounded, x_scale, x_zero = g.node("DynamicQuantizeLinear", x, out=3)
    product = g.node("Cast", g.node("MatMulInteger", rounded, table, x_zero), to=TensorProto.FLOAT)
    g.node("Mul", product, g.node("Mul", x_scale, scale), out=["logits"])
    g.node("ReduceLogSumExp", "logits", g.ints(1), out=["log_norm"], keepdims=0)
    g.node("Concat", *present_keys, out=["present_keys"], axis=0)
    g.node("Concat", *present_values, out=["present_values"], axis=0)
    vocabulary, width = weights["decoder/embeddings/weight"].shape
    heads = width // HEAD
    g.save(
        path,
        [
            tensor("tokens", ["n"], TensorProto.INT64),
            tensor("positions", ["n"], TensorProto.INT64),
            tensor("mask", ["n", "past_and_n"]),
            tensor("past_keys", [layers, heads, "past", HEAD]),
            tensor("past_values", [layers, heads, "past", HEAD]),
            *(side for layer in range(layers) for side in heard(layer, heads)),
        ],
        [
            tensor("logits", ["n", vocabulary]),
            tensor("log_norm", ["n"]),
            tensor("present_keys", [layers, heads, "past_and_n", HEAD]),
            tensor("present_values", [layers, heads, "past_and_n", HEAD]),
        ],
    )


def byte_of_character() -> dict[str, int]:
    """GPT-2 writes bytes as printable characters; this turns them back."""
    kept = [*range(ord("!"), ord("~") + 1), *range(0xA1, 0xAD), *range(0xAE, 0x100)]
    moved = [byte for byte in range(256) if byte not in kept]
    return {chr(byte): byte for byte in kept} | {chr(256 + i): byte for i, byte in enumerate(moved)}


def write_tokenizer(folder: Path, path: Path):
    tokenizer = json.loads((folder / "tokenizer.json").read_text("utf-8"))
    config = json.loads((folder / "config.json").read_text("utf-8"))
    as_byte = byte_of_character()
    special = {token["content"]: token["id"] for token in tokenizer["added_tokens"]}
    ordinary = sorted((i, text) for text, i in tokenizer["model"]["vocab"].items() if text not in special)
    if [i for i, _ in ordinary] != list(range(len(ordinary))):
        raise SystemExit("tokenizer.json: ids are not in the order of merging")
    compact = {
        "tokens": [base64.b64encode(bytes(as_byte[c] for c in text)).decode() for _, text in ordinary],
        "specials": dict(sorted(special.items(), key=lambda pair: pair[1])),
        "suppress": config["suppress_ids"],
        "suppressFirst": config["suppress_ids_begin"],
    }
    path.write_text(json.dumps(compact, separators=(",", ":")) + "\n", "utf-8")


def main():
    parser = argparse.ArgumentParser(description="CTranslate2 Whisper to ONNX")
    parser.add_argument("--from", dest="source", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    arguments = parser.parse_args()
    for name in ("model.bin", "config.json", "tokenizer.json"):
        if not (arguments.source / name).is_file():
            raise SystemExit(f"{name} is not in the folder given by --from")
    arguments.out.mkdir(parents=True, exist_ok=True)
    weights = read_weights(arguments.source / "model.bin")
    write_encoder(weights, arguments.out / "encoder.int8.onnx")
    write_decoder(weights, arguments.out / "decoder.int8.onnx")
    write_tokenizer(arguments.source, arguments.out / "tokenizer.json")


if __name__ == "__main__":
    main()
