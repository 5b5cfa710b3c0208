"""Trains the tagger: embeddings, two bidirectional LSTM layers (Hochreiter and Schmidhuber 1997; Graves and Schmidhuber
2005) and a linear-chain conditional random field over the labels (Lample et al. 2016), with Debian's python3-torch.

    python3 train.py DATA OUT [--epochs N]

DATA is the folder that prepare.ts writes; OUT gets one .f32 file a matrix and matrices.json. One seed and one thread:
the same data gives the same bytes on the same kind of processor.
"""

import argparse
import json
import math
import os
import random
import sys
import time

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
os.environ.setdefault("OPENBLAS_CORETYPE", "Haswell")

import torch
from torch import nn

EMBEDDING, HIDDEN, LAYERS = 64, 80, 2
BATCH, RATE, DROPOUT = 48, 3e-3, 0.33
FORGET_WORD, FORGET_NAME = 0.08, 0.4  # how often a word, or one with a capital, is read as unknown
AVERAGE = 0.999  # decay of the moving average of the weights, which is what ships
NEVER = -1e4


def read(path):
    with open(path, encoding="utf8") as lines:
        return [json.loads(line) for line in lines]


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
        reached = scores[:, 0] + start
        for at in range(1, scores.shape[1]):
            going = torch.logsumexp(reached.unsqueeze(2) + after, 1) + scores[:, at]
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
        self.layers = nn.LSTM(EMBEDDING, HIDDEN, LAYERS, batch_first=True, bidirectional=True, dropout=DROPOUT)
        self.output = nn.Linear(2 * HIDDEN, labels)
        self.chain = Chain(labels)

    def forward(self, flat, offsets, shape, lengths):
        values = self.drop(self.embed(flat, offsets).view(*shape, -1))
        packed = nn.utils.rnn.pack_padded_sequence(values, lengths, batch_first=True, enforce_sorted=False)
        values, _ = nn.utils.rnn.pad_packed_sequence(self.layers(packed)[0], batch_first=True)
        return self.output(self.drop(values))


def collate(items, forgetting):
    longest = max(len(item["labels"]) for item in items)
    labels = torch.zeros(len(items), longest, dtype=torch.long)
    mask = torch.zeros(len(items), longest)
    flat, offsets = [], []
    for row, item in enumerate(items):
        count = len(item["labels"])
        labels[row, :count] = torch.tensor(item["labels"])
        mask[row, :count] = 1
        for at in range(longest):
            offsets.append(len(flat))
            if at >= count:
                continue
            features = item["features"][at]
            chance = FORGET_NAME if item["capital"][at] else FORGET_WORD
            if forgetting and random.random() < chance:
                flat.append(1)
                flat += features[1:]
            else:
                flat += features
    lengths = torch.tensor([len(item["labels"]) for item in items])
    return torch.tensor(flat), torch.tensor(offsets), (len(items), longest), lengths, labels, mask


def batches(items):
    order = list(range(len(items)))
    random.shuffle(order)
    chunks = [sorted(order[n : n + BATCH * 40], key=lambda i: len(items[i]["labels"])) for n in range(0, len(order), BATCH * 40)]
    cut = [chunk[n : n + BATCH] for chunk in chunks for n in range(0, len(chunk), BATCH)]
    random.shuffle(cut)
    return cut


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
            flat, offsets, shape, lengths, _, _ = collate(part, False)
            for item, scores, count in zip(part, tagger(flat, offsets, shape, lengths), lengths):
                gold, got = runs(item["labels"]), runs(tagger.chain.best(scores[:count]))
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

    def write(name, tensor):
        matrix = tensor.detach().reshape(-1, tensor.shape[-1]).contiguous()
        listed.append({"name": name, "rows": matrix.shape[0], "columns": matrix.shape[1]})
        with open(os.path.join(folder, name + ".f32"), "wb") as file:
            file.write(matrix.numpy().astype("<f4").tobytes())

    write("embedding", state["embed.weight"])
    for layer in range(LAYERS):
        for way, suffix in (("forwards", ""), ("backwards", "_reverse")):
            end = f"_l{layer}{suffix}"
            write(f"layer-{layer}-{way}-input", state["layers.weight_ih" + end])
            write(f"layer-{layer}-{way}-hidden", state["layers.weight_hh" + end])
            write(f"layer-{layer}-{way}-bias", state["layers.bias_ih" + end] + state["layers.bias_hh" + end])
    write("output", state["output.weight"])
    write("output-bias", state["output.bias"])
    write("start", state["chain.start"])
    write("after", state["chain.after"])
    with open(os.path.join(folder, "matrices.json"), "w", encoding="utf8") as file:
        json.dump({"embedding": EMBEDDING, "hidden": HIDDEN, "layers": LAYERS, "matrices": listed}, file)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("data")
    parser.add_argument("out")
    parser.add_argument("--epochs", type=int, default=10)
    given = parser.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(1)
    random.seed(1)
    sizes = json.load(open(os.path.join(given.data, "sizes.json"), encoding="utf8"))
    items, dev = read(os.path.join(given.data, "train.jsonl")), read(os.path.join(given.data, "dev.jsonl"))
    tagger = Tagger(sizes["features"], sizes["labels"])
    average = {name: value.clone() for name, value in tagger.state_dict().items()}
    optimizer = torch.optim.Adam(tagger.parameters(), lr=RATE, betas=(0.9, 0.99))
    total, step, began = given.epochs * len(batches(items)), 0, time.time()
    for epoch in range(given.epochs):
        lost, today = 0.0, batches(items)
        for batch in today:
            step += 1
            rate = RATE * min(1, step / 200) * (0.97 * 0.5 * (1 + math.cos(math.pi * step / total)) + 0.03)
            for group in optimizer.param_groups:
                group["lr"] = rate
            flat, offsets, shape, lengths, labels, mask = collate([items[n] for n in batch], True)
            loss = tagger.chain.loss(tagger(flat, offsets, shape, lengths), labels, mask) / len(batch)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(tagger.parameters(), 5)
            optimizer.step()
            lost += float(loss)
            decay = min(AVERAGE, step / (step + 10))
            for name, value in tagger.state_dict().items():
                average[name].mul_(decay).add_(value, alpha=1 - decay)
            if step % 50 == 0:
                print("\r" + bar(step, total, began), end="", file=sys.stderr, flush=True)
        kept = {name: value.clone() for name, value in tagger.state_dict().items()}
        tagger.load_state_dict(average)
        cue, source, content = score(tagger, dev)
        os.makedirs(given.out, exist_ok=True)
        export(tagger, given.out)
        tagger.load_state_dict(kept)
        print(f"\repoch {epoch + 1}: loss {lost / len(today):.2f}; dev, exact: cue {cue}, source {source}, content {content}", flush=True)


main()
