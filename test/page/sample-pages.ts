/** The sample articles as the extension ships them, and which of their blocks are the article. */
const pages: Record<string, string> = import.meta.glob('../../public/samples/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const marks: Record<string, { blocks?: string }> = import.meta.glob('../corpus/*.json', {
  import: 'default',
  eager: true,
});

/** A sample article. */
export interface SamplePage {
  readonly name: string;
  readonly html: string;
  /** The selector of the blocks that are the article, headline and standfirst included. */
  readonly blocks: string;
}

/** All sample articles, by name. */
export const samplePages: readonly SamplePage[] = Object.entries(pages).map(([path, html]) => {
  const name = path.replace(/^.*\/|\.html$/g, '');
  return { name, html, blocks: marks[`../corpus/${name}.json`]?.blocks ?? '' };
});

/** The text of the blocks that a selector finds in the page that is shown: one a line, white space as a reader sees it. */
export function textOfBlocks(blocks: string): string {
  return [...document.querySelectorAll(blocks)]
    .map((block) => (block.textContent ?? '').replaceAll(/\s+/gu, ' ').trim())
    .join('\n');
}
