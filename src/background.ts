import browser from 'webextension-polyfill';
import { keepReadingSites } from './background/read-sites';
import { analyzeFor, dropAnalysis } from './background/run-analyses';
import { offerMenu } from './background/offer-menu';
import { runCommands } from './background/run-commands';
import { keepBadges } from './background/show-badge';
import { exchangeSettings, keepSettingsSynced } from './background/sync-settings';
import { startIn } from './background/start-page';
import { welcomeReader } from './background/welcome-reader';
import { keepCorrections, loadCorrections, separateCorrections } from './corrections/stored';
import { answerAsBackground, hear } from './messages';

answerAsBackground({
  analyze: (text, strictness, { tabId }) => analyzeFor(tabId, text, strictness),
  startPage: (tabId) => startIn({ tabId }),
  startFrames: ({ tabId }) => startIn({ tabId, allFrames: true }),
  loadCorrections: (address) => loadCorrections(address),
  keepCorrections: (address, corrections, { isPrivate }) => !isPrivate && keepCorrections(address, corrections),
  syncSettings: () => exchangeSettings(),
});
browser.runtime.onInstalled.addListener(() => void separateCorrections());
hear('gaveUp', dropAnalysis);
browser.tabs.onRemoved.addListener(dropAnalysis);
keepBadges();
keepReadingSites();
keepSettingsSynced();
runCommands((tabId) => startIn({ tabId }));
welcomeReader();
offerMenu((tabId) => startIn({ tabId }));
