import { render } from 'preact';
import { loadSettings } from '../../settings';
import { nameView } from '../name-view';
import { Options } from './options';

nameView('optionsTitle');

render(<Options initialSettings={await loadSettings()} />, document.body);
