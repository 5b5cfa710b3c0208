import { prepositions } from '../lexicon/prepositions';
import { verbFormOf } from '../find/verb-forms';
import type { Token } from '../read/article';
import type { NameUse } from './name-uses';
import { type NounMeaning, meaningOf } from './noun-sorts';
import type { Named, Roster } from './roster';
import { bare } from './title-words';

/** A noun phrase of a mention: “the Florida senator”, “two people | familiar with the talks”. */
export interface Phrase {
  /** The tokens of the phrase without what follows its head. */
  readonly tokens: readonly Token[];
  readonly head: Token;
  /** The use of a name that ends in the head, if it is one. */
  readonly use: NameUse | null;
  readonly named: Named | null;
  /** What the head means as a common noun; null for a name and for a word of no listed sort. */
  readonly meaning: NounMeaning | null;
  readonly determiner: 'definite' | 'indefinite' | 'none';
  /** “her” of “her spokesman”, “Lee” of “Lee’s spokesman”. */
  readonly possessor: Token | null;
  readonly possessorNamed: Named | null;
  /** The word that counts, where “of” follows it: “one” of “one of the officials”. */
  readonly quantity: string | null;
  /** Words between determiner and head, in lower case. */
  readonly modifiers: readonly string[];
  /** The names among them: “Clinton” of “Clinton aides”. */
  readonly modifierNames: readonly Named[];
  /** What follows the head: “of Harlow”, “familiar with the talks”. */
  readonly complement: readonly Token[];
}

/** Finds the name that a token belongs to. */
export type NameFinder = (token: Token) => NameUse | null;

const PREPOSITIONS = new Set([...prepositions, 'after', 'as', 'before', 'since', 'than', 'to', 'until']);
const OPENS_RELATIVE =
  /^(?:who|whom|whose|which|that|where|when|because|if|whether|is|was|are|were|has|have|had|said|says)$/u;
