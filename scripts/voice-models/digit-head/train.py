"""Teaches a small head on Whisper's encoder to hear number words (CTC): python train.py --frames DIR [--test DIR] --out FILE.json

Needs numpy alone. Each 20 ms of the encoder's output go through one hidden layer; what comes out is the log-probability
of each number word, or of none. Written as int8 with a scale for each row.
"""

import argparse
import base64
import json
from pathlib import Path

import numpy as np

SYMBOLS = "零一二三四五六七八九幺两十百"
NONE = 0
WIDTH = 512
HIDDEN = 64
# Neighbours of a frame that the last layer sees.
CONTEXT = 1
EARLIER_FIRST = range(CONTEXT, -CONTEXT - 1, -1)
rng = np.random.default_rng(7)


def load(folders):
    items = []
    for folder in folders:
        for line in (Path(folder) / "frames.jsonl").read_text().splitlines():
            item = json.loads(line)
            frames = np.fromfile(Path(folder) / item["file"], np.float32).reshape(-1, WIDTH)
            labels = [SYMBOLS.index(word) + 1 for word in item["label"]]
            items.append((frames.astype(np.float16), labels))
    return items


def batch_of(items, mean, scale, noise):
    longest = max(len(frames) for frames, _ in items)
    x = np.zeros((len(items), longest, WIDTH), np.float32)
    lengths = np.array([len(frames) for frames, _ in items])
    for i, (frames, _) in enumerate(items):
        x[i, : len(frames)] = (frames.astype(np.float32) - mean) / scale
    if noise:
        x += rng.normal(0, noise, x.shape).astype(np.float32)
    return x, lengths, [labels for _, labels in items]


def shifted(h, by):
    out = np.zeros_like(h)
    if by == 0:
        return h
    if by > 0:
        out[:, by:] = h[:, :-by]
    else:
        out[:, :by] = h[:, -by:]
    return out


def forward(p, x, drop=0.0):
    h = np.maximum(0, x @ p["w1"] + p["b1"])
    mask = None
    if drop:
        mask = (rng.random(h.shape) > drop).astype(np.float32) / (1 - drop)
        h = h * mask
    wide = np.concatenate([shifted(h, by) for by in EARLIER_FIRST], axis=2)
    logits = wide @ p["w2"] + p["b2"]
    logits -= logits.max(axis=2, keepdims=True)
    logp = logits - np.log(np.exp(logits).sum(axis=2, keepdims=True))
    return h, wide, logp, mask


