import browser from 'webextension-polyfill';
import { PageRemarks } from '../../components/page-remarks';
import { Refusal } from '../../components/refusal';
import { Switch } from '../../components/switch';
import { openPanel } from '../../open-panel';
import { isOff, type Settings, siteOf, switchSite } from '../../settings';
import type { SiteAccess } from '../../sites';
import { textOf } from '../../text';
import type { View } from '../follow-page';
import { PrintLink } from '../print-link';
import { useSpokenPage } from '../use-spoken-page';
import { Found } from './found';
import { SiteSection } from './site-section';

const OPTIONS_PAGE = '/src/views/options/index.html';

interface PopupProps {
  readonly tabId: number;
  /** The window that the tab stands in. */
  readonly windowId: number;
  /** The address of the tab’s page; empty where the browser does not tell. */
  readonly address: string;
  /** The settings that hold when the popup opens. */
  readonly initialSettings: Settings;
  /** How the page’s site comes to be read when the popup opens. */
  readonly initialAccess: SiteAccess;
  /** What is known of the page when the popup opens. */
  readonly initialView: View;
}

/** All that the toolbar button opens: what is known of the page in one tab, and the switches. */
export function Popup({ tabId, windowId, address, initialSettings, initialAccess, initialView }: PopupProps) {
  const { view, page, settings, stored, change, spoken, say, recount } = useSpokenPage(
    tabId,
    initialSettings,
    initialView,
  );
  const site = siteOf(address);

  return (
    <main class="popup">
      <header class="popup-head">
        <h1 class="brand">{textOf('extensionName')}</h1>
        <button type="button" class="quiet-button" onClick={() => void openPanel(windowId).then(close)}>
          <PanelGlyph />
          {textOf('popupOpenPanel')}
        </button>
      </header>
      <output class="for-ears">{spoken}</output>
      {view.state === 'reading' && <p class="reading">{textOf('popupReading')}</p>}
      {view.state === 'refused' && <Refusal why={view.why} page={page} />}
      {view.state === 'read' && <PageRemarks about={view.about} restless={view.restless} />}
      {view.state === 'read' && (
        <Found report={view.report} rule={settings} recount={recount} page={page} announce={say} />
      )}
      <section class="switches">
        <Switch
          label={textOf('popupSwitchHighlights')}
          detail={null}
          on={settings.highlights}
          change={(highlights) => change({ highlights })}
        />
        {site !== null && (
          <SiteSection
            site={site}
            address={address}
            initialAccess={initialAccess}
            isOff={isOff(settings, address)}
            isClosed={view.state === 'refused' && view.why === 'browser-page'}
            change={(on) => change(switchSite(settings, site, on))}
            allowed={() => page.look()}
          />
        )}
        {!stored && (
          <p role="alert" class="not-stored">
            {textOf('popupNotStored')}
          </p>
        )}
        <nav class="popup-links">
          {view.state === 'read' && <PrintLink tabId={tabId} />}
          <a class="link" href="/src/views/welcome/index.html" target="_blank">
            {textOf('popupHow')}
          </a>
          <a class="link" href={OPTIONS_PAGE} onClick={openOptions}>
            {textOf('popupSettings')}
          </a>
        </nav>
      </section>
    </main>
  );
}

/** Opens the options, or goes to the tab that they are open in. */
function openOptions(event: Event): void {
  event.preventDefault();
  void browser.runtime.openOptionsPage().then(() => window.close());
}

/** Leaves the page to the panel, which shows the same. */
function close(opened: boolean): void {
  if (opened) window.close();
}

function PanelGlyph() {
  return (
    <svg class="glyph" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
      <rect x="1.5" y="2.5" width="13" height="11" rx="1.5" fill="none" stroke="currentColor" stroke-width="1.5" />
      <path d="M10 3v10" stroke="currentColor" stroke-width="1.5" />
    </svg>
  );
}