const DEFINITE = /^(?:the|this|that|these|those|his|her|its|their|our|my|your|both)$/u;
const INDEFINITE = /^(?:a|an|another|one|some|any|each|every|no)$/u;
const POSSESSIVE = /^(?:his|her|its|their|our|my|your|whose)$/u;
const FOLLOWING_ADJECTIVE =
  /^(?:familiar|close|aware|responsible|present|loyal|opposed|involved|alike|all|each|directly|here|there|currently|now|alone|itself|himself|herself|themselves|led|made|sent|based|who've|still|recently|likely|elsewhere|privy|knowledgeable|conversant|acquainted|apprised|abreast|not|never|afraid|fearful|nervous|unable|unwilling|wary)$/u;
const PARTICIPLE =
  /^(?:born|bought|brought|built|caught|drawn|found|given|held|hit|known|left|lost|paid|put|run|seen|sent|shown|sold|spoken|taken|told|won|written|previously|recently|newly|first)$/u;

/** Whether a word ends the front part of a phrase: a preposition, a relative word, a verb that always is one. */
export function endsFront(lower: string): boolean {
  return PREPOSITIONS.has(lower) || OPENS_RELATIVE.test(lower);
}

/** The phrase that a run of tokens begins with; null where no word can be its head. */
export function parsePhrase(all: readonly Token[], findName: NameFinder, roster: Roster): Phrase | null {
  const tokens = all.filter(
    (token) => token.kind !== 'mark' || findName(token) !== null || token.text === '%' || token.text === '$',
  );
  const end = endOfFront(tokens, findName);
  const front = tokens.slice(0, end);
  while (front.length > 1 && /^(?:'s|own|all|both|each|themselves|himself|herself)$/u.test(front.at(-1)?.lower ?? ''))
    front.pop();
  if (
    front.length > 2 &&
    /[^aeiou]ly$/u.test(front.at(-1)?.lower ?? '') &&
    meaningOf(front.at(-1)?.lower ?? '') === null
  )
    front.pop();
  const beforeLast = front.at(-2);
  if (
    front.at(-1)?.kind === 'number' &&
    beforeLast !== undefined &&
    meaningOf(bare(beforeLast.text))?.sort === 'document'
  )
    front.pop();
  const head = front.at(-1);
  const first = front[0];
  if (head === undefined || first === undefined) return null;
  const use = findName(head);
  const named = use === null ? null : (roster.meantBy.get(use) ?? null);
  const inner = front.slice(0, -1).filter((token) => use === null || token.id < use.runFirst);
  const owner = inner.findLastIndex((token) => token.lower === "'s" || /^['’]$/u.test(token.text));
  const possessor =
    owner > 0 ? (inner[owner - 1] ?? null) : (inner.find((token) => POSSESSIVE.test(token.lower)) ?? null);
  const possessorUse = possessor === null ? null : findName(possessor);
  const modifiers = inner.slice(owner + 1);
  const modifierNames = modifiers.map((token) => findName(token)).filter((found) => found !== null);
  return {
    tokens: front,
    head,
    use,
    named,
    meaning: use === null ? meaningOf(bare(head.text)) : null,
    determiner:
      possessor !== null || DEFINITE.test(first.lower)
        ? 'definite'
        : INDEFINITE.test(first.lower)
          ? 'indefinite'
          : 'none',
    possessor,
    possessorNamed: possessorUse === null ? null : (roster.meantBy.get(possessorUse) ?? null),
    quantity: quantityOf(front),
    modifiers: modifiers.map((token) => bare(token.text)),
    modifierNames: [...new Set(modifierNames)]
      .map((found) => roster.meantBy.get(found))
      .filter((found) => found !== undefined),
    complement: tokens.slice(end),
  };
}

/** How many tokens stand before the first preposition, relative word or participle that follows a noun. */
function endOfFront(tokens: readonly Token[], findName: NameFinder): number {
  for (const [at, token] of tokens.entries()) {
    if (at === 0) continue;
    const inName = findName(token);
    if (inName !== null && inName === findName(tokens[at - 1] ?? token)) continue;
    if (inName !== null) continue;
    const before = tokens[at - 1];
    if (PREPOSITIONS.has(token.lower) && !(token.lower === 'of' && isQuantity(before))) return at;
    if (OPENS_RELATIVE.test(token.lower)) return at;
    if (before === undefined) continue;
    const afterNoun =
      /^(?:those|others|many|some|all|everyone|anyone)$/u.test(before.lower) ||
      findName(before) !== null ||
      (meaningOf(before.lower) !== null && before.kind === 'word');
    const beforeNoun = meaningOf(tokens[at + 1]?.lower ?? '') !== null && findName(before) !== null;
    if (
      afterNoun &&
      !beforeNoun &&
      (FOLLOWING_ADJECTIVE.test(token.lower) ||
        PARTICIPLE.test(token.lower) ||
        (/(?:ed|ing)$/u.test(token.lower) && meaningOf(token.lower) === null))
    )
      return at;
    if (findName(before) !== null && (/^(?:the|a|an)$/u.test(token.lower) || isPast(token))) return at;
  }
  return tokens.length;
}

/** “Ann Lee | spoke before”: a verb in the past that is no participle and no noun. */
function isPast({ lower, kind }: Token): boolean {
  const forms = verbFormOf(lower)?.forms;
  return kind === 'word' && forms?.has('past') === true && !forms.has('base') && meaningOf(lower) === null;
}

function quantityOf(front: readonly Token[]): string | null {
  const of = front.findIndex((token, at) => token.lower === 'of' && at > 0 && isQuantity(front[at - 1]));
  return of < 0 ? null : (front[of - 1]?.lower ?? null);
}

function isQuantity(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.kind === 'number' ||
      token.text === '%' ||
      /^(?:one|two|three|four|five|six|seven|eight|nine|ten|dozens?|some|many|most|several|few|all|none|each|both|half|third|quarter|percent|majority|number|hundreds|thousands|millions|handful|couple|pair|lot|plenty|any|either|neither|rest|plurality|two-thirds|three-quarters|minority|another|others|much|more|scores|tens)$/u.test(
        token.lower,
      ))
  );
}
