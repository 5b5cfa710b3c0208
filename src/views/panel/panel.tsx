import { useEffect, useState } from 'preact/hooks';
import { ArticleWords } from '../../components/article-words';
import { PageRemarks } from '../../components/page-remarks';
import { Refusal } from '../../components/refusal';
import { Summary } from '../../components/summary';
import type { Settings } from '../../settings';
import { textOf } from '../../text';
import { PrintLink } from '../print-link';
import { whyEmpty } from '../say-view';
import { useSpokenPage } from '../use-spoken-page';
import { ClaimList } from './claim-list';
import { useClaimInView } from './use-claim-in-view';
import { type ActiveTab, watchActiveTab } from './watch-active-tab';

interface PanelProps {
  /** The tab in front when the panel opens, and the window that both stand in. */
  readonly firstTab: ActiveTab;
  readonly windowId: number;
  /** The settings that hold when the panel opens. */
  readonly initialSettings: Settings;
}

/** All that highlights and cards say of the article in the tab in front, in words, claim by claim. */
export function Panel({ firstTab, windowId, initialSettings }: PanelProps) {
  const [tab, setTab] = useState(firstTab);
  const { view, page, settings, stored, spoken, say, recount } = useSpokenPage(tab.id, initialSettings);

  useEffect(() => {
    const control = new AbortController();
    const arrived = (next: ActiveTab) => {
      setTab(next);
      page.look();
    };
    watchActiveTab(windowId, { changed: setTab, leaving: () => page.leave(), arrived }, control.signal);
    return () => control.abort();
  }, [windowId, page]);

  const inView = useClaimInView(tab.id, view.state === 'read');

  const empty = view.state === 'read' ? whyEmpty(view.report) : null;
  return (
    <main class="panel">
      <h1 class="brand">{textOf('extensionName')}</h1>
      <output class="for-ears">{spoken}</output>
      {!stored && (
        <p role="alert" class="remark">
          {textOf('popupNotStored')}
        </p>
      )}
      {view.state === 'reading' && <p class="reading">{textOf('popupReading')}</p>}
      {view.state === 'refused' && (
        <Refusal why={view.why === 'browser-page' && tab.address === '' ? 'no-access' : view.why} page={page} />
      )}
      {view.state === 'read' && (
        <>
          {view.about.title !== null && (
            <h2 class="article-title">
              <ArticleWords words={view.about.title} />
            </h2>
          )}
          <PageRemarks about={view.about} restless={view.restless} />
          {empty === null && <Summary report={view.report} rule={settings} change={recount} />}
          {empty !== null && <Refusal why={empty} page={page} />}
          {empty !== 'no-claims' && (
            <ClaimList
              key={tab.id}
              report={view.report}
              rule={settings}
              inView={inView}
              reveal={(id) => page.reveal(id)}
              announce={say}
            />
          )}
          <nav class="panel-links">
            <PrintLink tabId={tab.id} />
          </nav>
        </>
      )}
    </main>
  );
}
