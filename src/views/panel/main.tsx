import { render } from 'preact';
import { loadSettings } from '../../settings';
import { languageOfText, textOf } from '../../text';
import { Panel } from './panel';
import { findActiveTab } from './watch-active-tab';

const { tag, direction } = languageOfText();
document.documentElement.lang = tag;
document.documentElement.dir = direction;
document.title = textOf('extensionName');

const [tab, settings] = await Promise.all([findActiveTab(), loadSettings()]);

if (tab) render(<Panel firstTab={tab} windowId={tab.windowId} initialSettings={settings} />, document.body);
