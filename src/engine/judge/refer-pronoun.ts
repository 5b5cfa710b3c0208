import type { Span } from '../attribution';
import type { Relation } from '../link/relation';
import type { Token } from '../read/article';
import { type Discourse, type Referent, namesAfter, namesBefore, paragraphOf } from './discourse';
import type { Gender } from './gender';
import { verbFormOf } from '../find/verb-forms';
import { isFunctionWord } from './find-names';
import type { Introduction } from './introductions';
import { mayBeThing } from './may-be-thing';
import { meaningOf } from './noun-sorts';
import { referToName } from './refer-name';
import type { Named } from './roster';
import { introducedReferent } from './threads';

/** How many uses of names before a pronoun are looked at while somebody fits. */
export const REACH_NAMES = 24;
/** How many uses of names are looked at before nobody is found to fit. */
const FARTHEST_NAMES = 80;
const REACH_SENTENCES = 12;
const REACH_PRONOUNS = 5;

/** What leads a sentence into whoever is its subject: “Asked whether he would resign, …”, “Wiping her glasses, …”. */
const PASSIVE = /^(?:asked|pressed|questioned|reached|told)$/u;
const NO_PARTICIPLE = /^(?:according|including)$/u;

interface Candidate {
  readonly named: Named | null;
  readonly referent: Referent | null;
  score: number;
}

/** The person that “he” or “she” at a token stands for; null where nobody fits. */
export function referToHeOrShe(
  discourse: Discourse,
  pronoun: Token,
  gender: Gender,
  relation: Relation,
): Referent | null {
  const ahead = referToSubjectAhead(discourse, pronoun, gender);
  if (ahead !== null) return ahead;
  const speaker = discourse.quoted[pronoun.id] === 1 ? (discourse.within.get(relation) ?? null) : null;
  return referToPerson(discourse, pronoun, gender, pronoun, speaker);
}

/**
 * The person that “he”, “she” or “the businessman” at a token stands for: the best by gender, recency, place in the
 * sentence and who spoke last, named or not, a journalist only right after being cited; of any gender where none is given;
 * not the `speaker` of the quotation that the token stands in. Null where nobody fits.
 */
export function referToPerson(
  discourse: Discourse,
  pronoun: Token,
  gender: Gender | null,
  mention: Span,
  speaker: Referent | null = null,
): Referent | null {
  const { article, quoted } = discourse;
  const inQuotation = quoted[pronoun.id] === 1;
  const candidates = new Map<string, Candidate>();
  const paragraph = paragraphOf(article, pronoun.id);
  const last = discourse.spoken.findLast(({ at }) => at < pronoun.id);
  let looked = 0;
  for (const { use, named } of namesBefore(discourse, pronoun.id, FARTHEST_NAMES)) {
    const distance = pronoun.sentence - use.sentence;
    looked += 1;
    if ((distance > REACH_SENTENCES || looked > REACH_NAMES) && candidates.size > 0) break;
    if (named.kind !== 'person' || (named.gender !== null && gender !== null && named.gender !== gender)) continue;
    if (mayBeThing(discourse, named)) continue;
    const isNear = paragraphOf(article, use.first) === paragraph;
    let score = 10 - 1.5 * Math.min(distance, 6) - (named.gender === null && gender !== null ? 4 : 0);
    if (isSubject(discourse, use.runFirst)) score += distance === 1 && isNear ? 8 : 4;
    if (article.tokens[use.last]?.lower === "'s") score -= 0.5;
    if (quoted[use.first] === 1 && !inQuotation) score -= 8;
    if (named.gender === null && named.lean <= 0) score -= 6;
    if (isNear) score += 2.5;
    if (use.titleCase) score -= 3;
    if (named.journalist && (named !== last?.referent.named || last.presents)) score -= 8;
    const known = candidates.get(`named ${named.id}`);
    if (known === undefined) candidates.set(`named ${named.id}`, { named, referent: null, score });
    else known.score = Math.max(known.score, score);
  }
  addPronoun(discourse, pronoun, gender, candidates);
  addSpeakers(discourse, pronoun, gender, candidates, paragraph);
  addIntroduced(discourse, pronoun, gender, candidates);
  if (speaker !== null) candidates.delete(speaker.key);
  const best = [...candidates.values()].toSorted((a, b) => b.score - a.score)[0];
  if (best === undefined) return null;
  if (best.named !== null) return referToName(best.named, mention, null);
  return best.referent;
}

