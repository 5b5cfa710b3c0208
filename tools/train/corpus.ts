import { marksOf, readDocuments } from '../documents';
import type { Pair } from '../prediction';

/** An attribution as people marked it. */
export interface MarkedAttribution {
  readonly source: readonly Pair[];
  readonly cue: readonly Pair[];
  readonly content: readonly Pair[];
}

/** An article with its marks. */
export interface MarkedArticle {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly MarkedAttribution[];
}

/** The articles of a corpus file or folder. Throws a sentence that says which line or file is no marked document. */
export function readArticles(from: string): MarkedArticle[] {
  return readDocuments(from).map((document) => {
    const { id, text } = document;
    return { id, text, attributions: marksOf(document) as MarkedAttribution[] };
  });
}
