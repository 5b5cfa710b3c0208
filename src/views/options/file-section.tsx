import { useRef, useState } from 'preact/hooks';
import { defaultSettings, type Settings } from '../../settings';
import { textOf } from '../../text';
import { saveFile } from './save-file';
import type { SectionProps } from './section';
import { readSettings, writeSettings } from './settings-file';

/** No file of settings is larger: a thousand sites are some twenty thousand characters. */
const MOST_BYTES = 1_000_000;

/** All settings as a file, from a file, and as they were at first; each can be undone. */
export function FileSection({ settings, change, say }: SectionProps) {
  const input = useRef<HTMLInputElement>(null);
  const [before, setBefore] = useState<Settings | null>(null);

  function replace(next: Settings, sentence: string): void {
    setBefore(settings);
    change(next);
    say(sentence);
  }

  async function take(file: File | undefined): Promise<void> {
    if (!file) return;
    const words = file.size > MOST_BYTES ? '' : await file.text().catch(() => '');
    const next = readSettings(words, settings);
    if (next) replace(next, textOf('optionsImported', file.name));
    else say(textOf('optionsNotImported', file.name));
    if (input.current) input.current.value = '';
  }

  return (
    <section aria-labelledby="all-settings">
      <h2 id="all-settings">{textOf('optionsAll')}</h2>
      <p class="soft">{textOf('optionsAllMore')}</p>
      <div class="buttons">
        <button
          type="button"
          class="button-outlined"
          onClick={() => saveFile('on-the-record-settings.json', writeSettings(settings))}
        >
          {textOf('optionsExport')}
        </button>
        <button type="button" class="button-outlined" onClick={() => input.current?.click()}>
          {textOf('optionsImport')}
        </button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={textOf('optionsImport')}
          onChange={({ currentTarget: { files } }) => void take(files?.[0])}
        />
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