/** Notes whom a token stands for that is “he”, “she”, “his” or “her” outside quotations; does nothing for any other. */
export function followPronoun(discourse: Discourse, at: number): void {
  const token = discourse.article.tokens[at];
  if (token === undefined || discourse.quoted[at] === 1) return;
  const gender = /^(?:he|his|him)$/u.test(token.lower) ? 'he' : /^(?:she|her)$/u.test(token.lower) ? 'she' : null;
  const referent =
    gender === null
      ? null
      : (referToSubjectAhead(discourse, token, gender) ?? referToPerson(discourse, token, gender, token));
  if (gender !== null && referent !== null) discourse.pronouns.push({ at, gender, referent });
}

/** “Asked whether he would resign, Mr. Lee laughed”: whoever is named behind the participle that the sentence begins with. */
function referToSubjectAhead(discourse: Discourse, pronoun: Token, gender: Gender): Referent | null {
  const { article, quoted } = discourse;
  const start = article.sentences[pronoun.sentence]?.tokens.start ?? pronoun.id;
  const opener = article.tokens[start]?.lower ?? '';
  const isLeading = PASSIVE.test(opener) || verbFormOf(opener)?.forms.has('gerund') === true;
  if (quoted[pronoun.id] === 1 || !isLeading || NO_PARTICIPLE.test(opener)) return null;
  const led = article.tokens.slice(start + 1, pronoun.id);
  if (led.some(({ lower }) => verbFormOf(lower)?.forms.has('past') === true)) return null;
  for (const { use, named } of namesAfter(discourse, pronoun.id, 3)) {
    if (use.sentence !== pronoun.sentence) return null;
    if (named.kind !== 'person' || article.tokens[use.runFirst - 1]?.text !== ',') continue;
    const between = article.tokens.slice(start, use.runFirst - 1);
    const isApposition = meaningOf(between.at(-1)?.lower ?? '')?.sort === 'person'; // Citing his lawyer, Ann Lee, the board …
    if (isApposition || between.some(({ text }) => text === ',') || (named.gender ?? gender) !== gender) return null;
    return referToName(named, pronoun, null);
  }
  return null;
}

/** Whoever the pronoun before stood for is spoken of still. */
function addPronoun(
  { article, pronouns }: Discourse,
  pronoun: Token,
  gender: Gender | null,
  candidates: Map<string, Candidate>,
): void {
  const last = pronouns.findLast(
    (one, at) => at >= pronouns.length - 8 && one.at < pronoun.id && one.gender === gender,
  );
  const token = last === undefined ? undefined : article.tokens[last.at];
  if (last === undefined || token === undefined) return;
  const distance = pronoun.sentence - token.sentence;
  if (distance > REACH_PRONOUNS) return;
  const score = 9.5 - 1.5 * distance + (/^s?he$/u.test(token.lower) ? 4 : 1);
  const { key, named } = last.referent;
  const known = candidates.get(key);
  if (known === undefined) candidates.set(key, { named, referent: last.referent, score });
  else known.score = Math.max(known.score, score);
}

