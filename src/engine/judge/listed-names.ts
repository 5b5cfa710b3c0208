import { closingAbbreviations } from '../lexicon/abbreviations';
import { bodiesOfPeople } from '../lexicon/bodies-of-people';
import { documentNouns } from '../lexicon/document-nouns';
import { organizationEndings } from '../lexicon/organization-endings';
import { organizationNouns } from '../lexicon/organization-nouns';
import { organizations } from '../lexicon/organizations';
import { outletHeads } from '../lexicon/outlet-heads';
import { outlets } from '../lexicon/outlets';
import { places } from '../lexicon/places';
import { isFirstName } from './first-names';
import { bare } from './title-words';

/** What a name names. */
export type NameKind = 'person' | 'organization' | 'outlet' | 'place' | 'document';

const OUTLETS = new Set(outlets.map((name) => name.replace(/^the /u, '')));
const ORGANIZATIONS = new Set([...organizations, ...bodiesOfPeople]);
const PLACES = new Set(places);
const STATES = new Set(closingAbbreviations);
const ENDINGS = new Set(organizationEndings);
/** Endings of bodies that are surnames too. */
const LIKE_SURNAME =
  /^(?:band|bakers|bar|bench|brands|capital|city|farms|foods|front|gardens|homes|house|mills|mines|parties|power|rangers|reserve|state|steel|stores|town|waters|wing|works)$/u;
const BODY_NOUNS = new Set([...organizationNouns, ...organizationEndings]);
const DOCUMENTS = new Set([...documentNouns, 'convention', 'plan', 'protocol']);
const OUTLET_HEADS = new Set(outletHeads);

/** The kind that the words of a name show by themselves; null where only its use can tell. */
export function kindByWords(words: readonly string[]): NameKind | null {
  const lower = words.map(bare);
  const full = lower.join(' ');
  const undotted = full.replaceAll('.', '');
  if (words[0]?.startsWith('@')) return 'person';
  if (lower.length === 1 && STATES.has(full)) return 'place';
  if (PLACES.has(full) || PLACES.has(undotted)) return 'place';
  if (OUTLETS.has(full) || OUTLETS.has(undotted)) return 'outlet';
  if (ORGANIZATIONS.has(full) || ORGANIZATIONS.has(undotted)) return 'organization';
  if (lower.length === 1) return null;
  if (/^(?:channel|radio)$/u.test(lower[0] ?? '')) return 'outlet';
  if (/\b(?:news|press) (?:agency|bureau|service)$/u.test(full)) return 'outlet';
  const last = lower.at(-1) ?? '';
  const personal =
    isFirstName(lower[0] ?? '') && lower.length < 4 && !lower.some((word) => /^(?:of|for|and|&|the)$/u.test(word));
  if (OUTLET_HEADS.has(last) && !personal) return BODY_NOUNS.has(last) ? 'organization' : 'outlet';
  if (
    BODY_NOUNS.has(last) &&
    !(personal && !DEFINITE_BODY.test(last) && !(ENDINGS.has(last) && !LIKE_SURNAME.test(last)))
  )
    return 'organization';
  if (!isFirstName(lower[0] ?? '') && lower.length < 4 && PLACES.has(last) && TAKES_PLACE.test(lower.at(-2) ?? ''))
    return 'organization';
  if (last === 'convention') return lower.includes('national') ? 'organization' : 'document';
  if (PLACE_ENDING.test(last) && !personal) return 'place';
  if (DOCUMENTS.has(last) && !personal) return 'document';
  if (lower.some((word) => DEFINITE_BODY.test(word)) || lower.some((word) => /^(?:of|for|&)$/u.test(word)))
    return 'organization';
  return null;
}

/** “Transport Scotland”, “Unison Cymru”: what a body does or is, before where. */
const TAKES_PLACE =
  /^(?:agriculture|action|aid|audit|autism|blue|citizens|climate|correspondents|culture|drinks|elections?|energy|environment|equality|food|greenpeace|health|heritage|historic|housing|industry|justice|labour|living|marine|medicines|natural|nature|neuro|nursing|parents|police|policy|rail|rights|rural|science|security|shelter|skills|sport|statistics|statsbureau|tax|transport|unions?|unison|unite|victims|water|wildlife|women|youth)$/u;

const PLACE_ENDING =
  /^(?:area|avenue|bay|beach|boulevard|bridge|canyon|coast|creek|desert|falls|forest|gulf|harbou?r|heights|hills?|islands?|lake|mountains?|ocean|park|peninsula|province|river|road|sea|square|strait|street|strip|valley|village)$/u;

/** Words that make a body of a name even behind a first name: “James Madison University”. */
const DEFINITE_BODY =
  /^(?:academy|agency|airlines?|airways|association|authority|bank|board|brigade|bureau|campaign|cent(?:er|re)|chamber|church|coalition|college|commission|committee|company|congress|corporation|council|court|department|dept|embassy|federation|foundation|fund|government|group|hospital|inc|institute|institution|league|ltd|llc|ministry|museum|network|office|organi[sz]ation|parliament|partners|party|police|school|senate|service|services|society|task|technologies|tribunal|trust|union|university|administration)$/u;

/** Whether a word is an acronym: up to six capitals, with or without full stops (“NATO”, “U.N.”, “G20”). */
export function isAcronym(word: string): boolean {
  return (
    word.replaceAll('.', '').length <= 6 &&
    /^(?:\p{Lu}\.?){2,}\d*$|^\p{Lu}+\d+$|^\p{Lu}&\p{Lu}$|^\p{Lu}{2,}s$/u.test(word)
  );
}
