import type { Answers, PageCalls } from '../src/messages';

const gone = { ok: false, why: 'gone' } as const;

/** A page that is being read, and on which there is nothing to show yet. */
export const idlePage: Answers<PageCalls> = {
  read: () => ({ state: 'reading' }),
  readAnyway: () => ({ state: 'reading' }),
  reveal: () => gone,
  step: () => gone,
  openCard: () => gone,
  revealSelected: () => gone,
  inView: () => null,
};
