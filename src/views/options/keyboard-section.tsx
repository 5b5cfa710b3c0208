import { useEffect, useState } from 'preact/hooks';
import browser, { type Commands } from 'webextension-polyfill';
import { textOf } from '../../text';

/** What is wanting in the polyfill’s types; Firefox alone has it. */
type FirefoxCommands = Commands.Static & { openShortcutSettings?: () => Promise<void> };

/** The keyboard commands with the keys they have, and the way to the browser’s own page that changes them. */
export function KeyboardSection() {
  const [commands, setCommands] = useState<readonly Commands.Command[]>([]);

  useEffect(() => {
    const control = new AbortController();
    const look = () => void browser.commands.getAll().then(setCommands, () => undefined);
    look();
    window.addEventListener('focus', look, { signal: control.signal });
    return () => control.abort();
  }, []);

  return (
    <section aria-labelledby="keyboard">
      <h2 id="keyboard">{textOf('optionsKeyboard')}</h2>
      <table class="keys">
        <thead>
          <tr>
            <th scope="col">{textOf('optionsCommand')}</th>
            <th scope="col">{textOf('optionsKey')}</th>
          </tr>
        </thead>
        <tbody>
          {commands
            .filter(({ description }) => description)
            .map(({ name, description, shortcut }) => (
              <tr key={name}>
                <td>{description}</td>
                <td>{shortcut ? <kbd>{shortcut}</kbd> : <span class="soft">{textOf('optionsNoKey')}</span>}</td>
              </tr>
            ))}
        </tbody>
      </table>
      <button type="button" class="button-outlined" onClick={() => void openShortcuts()}>
        {textOf('optionsChangeKeys')}
      </button>
    </section>
  );
}

async function openShortcuts(): Promise<void> {
  const { openShortcutSettings }: FirefoxCommands = browser.commands;
  if (openShortcutSettings) await openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
