import { demonyms } from '../lexicon/demonyms';
import { organizationNouns } from '../lexicon/organization-nouns';
import { organizations } from '../lexicon/organizations';
import { outletHeads } from '../lexicon/outlet-heads';
import { outlets } from '../lexicon/outlets';
import { places } from '../lexicon/places';
import type { Article, Token } from '../read/article';
import { isCapitalized, isCommonWord } from './find-names';
import { isFirstName } from './first-names';
import { type NameUse, bare } from './name-uses';
import { meaningOf } from './noun-sorts';

/** What a name names. */
export type NameKind = 'person' | 'organization' | 'outlet' | 'place';

const OUTLETS = new Set(outlets.map((name) => name.replace(/^the /u, '')));
const ORGANIZATIONS = new Set(organizations);
const PLACES = new Set(places);
const DEMONYMS = new Set(demonyms);
const BODY_NOUNS = new Set(organizationNouns);
const OUTLET_HEADS = new Set(outletHeads);
const ADDRESS = new Set('mr mrs ms mx miss dr sir dame lord lady sen gov rep prof rev fr sgt lt capt col gen pope'.split(' '));

/** The kind that the words of a name show by themselves; null where only its use can tell. */
export function kindByWords(words: readonly string[]): NameKind | null {
  const lower = words.map(bare);
  const full = lower.join(' ');
  const undotted = full.replaceAll('.', '');
  if (words[0]?.startsWith('@')) return 'person';
  if (PLACES.has(full) || PLACES.has(undotted)) return 'place';
  if (OUTLETS.has(full) || OUTLETS.has(undotted)) return 'outlet';
  if (ORGANIZATIONS.has(full) || ORGANIZATIONS.has(undotted)) return 'organization';
  if (lower.length === 1) return null;
  const last = lower.at(-1) ?? '';
  const personal = isFirstName(lower[0] ?? '') && lower.length < 4 && !lower.some((word) => /^(?:of|for|and|&|the)$/u.test(word));
  if (OUTLET_HEADS.has(last) && !personal) return BODY_NOUNS.has(last) ? 'organization' : 'outlet';
  if (BODY_NOUNS.has(last) && !(personal && !DEFINITE_BODY.test(last))) return 'organization';
  if (/^(?:inc|ltd|llc|llp|plc|corp|co|gmbh|fc)$/u.test(last)) return 'organization';
  if (lower.some((word) => DEFINITE_BODY.test(word)) || lower.some((word) => /^(?:of|for|&)$/u.test(word))) return 'organization';
  return null;
}

/** Words that make a body of a name even behind a first name: “James Madison University”. */
const DEFINITE_BODY = /^(?:academy|agency|airlines?|airways|association|authority|bank|board|brigade|bureau|campaign|cent(?:er|re)|chamber|church|coalition|college|commission|committee|company|congress|corporation|council|court|department|dept|embassy|federation|foundation|fund|government|group|hospital|inc|institute|institution|league|ltd|llc|ministry|museum|network|office|organi[sz]ation|parliament|partners|party|police|school|senate|service|services|society|task|technologies|tribunal|trust|union|university|administration)$/u;

/**
 * How much one use of a name speaks for a person, in points; below zero for a body. Looks at its titles and at the words
 * beside it: “Mr. Lee”, “Lee, 45,”, “spokeswoman Ann Lee”, against “the Halden”, “Halden’s shares”, “at Halden”.
 */
export function leanOf(article: Article, use: NameUse): number {
  const lower = use.words.map(bare);
  const before = article.tokens[use.runFirst - 1];
  const titled = use.titles.length > 0;
  let lean = 0;
  if (use.titles.some((title) => ADDRESS.has(title))) lean += 6;
  else if (titled) lean += DEMONYMS.has(use.titles.at(-1) ?? '') && use.titles.length === 1 ? 0 : 3;
  if (lower.length > 1 && lower.length < 5 && isFirstName(lower[0] ?? '')) lean += 4;
  if (lower.length === 1 && isFirstName(lower[0] ?? '')) lean += 1;
  if (lower.length > 2 && lower.slice(1, -1).some((word) => /^\p{L}$/u.test(word))) lean += 3;
  if (/^(?:jr|sr|ii|iii|iv)$/u.test(lower.at(-1) ?? '')) lean += 3;
  if (lower.length === 1 && isAcronym(use.words[0] ?? '') && !use.titleCase) lean -= 4;
  if (use.words.some((word) => /[a-z]\p{Lu}/u.test(word) && !/^(?:Ma?c|De|Di|Du|La|Le|Van|Fitz|O’|O')\p{Lu}/u.test(word))) lean -= 2;
  if (lower.length > 1 && lower.every(isCommonWord)) lean -= 2;
  if (before !== undefined && !titled) {
    if (before.lower === 'the') lean -= 3;
    else if (before.kind === 'word' && !isCapitalized(before) && meaningOf(before.lower)?.sort === 'person') lean += 3;
    else if (/^(?:at|inside|join|joined|owns?)$/u.test(before.lower)) lean -= 1;
  }
  return lean + leanAfter(article, use);
}

function leanAfter(article: Article, use: NameUse): number {
  const [next, second, third] = article.tokens.slice(use.last, use.last + 3);
  if (next === undefined) return 0;
  if (next.lower === "'s") return second !== undefined && /^(?:shares?|stock|board|website|customers|users|employees|headquarters|ceo|products?|spokes\w+|shareholders|coach|manager|fans|subsidiary|workers)$/u.test(second.lower) ? -2 : 0;
  if (next.lower === 'who') return 3;
  if (next.text === '(' && second !== undefined && isAcronym(second.text) && second.text.length > 2) return -3;
  if (next.text === ',' && second !== undefined) return leanOfApposition(article, second, third);
  const meaning = next.kind === 'word' && !isCapitalized(next) ? meaningOf(next.lower) : null;
  return meaning?.sort === 'person' && !meaning.plural ? -1 : 0;
}

/** What follows a name and a comma: an age or “a doctor” speaks for a person, “a charity” for a body, “who” for a person. */
function leanOfApposition(article: Article, token: Token, after: Token | undefined): number {
  if (token.kind === 'number') return /^\d{1,3}$/u.test(token.text) && after?.text === ',' ? 5 : 0;
  if (token.lower === 'who' || token.lower === 'whose') return 3;
  if (token.lower === 'which') return -2;
  for (const word of article.tokens.slice(token.id, token.id + 9)) {
    if (word.kind === 'mark' || /^(?:of|for|at|in|from|who|that|which|said|says)$/u.test(word.lower)) break;
    const next = article.tokens[word.id + 1];
    const meaning = meaningOf(word.lower);
    const ends = next === undefined || next.kind === 'mark' || /^(?:of|for|at|in|from|who|that|which|with|to|on|and)$/u.test(next.lower);
    if (meaning !== null && ends) {
      if (meaning.sort === 'person') return 3;
      if (meaning.sort === 'organization' || meaning.sort === 'outlet') return -3;
    }
  }
  return 0;
}

/** Whether a word is an acronym: all in capitals, with or without full stops (“NATO”, “U.N.”, “G20”). */
export function isAcronym(word: string): boolean {
  return /^(?:\p{Lu}\.?){2,}\d*$|^\p{Lu}+\d+$|^\p{Lu}&\p{Lu}$|^\p{Lu}{2,}s$/u.test(word);
}
