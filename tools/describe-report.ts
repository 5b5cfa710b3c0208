import type { Act, Kind, Report } from '../src/engine/attribution';
import {
  distinctWordsOf,
  type DisclosedRow,
  isCounted,
  isShown,
  kindOf,
  listDisclosures,
  sourceOf,
  wordsOf,
} from '../src/report';
import { BROAD_CLAIMS, countClaims, listSources } from '../src/report/count';

const KINDS: Record<Kind | 'none', string> = {
  'named-person': 'named person',
  'named-organization': 'named organization',
  document: 'document',
  media: 'another outlet',
  'unnamed-person': 'unnamed person',
  'unnamed-group': 'unnamed group',
  author: 'the article itself',
  none: 'no source',
};

const DISCLOSED: Record<DisclosedRow, string> = {
  who: 'who',
  count: 'how many',
  knowledge: 'how they know',
  why: 'why unnamed',
  corroborated: 'checked',
};

const ACTS: Record<Act, string> = {
  claim: 'claim',
  refusal: 'refusal',
  silence: 'silence',
  attitude: 'attitude',
  hypothetical: 'hypothetical',
};

/** A report as lines for a terminal: the popup’s sum, the sources with their claims, then each attribution in order. */
export function describeReport(report: Report): string {
  const sources = listSources(report, BROAD_CLAIMS).flatMap(({ source, claims }) => [
    `  ${String(claims.length).padStart(3)}  ${source.name} (${KINDS[source.kind]})`,
    ...listDisclosures(source).map(
      ({ key, spans }) =>
        `         ${DISCLOSED[key]}: ${spans.length === 0 ? 'not found in the text' : `“${distinctWordsOf(report, spans)}”`}`,
    ),
  ]);
  const attributions = report.attributions
    .filter((attribution) => isShown(report, attribution))
    .map((attribution) => {
      const name = sourceOf(report, attribution)?.name;
      const who = name === undefined ? KINDS.none : `${name} (${KINDS[kindOf(report, attribution)]})`;
      const via = attribution.via === null ? '' : `, via ${attribution.via.name}`;
      const counted = isCounted(report, attribution)
        ? ''
        : `, not counted: ${notCounted(attribution.act, attribution.repeats)}`;
      const credit = [wordsOf(report, attribution.mention), wordsOf(report, attribution.cue)].filter(
        (words) => words !== '',
      );
      return [
        `A${attribution.id + 1}  ${who}${via}`,
        `    ${attribution.form} ${ACTS[attribution.act]}${counted}`,
        ...(credit.length === 0 ? [] : [`    ${credit.join(' | ')}`]),
        `    ${wordsOf(report, attribution.content)}`,
      ].join('\n');
    });
  return [summaryOf(report), '', ...sources, '', attributions.join('\n\n')].join('\n').trim();
}

function notCounted(act: Act, repeats: number | null): string {
  return repeats === null ? 'only claims are' : act === 'claim' ? `repeats A${repeats + 1}` : 'only claims are';
}

/** “8 named · 4 unnamed · 2 no source”, as the popup says it. */
function summaryOf(report: Report): string {
  const { named, unnamed, none } = countClaims(report);
  if (named + unnamed + none === 0) return 'No claims found.';
  return [`${named} named`, `${unnamed} unnamed`, ...(none > 0 ? [`${none} no source`] : [])].join(' · ');
}
