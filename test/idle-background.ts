import type { Answers, BackgroundCalls } from '../src/messages';

/** A background that reads nothing, is let into no page, and keeps nothing. */
export const idleBackground: Answers<BackgroundCalls> = {
  analyze: () => ({ ok: false, why: 'failed' }),
  startPage: () => ({ ok: false, why: 'browser-page' }),
  startFrames: () => ({ ok: true, value: null }),
  loadCorrections: () => [],
  keepCorrections: () => false,
  syncSettings: () => true,
};
