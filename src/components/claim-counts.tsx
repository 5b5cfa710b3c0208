import { Fragment } from 'preact';
import type { Standing } from '../engine/attribution';
import type { Counts } from '../report';
import { type CountKey, listOf, textOfCount } from '../text';

const texts = {
  named: 'claimsNamed',
  unnamed: 'claimsUnnamed',
  none: 'claimsNone',
} as const satisfies Record<Standing, CountKey>;

/** The standings that counts are said of, in the order they are said in; `none` only where there are any. */
export function standingsIn(counts: Counts): Standing[] {
  return counts.none > 0 ? ['named', 'unnamed', 'none'] : ['named', 'unnamed'];
}

/** Counts in one line to be read aloud: “8 named, 4 unnamed, 2 no source”. */
export function sayCounts(counts: Counts): string {
  return listOf(standingsIn(counts).map((standing) => textOfCount(texts[standing], counts[standing])));
}

/** Counts in one large line: “8 named · 4 unnamed”, with “· 2 no source” behind it where there are any. */
export function ClaimCounts({ counts }: { counts: Counts }) {
  return (
    <p class="claim-counts">
      {standingsIn(counts).map((standing, place) => (
        <Fragment key={standing}>
          {place > 0 && ' '}
          <span class={`claim-counts-part claim-counts-${standing}`}>
            {place > 0 && <span class="claim-counts-dot">{'· '}</span>}
            {textOfCount(texts[standing], counts[standing])}
          </span>
        </Fragment>
      ))}
    </p>
  );
}
