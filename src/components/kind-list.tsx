import type { Report } from '../engine/attribution';
import { countKinds } from '../report';
import { textOf, textOfCount } from '../text';
import { markOfKind } from './claim-mark';
import { kindTexts } from './kind-text';
import { MarkLine } from './mark-line';

const MARK_SIZE = { width: 4, length: 28 };

/** How many counted claims each kind of source has: the named kinds, then the unnamed, then nobody. */
export function KindList({ report }: { report: Report }) {
  return (
    <ul class="kind-list">
      {countKinds(report).map(({ kind, standing, claims }) => (
        <li key={kind} class="kind-list-item">
          <MarkLine mark={markOfKind(kind, standing)} {...MARK_SIZE} />
          <span>{textOf(kindTexts[kind])}</span>
          <span class="kind-list-amount">{textOfCount('claims', claims)}</span>
        </li>
      ))}
    </ul>
  );
}
