import { formNames } from '../../components/card-texts';
import { sayCounts, unitTexts } from '../../components/claim-counts';
import { markOfKind } from '../../components/claim-mark';
import { sayRule } from '../../components/counting-choice';
import { kindTexts } from '../../components/kind-text';
import { type LineMark, MarkLine } from '../../components/mark-line';
import { markTexts } from '../../components/mark-texts';
import type { Report } from '../../engine/attribution';
import { listUncounted } from '../../report';
import { countKinds, countReport } from '../../report/count';
import type { Settings } from '../../settings';
import { listOf, textOf, textOfCount } from '../../text';

const MARK_LENGTH = 40;

const texts = { ...markTexts, described: 'printMarkDescribed' } as const;

/** What the lines mean, how much there is of each that the article has, and by what rule this is counted. */
export function Legend({ report, settings }: { readonly report: Report; readonly settings: Settings }) {
  const hidden = [
    ...settings.hiddenKinds.map((kind) => textOf(kindTexts[kind])),
    ...settings.hiddenForms.map((form) => textOf(formNames[form])),
  ];
  return (
    <section class="legend" aria-labelledby="marks">
      <h2 id="marks">{textOf('welcomeMarks')}</h2>
      <ul class="legend-marks">
        {listMarks(report, settings).map(({ mark, amount }) => (
          <li key={mark} class="legend-mark">
            <MarkLine mark={mark} length={MARK_LENGTH} />
            <span>{textOf(texts[mark])}</span>
            <span class="legend-amount">{amount}</span>
          </li>
        ))}
      </ul>
      <p class="legend-counts">{sayCounts(countReport(report, settings), settings.countBy)}</p>
      <p>{sayRule(settings).join(' ')}</p>
      <p>{textOf('printNumbers')}</p>
      {hidden.length > 0 && <p>{textOf('printHidden', listOf(hidden))}</p>}
    </section>
  );
}

/** Each mark that the article has, with how much of what is counted bears it; of what is not counted, the passages. */
function listMarks(report: Report, settings: Settings): { mark: LineMark; amount: string }[] {
  const amounts = new Map<LineMark, number>();
  for (const { kind, as, amount } of countKinds(report, settings)) {
    const mark = markOfKind(kind, as);
    amounts.set(mark, (amounts.get(mark) ?? 0) + amount);
  }
  const unit = unitTexts[settings.countBy];
  const counted = [...amounts].map(([mark, amount]) => ({ mark, amount: textOfCount(unit, amount) }));
  const left = listUncounted(report).filter(({ repeats }) => repeats === null).length;
  return left === 0 ? counted : [...counted, { mark: 'uncounted', amount: textOfCount('passages', left) }];
}
