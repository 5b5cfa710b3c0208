import { type ClaimMark, markOf } from '../components/claim-mark';
import type { Attribution, Report, Span } from '../engine/attribution';

/** An attribution as it stands on the page. */
export interface Claim {
  readonly attribution: Attribution;
  readonly mark: ClaimMark;
  /** Where the line goes: the source’s mention, else the cue, else the opening quotation mark. */
  readonly line: readonly Range[];
  readonly content: readonly Range[];
  /** The words between them that also belong to it. */
  readonly cue: readonly Range[];
}

/** Gives the page’s ranges for a span of the article’s text; none where its words are gone. */
export type RangesOf = (span: Span) => readonly Range[];

/** Finds the place of each attribution on the page, in reading order; those whose words are gone are left out. */
export function placeClaims(report: Report, rangesOf: RangesOf): Claim[] {
  const claims: Claim[] = [];
  for (const attribution of report.attributions) {
    const place = (spans: readonly Span[]) => spans.flatMap((span) => rangesOf(span));
    const claim: Claim = {
      attribution,
      mark: markOf(report, attribution),
      line: place(lineOf(report, attribution)),
      content: place(attribution.content),
      cue: place(attribution.cue),
    };
    if (claim.line.length + claim.content.length > 0) claims.push(claim);
  }
  return claims;
}

/** The spans of a claim that carry its line. */
function lineOf({ text }: Report, { mention, cue, content }: Attribution): readonly Span[] {
  if (mention.length > 0) return mention;
  if (cue.length > 0) return cue;
  const first = content[0];
  if (!first) return [];
  const isMark = (at: number) => /[“”„‟"«»‹›‘’‚‛']/.test(text[at] ?? '');
  const start = isMark(first.start) || !isMark(first.start - 1) ? first.start : first.start - 1;
  return [{ start, end: start + 1 }];
}

/** All the ranges of a claim. */
export function rangesIn({ line, cue, content }: Claim): Range[] {
  return [...line, ...cue, ...content];
}

/** Claims without ranges that are gone, in the same order: none that has no other left, and the rest as they are. */
export function withoutRanges(claims: readonly Claim[], gone: ReadonlySet<Range>): Claim[] {
  const keeps = (ranges: readonly Range[]) => ranges.filter((range) => !gone.has(range));
  return claims.flatMap((claim) => {
    if (!rangesIn(claim).some((range) => gone.has(range))) return claim;
    const left = { ...claim, line: keeps(claim.line), content: keeps(claim.content), cue: keeps(claim.cue) };
    return left.line.length + left.content.length > 0 ? left : [];
  });
}

/** Whether two claims, of one report or of two, stand on the same words of the page. */
export function standAlike(a: Claim, b: Claim): boolean {
  const others = rangesIn(b);
  const ranges = rangesIn(a);
  return ranges.length === others.length && ranges.every((range, n) => areAlike(range, others[n]));
}

function areAlike(a: Range, b: Range | undefined): boolean {
  if (a.startContainer !== b?.startContainer || a.startOffset !== b.startOffset) return false;
  return a.endContainer === b.endContainer && a.endOffset === b.endOffset;
}

/** The boxes of a claim’s lines, its mark first; none where it is not shown on the page. */
export function boxesOf(claim: Claim): DOMRect[] {
  return rangesIn(claim).flatMap((range) => [...range.getClientRects()].filter(({ width }) => width > 0));
}
