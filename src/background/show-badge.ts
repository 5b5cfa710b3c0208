import browser from 'webextension-polyfill';
import { askPage, hear, type PageState } from '../messages';
import { type CountBy, type Counts, countReport, sumOf } from '../report/count';
import { loadSettings, type Settings, watchSettings } from '../settings';
import { type CountKey, numberOf, textOf, textOfCount } from '../text';

/** The browser cuts a badge off after four characters, so that 1,200 would read as 1,20. */
const MOST_ON_BADGE = 999;
const BADGE_COLOR = '#7a3e00';
const BADGE_TEXT_COLOR = '#ffffff';

const units = {
  claims: { title: 'actionTitle', all: 'claims' },
  sources: { title: 'actionTitleSources', all: 'sources' },
  words: { title: 'actionTitleWords', all: 'words' },
} as const satisfies Record<CountBy, { title: CountKey; all: CountKey }>;

/** Shows on the toolbar button, tab by tab, how much is unnamed, and follows each page and the settings from now on. */
export function keepBadges(): void {
  hear('reportChanged', (tabId, state) => void showState(tabId, state));
  let rule = '';
  const follow = ({ badge, countBy, unnamedRule }: Settings) => {
    const next = `${badge} ${countBy} ${unnamedRule}`;
    if (next !== rule) void showEverywhere();
    rule = next;
  };
  watchSettings(follow, new AbortController().signal);
}

async function showEverywhere(): Promise<void> {
  for (const { id } of await browser.tabs.query({})) {
    if (id === undefined) continue;
    const page = await askPage(id, 'read');
    if (page.ok) await showState(id, page.value.state);
  }
}

/** Shows what a page knows, and nothing where it has no report or nothing is counted. Without a badge the tooltip counts on. */
async function showState(tabId: number, state: PageState['state']): Promise<void> {
  const page = state === 'read' ? await askPage(tabId, 'read') : null;
  const settings = await loadSettings();
  const counts = page?.ok && page.value.state === 'read' ? countReport(page.value.report, settings) : null;
  const isEmpty = counts === null || sumOf(counts) === 0;
  try {
    await Promise.all([
      browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOR }),
      browser.action.setBadgeTextColor({ tabId, color: BADGE_TEXT_COLOR }),
      browser.action.setBadgeText({ tabId, text: isEmpty || !settings.badge ? '' : badgeOf(counts) }),
      browser.action.setTitle({ tabId, title: isEmpty ? textOf('extensionName') : titleOf(counts, settings) }),
    ]);
  } catch {
    // The tab was closed meanwhile, and its badge with it.
  }
}

function badgeOf({ unnamed }: Counts): string {
  return unnamed > MOST_ON_BADGE ? `${numberOf(MOST_ON_BADGE)}+` : numberOf(unnamed);
}

/** What the badge means: “On the Record: 14 claims here, 4 from unnamed sources”. */
function titleOf(counts: Counts, { countBy, unnamedRule }: Settings): string {
  const { title, all } = units[countBy];
  const words = textOfCount(title, counts.unnamed, textOfCount(all, sumOf(counts)));
  return unnamedRule === 'strict' ? textOf('actionTitleStrict', words) : words;
}
