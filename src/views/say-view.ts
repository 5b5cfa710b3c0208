import { sayCounts } from '../components/claim-counts';
import { listRemarks } from '../components/page-remarks';
import { sayWhy } from '../components/refusal';
import type { Report } from '../engine/attribution';
import { listUncounted } from '../report';
import { countClaims, type CountingRule, countReport, sumOf } from '../report/count';
import { textOf } from '../text';
import type { View } from './follow-page';

/** What a view comes to, to be read aloud: “The page says that this is opinion. 12 claims: 8 named, 4 unnamed”. */
export function sayView(view: View, rule: CountingRule): string {
  if (view.state === 'reading') return textOf('popupReading');
  if (view.state === 'refused') return sayWhy(view.why);
  const why = whyEmpty(view.report);
  return [...listRemarks(view), why === null ? sayReport(view.report, rule) : sayWhy(why)].join(' ');
}

/** The numbers of a report, to be read aloud. */
export function sayReport(report: Report, rule: CountingRule): string {
  return sayCounts(countReport(report, rule), rule.countBy);
}

/** Why there is nothing to count in an article that was read; null where there is something. */
export function whyEmpty(report: Report): 'no-claims' | 'only-uncounted' | null {
  if (sumOf(countClaims(report)) > 0) return null;
  return listUncounted(report).length > 0 ? 'only-uncounted' : 'no-claims';
}
