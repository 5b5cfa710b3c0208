import { useState } from 'preact/hooks';
import { defaultSettings, type Settings } from '../../settings';
import { textOf } from '../../text';
import { FileButton } from './file-button';
import { saveFile } from './save-file';
import type { SectionProps } from './section';
import { readSettings, writeSettings } from './settings-file';
import { SyncNote } from './sync-note';

/** All settings as a file, from a file, and as they were at first; each can be undone. */
export function FileSection({ settings, change, say }: SectionProps) {
  const [before, setBefore] = useState<Settings | null>(null);

  function replace(next: Settings, sentence: string): void {
    setBefore(settings);
    change(next);
    say(sentence);
  }

  function take(words: string, name: string): void {
    const next = readSettings(words, settings);
    if (next) replace(next, textOf('optionsImported', name));
    else say(textOf('optionsNotImported', name));
  }

  return (
    <section aria-labelledby="all-settings">
      <h2 id="all-settings">{textOf('optionsAll')}</h2>
      <p class="soft">{textOf('optionsAllMore')}</p>
      <SyncNote settings={settings} />
      <div class="buttons">
        <button
          type="button"
          class="button-outlined"
          onClick={() => saveFile('on-the-record-settings.json', writeSettings(settings))}
        >
          {textOf('optionsExport')}
        </button>
        <FileButton label="optionsImport" take={take} />
        <button
          type="button"
          class="button-outlined"
          onClick={() => replace(defaultSettings, textOf('optionsResetDone'))}
        >
          {textOf('optionsReset')}
        </button>
        {before && (
          <button
            type="button"
            class="button"
            onClick={() => {
              change(before);
              setBefore(null);
              say(textOf('optionsUndone'));
            }}
          >
            {textOf('optionsUndo')}
          </button>
        )}
      </div>
    </section>
  );
}
