import { readFileSync } from 'node:fs';

/** A span as it stands in the corpora's files: start and end in UTF-16 units. */
export type Pair = [start: number, end: number];

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

/** The articles of a .jsonl file, one a line. */
export function readArticles(file: string): MarkedArticle[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as MarkedArticle);
}
