import type { Because, Kind, Span } from '../attribution';
import type { Discourse, Referent } from './discourse';
import type { Gender } from './gender';
import type { Introduction } from './introductions';
import type { ParsedMention } from './parse-mention';
import type { Phrase } from './parse-phrase';
import { genderOfTitles } from './gender';

/** The words of a mention that describe an unnamed source, up to the first comma behind the noun. */
export function describe(parsed: ParsedMention, phrase: Phrase): Span {
  const first = parsed.tokens[0] ?? phrase.head;
  const trailing = parsed.phrases.at(-1) ?? phrase;
  const last = [phrase.head, ...phrase.complement, trailing.head, ...trailing.complement].reduce((a, b) =>
    b.id > a.id ? b : a,
  );
  return { start: first.start, end: last.end };
}

/** A description without the article or the number that it begins with. */
export function withoutCount(words: string): string {
  const rest = words.replace(
    /^(?:(?:the|an?|some|at least|about|more than|those|these|\d+|one|two|three|four|five|six|seven|eight|nine|ten|a dozen|dozens of)\s+)+/iu,
    '',
  );
  return /^(?:in|of|percent|out)\b/u.test(rest) ? words : rest;
}

/** The key under which a description stands for one source: its words without article and number. */
export function threadKey(words: string): string {
  return `described ${withoutCount(words).toLowerCase()}`;
}

/** An unnamed source that is spoken of for the first time. */
export function newThread(discourse: Discourse, key: string, span: Span, phrase: Phrase | null, kind: Kind): Referent {
  const noun = phrase === null ? null : (phrase.meaning?.singular ?? phrase.head.lower);
  return thread(
    discourse,
    key,
    span,
    noun,
    kind,
    phrase === null ? null : genderOfTitles([noun ?? '', ...phrase.modifiers]),
  );
}

/** The person without a name whom an introduction speaks of. */
export function introducedReferent(discourse: Discourse, introduced: Introduction): Referent {
  const words = discourse.article.text.slice(introduced.start, introduced.end);
  return thread(
    discourse,
    threadKey(words),
    introduced,
    introduced.noun,
    'unnamed-person',
    genderOfTitles([introduced.noun]),
  );
}

function thread(
  discourse: Discourse,
  key: string,
  { start, end }: Span,
  noun: string | null,
  kind: Kind,
  gender: Gender | null,
): Referent {
  const plural = kind === 'unnamed-group';
  const because: Because = plural ? 'described-group' : 'described';
  return {
    key,
    kind,
    name: discourse.article.text.slice(start, end),
    because: { key: because, span: { start, end } },
    named: null,
    gender: plural ? null : gender,
    noun,
    plural,
  };
}
