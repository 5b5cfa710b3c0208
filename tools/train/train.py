"""Trains the tagger: embeddings, two bidirectional LSTM layers (lstm.py) and a linear-chain conditional random field over
the labels (Lample et al. 2016), with Debian's python3-torch.

    python3 train.py DATA OUT [--epochs N] [--seed N] [--teachers FOLDER …]

DATA is the folder that prepare.ts writes; OUT gets one .f32 file a matrix, matrices.json, and scores.f32, the scores of all
training tokens. With teachers, folders that earlier calls wrote, the labels to learn are part the marks, part what the
teachers' mean makes of them (Hinton, Vinyals and Dean 2015, here over whole sequences). One seed and one thread: the same
data gives the same bytes on the same kind of processor.
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

from chain import Chain
from items import batches, collate, learn, read
from lstm import Layer, check

EMBEDDING, HIDDEN = 64, 128
RATE, DROPOUT = 3e-3, 0.45
AVERAGE, BETWEEN = 0.996, 4  # decay of the moving average of the weights, which is what ships, and steps between its updates


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
            flat, offsets, _, _, mask = collate(part)
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


def dump(tagger, items, folder):
    """Writes the scores of all tokens of the items, in their order: what a student learns from."""
    tagger.eval()
    with torch.no_grad(), open(os.path.join(folder, "scores.f32"), "wb") as file:
        for n in range(0, len(items), 64):
            part = items[n : n + 64]
            flat, offsets, _, _, mask = collate(part)
            for item, scores in zip(part, tagger(flat, offsets, mask)):
                file.write(scores[: len(item)].numpy().astype("<f4").tobytes())


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("data")
    parser.add_argument("out")
    parser.add_argument("--epochs", type=int, default=10)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--teachers", nargs="*", default=[])
    given = parser.parse_args()
    torch.set_num_threads(1)
    torch.set_flush_denormal(True)
    check()
    torch.manual_seed(given.seed)
    chance = numpy.random.default_rng(given.seed)
    sizes = json.load(open(os.path.join(given.data, "sizes.json"), encoding="utf8"))
    items, dev = (read(os.path.join(given.data, name + ".jsonl"), sizes["labels"]) for name in ("train", "dev"))
    tagger = Tagger(sizes["features"], sizes["labels"])
    if given.teachers:
        learn(items, given.teachers, tagger.chain)
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
            flat, offsets, target, moves, mask = collate([items[place] for place in batch], chance)
            loss = tagger.chain.loss(tagger(flat, offsets, mask), target, moves, mask) / 48
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
    tagger.load_state_dict(average)
    dump(tagger, items, given.out)


main()
