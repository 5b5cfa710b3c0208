import { ClaimCounts } from '../../components/claim-counts';
import { KindList } from '../../components/kind-list';
import { SourceList } from '../../components/source-list';
import { StandingBar } from '../../components/standing-bar';
import type { Report } from '../../engine/attribution';
import { countClaims, listUncounted } from '../../report';
import { textOf } from '../../text';
import type { FollowedPage } from './follow-page';
import { Refusal } from './refusal';

interface SummaryProps {
  readonly report: Report;
  readonly page: FollowedPage;
  readonly announce: (words: string) => void;
}

/** What was found in an article: the numbers, the kinds of source, and the sources as ways into the article. */
export function Summary({ report, page, announce }: SummaryProps) {
  const counts = countClaims(report);
  const claims = counts.named + counts.unnamed + counts.none;
  const hasUncounted = listUncounted(report).length > 0;
  return (
    <>
      {claims === 0 ? (
        <Refusal why={hasUncounted ? 'only-uncounted' : 'no-claims'} page={page} />
      ) : (
        <section class="summary">
          <ClaimCounts counts={counts} />
          <StandingBar counts={counts} />
          <h2 class="for-ears">{textOf('popupKinds')}</h2>
          <KindList report={report} />
        </section>
      )}
      {(claims > 0 || hasUncounted) && (
        <section class="sources">
          <h2 class={claims > 0 ? '' : 'for-ears'}>{textOf('popupSources')}</h2>
          {claims > 0 && <p class="hint">{textOf('popupSourcesHint')}</p>}
          <SourceList report={report} reveal={(id) => page.reveal(id)} announce={announce} />
          {claims > 0 && <p class="rule">{textOf('popupRule')}</p>}
        </section>
      )}
    </>
  );
}
