import { defaultSettings, parseSettings, type Settings } from '../../settings';

/** What marks a file as one of ours, and its settings as written in this way. */
const KIND = 'on-the-record settings';

/** All settings as a file holds them. */
export function writeSettings(settings: Settings): object {
  return { kind: KIND, settings };
}

/**
 * The settings of a file; what it lacks, or holds wrongly, is as the reader has it now. Null for a file that holds no
 * settings of this extension.
 */
export function readSettings(file: string, now: Settings): Settings | null {
  try {
    const { kind, settings } = JSON.parse(file) as { kind?: unknown; settings?: unknown };
    const isOurs = kind === KIND && typeof settings === 'object' && settings !== null;
    const isOfUse = isOurs && Object.keys(settings).some((name) => name in defaultSettings);
    return isOfUse ? parseSettings(settings, now) : null;
  } catch {
    return null;
  }
}
