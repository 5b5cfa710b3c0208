import type { Span } from '../attribution';
import type { Relation } from '../link/relation';
import type { Article, Sentence } from '../read/article';
import type { Discourse, Referent } from './discourse';
import { tokensOf } from './locate-tokens';

/** A sentence without one of these words gives no reason. */
const TELLING = /anonym|named|identif|authori[sz]ed|permitted|allowed|cleared|name|withheld|background/iu;
const NOT = String.raw`(?:not|never|cannot|can['’]t|couldn['’]t|\w+n['’]t)`;
const NAME = String.raw`(?:(?:his|her|their|its|a|the)\s+)?(?:\w+\s+)?(?:sur)?names?`;
const SPEAK = String.raw`(?:speak|talk|discuss|comment|disclose|reveal|brief|give|share|address|release|describe|be\s+(?:named|quoted|identified))`;

/** Each with the newspaper words it is there for. */
const REASONS = [
  // spoke on condition of anonymity because she was not authorised to discuss the talks
  // spoke on the condition that they not be identified
  String.raw`(?:\b(?:spoke|speak|speaking|talked|talking|discuss\w*|describ\w*|confirm\w*|comment\w*|agreed|said|insisted|told)\b[^.,;“”"]{0,60}?\s)?\bon\s+(?:the\s+)?(?:condition|basis|grounds)\s+(?:of\s+(?:strict\s+)?(?:anonymity|not\s+being\s+\w+)|(?:that\s+)?(?:he|she|they|it|${NAME})\s[^.,;“”"]{0,40}?(?:named|identified|used|published|anonymous|withheld|disclosed))`,
  // asked not to be named; asked that his name be withheld; requested that her last name not be used
  String.raw`\b(?:ask\w*|request\w*|prefer\w*|wish\w*|want\w*|insist\w*|demand\w*|chose)\s+(?:(?:${NOT}\s+to|to\s+not)\s+be\s+(?:named|identified|quoted)|to\s+(?:remain|stay)\s+(?:anonymous|nameless|unnamed)|that\s+${NAME}\s+(?:${NOT}\s+be\s+\w+|be\s+(?:kept\s+\w+|left\s+out|omitted|withheld))|that\s+(?:he|she|they)\s+(?:${NOT}\s+be\s+(?:named|identified)|remain\s+anonymous))`,
  // did not want to be named; did not wish her name to be used
  String.raw`\b(?:did|do|does)(?:\s+not|n['’]t)\s+(?:want|wish)\s+(?:to\s+be\s+(?:named|identified|quoted)|(?:his|her|their)\s+(?:\w+\s+)?names?\s[^.,;“”"]{0,20}?(?:used|published|revealed|printed|known))`,
  // requested anonymity to describe private meetings; was granted anonymity
  String.raw`\b(?:(?:was|were|been|being)\s+)?(?:request\w*|grant\w*|sought|seeking|demand\w*|given|insist\w*\s+on|ask\w*\s+for)\s+anonymity`,
  // was not authorised to speak publicly; were not allowed to be quoted by name
  String.raw`\b(?:was|were|is|are|been|be|being)?\s*${NOT}\s+(?:been\s+|yet\s+)?(?:authori[sz]ed|permitted|allowed|cleared)\s+(?:by\s+[^.,;“”"]{0,40}?\s)?to\s+(?:publicly\s+)?${SPEAK}`,
  // cannot be named for legal reasons
  String.raw`\b(?:cannot|can\s+not|could\s+not|may\s+not|can['’]t|must\s+not)\s+be\s+(?:named|identified)`,
  // declined to be identified; declined to give her last name
  String.raw`\b(?:declin|refus)\w+\s+to\s+(?:be\s+(?:named|identified|quoted)|(?:give|provide|reveal|share|disclose)\s+(?:his|her|their)\s+(?:\w+\s+)?names?)`,
  // whose name is being withheld; would give only her first name
  String.raw`\bwhose\s+(?:\w+\s+)?names?\s+(?:\w+\s+){1,3}withheld|\b(?:would\s+)?(?:give|gave|identified\s+(?:him|her)self)\s+only\s+(?:by\s+)?(?:his|her)\s+(?:first|last)\s+name`,
  // spoke on background; speaking only on deep background
  String.raw`\b(?:spoke|speaking|talked|talking|briefed)\s+(?:\w+\s+)?on\s+(?:deep\s+)?background`,
  // spoke anonymously to discuss internal strategy
  String.raw`\b(?:spoke|speaking|responded|talked)\s+anonymously`,
];
const REASON = new RegExp(`(?:${REASONS.join('|')})[^.,;:“”"()—–\\n]*`, 'giu');

