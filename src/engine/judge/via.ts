import type { Via } from '../attribution';
import type { Relation } from '../link/relation';
import type { Article, Token } from '../read/article';
import type { Discourse, Referent } from './discourse';
import { tokensOf } from './locate-tokens';
import type { Named } from './roster';

/** Words before the name of an outlet that make it the way a claim came, each as in the newspaper words beside it. */
const WAYS = [
  /\b(?:told|tell|tells|telling|informed|assured)(?: the| a| an)?(?: podcast| newspaper| magazine| website| broadcaster| channel| programme| program| radio station)?$/u, // told Walla
  /\b(?:interview|interviews|conversation|briefing|podcast|appearance|call|article|column|op-ed|essay|piece|post)s?(?: \w+)? (?:with|for|on|by|in|to|at)(?: the)?$/u, // in an interview with CNN
  /\b(?:statement|comments?|e-?mail|letter|message|remarks?|response|text)s?(?: \w+)? (?:to|for)(?: the)?$/u, // in a statement to The Ledger
  /\b(?:speaking|spoke|talked|talking|appearing|appeared)(?: \w+)? (?:to|with|on)(?: the)?$/u, // speaking to the BBC
  /\b(?:said|says|saying|added|wrote|declared|argued|insisted|announced)(?: \w+){0,3} (?:on|to|in)(?: the)?$/u, // said on Monday on Radio Estuary
  /\b(?:reported|published|aired|obtained|seen|reviewed|viewed|examined|cited|quoted|broadcast|disclosed|revealed)(?: \w+)? (?:by|in|on)(?: the)?$/u, // as first reported by The Post
  /\baccording to(?: the)?$/u, // according to The New York Times
];
/** What follows it: “The Post first reported”, “the Courier has seen”. */
const REPORTED =
  /^(?:has |have |had )?(?:first |also |earlier |previously )?(?:reported|reports|saw|seen|obtained|reviewed)\b/u;
const REACH = 7;

/** The outlet through which the claim of a relation reached the article; null where none is told. An outlet that is itself the source is none. */
export function viaOf(discourse: Discourse, relation: Relation, referent: Referent | null): Via | null {
  const { article } = discourse;
  const anchors = [...tokensOf(article, relation.cue), ...tokensOf(article, relation.mention)];
  const sentences = new Set(anchors.map((token) => token.sentence));
  for (const sentence of sentences) {
    const range = article.sentences[sentence]?.tokens;
    if (range === undefined) continue;
    for (let at = range.start; at < range.end; at += 1) {
      const token = article.tokens[at];
      const use = token === undefined ? null : discourse.findName(token);
      if (token === undefined || use === null || use.first !== at || discourse.quoted[at] === 1) continue;
      const named = discourse.roster.meantBy.get(use);
      if (named === undefined || named === referent?.named || !isOutlet(named)) continue;
      if (
        anchors.some((anchor) => anchor.id === at) &&
        relation.cue.length > 0 &&
        isMentionAlone(article, relation, token)
      )
        continue;
      if (leadsTo(article, token) || REPORTED.test(wordsAfter(article, use.last)))
        return { name: named.name, span: { start: token.start, end: use.end } };
    }
  }
  return null;
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

function leadsTo(article: Article, token: Token): boolean {
  const words: string[] = [];
  for (let at = token.id - 1; at >= token.id - REACH; at -= 1) {
    const before = article.tokens[at];
    if (before === undefined || before.sentence !== token.sentence || /^[.;“”"]/u.test(before.text)) break;
    if (before.kind !== 'mark') words.unshift(before.lower);
  }
  const joined = words.join(' ');
  return WAYS.some((way) => way.test(joined));
}

function wordsAfter(article: Article, from: number): string {
  return article.tokens
    .slice(from, from + 4)
    .map((token) => token.lower)
    .join(' ');
}
