import { verbFormOf } from '../find/verb-forms';
import type { Token } from '../read/article';
import type { Discourse, Referent } from './discourse';
import { referToName } from './refer-name';

/** “Norway, | one of the loudest critics of the plan |, has said”, “Norway is | one of the loudest critics | and has said”: the name that begins the sentence of its description. */
export function hostOf({ article, findName, roster }: Discourse, tokens: readonly Token[]): Referent | null {
  const [first] = tokens;
  const last = tokens.at(-1);
  if (first === undefined || last === undefined || !/^(?:an?|one|the)$/u.test(first.lower)) return null;
  const [name, link] = article.tokens.slice(Math.max(0, first.id - 2), first.id);
  const after = article.tokens[last.id + 1];
  const closed = link?.text === ',' ? last.text === ',' || after?.text === ',' : after?.lower === 'and';
  const use = name !== undefined && closed && /^(?:,|is|was|are|were)$/u.test(link?.text ?? '') ? findName(name) : null;
  const named = use === null ? undefined : roster.meantBy.get(use);
  if (use === null || named === undefined || use.last !== first.id - 1) return null;
  if (tokens.some(({ lower }) => lower === 'and') || use.sentence !== first.sentence) return null;
  return use.runFirst === article.sentences[use.sentence]?.tokens.start ? referToName(named, use, use) : null;
}

/** “Ann Roe Grills Acme Chief: …”: a headline’s subject, where its verb and object stand within the mention. */
export function headlineSubject({ findName, roster }: Discourse, tokens: readonly Token[]): Referent | null {
  const first = tokens[0];
  const use = first === undefined ? null : findName(first);
  const named = use === null ? undefined : roster.meantBy.get(use);
  if (use === null || named === undefined || !use.titleCase) return null;
  const verb = tokens.find((token) => token.id === use.last);
  return verb !== undefined && tokens.at(-1) !== verb && verbFormOf(verb.lower)?.forms.has('third') === true
    ? referToName(named, use, use)
    : null;
}
