import type { Report } from '../engine/attribution';
import { countReport, type CountingRule, sumOf } from '../report/count';
import { textOf, textOfCount } from '../text';
import { ClaimCounts, unitTexts } from './claim-counts';
import { RuleChoice, UnitChoice } from './counting-choice';
import { KindList } from './kind-list';
import { StandingBar } from './standing-bar';

interface SummaryProps {
  readonly report: Report;
  readonly rule: CountingRule;
  /** Told what the reader wants counted in another way. */
  readonly change: (part: Partial<CountingRule>) => void;
}

/** The numbers of an article that has claims, what they are of and come to, whom “named” means, the kinds of source, and the rule. */
export function Summary({ report, rule, change }: SummaryProps) {
  const counts = countReport(report, rule);
  const verdict = sayVerdict(report, rule);
  return (
    <section class="summary">
      <div class="counted">
        <UnitChoice rule={rule} change={change} />
        <p class="counted-sum">{textOfCount(unitTexts[rule.countBy], sumOf(counts))}</p>
      </div>
      <ClaimCounts counts={counts} />
      <StandingBar counts={counts} />
      <p class="hint">{textOf('namedMeans')}</p>
      {verdict !== null && <p class="verdict">{verdict}</p>}
      <h2 class="for-ears">{textOf('popupKinds')}</h2>
      <KindList report={report} rule={rule} />
      <RuleChoice rule={rule} change={change} />
    </section>
  );
}

/** What stands out where a standing is missing altogether, in a sentence; null where nothing does. */
function sayVerdict(report: Report, { unnamedRule }: CountingRule): string | null {
  const { named, unnamed, described, none } = countReport(report, { countBy: 'claims', unnamedRule });
  if (named === 0) return textOf('verdictNoneNamed');
  if (unnamed > 0) return null;
  if (described > 0) return textOfCount('verdictDescribed', described);
  if (none > 0) return textOfCount('verdictUncredited', none);
  return textOf('verdictAllNamed');
}
