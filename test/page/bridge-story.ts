import { type Article, readArticle } from '../../src/article/read-article';
import type { Report } from '../../src/engine/attribution';
import { show } from './reader.ts';
import { reportOn } from './report-on.ts';

const html = `<title>Lorn bridge closes – The Tide</title>
  <meta property="og:type" content="article">
  <script type="application/ld+json">{"@type": "NewsArticle"}</script>
  <style>
    html { font-size: 62.5%; color-scheme: light dark }
    body { font: 18px/1.6 serif; margin: 0 auto; padding: 20px; max-width: 640px; min-height: 3000px }
  </style>
  <nav><a href="#sport">“Best sport,” readers say</a></nav>
  <main><article>
    <h1>Lorn bridge closes</h1>
    <p id="first">The bridge will be closed until autumn, <a id="city" href="#city-desk">the city</a> said on Monday. It is a ruin, two engineers who have seen the plans said.</p>
    <p id="second">“We have no choice,” said <b>Ada <i>Brandt</i></b>, who leads the works department. “The bolts are older than my mother.”</p>
    <p>She told The Tide that the ferry would be free. The engineers asked not to be named because they fear for their jobs.</p>
    <p>The bridge is reportedly worth nothing. “Good riddance.” The mayor declined to comment on the price of it all.</p>
    <p>“It will rise again.</p>
    <p>“It always has,” Brandt said. A study by the harbour school found that the ferry is quicker than the bridge anyway.</p>
  </article></main>
  <aside><p id="aside">The ferry, a reader said, is a lie, and has been a lie for as long as he has lived by the Lorn.</p></aside>
  <button id="elsewhere">Elsewhere</button>`;

/** Shows the story of the bridge, reads it and reports on it by hand. */
export function showBridgeStory(): { article: Article; report: Report } {
  show(html);
  return readBridgeStory();
}

/** Reads the story of the bridge as it stands on the page, and reports on it by hand. */
export function readBridgeStory(): { article: Article; report: Report } {
  const found = readArticle(document, { anyway: true });
  if (!found.ok) throw new Error(`refused: ${found.why}`);
  const article = found.value;
  return { article, report: reportOnBridge(article.text) };
}

/** What there is to say about the text of the bridge’s story. */
export function reportOnBridge(text: string): Report {
  const sources = {
    'the city': { kind: 'named-organization' },
    'two engineers who have seen the plans': {
      kind: 'unnamed-group',
      disclosures: {
        count: 'two',
        role: 'engineers',
        knowledge: 'who have seen the plans',
        why: 'asked not to be named because they fear for their jobs',
      },
    },
    'Ada Brandt': { kind: 'named-person' },
    'the mayor': { kind: 'unnamed-person', disclosures: { role: 'mayor' } },
    'A study by the harbour school': { kind: 'document' },
  } as const;
  return reportOn(text, sources, [
    {
      source: 'the city',
      mention: 'the city',
      cue: 'said on Monday',
      content: 'The bridge will be closed until autumn',
      because: 'organization',
    },
    {
      source: 'two engineers who have seen the plans',
      mention: 'two engineers who have seen the plans',
      content: 'It is a ruin',
      because: 'described-group',
    },
    { source: 'Ada Brandt', mention: 'Ada Brandt', cue: 'said', content: '“We have no choice,”', form: 'direct' },
    {
      source: 'Ada Brandt',
      mention: 'She',
      cue: 'told',
      content: 'the ferry would be free',
      because: 'name-elsewhere',
      via: 'The Tide',
    },
    { source: null, cue: 'reportedly', content: 'worth nothing', because: 'impersonal' },
    { source: null, content: 'Good riddance.', form: 'direct', because: 'no-credit' },
    {
      source: 'the mayor',
      mention: 'The mayor',
      cue: 'declined',
      content: 'comment on the price of it all',
      act: 'refusal',
      because: 'described',
    },
    {
      source: 'Ada Brandt',
      mention: 'Brandt said',
      content: '“It will rise again.\n“It always has,”',
      form: 'direct',
      because: 'name-elsewhere',
      repeats: 2,
    },
    {
      source: 'A study by the harbour school',
      mention: 'A study by the harbour school',
      cue: 'found',
      content: 'the ferry is quicker than the bridge',
      because: 'document',
    },
  ]);
}

/** The words of the page that a highlight of this name paints, in the order in which they were painted. */
export function paintedWords(name: string): string[] {
  const ranges = [...(CSS.highlights.get(`on-the-record-${name}`) ?? [])];
  return ranges.map(String);
}

/** All names of highlights on the page. */
export function paintedNames(): string[] {
  return [...CSS.highlights.keys()].sort();
}

/** A range over words of an element’s text; throws where it has none. */
export function rangeOver(selector: string, words: string): Range {
  const element = document.querySelector(selector);
  const walker = document.createTreeWalker(element!, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const start = text.data.indexOf(words);
    if (start < 0) continue;
    const range = document.createRange();
    range.setStart(text, start);
    range.setEnd(text, start + words.length);
    return range;
  }
  throw new Error(`No text node in ${selector} says “${words}”.`);
}
