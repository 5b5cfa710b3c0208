import type { Attribution, Form, Kind, Report, Source, Span } from '../../engine/attribution';
import { textOf, type TextKey } from '../../text';

interface Sample {
  readonly sentence: TextKey;
  readonly kind: Kind | 'none';
  readonly form: Form;
  readonly act: Attribution['act'];
}

/** A sentence for each kind of source, and for what is shown and not counted. */
const samples: readonly Sample[] = [
  { sentence: 'samplePerson', kind: 'named-person', form: 'direct', act: 'claim' },
  { sentence: 'sampleOrganization', kind: 'named-organization', form: 'indirect', act: 'claim' },
  { sentence: 'sampleDocument', kind: 'document', form: 'indirect', act: 'claim' },
  { sentence: 'sampleMedia', kind: 'media', form: 'indirect', act: 'claim' },
  { sentence: 'sampleUnnamedPerson', kind: 'unnamed-person', form: 'mixed', act: 'claim' },
  { sentence: 'sampleUnnamedGroup', kind: 'unnamed-group', form: 'indirect', act: 'claim' },
  { sentence: 'sampleNone', kind: 'none', form: 'indirect', act: 'claim' },
  { sentence: 'sampleRefusal', kind: 'named-person', form: 'indirect', act: 'refusal' },
];

/**
 * A report on a small article in the reader’s language. Its messages mark what is [credited] and {who} is credited, or
 * where nobody is, the {word} that credits.
 */
export function makeSampleReport(): Report {
  let text = '';
  const attributions: Attribution[] = [];
  const sources: Source[] = [];
  for (const [id, { sentence, kind, form, act }] of samples.entries()) {
    const { words, content, line } = readMarked(textOf(sentence), text.length);
    text += `${words}\n`;
    attributions.push({
      id,
      act,
      form,
      mention: kind === 'none' ? [] : line,
      cue: kind === 'none' ? line : [],
      content,
      source: kind === 'none' ? null : sources.length,
      via: null,
      repeats: null,
      pattern: { key: 'source-cue-content', span: null },
      confidence: 1,
      because: { key: 'name', span: null },
    });
    if (kind !== 'none') sources.push({ id: sources.length, kind, name: words, disclosures: null });
  }
  return { text, attributions, sources };
}

/** A sentence without the brackets that mark its parts, and where these stand in a text that it begins at a place of. */
function readMarked(marked: string, begin: number): { words: string; content: Span[]; line: Span[] } {
  let words = '';
  const content: Span[] = [];
  const line: Span[] = [];
  for (const [piece] of marked.matchAll(/\[[^\]]*\]|\{[^}]*\}|[^[{]+/g)) {
    const start = begin + words.length;
    words += piece.replaceAll(/[[\]{}]/g, '');
    const span = { start, end: begin + words.length };
    if (piece.startsWith('[')) content.push(span);
    if (piece.startsWith('{')) line.push(span);
  }
  return { words, content, line };
}
