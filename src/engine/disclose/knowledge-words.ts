import type { Token } from '../read/article';

/** What stands with a person who knows: “with direct knowledge of”, “with access to”. */
const WITH =
  /^(?:access|awareness|connections?|contacts?|exposure|expertise|experience|familiarity|insight|insights|involvement|knowledge|links|oversight|sight|ties|understanding|visibility)$/u;
/** Adjectives behind a noun that say how somebody knows: “familiar with her thinking”, “close to the player”. */
const ADJECTIVE =
  /^(?:familiar|close|privy|aware|knowledgeable|present|conversant|acquainted|apprised|abreast|nearest|closest)$/u;
/** Participles that say no more than how the article came to the words, or where somebody works. */
const NO_KNOWLEDGE =
  /^(?:affected|aged|allowed|armed|arrested|authori[sz]ed|bound|cleared|concerned|consulted|dressed|eating|entitled|facing|frightened|granted|hoping|paid|permitted|planning|scared|standing|sworn|tired|trying|worried|wanting|asking|awaiting|based|born|called|carrying|holding|shared|supplied|accused|charged|waiting|cited|citing|claiming|contacted|declining|demanding|employed|fearing|hired|identified|including|insisting|interviewed|known|led|living|looking|named|opposed|polled|preferring|queried|questioned|quoted|reached|refusing|requesting|saying|seeking|serving|speaking|surnamed|surveyed|talking|wearing|wishing|working|writing)$/u;
/** Participles without a regular ending. */
const PARTICIPLE = /^(?:seen|shown|told|given|sent|sworn)$/u;
const ADVERB =
  /^(?:directly|personally|recently|previously|closely|deeply|once|formerly|intimately|still|also|both|regularly|\p{L}+ly)$/u;
/** Where somebody was who knows: “in the room”, “at the meeting”. */
const EVENT =
  /^(?:attendance|briefings?|calls?|chamber|closed-door|dinner|discussions?|event|gathering|hearings?|huddle|know|loop|meetings?|negotiations?|reception|room|scene|sessions?|summit|talks|time|trial|crash)$/u;

/** What somebody wants, is or will be tells nothing of how it knows: “who hopes for work”, “who is himself under investigation”. */
const NO_WAY_TO_KNOW =
  /^who (?:(?:now|still|also|both|all|once|himself|herself) )?(?:(?:hop|want|wish|plan|intend|fear|prefer|liv|need|expect|lik|lov|ask|remain|support|back|oppos|resid|commut|vot|earn|pay)(?:s|es|ed|e|ing)?|will|may|might|could|should|cannot|(?:is|are|was|were|has been|have been) (?:(?:now|still|also) )?(?:an?|himself|herself|not|no|never|from|married|retired|based|under|facing|afraid|due|about|expected|unable|\d+|one|among|in (?:his|her|their|custody|hiding)|standing|running|suing|waiting|named|called))\b/u;

/** Whether the words from this place on say how somebody knows. */
export function beginsKnowledge(tokens: readonly Token[], at: number): boolean {
  const here = tokens[at]?.lower ?? '';
  const next = tokens[at + 1]?.lower ?? '';
  if (/^(?:not|never|unable|unwilling|afraid)$/u.test(tokens[at - 1]?.lower ?? '')) return false;
  if (here === 'with')
    return tokens.slice(at + 1, at + 6).some(({ lower }, ahead) => WITH.test(lower) && isNear(tokens, at, ahead));
  if (/^(?:in|at|on|inside)$/u.test(here)) {
    const noun = tokens
      .slice(at + 1, at + 4)
      .find(({ lower }) => !/^(?:the|both|those|these|all|private)$/u.test(lower));
    return EVENT.test(noun?.lower ?? '');
  }
  if (here === 'on' || here === 'of') return false;
  if (ADVERB.test(here) && at + 1 < tokens.length) return isKnowing(next) && !/^(?:\p{L}+ly)$/u.test(next);
  return isKnowing(here);
}

/** Nothing but what makes the noun more precise stands between “with” and it. */
function isNear(tokens: readonly Token[], at: number, ahead: number): boolean {
  return tokens
    .slice(at + 1, at + 1 + ahead)
    .every(({ lower }) => !/^(?:at|by|for|from|in|of|on|to|who)$/u.test(lower));
}

function isKnowing(word: string): boolean {
  if (NO_KNOWLEDGE.test(word)) return false;
  return ADJECTIVE.test(word) || PARTICIPLE.test(word) || /^\p{L}{2,}(?:ed|ing)$/u.test(word);
}

/**
 * A clause that tells how the article came to the words, or what the source wants, rather than how it knows: “who spoke
 * to this newspaper”, “who pointed out that”.
 */
export function isAboutTelling(clause: readonly Token[]): boolean {
  const words = clause.map(({ lower }) => lower).join(' ');
  if (NO_WAY_TO_KNOW.test(words) || clause.at(-1)?.lower === 'that') return true;
  return /^who (?:,|like\b|(?:also |later |all |both |each )?(?:spoke|speaks?|talked|agreed|answered|contacted|responded|replied|asked|requested|declined|refused|wanted|wished|insisted)\b|(?:gave|would give|goes by|is named|was named)\b)/u.test(
    words,
  );
}
