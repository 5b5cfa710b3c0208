import { render } from 'preact';
import { loadSettings } from '../../settings';
import { nameView } from '../name-view';
import { Panel } from './panel';
import { findActiveTab } from './watch-active-tab';

nameView('extensionName');

const [tab, settings] = await Promise.all([findActiveTab(), loadSettings()]);

if (tab) render(<Panel firstTab={tab} windowId={tab.windowId} initialSettings={settings} />, document.body);
