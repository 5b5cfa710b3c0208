import { Refusal } from '../../components/refusal';
import { SourceList } from '../../components/source-list';
import { Summary } from '../../components/summary';
import type { Report } from '../../engine/attribution';
import type { CountingRule } from '../../report/count';
import { textOf } from '../../text';
import type { FollowedPage } from '../follow-page';
import { whyEmpty } from '../say-view';

interface FoundProps {
  readonly report: Report;
  readonly rule: CountingRule;
  readonly recount: (part: Partial<CountingRule>) => void;
  readonly page: FollowedPage;
  readonly announce: (words: string) => void;
}

/** What was found in an article: the numbers, the kinds of source, and the sources as ways into the article. */
export function Found({ report, rule, recount, page, announce }: FoundProps) {
  const empty = whyEmpty(report);
  return (
    <>
      {empty === null ? <Summary report={report} rule={rule} change={recount} /> : <Refusal why={empty} page={page} />}
      {empty !== 'no-claims' && (
        <section class="sources">
          <h2 class={empty === null ? '' : 'for-ears'}>{textOf('popupSources')}</h2>
          {empty === null && <p class="hint">{textOf('popupSourcesHint')}</p>}
          <SourceList report={report} rule={rule} reveal={(id) => page.reveal(id)} announce={announce} />
        </section>
      )}
    </>
  );
}
