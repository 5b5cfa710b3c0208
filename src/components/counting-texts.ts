import type { CountBy, UnnamedRule } from '../report/count';
import type { PlainKey } from '../text';

/** What an option is called, and what it means. */
export interface OptionText {
  readonly label: PlainKey;
  readonly detail: PlainKey;
}

/** What the numbers may be numbers of. */
export const countByTexts = {
  claims: { label: 'countByClaims', detail: 'countByClaimsRule' },
  sources: { label: 'countBySources', detail: 'countBySourcesRule' },
  words: { label: 'countByWords', detail: 'countByWordsRule' },
} as const satisfies Record<CountBy, OptionText>;

/** Whom the numbers may call unnamed. */
export const unnamedRuleTexts = {
  broad: { label: 'unnamedBroad', detail: 'unnamedBroadRule' },
  strict: { label: 'unnamedStrict', detail: 'unnamedStrictRule' },
} as const satisfies Record<UnnamedRule, OptionText>;
