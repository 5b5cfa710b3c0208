import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { readDocuments } from '../documents';

const CORPUS = new URL('../../../shared/corpus/genres.jsonl', import.meta.url);
/** So many articles are enough; they are spread over the whole corpus. */
const ARTICLES = 40;
const SAMPLES = new URL('../../public/samples/', import.meta.url);

/** The articles that the engine is measured on, and what to call them: those of ../shared, or else the samples. */
export function readTexts(): { readonly of: string; readonly texts: readonly string[] } {
  if (existsSync(CORPUS)) {
    const documents = readDocuments(CORPUS.pathname);
    const every = Math.max(1, Math.floor(documents.length / ARTICLES));
    const texts = documents.filter((_, at) => at % every === 0).map(({ text }) => text);
    return { of: '../shared/corpus/genres.jsonl', texts };
  }
  const pages = readdirSync(SAMPLES).map((name) => readFileSync(new URL(name, SAMPLES), 'utf8'));
  return { of: 'the sample articles', texts: pages.map(textOfPage) };
}

function textOfPage(html: string): string {
  const { document } = new Window();
  document.write(html);
  return [...document.querySelectorAll('article h1, article h2, article p, article li')]
    .map(({ textContent }) => textContent.replaceAll(/\s+/gu, ' ').trim())
    .join('\n');
}

/** A text of at least so many words: paragraphs of the articles, over and over. */
export function textOfWords(texts: readonly string[], count: number): string {
  const paragraphs = texts.flatMap((text) => text.split('\n'));
  const text: string[] = [];
  for (let words = 0, at = 0; words < count; at += 1) {
    const paragraph = paragraphs[at % paragraphs.length] ?? '';
    text.push(paragraph);
    words += wordsOf(paragraph);
  }
  return text.join('\n');
}

/** How many words a text has. */
export function wordsOf(text: string): number {
  return text.split(/\s+/u).filter((word) => word !== '').length;
}
