import { type Discourse, type Referent, latestSpoken } from './discourse';
import type { ParsedMention, Phrase } from './parse-mention';
import { referToName } from './refer-name';

/** What somebody sends or says in writing: its issuer is the source. Not so a study or poll, which others made. */
const SENT = /^(?:e-?mail|letter|memo|message|note|post|release|speech|statement|testimony|text|tweet|video|op-ed|remark)$/u;

/** The document that a phrase names or takes up; its issuer, where the mention says who sent it (“a statement from Acme”). */
export function referToDocument(discourse: Discourse, parsed: ParsedMention, phrase: Phrase): Referent {
  const noun = phrase.meaning?.singular ?? phrase.head.lower;
  if (SENT.test(noun)) {
    const issuer = issuerOf(discourse, phrase);
    if (issuer !== null) return issuer;
  }
  const takesUp = phrase.determiner === 'definite' && phrase.possessor === null && phrase.modifierNames.length === 0;
  const earlier = takesUp ? latestSpoken(discourse, (referent) => referent.kind === 'document' && referent.noun === noun) : null;
  if (earlier !== null) return earlier;
  const first = parsed.tokens[0] ?? phrase.head;
  const last = parsed.tokens.at(-1) ?? phrase.head;
  const span = { start: first.start, end: last.end };
  const name = discourse.article.text.slice(span.start, span.end);
  return {
    key: `document ${name.toLowerCase().replace(/^(?:the|a|an)\s+/u, '')}`,
    kind: 'document',
    name,
    because: { key: 'document', span },
    named: null,
    gender: null,
    noun,
    plural: phrase.meaning?.plural === true,
  };
}

function issuerOf(discourse: Discourse, phrase: Phrase): Referent | null {
  if (phrase.possessorNamed !== null) return referToName(phrase.possessorNamed, phrase.head, null);
  const sender = phrase.complement.findIndex((token) => /^(?:from|by)$/u.test(token.lower));
  if (sender < 0) return null;
  for (const token of phrase.complement.slice(sender + 1)) {
    const use = discourse.findName(token);
    const named = use === null ? undefined : discourse.roster.meantBy.get(use);
    if (use !== null && named !== undefined) return referToName(named, use, use);
  }
  return null;
}
