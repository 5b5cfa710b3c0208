import type { Article } from '../read/article';
import type { Named, Roster } from './roster';

/** An article of questions and answers: who answers, and which paragraphs ask. */
export interface Interview {
  readonly interviewee: Named;
  /** The places of the paragraphs that ask, in `Article.paragraphs`. */
  readonly questions: ReadonlySet<number>;
  /** The place of the first of them. */
  readonly from: number;
}

const FEWEST_QUESTIONS = 3;
/** At least one paragraph in so many is a question. */
const MOST_BETWEEN = 6;
/** A question of more characters is a paragraph of something else. */
const LONGEST = 500;

/** The interview that an article is: questions alone in their paragraphs, with whoever is named most before them. Null for any other. */
export function findInterview(article: Article, { named }: Roster): Interview | null {
  const { paragraphs, text } = article;
  const questions = new Set<number>();
  paragraphs.forEach(({ start, end }, at) => {
    const words = text.slice(start, end).trim();
    const next = paragraphs[at + 1];
    const asks = words.endsWith('?') && words.length < LONGEST && !/["“”]/u.test(words);
    if (asks && next !== undefined && !text.slice(next.start, next.end).trim().endsWith('?')) questions.add(at);
  });
  const [from] = questions;
  if (from === undefined || questions.size < FEWEST_QUESTIONS || questions.size * MOST_BETWEEN < paragraphs.length)
    return null;
  const limit = paragraphs[from]?.start ?? 0;
  const before = named
    .filter(({ kind, journalist }) => kind === 'person' && !journalist)
    .map((one) => ({ one, uses: one.uses.filter(({ start }) => start < limit).length }))
    .filter(({ uses }) => uses > 0)
    .toSorted((a, b) => b.uses - a.uses || a.one.span.start - b.one.span.start);
  const [first] = before;
  return first === undefined ? null : { interviewee: first.one, questions, from };
}
