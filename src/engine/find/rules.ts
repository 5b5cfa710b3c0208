import { accordingTo } from './according-to';
import { asPut, asReported } from './as-put';
import { colon } from './colon';
import { inverted, trailing } from './credit-after';
import { leading } from './credit-before';
import { doubt } from './doubt';
import { ledIn } from './led-in';
import { carriedNoun, ownedNoun } from './nouns';
import { accusation, announcement, belief } from './passives';
import { refusal } from './refusals';
import type { Rule } from './rule';
import { signed } from './signed';

/** All rules, in the order in which they are tried at a place: the first that applies has it. */
export const rules: readonly Rule[] = [
  accordingTo,
  asPut,
  asReported,
  colon,
  signed,
  doubt,
  accusation,
  belief,
  announcement,
  ledIn,
  inverted,
  trailing,
  ...leading,
  refusal,
  carriedNoun,
  ownedNoun,
];
