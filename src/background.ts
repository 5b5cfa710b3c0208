import browser from 'webextension-polyfill';
import { keepReadingSites } from './background/read-sites';
import { analyzeFor, dropAnalysis } from './background/run-analyses';
import { startIn } from './background/start-page';
import { answerAsBackground, askPage, hear } from './messages';
import type { Counts } from './report';
import { changeSettings, loadSettings } from './settings';
import { numberOf, textOf, textOfCount } from './text';

/** What each command of the manifest asks of a page, once the page is read. */
const asks: Record<string, (tabId: number) => Promise<unknown>> = {
  'next-claim': (tabId) => askPage(tabId, 'step', 'next'),
  'previous-claim': (tabId) => askPage(tabId, 'step', 'previous'),
  'open-card': (tabId) => askPage(tabId, 'openCard'),
};

/** The browser cuts a badge off after four characters, so that 1,200 would read as 1,20. */
const MOST_ON_BADGE = 999;
const BADGE_COLOR = '#7a3e00';
const BADGE_TEXT_COLOR = '#ffffff';

const LOOKS = 100;
const BETWEEN_LOOKS_MS = 100;

answerAsBackground({
  analyze: (text, strictness, tabId) => analyzeFor(tabId, text, strictness),
  startPage: (tabId) => startIn({ tabId }),
  startFrames: (tabId) => startIn({ tabId, allFrames: true }),
});
hear('reportChanged', (tabId, counts) => void showCounts(tabId, counts));
hear('gaveUp', dropAnalysis);
browser.tabs.onRemoved.addListener(dropAnalysis);
keepReadingSites();
browser.commands.onCommand.addListener((command, tab) => {
  if (tab?.id !== undefined) void carryOut(command, tab.id);
});

/** Shows how many claims are unnamed, and nothing where there is no report or no claim. */
async function showCounts(tabId: number, counts: Counts | null): Promise<void> {
  const claims = counts === null ? 0 : counts.named + counts.unnamed + counts.none;
  const unnamed = counts?.unnamed ?? 0;
  const text = unnamed > MOST_ON_BADGE ? `${numberOf(MOST_ON_BADGE)}+` : numberOf(unnamed);
  const title = textOfCount('actionTitle', unnamed, textOfCount('claims', claims));
  try {
    await Promise.all([
      browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOR }),
      browser.action.setBadgeTextColor({ tabId, color: BADGE_TEXT_COLOR }),
      browser.action.setBadgeText({ tabId, text: claims === 0 ? '' : text }),
      browser.action.setTitle({ tabId, title: claims === 0 ? textOf('extensionName') : title }),
    ]);
  } catch {
    // The tab was closed meanwhile, and its badge with it.
  }
}

/**
 * Carries out a command in the tab it was given in. Where nothing has been read yet, the command starts the reading,
 * and “switch highlights” then means: on.
 */
async function carryOut(command: string, tabId: number): Promise<void> {
  const wasStarted = (await askPage(tabId, 'read')).ok;
  if (!wasStarted && !(await startIn({ tabId })).ok) return;
  if (command === 'toggle-highlights') {
    const { highlights } = await loadSettings();
    await changeSettings({ highlights: !wasStarted || !highlights });
  } else {
    await untilRead(tabId);
    await asks[command]?.(tabId);
  }
}

/** Waits until a page has been read, ten seconds at most. */
async function untilRead(tabId: number): Promise<void> {
  for (let looks = 0; looks < LOOKS; looks += 1) {
    const page = await askPage(tabId, 'read');
    if (!page.ok || page.value.state !== 'reading') return;
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS_MS));
  }
}
