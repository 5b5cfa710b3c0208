"""The linear-chain conditional random field over labels (Lafferty, McCallum and Pereira 2001)."""

import torch
from torch import nn

NEVER = -1e4


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

    def loss(self, scores, target, moves, mask):
        """What sequences lose whose labels are distributed as `target` [B, T, L], `moves` [B, L, L] being how often one label
        is expected after another; for plain labels the negative log likelihood."""
        start, after = self.start + self.barred_start, self.after + self.barred
        given = (scores * target).sum((1, 2)) + target[:, 0] @ start + (moves * after).sum((1, 2))
        reached, weights = scores[:, 0] + start, after.exp()
        for at in range(1, scores.shape[1]):
            top = reached.max(1, keepdim=True)[0]
            going = torch.log(torch.matmul((reached - top).exp(), weights).clamp_min(1e-37)) + top + scores[:, at]
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
