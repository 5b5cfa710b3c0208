import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/engine/analyze.ts';
import type { Report } from '../../src/engine/attribution.ts';
import { loadTagger } from '../../tools/load-tagger.ts';
import { readSamples } from '../corpus/read-corpus.ts';

const DOCUMENTS = 10_000;
const MINUTES = 60_000;

const tagger = loadTagger();

/** Where the letters of fifty scripts begin; what is not assigned among the next twenty occurs in documents, too. */
const SCRIPTS = [
  0x41, 0xc0, 0x100, 0x250, 0x391, 0x410, 0x531, 0x5d0, 0x627, 0x710, 0x780, 0x7ca, 0x800, 0x840, 0x905, 0x985, 0xa05,
  0xa85, 0xb05, 0xb85, 0xc05, 0xc85, 0xd05, 0xd85, 0xe01, 0xe81, 0xf40, 0x1000, 0x10a0, 0x1100, 0x1200, 0x13a0, 0x1401,
  0x1681, 0x16a0, 0x1703, 0x1780, 0x1820, 0x1950, 0x1a00, 0x1b05, 0x2c00, 0x2d30, 0x3041, 0x30a1, 0x3105, 0x4e00,
  0xa000, 0xac00, 0x10330, 0x12000,
];

const sentences = readSamples().flatMap(({ text }) => text.split(/(?<=[.!?”])\s|\n/u));
const pieces = sentences.flatMap((sentence) => sentence.split(/(?<=[,;:“”])\s*/u));

const letters = fc
  .tuple(fc.constantFrom(...SCRIPTS), fc.array(fc.nat(19), { minLength: 1, maxLength: 6 }))
  .map(([first, places]) => String.fromCodePoint(...places.map((place) => first + place)));
const part = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...pieces) },
  { weight: 3, arbitrary: fc.constantFrom('“', '”', '"', "'", '‘', '’', '``', '«', '»', '‹', ',', '.', '?', ':', ';') },
  { weight: 2, arbitrary: fc.constantFrom('(', ')', '[', ']', '—', '-', '…', '...', '\n', '\r\n', '\u2028', '\n“') },
  { weight: 2, arbitrary: fc.constantFrom('said', 'he', 'who', 'that', 'and', 'told', 'according to', 'Ann Lee') },
  {
    weight: 1,
    arbitrary: fc.constantFrom('😀', '👩‍⚖️', '🇳🇱', '\ud800', '\udc00', '\ufeff', '\ufffd', '\u202e', '\u0301'),
  },
  { weight: 1, arbitrary: fc.nat(0x9f).map((unit) => String.fromCharCode(unit)) },
  { weight: 1, arbitrary: letters },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
);
const anyDocument = fc
  .tuple(fc.array(part, { maxLength: 12 }), fc.constantFrom(' ', ' ', ''))
  .map(([parts, between]) => parts.join(between));

/** What is wrong with a report, in words; nothing where all of it holds together. */
function faultsOf({ text, attributions, sources }: Report): string[] {
  const faults: string[] = [];
  const fault = (is: boolean, what: string) => is && faults.push(what);
  attributions.forEach(({ id, mention, cue, content, source, repeats, pattern, because, via }, place) => {
    fault(id !== place, `attribution ${place} has the number ${id}`);
    for (const [role, spans] of Object.entries({ mention, cue, content })) {
      spans.forEach(({ start, end }, at) => {
        fault(start < 0 || end <= start || end > text.length, `${role} ${start}–${end} is out of bounds`);
        fault(at > 0 && start <= (spans[at - 1]?.end ?? 0), `${role} ${start}–${end} overlaps the one before it`);
      });
    }
    fault(content.length + cue.length === 0, `attribution ${id} is empty`);
    fault(source !== null && sources[source]?.id !== source, `attribution ${id} has a source that is none`);
    fault(repeats !== null && attributions[repeats]?.repeats !== null, `attribution ${id} repeats a repetition`);
    for (const span of [pattern.span, because.span, via?.span ?? null])
      fault(span !== null && (span.start < 0 || span.end > text.length), `a reason of ${id} is out of bounds`);
  });
  for (const { disclosures } of sources)
    for (const [kind, spans] of Object.entries(disclosures ?? {}))
      for (const { start, end } of spans)
        fault(start < 0 || end <= start || end > text.length, `a ${kind} is out of bounds`);
  return faults;
}

describe('any document', () => {
  it(
    'is analyzed without a throw, with spans in bounds, in order and apart, and the same twice',
    () => {
      fc.assert(
        fc.property(anyDocument, (text) => {
          const outcome = analyze(tagger, text);
          expect(analyze(tagger, text)).toEqual(outcome);
          expect(outcome.ok ? faultsOf(outcome.value) : []).toEqual([]);
        }),
        { numRuns: DOCUMENTS },
      );
    },
    5 * MINUTES,
  );
});
