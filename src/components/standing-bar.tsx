import type { Standing } from '../engine/attribution';
import type { Counts } from '../report';
import { listOf, shareOf, textOf, type TextKey } from '../text';
import { standingsIn } from './claim-counts';
import { MarkLine } from './mark-line';

const BAR_WIDTH = 10;
const BAR_LENGTH = 330;

const texts = {
  named: 'shareNamed',
  unnamed: 'shareUnnamed',
  none: 'shareNone',
} as const satisfies Record<Standing, TextKey>;

/**
 * One line as wide as its box, each part as long as its share of the claims and drawn in the pattern of its standing.
 * Nothing where there are no claims.
 */
export function StandingBar({ counts }: { counts: Counts }) {
  const claims = counts.named + counts.unnamed + counts.none;
  const standings = standingsIn(counts).filter((standing) => counts[standing] > 0);
  if (claims === 0) return null;
  const shares = listOf(standings.map((standing) => textOf(texts[standing], shareOf(counts[standing], claims))));
  return (
    <>
      <div class="standing-bar" aria-hidden="true">
        {standings.map((standing) => (
          <div key={standing} class="standing-bar-part" style={{ flexGrow: counts[standing] }}>
            <MarkLine mark={standing} width={BAR_WIDTH} length={(BAR_LENGTH * counts[standing]) / claims} />
          </div>
        ))}
      </div>
      <p class="for-ears">{shares}</p>
    </>
  );
}
