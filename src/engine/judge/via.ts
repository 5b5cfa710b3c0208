import type { Via } from '../attribution';
import type { Relation } from '../link/relation';
import type { Article, Token } from '../read/article';
import { type Discourse, type Referent, namesBefore } from './discourse';
import { isAcronym, kindByWords } from './listed-names';
import { tokensOf } from './locate-tokens';
import type { Named } from './roster';
import { isDemonym } from './title-words';

/** Words that credit and lead to the outlet spoken to: they must be this relation's own cue. */
const TELLS =
  /\b(?:told|tell|tells|telling|informed|assured)(?: the| a| an)?(?: podcast| newspaper| magazine| website| broadcaster| channel| programme| program| radio station| news agency)?$/u; // told Walla
/** Other words before the name of an outlet that make it the way a claim came, each as in the newspaper words beside it. */
const WAYS = [
  /\b(?:interview|interviews|conversation|briefing|podcast|appearance|call|article|column|op-ed|essay|piece|post)s?(?: \w+)? (?:with|for|on|by|in|to|at)(?: the)?$/u, // in an interview with CNN
  /\b(?:statement|comments?|e-?mail|letter|message|remarks?|response|text)s?(?: \w+)? (?:to|for)(?: the)?$/u, // in a statement to The Ledger
  /\b(?:speaking|spoke|talked|talking|appearing|appeared)(?: \w+)? (?:to|with|on)(?: the)?$/u, // speaking to the BBC
  /\b(?:said|says|saying|added|wrote|declared|argued|insisted|announced)(?: \w+){0,3} (?:on|to|in)(?: the)?$/u, // said on Monday on Radio Estuary
  /\b(?:reported|published|aired|obtained|seen|reviewed|viewed|examined|cited|quoted|broadcast|disclosed|revealed|shared)(?: \w+){0,2} (?:by|in|on|with)(?: the)?(?: trade newsletter| newspaper| website| news agency| regional)?$/u, // as first reported by The Post
  /\b(?:copy|copies)(?: \w+){0,4} (?:to|by)(?: the)?$/u, // a copy of which was sent to The Gazette
  /\b(?:leaked|passed|provided|released|sent|shown|surveyed|consulted|interviewed)(?: \w+)? (?:to|for|by)(?: the)?$/u, // minutes leaked to The Gazette
  /\b(?:revealed|confirmed|confided|writing|commentating|broadcasting) (?:to|in|for|on)(?: the)?$/u, // confirmed to The Post
  /\baccording to(?: the)?$/u, // according to The New York Times
];
/** What follows it: “The Post first reported”, “the Courier has seen”, “the Courier quoted sources as saying”. */
const REPORTED =
  /^(?:has |have |had )?(?:first |also |earlier |previously )?(?:reported|reports|saw|seen|obtained|reviewed|quoted|quotes|cited|cites)\b/u;
/** An outlet that a description names: “Norwegian radio”, “local television”, “the regional broadcaster”. */
const TAKES_UP = /^(?:newspaper|paper|outlet|broadcaster|magazine|website|programme|program|station|network)$/u;
const DESCRIBED = /^(?:radio|television|tv|broadcaster|newspaper|tabloid|media|newswire)$/u;
const REACH = 7;

/** The outlet through which the claim of a relation reached the article; null where none is told. An outlet that is itself the source is none. */
export function viaOf(discourse: Discourse, relation: Relation, referent: Referent | null): Via | null {
  const { article } = discourse;
  const cue = tokensOf(article, relation.cue);
  const anchors = [...cue, ...tokensOf(article, relation.mention)];
  const cited = /\b(?:citing|quoting|as saying)\b/u.test(cue.map(({ lower }) => lower).join(' '));
  for (const sentence of new Set(anchors.map((token) => token.sentence))) {
    const range = article.sentences[sentence]?.tokens;
    if (range === undefined) continue;
    for (let at = range.start; at < range.end; at += 1) {
      const token = article.tokens[at];
      if (token === undefined || discourse.quoted[at] === 1) continue;
      const found = outletAt(discourse, token);
      if (found === null || found.named === (referent?.named ?? undefined)) continue;
      const mentioned = anchors.some((anchor) => anchor.id === at) && cue.length > 0;
      if (mentioned && isMentionAlone(article, relation, token)) continue;
      const leads = leadsTo(article, token, cue);
      const reports = found.named !== undefined && REPORTED.test(wordsAfter(article, found.last));
      if (leads || reports || (cited && found.named !== undefined && at < (cue[0]?.id ?? 0))) return found.via;
    }
  }
  return null;
}

