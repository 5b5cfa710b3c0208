import type { Settings } from '../../settings';

/** What a section of the options is given. */
export interface SectionProps {
  readonly settings: Settings;
  /** Changes a part of the settings, in all contexts. */
  readonly change: (part: Partial<Settings>) => void;
  /** Says in a sentence what was done, also to a screen reader. */
  readonly say: (sentence: string) => void;
}
