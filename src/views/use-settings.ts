import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { changeSettings, type Settings, watchSettings } from '../settings';

/** The settings that hold, as a view shows and changes them. */
export interface HeldSettings {
  readonly settings: Settings;
  /** False where the browser would not store the last change. */
  readonly stored: boolean;
  /** Changes a part of them: at once in this view, one change after the other in all contexts. */
  readonly change: (part: Partial<Settings>) => void;
}

/** Follows the settings, given those that held when the view was opened, and shows the view in the palette among them. */
export function useSettings(initial: Settings): HeldSettings {
  const [settings, setSettings] = useState(initial);
  const [stored, setStored] = useState(true);
  const storing = useRef(Promise.resolve());

  useEffect(() => {
    const control = new AbortController();
    watchSettings(setSettings, control.signal);
    return () => control.abort();
  }, []);

  useLayoutEffect(() => void (document.documentElement.dataset['palette'] = settings.palette), [settings.palette]);

  async function store(part: Partial<Settings>): Promise<void> {
    const changed = await changeSettings(part);
    setSettings(changed.settings);
    setStored(changed.stored);
  }

  function change(part: Partial<Settings>): void {
    setSettings((held) => ({ ...held, ...part }));
    storing.current = storing.current.then(() => store(part));
  }

  return { settings, stored, change };
}