/** Words of the article that say why a source is unnamed, and whose they are: the keys of referents. */
export interface WhyUnnamed {
  readonly span: Span;
  readonly keys: readonly string[];
}

/** Finds why sources are unnamed, and whose reason it is: those in the same sentence, else those who spoke last. */
export function findReasons(
  discourse: Discourse,
  relations: readonly Relation[],
  referents: readonly (Referent | null)[],
): WhyUnnamed[] {
  const { article } = discourse;
  const mentions = relations
    .map((relation, at) => ({
      at: relation.mention[0]?.start ?? relation.cue[0]?.start ?? 0,
      end: relation.mention.at(-1)?.end ?? 0,
      referent: referents[at] ?? null,
    }))
    .filter(({ referent }) => referent !== null && referent.kind.startsWith('unnamed'))
    .toSorted((a, b) => a.at - b.at);
  const found: WhyUnnamed[] = [];
  let passed = 0;
  for (const sentence of article.sentences) {
    while (passed < mentions.length && (mentions[passed]?.at ?? 0) < sentence.start) passed += 1;
    const words = article.text.slice(sentence.start, sentence.end);
    if (!TELLING.test(words)) continue;
    for (const match of words.matchAll(REASON)) {
      const start = sentence.start + match.index + (match[0].length - match[0].trimStart().length);
      const span = { start, end: start + match[0].trim().length };
      if (isQuoted(discourse, span)) continue;
      const within = mentions.slice(passed).filter(({ at }) => at < sentence.end);
      const nearest = within.filter(({ at }) => at <= span.start).at(-1) ?? within[0];
      const all = /\b(?:all|both|each|they|none)\b[^,.]{0,24}$/iu.test(
        article.text.slice(Math.max(sentence.start, span.start - 60), span.start),
      );
      const whose =
        nearest === undefined
          ? spokeLast(article, sentence, mentions.slice(Math.max(0, passed - 6), passed), all)
          : [nearest.referent];
      const keys = whose.flatMap((referent) => (referent === null ? [] : [referent.key]));
      if (keys.length > 0) found.push({ span, keys: [...new Set(keys)] });
    }
  }
  return found;
}

function isQuoted({ article, quoted }: Discourse, span: Span): boolean {
  const token = tokensOf(article, [span])[0];
  return token !== undefined && quoted[token.id] === 1;
}

/** The latest unnamed source of the two paragraphs before; those in a row where the sentence speaks of all of them. */
function spokeLast(
  article: Article,
  sentence: Sentence,
  before: readonly { at: number; referent: Referent | null }[],
  all: boolean,
): (Referent | null)[] {
  const from = article.paragraphs[Math.max(0, sentence.paragraph - 1)]?.start ?? 0;
  const near = before.filter(({ at }) => at >= from).map(({ referent }) => referent);
  const plural = /^(?:the|all|both|they|some|several|those)\b/iu.test(
    article.text.slice(sentence.start, sentence.start + 8),
  );
  const groups = near.filter((referent) => referent?.plural === true);
  if (plural && groups.length > 0) return groups.slice(-1);
  return all ? near : near.slice(-1);
}
