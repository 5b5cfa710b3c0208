"""Trains the tagger: embeddings, two bidirectional LSTM layers (lstm.py) and a linear-chain conditional random field over
the labels (Lample et al. 2016), with Debian's python3-torch.

    python3 train.py DATA OUT [--epochs N] [--seed N]

DATA is the folder that prepare.ts writes; OUT gets one .f32 file a matrix and matrices.json. One seed and one thread:
the same data gives the same bytes on the same kind of processor.
"""

import argparse
import json
import math
import os
import sys
import time

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
os.environ.setdefault("OPENBLAS_CORETYPE", "Haswell")

import numpy
import torch
from torch import nn

from lstm import Layer, check

EMBEDDING, HIDDEN = 64, 128
TOKENS, MOST, CHUNK = 2500, 96, 2000  # tokens and paragraphs in a batch; paragraphs that are put in order of length at once
RATE, DROPOUT = 3e-3, 0.45
FORGET_WORD, FORGET_NAME = 0.08, 0.4  # how often a word, or one with a capital, is read as unknown
UNKNOWN = 1
AVERAGE, BETWEEN = 0.996, 4  # decay of the moving average of the weights, which is what ships, and steps between its updates
NEVER = -1e4


class Item:
    """A paragraph: how many features each token has, all of them in a row, labels, and which tokens have a capital."""

    def __init__(self, line):
        read = json.loads(line)
        self.features = numpy.array([n for token in read["features"] for n in token], dtype=numpy.int64)
        self.counts = numpy.array([len(token) for token in read["features"]], dtype=numpy.int64)
        self.labels = numpy.array(read["labels"], dtype=numpy.int64)
        self.capital = numpy.array(read["capital"], dtype=bool)
        self.first = numpy.cumsum(self.counts) - self.counts

    def __len__(self):
        return len(self.labels)

    def forgetful(self, chance):
        """The features with some words taken for unknown."""
        features = self.features.copy()
        gone = chance.random(len(self)) < numpy.where(self.capital, FORGET_NAME, FORGET_WORD)
        features[self.first[gone]] = UNKNOWN
        return features


def read(path):
    with open(path, encoding="utf8") as lines:
        return [Item(line) for line in lines]


class Chain(nn.Module):
    """Conditional random field: what a sequence of labels loses against all others, and the best sequence."""

    def __init__(self, labels):
        super().__init__()
        self.start = nn.Parameter(torch.zeros(labels))
        self.after = nn.Parameter(torch.zeros(labels, labels))
        inside = lambda label: label > 0 and label % 2 == 0
        barred = [[inside(b) and a not in (b, b - 1) for b in range(labels)] for a in range(labels)]
        self.register_buffer("barred", torch.tensor(barred).float() * NEVER)
        self.register_buffer("barred_start", torch.tensor([inside(b) for b in range(labels)]).float() * NEVER)

    def loss(self, scores, labels, mask):
        start, after = self.start + self.barred_start, self.after + self.barred
        given = (scores.gather(2, labels.unsqueeze(2)).squeeze(2) * mask).sum(1) + start[labels[:, 0]]
        given = given + (after[labels[:, :-1], labels[:, 1:]] * mask[:, 1:]).sum(1)
        reached, moves = scores[:, 0] + start, after.exp()
        for at in range(1, scores.shape[1]):
            top = reached.max(1, keepdim=True)[0]
            going = torch.log(torch.matmul((reached - top).exp(), moves).clamp_min(1e-37)) + top + scores[:, at]
            here = mask[:, at : at + 1]
            reached = going * here + reached * (1 - here)
        return (torch.logsumexp(reached, 1) - given).sum()

    def best(self, scores):
        after, reached, back = self.after + self.barred, scores[0] + self.start + self.barred_start, []
        for row in scores[1:]:
            reached, before = (reached.unsqueeze(1) + after).max(0)
            reached = reached + row
            back.append(before)
        labels = [int(reached.argmax())]
        for before in reversed(back):
            labels.append(int(before[labels[-1]]))
        return labels[::-1]


class Tagger(nn.Module):
    def __init__(self, features, labels):
        super().__init__()
        self.embed = nn.EmbeddingBag(features, EMBEDDING, mode="sum")
        nn.init.normal_(self.embed.weight, 0, 0.1)
        self.drop = nn.Dropout(DROPOUT)
        self.layers = nn.ModuleList([Layer(EMBEDDING, HIDDEN), Layer(2 * HIDDEN, HIDDEN)])
        self.output = nn.Linear(2 * HIDDEN, labels)
        self.chain = Chain(labels)

    def forward(self, flat, offsets, mask):
        values = self.embed(flat, offsets).view(*mask.shape, -1).transpose(0, 1).contiguous()
        steps = mask.t().unsqueeze(2).contiguous()
        for layer in self.layers:
            values = layer(self.drop(values), steps)
        return self.output(self.drop(values)).transpose(0, 1)


def collate(items, chance=None):
    """A batch: features in a row and where each token's begin, labels and mask; with `chance`, some words forgotten."""
    longest = max(len(item) for item in items)
    labels, counts = (numpy.zeros((len(items), longest), dtype=numpy.int64) for _ in range(2))
    mask = numpy.zeros((len(items), longest), dtype=numpy.float32)
    for row, item in enumerate(items):
        labels[row, : len(item)], counts[row, : len(item)], mask[row, : len(item)] = item.labels, item.counts, 1
    flat = numpy.concatenate([item.features if chance is None else item.forgetful(chance) for item in items])
    offsets = numpy.cumsum(counts) - counts.reshape(-1)
    return tuple(torch.from_numpy(array) for array in (flat, offsets, labels, mask))


