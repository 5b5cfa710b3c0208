import { useEffect, useState } from 'preact/hooks';
import { sayCounts } from '../../components/claim-counts';
import { Switch } from '../../components/switch';
import type { Report } from '../../engine/attribution';
import { countClaims } from '../../report';
import { changeSettings, isOff, type Settings, siteOf, switchSite, watchSettings } from '../../settings';
import type { SiteAccess } from '../../sites';
import { textOf, textOfCount } from '../../text';
import { type FollowedPage, followPage, type View } from './follow-page';
import { listRemarks, PageRemarks } from './page-remarks';
import { Refusal, sayWhy } from './refusal';
import { SiteSection } from './site-section';
import { Summary } from './summary';

interface PopupProps {
  readonly tabId: number;
  /** The address of the tab’s page; empty where the browser does not tell. */
  readonly address: string;
  /** The settings that hold when the popup opens. */
  readonly initialSettings: Settings;
  /** How the page’s site comes to be read when the popup opens. */
  readonly initialAccess: SiteAccess;
}

/** All that the toolbar button opens: what is known of the page in one tab, and the switches. */
export function Popup({ tabId, address, initialSettings, initialAccess }: PopupProps) {
  const [view, setView] = useState<View>({ state: 'reading' });
  const [page, setPage] = useState<FollowedPage | null>(null);
  const [settings, setSettings] = useState(initialSettings);
  const [stored, setStored] = useState(true);
  const [spoken, setSpoken] = useState('');
  const site = siteOf(address);

  useEffect(() => {
    const control = new AbortController();
    const show = (next: View) => {
      setView(next);
      setSpoken(sayView(next));
    };
    setPage(followPage(tabId, show, control.signal));
    watchSettings(setSettings, control.signal);
    return () => control.abort();
  }, [tabId]);

  async function change(part: Partial<Settings>): Promise<void> {
    const changed = await changeSettings(part);
    setSettings(changed.settings);
    setStored(changed.stored);
  }

  return (
    <main class="popup">
      <h1 class="brand">{textOf('extensionName')}</h1>
      <output class="for-ears">{spoken}</output>
      {view.state === 'reading' && <p class="reading">{textOf('popupReading')}</p>}
      {view.state === 'refused' && page && <Refusal why={view.why} page={page} />}
      {view.state === 'read' && <PageRemarks about={view.about} restless={view.restless} />}
      {view.state === 'read' && page && <Summary report={view.report} page={page} announce={setSpoken} />}
      <section class="switches">
        <Switch
          label={textOf('popupSwitchHighlights')}
          detail={null}
          on={settings.highlights}
          change={(highlights) => void change({ highlights })}
        />
        {site !== null && (
          <SiteSection
            site={site}
            address={address}
            initialAccess={initialAccess}
            isOff={isOff(settings, address)}
            isClosed={view.state === 'refused' && view.why === 'browser-page'}
            change={(on) => void change(switchSite(settings, site, on))}
            allowed={() => page?.look()}
          />
        )}
        {!stored && (
          <p role="alert" class="not-stored">
            {textOf('popupNotStored')}
          </p>
        )}
      </section>
    </main>
  );
}

/** What a view comes to, to be read aloud: “The page says that this is opinion. 12 claims: 8 named, 4 unnamed”. */
function sayView(view: View): string {
  if (view.state === 'reading') return textOf('popupReading');
  if (view.state === 'refused') return sayWhy(view.why);
  return [...listRemarks(view), sayReport(view.report)].join(' ');
}

function sayReport(report: Report): string {
  const counts = countClaims(report);
  const claims = counts.named + counts.unnamed + counts.none;
  if (claims === 0) return sayWhy('no-claims');
  return textOf('popupCounts', textOfCount('claims', claims), sayCounts(counts));
}
