import { languageOfText, type PlainKey, textOf } from '../text';

/** Says in which language the document of a view is and which way it runs, and gives it its title. */
export function nameView(title: PlainKey): void {
  const { tag, direction } = languageOfText();
  document.documentElement.lang = tag;
  document.documentElement.dir = direction;
  document.title = textOf(title);
}