def batches(items, chance):
    """Places of items, those of like length together, in an order of chance."""
    order = chance.permutation(len(items))
    cut = []
    for start in range(0, len(order), CHUNK):
        batch, longest = [], 0
        for place in sorted(order[start : start + CHUNK], key=lambda place: len(items[place])):
            longest = max(longest, len(items[place]))
            if batch and (longest * (len(batch) + 1) > TOKENS or len(batch) >= MOST):
                cut.append(batch)
                batch, longest = [], len(items[place])
            batch.append(place)
        cut.append(batch)
    return [cut[n] for n in chance.permutation(len(cut))]


def runs(labels):
    """The runs of a sequence: (role, first token, last token)."""
    found = []
    for at, label in enumerate(labels):
        if label % 2 == 1:
            found.append([(label - 1) // 2, at, at])
        elif label > 0 and found:
            found[-1][2] = at
    return {tuple(run) for run in found}


def score(tagger, items):
    """Exact runs found: F1 in percent for cues, sources, contents."""
    right, found, wanted = [0] * 3, [0] * 3, [0] * 3
    group = lambda run: 0 if run[0] == 0 else 1 if run[0] < 3 else 2
    tagger.eval()
    with torch.no_grad():
        for n in range(0, len(items), 64):
            part = items[n : n + 64]
            flat, offsets, _, mask = collate(part)
            for item, scores in zip(part, tagger(flat, offsets, mask)):
                gold, got = runs(item.labels.tolist()), runs(tagger.chain.best(scores[: len(item)]))
                for run in gold:
                    wanted[group(run)] += 1
                for run in got:
                    found[group(run)] += 1
                    right[group(run)] += run in gold
    tagger.train()
    return ["%.1f" % (200 * r / max(1, f + w)) for r, f, w in zip(right, found, wanted)]


def bar(done, total, began):
    share = done / total
    left = (time.time() - began) * (1 - share) / share
    filled = int(24 * share)
    return "[%s%s] %3d %% · %d min left" % ("#" * filled, "·" * (24 - filled), 100 * share, math.ceil(left / 60))


def export(tagger, folder):
    state, listed = tagger.state_dict(), []
    os.makedirs(folder, exist_ok=True)

    def write(name, tensor):
        matrix = tensor.detach().reshape(-1, tensor.shape[-1]).contiguous()
        listed.append({"name": name, "rows": matrix.shape[0], "columns": matrix.shape[1]})
        with open(os.path.join(folder, name + ".f32"), "wb") as file:
            file.write(matrix.numpy().astype("<f4").tobytes())

    write("embedding", state["embed.weight"])
    for layer in range(len(tagger.layers)):
        for at, way in enumerate(("forwards", "backwards")):
            write(f"layer-{layer}-{way}-input", state[f"layers.{layer}.from_input"][at].t())
            write(f"layer-{layer}-{way}-hidden", state[f"layers.{layer}.from_hidden"][at].t())
            write(f"layer-{layer}-{way}-bias", state[f"layers.{layer}.bias"][at])
    write("output", state["output.weight"])
    write("output-bias", state["output.bias"])
    write("start", state["chain.start"])
    write("after", state["chain.after"])
    sizes = {"embedding": EMBEDDING, "hidden": HIDDEN, "layers": len(tagger.layers), "matrices": listed}
    with open(os.path.join(folder, "matrices.json"), "w", encoding="utf8") as file:
        json.dump(sizes, file)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("data")
    parser.add_argument("out")
    parser.add_argument("--epochs", type=int, default=12)
    parser.add_argument("--seed", type=int, default=2)
    given = parser.parse_args()
    torch.set_num_threads(1)
    torch.set_flush_denormal(True)
    check()
    torch.manual_seed(given.seed)
    chance = numpy.random.default_rng(given.seed)
    sizes = json.load(open(os.path.join(given.data, "sizes.json"), encoding="utf8"))
    items, dev = read(os.path.join(given.data, "train.jsonl")), read(os.path.join(given.data, "dev.jsonl"))
    tagger = Tagger(sizes["features"], sizes["labels"])
    average = {name: value.clone() for name, value in tagger.state_dict().items()}
    optimizer = torch.optim.Adam(tagger.parameters(), lr=RATE, betas=(0.9, 0.99))
    total, step, began = given.epochs * len(batches(items, numpy.random.default_rng(0))), 0, time.time()
    for epoch in range(given.epochs):
        lost, today = 0.0, batches(items, chance)
        for batch in today:
            step += 1
            done = min(1, step / total)
            rate = RATE * min(1, step / 200) * (0.97 * 0.5 * (1 + math.cos(math.pi * done)) + 0.03)
            for group in optimizer.param_groups:
                group["lr"] = rate
            flat, offsets, labels, mask = collate([items[place] for place in batch], chance)
            loss = tagger.chain.loss(tagger(flat, offsets, mask), labels, mask) / 48
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(tagger.parameters(), 5)
            optimizer.step()
            lost += float(loss)
            if step % BETWEEN == 0:
                decay = min(AVERAGE, step / (step + 10))
                for name, value in tagger.state_dict().items():
                    average[name].mul_(decay).add_(value, alpha=1 - decay)
            if step % 50 == 0:
                print("\r" + bar(done, 1, began), end="", file=sys.stderr, flush=True)
        kept = {name: value.clone() for name, value in tagger.state_dict().items()}
        tagger.load_state_dict(average)
        cue, source, content = score(tagger, dev)
        export(tagger, given.out)
        tagger.load_state_dict(kept)
        print(f"\repoch {epoch + 1}: loss {lost / len(today):.2f}; dev, exact: cue {cue}, source {source}, content {content}", flush=True)


main()
