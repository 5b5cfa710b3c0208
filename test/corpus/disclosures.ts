import type { Disclosed, Disclosures, Span } from '../../src/engine/attribution.ts';
import { NOTHING_DISCLOSED } from '../../src/engine/disclose/disclosures.ts';
import { findAll, resolveMarks, type Roles } from './marks.ts';

const FIELDS = ['count', 'role', 'affiliation', 'knowledge', 'why', 'corroborated'] as const satisfies Disclosed[];

/** What a marks file quotes for each field, one quotation or several. */
export type MarkedDisclosures = Readonly<Record<string, string | readonly string[]>>;

/** From the first word of an attribution to its last. */
function extentOf({ mention, cue, content }: Roles): Span {
  const spans = [...mention, ...cue, ...content];
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}

/** The words in brackets, of a quotation that stands once in the article. */
function findBracketed(text: string, words: string): Span {
  const { mention, cue, content } = resolveMarks(text, words);
  const [span] = content;
  if (span === undefined || [...mention, ...cue, ...content].length > 1) {
    throw new Error(`One pair of square brackets, and no other, says what is meant in “${words}”.`);
  }
  return span;
}

/** The words in the first place that has them: the mention, the attribution, the article. They have to stand there once. */
function findDisclosed(text: string, roles: Roles, words: string): Span {
  if (/(?<!\\)[[<{]/u.test(words)) return findBracketed(text, words);
  const everywhere = findAll(text, words);
  for (const place of [...roles.mention, extentOf(roles), { start: 0, end: text.length }]) {
    const [span, ...more] = everywhere.filter(({ start, end }) => start >= place.start && end <= place.end);
    if (more.length > 0) {
      throw new Error(`“${words}” stands ${more.length + 1} times there: quote more and put what is meant in [ ].`);
    }
    if (span !== undefined) return span;
  }
  throw new Error(`The article does not say “${words}”.`);
}

function isField(name: string): name is Disclosed {
  return FIELDS.some((field) => field === name);
}

/**
 * Resolves what is quoted of an unnamed source to spans of the text, by field. Throws a sentence where a field is
 * unknown, or a quotation does not stand in the article, or not once in the first place that has it.
 */
export function resolveDisclosures(text: string, roles: Roles, marked: MarkedDisclosures): Disclosures {
  const spans: Partial<Record<Disclosed, readonly Span[]>> = {};
  for (const [field, quoted] of Object.entries(marked)) {
    if (!isField(field)) throw new Error(`A source discloses no “${field}”, only ${FIELDS.join(', ')}.`);
    spans[field] = [quoted].flat().map((words) => findDisclosed(text, roles, words));
  }
  return { ...NOTHING_DISCLOSED, ...spans };
}