/** Whoever spoke last is likely to go on, the more so within a paragraph. */
function addSpeakers(
  discourse: Discourse,
  pronoun: Token,
  gender: Gender | null,
  candidates: Map<string, Candidate>,
  paragraph: number,
): void {
  const { article, spoken } = discourse;
  let bonus = 4;
  for (let at = spoken.length - 1; at >= 0 && at >= spoken.length - 3; at -= 1) {
    const { referent, at: token } = spoken[at] ?? {};
    if (referent === undefined || token === undefined || token >= pronoun.id) continue;
    const distance = pronoun.sentence - (article.tokens[token]?.sentence ?? 0);
    if (distance > REACH_SENTENCES) break;
    const near = bonus + (paragraphOf(article, token) === paragraph ? 0.5 : 0);
    bonus /= 2;
    if (discourse.quoted[token] === 1 && discourse.quoted[pronoun.id] === 0) continue;
    if (referent.plural || (referent.gender !== null && gender !== null && referent.gender !== gender)) continue;
    const known = candidates.get(referent.key);
    if (known !== undefined) known.score += near;
    else if (
      referent.kind === 'named-person' ||
      referent.kind === 'unnamed-person' ||
      referent.named?.kind === 'person'
    )
      candidates.set(referent.key, {
        named: referent.named,
        referent,
        score: 8 + near - 1.5 * Math.min(distance, 6) - (referent.gender === null && gender !== null ? 2 : 0),
      });
  }
}

/** Someone without a name whom the sentence before speaks of first: “One fan had left early.” */
function addIntroduced(
  discourse: Discourse,
  pronoun: Token,
  gender: Gender | null,
  candidates: Map<string, Candidate>,
): void {
  for (const sentence of [pronoun.sentence, pronoun.sentence - 1]) {
    const range = discourse.article.sentences[sentence]?.tokens;
    if (range === undefined) continue;
    const inQuotation = discourse.quoted[pronoun.id] === 1;
    const relative = relativeAt(discourse, range, pronoun.id, inQuotation ? /^(?:my|our|his|her)$/u : /^(?:my|our)$/u);
    const introduced = inQuotation ? relative : (relative ?? discourse.introducedAt.get(range.start));
    if (introduced === undefined || (discourse.quoted[introduced.at] === 1) !== inQuotation) continue;
    const bearers = relative === undefined ? [] : (discourse.bearers.get(relative.noun) ?? []);
    const bearer = inQuotation ? undefined : bearers.find(({ owned }) => owned.has(relative?.noun ?? ''));
    const described =
      bearer === undefined ? introducedReferent(discourse, introduced) : referToName(bearer, introduced, null);
    if (candidates.has(described.key) || (described.gender !== null && gender !== null && described.gender !== gender))
      continue;
    candidates.set(described.key, {
      named: bearer ?? null,
      referent: described,
      score: 17 - 1.5 * (pronoun.sentence - sentence),
    });
  }
}

/** “My mother” at the beginning of a sentence, by the words for whose. */
function relativeAt({ article }: Discourse, range: Span, before: number, whose: RegExp): Introduction | undefined {
  const words = article.tokens
    .slice(range.start, Math.min(range.start + 6, before))
    .filter(({ kind }) => kind === 'word');
  const own = words.findIndex(({ lower }) => whose.test(lower));
  const noun = words.slice(own + 1, own + 3).find(({ lower }) => meaningOf(lower)?.sort === 'person');
  const first = words[own];
  if (own > 1 || first === undefined || noun === undefined || meaningOf(noun.lower)?.plural === true) return undefined;
  return { at: first.id, noun: noun.lower, start: first.start, end: noun.end };
}

/** Whether a name that begins at a token begins its sentence or clause, and so is likely its subject. */
export function isSubject(discourse: Discourse, token: number): boolean {
  const { article } = discourse;
  const sentence = article.sentences[article.tokens[token]?.sentence ?? 0];
  if (sentence === undefined) return false;
  for (let at = token - 1; at >= sentence.tokens.start; at -= 1) {
    const word = article.tokens[at];
    if (word === undefined || word.kind === 'mark') break;
    if (
      /^(?:and|but|while|as|that|when|because|the|an?|his|her|former|said|says|added|although|though)$/u.test(
        word.lower,
      )
    )
      continue;
    if (isFunctionWord(word.lower) || verbFormOf(word.lower)?.forms.has('past') === true) return false;
    if (meaningOf(word.lower) === null && verbFormOf(word.lower) !== undefined) return false;
  }
  return true;
}
