import { Fragment } from 'preact';
import type { CountBy, CountedAs, Counts } from '../report/count';
import { sumOf } from '../report/count';
import { type CountKey, listOf, textOf, textOfCount } from '../text';

const texts = {
  named: 'claimsNamed',
  unnamed: 'claimsUnnamed',
  described: 'claimsDescribed',
  none: 'claimsNone',
} as const satisfies Record<CountedAs, CountKey>;

/** What is counted, with its number: “14 claims”, “9 sources”, “420 words”. */
export const unitTexts = {
  claims: 'claims',
  sources: 'sources',
  words: 'words',
} as const satisfies Record<CountBy, CountKey>;

/** What counts are said of, in the order they are said in; `described` and `none` only where there are any. */
export function partsOf(counts: Counts): CountedAs[] {
  const parts = ['named', 'unnamed', 'described', 'none'] as const;
  return parts.filter((as) => as === 'named' || as === 'unnamed' || counts[as] > 0);
}

/** Counts in one line to be read aloud: “14 claims: 8 named, 4 unnamed, 2 no source”. */
export function sayCounts(counts: Counts, unit: CountBy): string {
  const parts = partsOf(counts).map((as) => textOfCount(texts[as], counts[as]));
  return textOf('popupCounts', textOfCount(unitTexts[unit], sumOf(counts)), listOf(parts));
}

/** Counts in one large line: “8 named · 4 unnamed”, with “· 2 no source” behind it where there are any. */
export function ClaimCounts({ counts }: { counts: Counts }) {
  return (
    <p class="claim-counts">
      {partsOf(counts).map((as, place) => (
        <Fragment key={as}>
          {place > 0 && ' '}
          <span class={`claim-counts-part claim-counts-${as}`}>
            {place > 0 && <span class="claim-counts-dot">{'· '}</span>}
            {textOfCount(texts[as], counts[as])}
          </span>
        </Fragment>
      ))}
    </p>
  );
}
