import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { readCorrections } from '../../src/views/options/corrections-file';

const code = 'ab'.repeat(32);
const correction = { content: 'It rained.', mention: 'Ann', was: 'named-person', is: 'none' };

it('reads what was saved', () => {
  const saved = { [code]: [correction] };
  expect(readCorrections(JSON.stringify(saved, null, 2))).toEqual(saved);
});

it('leaves out what is no correction, and pages that are none', () => {
  const file = { [code]: [7, correction, {}], ['cd'.repeat(32)]: [{}], other: [correction] };
  expect(readCorrections(JSON.stringify(file))).toEqual({ [code]: [correction] });
});

it('finds none in any other file', () => {
  for (const file of ['', '[', 'null', '7', '[]', '{}', '{"kind":"on-the-record settings","settings":{}}']) {
    expect(readCorrections(file)).toBeNull();
  }
  fc.assert(fc.property(fc.json(), (file) => void readCorrections(file)));
});
