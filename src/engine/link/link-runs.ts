import type { Pattern, Span } from '../attribution';
import type { Crediting } from '../find/rule';
import type { Run } from '../model/tagger';
import type { Article } from '../read/article';

/** Words that join a second cue to the source of the first: “said it rained and added that it snowed”. */
const JOINS = new Set(['and', 'but', 'or', 'then', 'while', ',']);

/**
 * Links the runs of one paragraph, in order: each source and each content to the nearest cue on the side where the model
 * says it stands; a cue without a source that is joined to the one before it takes over its source. A cue without
 * content is left out.
 */
export function linkRuns(article: Article, runs: readonly Run[]): Crediting[] {
  const cues = runs.filter(({ role }) => role === 'cue');
  const drafts = cues.map((cue) => ({ cue, mention: [] as Span[], content: [] as Span[] }));
  for (const run of runs) {
    const [what, side] = run.role.split('-');
    if (what === 'cue' || side === 'alone') continue;
    const left = drafts.findLast(({ cue }) => cue.start < run.start);
    const right = drafts.find(({ cue }) => cue.start > run.start);
    const draft = side === 'left' ? (left ?? right) : (right ?? left);
    draft?.[what === 'source' ? 'mention' : 'content'].push({ start: run.start, end: run.end });
  }
  drafts.forEach((draft, at) => {
    const before = drafts[at - 1];
    if (before !== undefined && draft.mention.length === 0 && isJoined(article, before.cue, draft.cue)) {
      draft.mention.push(...before.mention.slice(0, 1));
    }
  });
  return drafts.flatMap(({ cue, mention, content }) => {
    if (content.length === 0) return [];
    const span = { start: cue.start, end: cue.end };
    const source = nearestOf(mention, cue);
    const pattern = patternOf(article, span, source, content);
    return [
      { rule: 'tagged', pattern, head: cue.start, mention: source, cue: [span], content, probability: cue.probability },
    ];
  });
}

/** Of several spans the one nearest to the cue, and one that it goes on: “Ann Lee, who”. */
function nearestOf(mention: readonly Span[], cue: Span): Span[] {
  const distance = ({ start, end }: Span) => (end <= cue.start ? cue.start - end : start - cue.end);
  const nearest = mention.toSorted((a, b) => distance(a) - distance(b))[0];
  if (nearest === undefined) return [];
  return mention.filter((span) => span === nearest || (span.end <= nearest.start && nearest.start - span.end <= 1));
}

/** Whether two cues stand in one sentence with a joining word or comma between them. */
function isJoined(article: Article, first: Span, second: Span): boolean {
  const between = article.tokens.slice(first.end, second.start);
  const sameSentence = article.tokens[first.start]?.sentence === article.tokens[second.start]?.sentence;
  return sameSentence && between.some(({ lower }) => JOINS.has(lower));
}

function patternOf(article: Article, cue: Span, mention: readonly Span[], content: readonly Span[]): Pattern {
  const words = article.tokens.slice(cue.start, cue.end).map(({ lower }) => lower);
  const [firstContent] = content;
  const [source] = mention;
  if (words[0] === 'according') return 'according-to';
  if (words[0] === ':') return 'colon';
  if (words.length === 1 && words[0]?.endsWith('ly') === true) return 'adverb';
  if (source === undefined) return 'passive';
  if (firstContent === undefined || firstContent.start > cue.start) return 'source-cue-content';
  return source.start > cue.start ? 'content-cue-source' : 'content-source-cue';
}
