import type { Act, Because, Form } from '../engine/attribution';
import type { DisclosedRow } from '../report';
import type { TextKey } from '../text';

/** Each form in words. */
export const formTexts = {
  direct: 'cardFormDirect',
  mixed: 'cardFormMixed',
  indirect: 'cardFormIndirect',
} as const satisfies Record<Form, TextKey>;

/** What each form is called. */
export const formNames = {
  direct: 'formDirect',
  mixed: 'formMixed',
  indirect: 'formIndirect',
} as const satisfies Record<Form, TextKey>;

/** What is said of an act that is shown and not counted. */
export const actTexts = {
  refusal: 'cardActRefusal',
  silence: 'cardActSilence',
  attitude: 'cardActAttitude',
  hypothetical: 'cardActHypothetical',
} as const satisfies Record<Exclude<Act, 'claim'>, TextKey>;

/** What an article may disclose of an unnamed source. */
export const disclosedTexts = {
  who: 'cardDisclosesWho',
  count: 'cardDisclosesCount',
  knowledge: 'cardDisclosesKnowledge',
  why: 'cardDisclosesWhy',
  corroborated: 'cardDisclosesCorroborated',
} as const satisfies Record<DisclosedRow, TextKey>;

/** Why a source is judged as it is, in a sentence. */
export const becauseTexts = {
  name: 'cardBecauseName',
  'name-elsewhere': 'cardBecauseNameElsewhere',
  organization: 'cardBecauseOrganization',
  'organization-elsewhere': 'cardBecauseOrganizationElsewhere',
  document: 'cardBecauseDocument',
  outlet: 'cardBecauseOutlet',
  described: 'cardBecauseDescribed',
  'described-group': 'cardBecauseDescribedGroup',
  pronoun: 'cardBecausePronoun',
  'own-voice': 'cardBecauseOwnVoice',
  impersonal: 'cardBecauseImpersonal',
  'no-credit': 'cardBecauseNoCredit',
} as const satisfies Record<Because, TextKey>;

/** How sure the reading of a claim is, in words. */
export function sureText(confidence: number): TextKey {
  if (confidence >= 0.85) return 'cardSure';
  return confidence >= 0.65 ? 'cardFairlySure' : 'cardUnsure';
}
