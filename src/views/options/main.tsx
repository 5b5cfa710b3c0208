import { render } from 'preact';
import { loadSettings } from '../../settings';
import { languageOfText, textOf } from '../../text';
import { Options } from './options';

const { tag, direction } = languageOfText();
document.documentElement.lang = tag;
document.documentElement.dir = direction;
document.title = textOf('optionsTitle');

render(<Options initialSettings={await loadSettings()} />, document.body);
