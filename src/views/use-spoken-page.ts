import { useEffect, useState } from 'preact/hooks';
import type { CountingRule } from '../report/count';
import type { Settings } from '../settings';
import type { View } from './follow-page';
import { sayReport, sayView } from './say-view';
import { type ShownPage, usePage } from './use-page';
import { type HeldSettings, useSettings } from './use-settings';

/** A page as a view shows it by the settings that hold, with what is said of it to those who listen. */
export interface SpokenPage extends ShownPage, HeldSettings {
  /** What was said last; nothing where that no longer holds. */
  readonly spoken: string;
  /** Says what came of something that the reader did. */
  readonly say: (words: string) => void;
  /** Counts by another rule from now on, and says the new numbers. */
  readonly recount: (part: Partial<CountingRule>) => void;
}

/**
 * Follows the page in a tab and announces once each article or refusal that the tab comes to. Where the reader wants no
 * announcements none is made, and what was said of the page before is taken back; what the reader does is answered even so.
 */
export function useSpokenPage(tabId: number, initialSettings: Settings, initialView?: View): SpokenPage {
  const held = useSettings(initialSettings);
  const { settings, change } = held;
  const [spoken, say] = useState('');
  const announce = (arrived: View) => say(settings.announcements ? sayView(arrived, settings) : '');
  const shown = usePage(tabId, announce, initialView);
  const { view } = shown;

  useEffect(() => {
    if (!settings.announcements) say('');
  }, [settings.announcements]);

  function recount(part: Partial<CountingRule>): void {
    change(part);
    if (view.state === 'read') say(sayReport(view.report, { ...settings, ...part }));
  }

  return { ...held, ...shown, spoken, say, recount };
}