interface FoundOutlet {
  readonly via: Via;
  readonly named: Named | undefined;
  /** The place of the token behind it. */
  readonly last: number;
}

/** The outlet whose name or description begins at a token. */
function outletAt(discourse: Discourse, token: Token): FoundOutlet | null {
  const use = discourse.findName(token);
  if (use !== null) {
    const named = discourse.roster.meantBy.get(use);
    const via = {
      name: nameInText(discourse, use.first, named?.name ?? ''),
      span: { start: token.start, end: use.end },
    };
    if (named === undefined || use.first !== token.id) return null;
    return isOutlet(named) || isToldOnly(discourse, token, named) ? { via, named, last: use.last } : null;
  }
  return describedAt(discourse, token);
}

/** “Norwegian radio”, “local television”; “the newspaper” for the outlet that was named last. */
function describedAt(discourse: Discourse, token: Token): FoundOutlet | null {
  const next = discourse.article.tokens[token.id + 1];
  if (next === undefined || next.sentence !== token.sentence) return null;
  const span = { start: token.start, end: next.end };
  if (token.lower === 'the' && TAKES_UP.test(next.lower)) {
    for (const { use, named } of namesBefore(discourse, token.id, 30)) {
      const name = nameInText(discourse, use.first, named.name);
      if (isOutlet(named)) return { via: { name, span }, named, last: next.id + 1 };
    }
    return null;
  }
  if (!DESCRIBED.test(next.lower)) return null;
  if (!/^(?:local|national|regional|public|state|foreign)$/u.test(token.lower) && !isDemonym(token.lower)) return null;
  const name = discourse.article.text.slice(span.start, span.end);
  return { via: { name, span }, named: undefined, last: next.id + 1 };
}

/** An outlet’s name with the “the” that the article puts before it at one place: “through the Gazette”. */
function nameInText({ article }: Discourse, first: number, name: string): string {
  const before = article.tokens[first - 1];
  return before?.lower === 'the' ? `${before.text} ${name}` : name;
}

/** “Ann Roe told AmeriPress by phone”: a body of one name that does nothing in the article but be told. */
function isToldOnly({ article }: Discourse, token: Token, named: Named): boolean {
  if (named.kind !== 'organization' || named.roles.size > 0 || named.uses.length > 2) return false;
  if (!/^(?:told|tells)$/u.test(article.tokens[token.id - 1]?.lower ?? '')) return false;
  return named.words.length === 1 && kindByWords(named.words) === null && !isAcronym(named.words[0] ?? '');
}

function isOutlet(named: Named): boolean {
  return named.kind === 'outlet';
}

/** Whether the mention begins with the outlet: then it is the source, or its reporter is. */
function isMentionAlone(article: Article, relation: Relation, token: Token): boolean {
  return tokensOf(article, relation.mention.slice(0, 1))
    .slice(0, 2)
    .some((first) => first.id === token.id);
}

function leadsTo(article: Article, token: Token, cue: readonly Token[]): boolean {
  const words: string[] = [];
  let own = false;
  for (let at = token.id - 1; at >= token.id - REACH; at -= 1) {
    const before = article.tokens[at];
    if (before === undefined || before.sentence !== token.sentence || /^[.;“”"]/u.test(before.text)) break;
    if (before.kind !== 'mark') words.unshift(before.lower);
    own ||= cue.some(({ id }) => id === at);
  }
  const joined = words.join(' ');
  return TELLS.test(joined) ? own : WAYS.some((way) => way.test(joined));
}

function wordsAfter(article: Article, from: number): string {
  return article.tokens
    .slice(from, from + 4)
    .map((token) => token.lower)
    .join(' ');
}
