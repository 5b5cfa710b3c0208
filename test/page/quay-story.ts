import { readArticle } from '../../src/article/read-article';
import type { Report } from '../../src/engine/attribution';
import { paintedWords } from './bridge-story.ts';
import { show } from './reader.ts';
import { reportOn } from './report-on.ts';

const credited = /([^.\n]+), (the port|two pilots|Ines Marlow|a clerk|the union|Bo Hartvig) said\./g;

const paragraphs = [
  'The quay will be rebuilt by spring, the port said. Nobody knows what that will cost, and nobody will say.',
  'Ships have had to wait outside since the storm, <a href="#ships">two <b>pilots</b></a> said. Some of them left.',
  'The stones are sound, <em>Ines Marlow</em> said. She has looked after them for twenty years and knows each one.',
  'The papers for the work were lost in the flood, a clerk said. They had been kept in the cellar of the town hall.',
  'No one will lose their post, the union said. It has four hundred members on the quay and wants to keep them.',
  'The fish market can stay open all winter, Bo Hartvig said. He has sold herring there since he was a boy.',
];

/** The page of an article of six paragraphs, each with one claim. */
export const quayPage = `<title>The quay will be rebuilt – The Tide</title>
  <meta property="og:type" content="article">
  <script type="application/ld+json">{"@type": "NewsArticle"}</script>
  <main id="root"><article><h1>The quay will be rebuilt</h1>
  ${paragraphs.map((words, n) => `<p id="p${n + 1}">${words}</p>`).join('\n')}
  </article></main><aside id="rail"><p>Weather: rain.</p></aside>`;

/** Shows the story of the quay. */
export function showQuayStory(): void {
  show(quayPage);
}

/** What there is to say about any text in which “…, the port said.” and the like stand. */
export function reportOnSaid(text: string): Report {
  const claims = [...text.matchAll(credited)].map(([, content = '', source = '']) => ({
    content: content.trim(),
    source,
    mention: source,
  }));
  const kinds = claims.map(({ source }) => [source, { kind: 'named-person' }] as const);
  const report = reportOn(text, Object.fromEntries(kinds), claims);
  const mentions = [...text.matchAll(credited)].map(({ index, 0: all, 2: source = '' }) => {
    const start = index + all.lastIndexOf(source);
    return { start, end: start + source.length };
  });
  return {
    ...report,
    attributions: report.attributions.map((one, n) => ({ ...one, mention: mentions.slice(n, n + 1) })),
  };
}

/** All words that a report paints, stretch by stretch. */
export function wordsOf(text: string): string[] {
  return [...text.matchAll(credited)].flatMap(([, content = '', source = '']) => [content.trim(), source]);
}

/** What should be painted on the page as it is now, in alphabetical order; nothing where there is no article. */
export function wordsToPaint(): string[] {
  const found = readArticle(document, { anyway: false });
  return found.ok ? wordsOf(found.value.text).sort() : [];
}

/** What is painted on the page, in alphabetical order; stretches of one claim that something stands between are joined. */
export function allPaintedWords(): string[] {
  return [...paintedWords('named'), ...paintedWords('line-named')].sort();
}