def ctc_gradient(logp, lengths, labels):
    """Gradient of the mean loss by the logits, and the loss."""
    n, t_max, k = logp.shape
    s_max = 2 * max(map(len, labels)) + 1
    ext = np.zeros((n, s_max), int)
    valid = np.zeros((n, s_max), bool)
    skip = np.zeros((n, s_max), bool)
    for i, word in enumerate(labels):
        ext[i, 1 : 2 * len(word) : 2] = word
        valid[i, : 2 * len(word) + 1] = True
        for s in range(3, 2 * len(word), 2):
            skip[i, s] = word[(s - 1) // 2] != word[(s - 3) // 2]
    rows = np.arange(n)
    never = -1e30
    emit = np.take_along_axis(logp, np.broadcast_to(ext[:, None, :], (n, t_max, s_max)), axis=2)
    emit = np.where(valid[:, None, :], emit, never)
    ends = np.array([2 * len(word) for word in labels])

    def lse(*parts):
        top = np.maximum.reduce(parts)
        return top + np.log(sum(np.exp(part - top) for part in parts))

    alpha = np.full((n, t_max, s_max), never)
    alpha[:, 0, 0] = emit[:, 0, 0]
    if s_max > 1:
        alpha[:, 0, 1] = emit[:, 0, 1]
    for t in range(1, t_max):
        a = alpha[:, t - 1]
        one = np.concatenate([np.full((n, 1), never), a[:, :-1]], axis=1)
        two = np.where(skip, np.concatenate([np.full((n, 2), never), a[:, :-2]], axis=1)[:, :s_max], never)
        step = np.maximum(lse(a, one, two) + emit[:, t], never)
        alpha[:, t] = np.where((t < lengths)[:, None], step, a)
    beta = np.full((n, t_max, s_max), never)
    last = lengths - 1
    beta[rows, last, ends] = 0
    has = ends > 0
    beta[rows[has], last[has], ends[has] - 1] = 0
    skip_next = np.concatenate([skip[:, 2:], np.zeros((n, 2), bool)], axis=1)[:, :s_max]
    for t in range(t_max - 2, -1, -1):
        b = beta[:, t + 1] + emit[:, t + 1]
        one = np.concatenate([b[:, 1:], np.full((n, 1), never)], axis=1)
        two = np.where(skip_next, np.concatenate([b[:, 2:], np.full((n, 2), never)], axis=1)[:, :s_max], never)
        step = np.maximum(lse(b, one, two), never)
        beta[:, t] = np.where((t < last)[:, None], step, beta[:, t])
    total = np.where(
        has,
        np.logaddexp(alpha[rows, last, ends], alpha[rows, last, np.maximum(0, ends - 1)]),
        alpha[rows, last, ends],
    )
    occupancy = np.exp(np.minimum(0, alpha + beta - total[:, None, None])) * (valid[:, None, :])
    target = np.zeros_like(logp)
    for s in range(s_max):
        np.add.at(target, (rows[:, None], np.arange(t_max)[None, :], ext[:, s][:, None]), occupancy[:, :, s])
    inside = (np.arange(t_max)[None, :] < lengths[:, None])[:, :, None]
    fits = total > -1e20
    grad = (np.exp(logp) - target) * inside * fits[:, None, None]
    return grad.astype(np.float32) / n, float(-(total * fits).sum() / n)


def read_off(logp, length):
    best = logp[:length].argmax(axis=1)
    kept = best[np.insert(best[1:] != best[:-1], 0, True)]
    return [int(symbol) for symbol in kept if symbol != NONE]


def right(p, items, mean, scale):
    good = 0
    for at in range(0, len(items), 64):
        x, lengths, labels = batch_of(items[at : at + 64], mean, scale, 0)
        logp = forward(p, x)[2]
        same = lambda symbols: [{11: 2, 12: 3}.get(s, s) for s in symbols]
        good += sum(same(read_off(row, n)) == same(label) for row, n, label in zip(logp, lengths, labels))
    return good / max(1, len(items))


def int8_rows(matrix):
    scale = np.abs(matrix).max(axis=1) / 127
    return np.round(matrix / scale[:, None]).astype(np.int8), scale


def base64_of(array):
    return base64.b64encode(np.ascontiguousarray(array).tobytes()).decode()


def write(p, mean, scale, path):
    # Mean and deviation of the features go into the first layer.
    w1 = (p["w1"] / scale[:, None]).T
    b1 = p["b1"] - w1 @ mean
    head = {"symbols": SYMBOLS, "width": WIDTH, "hidden_size": HIDDEN, "context": CONTEXT}
    for name, matrix, bias in (("hidden", w1, b1), ("words", p["w2"].T, p["b2"])):
        weights, scales = int8_rows(matrix)
        head[name] = {
            "weights": base64_of(weights),
            "scales": base64_of(scales.astype("<f4")),
            "bias": base64_of(bias.astype("<f4")),
        }
    Path(path).write_text(json.dumps(head, ensure_ascii=False, indent=2) + "\n")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--frames", nargs="+", required=True)
    parser.add_argument("--test", nargs="*", default=[])
    parser.add_argument("--epochs", type=int, default=24)
    parser.add_argument("--out", required=True)
    args = parser.parse_args()
    items, test = load(args.frames), load(args.test)
    frames = np.concatenate([frames for frames, _ in items[:400]]).astype(np.float32)
    mean, scale = frames.mean(axis=0), frames.std(axis=0)
    words = len(SYMBOLS) + 1
    p = {
        "w1": rng.normal(0, (2 / WIDTH) ** 0.5, (WIDTH, HIDDEN)).astype(np.float32),
        "b1": np.zeros(HIDDEN, np.float32),
        "w2": rng.normal(0, 0.05, (HIDDEN * (2 * CONTEXT + 1), words)).astype(np.float32),
        "b2": np.zeros(words, np.float32),
    }
    first = {name: np.zeros_like(value) for name, value in p.items()}
    second = {name: np.zeros_like(value) for name, value in p.items()}
    mean_of = {name: np.zeros_like(value) for name, value in p.items()}
    steps, averaged, size = 0, 0, 24
    total_steps = args.epochs * (len(items) // size)
    for epoch in range(args.epochs):
        # Of like length together, so that little is padding.
        order = sorted(range(len(items)), key=lambda i: len(items[i][0]) * rng.uniform(0.8, 1.25))
        batches = [order[at : at + size] for at in range(0, len(order) - size + 1, size)]
        rng.shuffle(batches)
        losses = []
        for batch in batches:
            x, lengths, labels = batch_of([items[i] for i in batch], mean, scale, 0.3)
            h, wide, logp, mask = forward(p, x, 0.2)
            g, loss = ctc_gradient(logp, lengths, labels)
            losses.append(loss)
            grads = {"w2": wide.reshape(-1, wide.shape[2]).T @ g.reshape(-1, words), "b2": g.sum(axis=(0, 1))}
            gw = g @ p["w2"].T
            gh = sum(
                shifted(gw[:, :, i * HIDDEN : (i + 1) * HIDDEN], -by)
                for i, by in enumerate(EARLIER_FIRST)
            )
            gh = gh * (h > 0) * mask
            grads["w1"] = x.reshape(-1, WIDTH).T @ gh.reshape(-1, HIDDEN)
            grads["b1"] = gh.sum(axis=(0, 1))
            norm = np.sqrt(sum((value**2).sum() for value in grads.values()))
            clip = min(1.0, 5.0 / (norm + 1e-9))
            steps += 1
            rate = 2e-3 * min(1, steps / 60) * max(0.05, 1 - steps / total_steps)
            for name in p:
                grad = grads[name] * clip
                first[name] = 0.9 * first[name] + 0.1 * grad
                second[name] = 0.999 * second[name] + 0.001 * grad**2
                step = first[name] / (1 - 0.9**steps) / (np.sqrt(second[name] / (1 - 0.999**steps)) + 1e-8)
                p[name] -= rate * (step + (1e-2 * p[name] if name.startswith("w") else 0))
        if epoch % 4 == 3 or epoch + 1 == args.epochs:
            print(
                f"{epoch + 1}: loss {np.mean(losses):.3f}, seen {right(p, items[:300], mean, scale):.3f}, "
                f"unseen {right(p, test, mean, scale):.3f}",
                flush=True,
            )
    write(p, mean, scale, args.out)


main()
