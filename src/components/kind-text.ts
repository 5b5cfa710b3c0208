import type { Kind } from '../engine/attribution';
import type { CountedAs } from '../report/count';
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

/** What a kind of source is called where it is counted as this. */
export function kindTextOf(kind: Kind | 'none', as: CountedAs): TextKey {
  if (as !== 'described') return kindTexts[kind];
  return kind === 'unnamed-person' ? 'kindDescribedPerson' : 'kindDescribedGroup';
}
