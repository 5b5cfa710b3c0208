import browser from 'webextension-polyfill';
import { keepReadingSites } from './background/read-sites';
import { analyzeFor, dropAnalysis } from './background/run-analyses';
import { offerMenu } from './background/offer-menu';
import { runCommands } from './background/run-commands';
import { keepBadges } from './background/show-badge';
import { keepSettingsSynced } from './background/sync-settings';
import { startIn } from './background/start-page';
import { welcomeReader } from './background/welcome-reader';
import { answerAsBackground, hear } from './messages';

answerAsBackground({
  analyze: (text, strictness, tabId) => analyzeFor(tabId, text, strictness),
  startPage: (tabId) => startIn({ tabId }),
  startFrames: (tabId) => startIn({ tabId, allFrames: true }),
});
hear('gaveUp', dropAnalysis);
browser.tabs.onRemoved.addListener(dropAnalysis);
keepBadges();
keepReadingSites();
keepSettingsSynced();
runCommands((tabId) => startIn({ tabId }));
welcomeReader();
offerMenu((tabId) => startIn({ tabId }));
