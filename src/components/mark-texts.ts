import type { PlainKey } from '../text';
import type { ClaimMark } from './claim-mark';

/** Whom each mark stands for, in words. */
export const markTexts = {
  named: 'welcomeMarkNamed',
  document: 'welcomeMarkDocument',
  unnamed: 'welcomeMarkUnnamed',
  none: 'welcomeMarkNone',
  uncounted: 'welcomeMarkUncounted',
} as const satisfies Record<ClaimMark, PlainKey>;
