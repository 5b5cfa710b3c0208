import type { Attribution, Kind, Report } from './engine/attribution';

/** Who a source is, `none` where nobody is credited, and `author` where the words are no claim at all. */
type Judged = Kind | 'none';

/** What the reader says of a claim, which is found again by its words: a page may change, and so may the engine. */
export interface Correction {
  readonly content: string;
  readonly mention: string;
  /** What the engine had said. */
  readonly was: Judged;
  readonly is: Judged;
}

/** A report as the reader corrected it, and by which correction each attribution that is concerned, by its id. */
export interface Corrected {
  readonly report: Report;
  readonly by: ReadonlyMap<number, Correction>;
}

/** How much of its words a claim is found by. */
const MOST_KEPT = 200;

const JUDGED: Record<Judged, true> = {
  'named-person': true,
  'named-organization': true,
  document: true,
  media: true,
  'unnamed-person': true,
  'unnamed-group': true,
  none: true,
  author: true,
};

/**
 * Applies corrections to a report, one after the other. Whose a claim is goes for all claims of the source, and that it
 * is none for its repetitions; a source that the engine had named has no disclosures, for none were looked for.
 */
export function applyCorrections(report: Report, corrections: readonly Correction[]): Corrected {
  const by = new Map<number, Correction>();
  let corrected = report;
  for (const correction of corrections) {
    const concerned = findConcerned(report, correction);
    for (const id of concerned) by.set(id, correction);
    if (concerned.size > 0) corrected = judge(corrected, concerned, correction);
  }
  return { report: corrected, by };
}

/** The attributions that a correction concerns, by their ids. */
function findConcerned(report: Report, { content, mention, is }: Correction): ReadonlySet<number> {
  const meant = report.attributions.filter((each) => {
    const words = wordsOf(report, each);
    return words.content === content && words.mention === mention;
  });
  const first = ({ id, repeats }: Attribution) => repeats ?? id;
  const same = (one: Attribution, other: Attribution) =>
    is === 'author' ? first(one) === first(other) : one.source !== null && one.source === other.source;
  const all = report.attributions.filter((each) => meant.some((one) => one.id === each.id || same(one, each)));
  return new Set(all.map(({ id }) => id));
}

function judge(report: Report, concerned: ReadonlySet<number>, { mention, is }: Correction): Report {
  const change = (source: number | null) => ({
    ...report,
    attributions: report.attributions.map((each) => (concerned.has(each.id) ? { ...each, source } : each)),
  });
  if (is === 'none') return change(null);
  const [first] = report.attributions.filter(({ id }) => concerned.has(id));
  const before = report.sources[first?.source ?? -1];
  const disclosures = is.startsWith('unnamed') ? (before?.disclosures ?? null) : null;
  const source = { id: report.sources.length, kind: is, name: before?.name ?? mention, disclosures };
  return { ...change(source.id), sources: [...report.sources, source] };
}

/** Corrections with one more, of an attribution of the report as the engine gave it; null takes its correction back. */
export function correct(
  report: Report,
  corrections: readonly Correction[],
  id: number,
  is: Judged | null,
): readonly Correction[] {
  const attribution = report.attributions[id];
  if (!attribution) return corrections;
  const before = applyCorrections(report, corrections).by.get(id);
  const others = corrections.filter((each) => each !== before);
  const was = report.sources[attribution.source ?? -1]?.kind ?? 'none';
  return is === null || is === was ? others : [...others, { ...wordsOf(report, attribution), was, is }];
}

function wordsOf({ text }: Report, { content, mention, cue }: Attribution): Pick<Correction, 'content' | 'mention'> {
  const join = (spans: Attribution['content']) =>
    spans
      .map(({ start, end }) => text.slice(start, end))
      .join(' … ')
      .slice(0, MOST_KEPT);
  return { content: join(content), mention: join(mention.length > 0 ? mention : cue) };
}

/** Corrections from anything at all; what is not one is left out. */
export function parseCorrections(stored: unknown): readonly Correction[] {
  return Array.isArray(stored) ? stored.flatMap(parseCorrection) : [];
}

function parseCorrection(stored: Partial<Record<keyof Correction, unknown>> | null): Correction[] {
  const { content, mention, was, is } = stored ?? {};
  const areWords = typeof content === 'string' && typeof mention === 'string';
  return areWords && isJudged(was) && isJudged(is) ? [{ content, mention, was, is }] : [];
}

function isJudged(stored: unknown): stored is Judged {
  return typeof stored === 'string' && Object.hasOwn(JUDGED, stored);
}
