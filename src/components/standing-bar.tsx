import { type CountedAs, type Counts, sumOf } from '../report/count';
import { listOf, shareOf, textOf, type TextKey } from '../text';
import { partsOf } from './claim-counts';
import { MarkLine } from './mark-line';

const BAR_WIDTH = 10;
const BAR_LENGTH = 330;

const texts = {
  named: 'shareNamed',
  unnamed: 'shareUnnamed',
  described: 'shareDescribed',
  none: 'shareNone',
} as const satisfies Record<CountedAs, TextKey>;

/**
 * One line as wide as its box, each part as long as its share of what is counted and drawn in the pattern of its standing,
 * with the shares in words below it. Nothing where nothing is counted.
 */
export function StandingBar({ counts }: { counts: Counts }) {
  const sum = sumOf(counts);
  const parts = partsOf(counts).filter((as) => counts[as] > 0);
  if (sum === 0) return null;
  const shares = listOf(parts.map((as) => textOf(texts[as], shareOf(counts[as], sum))));
  return (
    <>
      <div class="standing-bar" aria-hidden="true">
        {parts.map((as) => (
          <div key={as} class="standing-bar-part" style={{ flexGrow: counts[as] }}>
            <MarkLine mark={as} width={BAR_WIDTH} length={(BAR_LENGTH * counts[as]) / sum} />
          </div>
        ))}
      </div>
      <p class="standing-shares">{shares}</p>
    </>
  );
}
