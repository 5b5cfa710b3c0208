import type { Span } from '../attribution';
import { type Discourse, type Referent, latestSpoken } from './discourse';
import { introducedDocument } from './introduced-document';
import type { ParsedMention } from './parse-mention';
import type { Phrase } from './parse-phrase';
import { referToName } from './refer-name';
import type { Named } from './roster';
import { describe } from './threads';

/** What somebody sends or says in writing: its issuer is the source. Not so a study or poll, which is a source of its own. */
const SENT =
  /^(?:e-?mail|letter|memo|message|note|post|release|remark|speech|statement|testimony|text|tweet|video|op-ed)s?$/u;
/** What an outlet publishes: the outlet is the source. */
const PUBLISHED = /^(?:article|column|coverage|editorial|feature|headline|item|piece|report|reporting|story)$/u;

/** The document that a phrase names or takes up; the sender of a letter or statement and the outlet of an article, where the text tells. */
export function referToDocument(discourse: Discourse, parsed: ParsedMention, phrase: Phrase): Referent {
  const noun = phrase.meaning?.singular ?? phrase.head.lower;
  const takesUp = phrase.determiner === 'definite' && phrase.possessor === null && phrase.modifierNames.length === 0;
  if (SENT.test(noun)) {
    const sender = senderOf(discourse, phrase);
    if (sender !== null) return referToName(sender, phrase.head, null);
    const wrote = takesUp ? discourse.spoken.slice(-4).findLast((spoken) => spoken.wrote.includes(noun)) : undefined;
    if (wrote !== undefined) return wrote.referent;
  }
  const earlier = takesUp
    ? latestSpoken(discourse, (referent) => referent.kind === 'document' && referent.noun === noun)
    : null;
  if (earlier !== null) return earlier;
  if (PUBLISHED.test(noun) || noun === 'paper') {
    const outlet = outletOf(discourse, phrase);
    if (outlet !== null) return referToName(outlet, phrase.head, null);
    const media =
      takesUp && !phrase.modifiers.includes('new')
        ? latestSpoken(discourse, ({ kind }) => kind === 'media', noun === 'report' ? 2 : 6)
        : null;
    if (media !== null) return media;
    if (phrase.modifiers.some((word) => /^(?:news|media|press)$/u.test(word)))
      return { ...newDocument(discourse, parsed, phrase), kind: 'media' };
  }
  return newDocument(discourse, parsed, phrase);
}

/** A document that is spoken of for the first time, named by the words of the mention. */
export function newDocument(discourse: Discourse, parsed: ParsedMention, phrase: Phrase): Referent {
  const span = introducedDocument(discourse, phrase) ?? withNumber(discourse, phrase, describe(parsed, phrase));
  const name = discourse.article.text.slice(span.start, span.end);
  const key = `document ${name.toLowerCase().replace(/^(?:the|a|an)\s+/u, '')}`;
  return {
    key,
    kind: 'document',
    name,
    because: { key: 'document', span },
    named: null,
    gender: null,
    noun: phrase.meaning?.singular ?? phrase.head.lower,
    plural: phrase.meaning?.plural === true,
  };
}

/** “Article 7”: what is described with the number that follows its noun. */
function withNumber({ article }: Discourse, { head, complement }: Phrase, span: Span): Span {
  const next = article.tokens[head.id + 1];
  return complement.length === 0 && next?.kind === 'number' && next.sentence === head.sentence && span.end === head.end
    ? { start: span.start, end: next.end }
    : span;
}

/** Whose letter it is: “Ann Lee’s letter”, “a statement from Acme”. */
function senderOf(discourse: Discourse, phrase: Phrase): Named | null {
  if (phrase.possessorNamed !== null) return phrase.possessorNamed;
  const sender = phrase.complement.findIndex((token) => /^(?:from|by)$/u.test(token.lower));
  if (
    sender > 0 &&
    !/^(?:issued|sent|signed|written|posted|released)$/u.test(phrase.complement[sender - 1]?.lower ?? '')
  )
    return null;
  return sender < 0 ? null : firstNamed(discourse, phrase, sender + 1);
}

/** Whose article it is: “The Gazette’s report”, “a Gazette story”, “reports from The Gazette”, “an article in The Gazette”. */
function outletOf(discourse: Discourse, phrase: Phrase): Named | null {
  const named = [phrase.possessorNamed, ...phrase.modifierNames].find((one) => one?.kind === 'outlet');
  if (named != null) return named;
  if (!/^(?:from|in|by|on|at)$/u.test(phrase.complement[0]?.lower ?? '')) return null;
  const first = firstNamed(discourse, phrase, 1);
  return first?.kind === 'outlet' ? first : null;
}

function firstNamed(discourse: Discourse, phrase: Phrase, from: number): Named | null {
  for (const token of phrase.complement.slice(from)) {
    const use = discourse.findName(token);
    if (use !== null) return discourse.roster.meantBy.get(use) ?? null;
  }
  return null;
}
