import type { Kind } from '../engine/attribution';
import type { TextKey } from '../text';

/** What each kind of source is called; `none` where nobody is credited. */
export const kindTexts = {
  'named-person': 'kindNamedPerson',
  'named-organization': 'kindNamedOrganization',
  document: 'kindDocument',
  media: 'kindMedia',
  'unnamed-person': 'kindUnnamedPerson',
  'unnamed-group': 'kindUnnamedGroup',
  none: 'kindNone',
  author: 'kindAuthor',
} as const satisfies Record<Kind | 'none', TextKey>;
