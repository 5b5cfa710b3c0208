"""The paragraphs that a tagger learns from: reading them, letting teachers mend what they teach, putting them in batches."""

import json
import os

import numpy
import torch

TOKENS, MOST, CHUNK = 2500, 96, 2000  # tokens and paragraphs in a batch; paragraphs that are put in order of length at once
FORGET_WORD, FORGET_NAME = 0.08, 0.4  # how often a word, or one with a capital, is read as unknown
UNKNOWN = 1
TAUGHT = 0.6  # how much of what is learnt is the teachers'


class Item:
    """A paragraph: how many features each token has, all of them in a row, labels, which tokens have a capital, and the
    distribution of labels and moves to learn."""

    def __init__(self, line, kinds):
        read = json.loads(line)
        self.features = numpy.array([n for token in read["features"] for n in token], dtype=numpy.int64)
        self.counts = numpy.array([len(token) for token in read["features"]], dtype=numpy.int64)
        self.labels = numpy.array(read["labels"], dtype=numpy.int64)
        self.capital = numpy.array(read["capital"], dtype=bool)
        self.first = numpy.cumsum(self.counts) - self.counts
        self.target = numpy.eye(kinds, dtype=numpy.float32)[self.labels]
        self.moves = self.target[:-1].T @ self.target[1:]

    def __len__(self):
        return len(self.labels)

    def forgetful(self, chance):
        """The features with some words taken for unknown."""
        features = self.features.copy()
        gone = chance.random(len(self)) < numpy.where(self.capital, FORGET_NAME, FORGET_WORD)
        features[self.first[gone]] = UNKNOWN
        return features


    def learn_from(self, scores, start, after):
        """Mixes in what a chain with these scores [T, L] and transitions makes of the paragraph (forward-backward)."""
        forwards = numpy.exp(scores - scores.max(1, keepdims=True))
        backwards, emitted, moved = numpy.ones_like(forwards), forwards.copy(), numpy.exp(after)
        forwards[0] *= numpy.exp(start)
        forwards[0] /= forwards[0].sum()
        for at in range(1, len(self)):
            forwards[at] *= forwards[at - 1] @ moved
            forwards[at] /= forwards[at].sum()
        for at in range(len(self) - 2, -1, -1):
            backwards[at] = moved @ (emitted[at + 1] * backwards[at + 1])
            backwards[at] /= backwards[at].sum()
        likely = forwards * backwards
        likely /= likely.sum(1, keepdims=True)
        moves = forwards[:-1, :, None] * moved[None] * (emitted[1:] * backwards[1:])[:, None]
        moves /= moves.sum((1, 2), keepdims=True)
        self.target = ((1 - TAUGHT) * self.target + TAUGHT * likely).astype(numpy.float32)
        self.moves = ((1 - TAUGHT) * self.moves + TAUGHT * moves.sum(0)).astype(numpy.float32)


def read(path, kinds):
    with open(path, encoding="utf8") as lines:
        return [Item(line, kinds) for line in lines]


def learn(items, teachers, chain):
    """Lets paragraphs learn from the mean of teachers."""
    load = lambda name: numpy.mean([numpy.fromfile(os.path.join(folder, name), dtype="<f4") for folder in teachers], 0)
    kinds = len(chain.start)
    scores, start, after = load("scores.f32").reshape(-1, kinds), load("start.f32"), load("after.f32").reshape(kinds, kinds)
    start, after = start + chain.barred_start.numpy(), after + chain.barred.numpy()
    if len(scores) != sum(len(item) for item in items):
        raise SystemExit("The teachers learnt from other articles.")
    at = 0
    for item in items:
        item.learn_from(scores[at : at + len(item)].astype(numpy.float64), start, after)
        at += len(item)


def collate(items, chance=None):
    """A batch: features in a row and where each token's begin, target and moves, mask; with `chance`, some words forgotten."""
    longest, kinds = max(len(item) for item in items), items[0].target.shape[1]
    counts = numpy.zeros((len(items), longest), dtype=numpy.int64)
    mask = numpy.zeros((len(items), longest), dtype=numpy.float32)
    target = numpy.zeros((len(items), longest, kinds), dtype=numpy.float32)
    for row, item in enumerate(items):
        counts[row, : len(item)], mask[row, : len(item)], target[row, : len(item)] = item.counts, 1, item.target
    moves = numpy.stack([item.moves for item in items])
    flat = numpy.concatenate([item.features if chance is None else item.forgetful(chance) for item in items])
    offsets = numpy.cumsum(counts) - counts.reshape(-1)
    return tuple(torch.from_numpy(array) for array in (flat, offsets, target, moves, mask))


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
