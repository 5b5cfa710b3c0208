import type { Discourse } from './discourse';
import type { Phrase } from './parse-phrase';

/** Whether a phrase stands in a headline, which leaves out articles. */
export function isHeading({ article }: Discourse, { head }: Phrase): boolean {
  const paragraph = article.sentences[head.sentence]?.paragraph ?? -1;
  return article.paragraphs[paragraph]?.heading === true;
}
