import type { Report } from '../engine/attribution';
import { countKinds, type CountingRule } from '../report/count';
import { textOf, textOfCount } from '../text';
import { unitTexts } from './claim-counts';
import { markOfKind } from './claim-mark';
import { kindTextOf } from './kind-text';
import { MarkLine } from './mark-line';

/** How much is counted of each kind of source: the named kinds, then the unnamed, then nobody. */
export function KindList({ report, rule }: { report: Report; rule: CountingRule }) {
  return (
    <ul class="kind-list">
      {countKinds(report, rule).map(({ kind, as, amount }) => (
        <li key={`${kind} ${as}`} class="kind-list-item">
          <MarkLine mark={markOfKind(kind, as)} />
          <span>{textOf(kindTextOf(kind, as))}</span>
          <span class="kind-list-amount">{textOfCount(unitTexts[rule.countBy], amount)}</span>
        </li>
      ))}
    </ul>
  );
}
