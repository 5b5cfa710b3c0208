import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findArticle } from '../../src/article/find-article';
import { type Article, readArticle } from '../../src/article/read-article';
import { splitTexts, strewEmptyNodes, wrapInDivs } from './change-page.ts';
import { show } from './reader.ts';
import { samplePages, textOfBlocks } from './sample-pages.ts';

/** The test’s own address looks like a home page’s. */
const { pathname, search } = location;
beforeAll(() => history.replaceState(null, '', '/2026/05/lorn-bridge'));
afterAll(() => history.replaceState(null, '', pathname + search));

const paragraphs = [
  'The bridge over the Lorn will be closed for repairs until the end of the summer, the city said on Monday.',
  '“We have no choice,” said Ada Brandt, who leads the city’s works department. “The bolts are older than my mother.”',
  'Two engineers who have seen the plans said the work would take a year at least, and cost twice what was announced.',
  'The ferry will run every ten minutes, and more often in the morning. It is free for all who live on the east bank.',
];

/** A small news page around a body. */
function pageOf(body: string, head = ''): string {
  return `<title>Lorn bridge closes – The Tide</title><meta property="og:type" content="article">${head}
    <nav><a href="#">Sport</a></nav><main><article><h1>Lorn bridge closes</h1>${body}</article></main>`;
}

const story = paragraphs.map((text) => `<p>${text}</p>`).join('\n');

function read(html?: string): Article {
  if (html !== undefined) show(html);
  const found = readArticle(document, { anyway: false });
  if (!found.ok) throw new Error(`refused: ${found.why}`);
  return found.value;
}

/** What the page shows at a span of the text, without the characters that nobody sees. */
function wordsAt(article: Article, start: number, end: number): string {
  const words = article.rangesOf({ start, end }).map((range) => range.toString());
  return words
    .join('\n')
    .replaceAll(/[\u00AD\u200B\u200C\u2060\uFEFF]/g, '')
    .replaceAll(/\s/g, ' ');
}

function expectEveryWordInPlace(article: Article): void {
  const lost = [...article.text.matchAll(/\S+/g)].filter(
    ({ 0: word, index }) => wordsAt(article, index, index + word.length) !== word,
  );
  expect(lost.map(([word]) => word)).toEqual([]);
}

describe.each(samplePages)('the sample $name', ({ html, blocks }) => {
  it('is read as headline, standfirst and body, and nothing else', () => {
    show(html);
    expect(read().text).toBe(textOfBlocks(blocks));
  });

  it('finds every word again where it stands on the page', () => {
    const article = read(html);
    expect(article.text.length).toBeGreaterThan(1000);
    expectEveryWordInPlace(article);
  });

  it('is read without a change to the page', () => {
    show(html);
    const before = document.documentElement.outerHTML;
    read().rangesOf({ start: 0, end: 500 });
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('reads the same when each character is a text node of its own, with empty ones between', () => {
    const { text } = read(html);
    splitTexts(document.body);
    strewEmptyNodes(document.body);
    const article = read();
    expect(article.text).toBe(text);
    expectEveryWordInPlace(article);
  });

  it('reads the same inside forty divs and from right to left', () => {
    const { text } = read(html);
    wrapInDivs(document.body);
    document.body.dir = 'rtl';
    const article = read();
    expect(article.text).toBe(text);
    expectEveryWordInPlace(article);
  });
});

describe('reading an article', () => {
  it('gives one range for each paragraph of a claim that runs over several', () => {
    const article = read(pageOf(story));
    const start = article.text.indexOf('no choice');
    const end = article.text.indexOf('a year at least');
    const ranges = article.rangesOf({ start, end });
    expect(ranges.map((range) => range.toString().slice(0, 9))).toEqual(['no choice', 'Two engin']);
  });

  it('maps words over nested inline elements to one range', () => {
    const article = read(pageOf(story.replace('Ada Brandt', '<a href="#"><b>A<i>da</i></b> Bra<em>ndt</em></a>')));
    const start = article.text.indexOf('Ada Brandt');
    expect(article.rangesOf({ start, end: start + 10 }).map(String)).toEqual(['Ada Brandt']);
  });

  it('takes white space of any kind for one space, and leaves out what nobody sees', () => {
    const odd =
      'The&nbsp;bridge \n\t over&#8201;the <b> Lorn </b> <i> is</i> cl&shy;osed&#8203; and&#65279;will be for long, they say.';
    const article = read(pageOf(`<p>${odd}</p>${story}`));
    expect(article.text.split('\n')[1]).toBe('The bridge over the Lorn is closed andwill be for long, they say.');
    expectEveryWordInPlace(article);
  });

  it('takes two line breaks for the end of a paragraph, and one only after a whole sentence', () => {
    const article = read(pageOf(`<div>${paragraphs.join('<br><br>')}<br>It is<br>free.</div>`));
    expect(article.text).toBe(['Lorn bridge closes', ...paragraphs, 'It is free.'].join('\n'));
    expectEveryWordInPlace(article);
  });

  it('reads bare text that empty divs divide', () => {
    const article = read(pageOf(`<div itemprop="articleBody">${paragraphs.join('<div class="fake-br"></div>')}</div>`));
    expect(article.text).toBe(['Lorn bridge closes', ...paragraphs].join('\n'));
  });

  it('puts no range over what stands inside a sentence and is not read', () => {
    const card = '<span class="tooltip">Ada Brandt, 51, is an engineer.</span>';
    const article = read(pageOf(story.replace('Ada Brandt', `Ada ${card}Brandt`)));
    const start = article.text.indexOf('Ada Brandt');
    expect(article.rangesOf({ start, end: start + 10 }).map(String)).toEqual(['Ada ', 'Brandt']);
  });

  it.each([
    [
      'captions',
      '<figure><img alt="A bridge"><figcaption>The bridge in May, “a ruin,” a man said. Photo: The Tide</figcaption></figure>',
    ],
    ['bylines', '<p class="byline">By Jo Marsh, who said she had seen the bridge from the water on Monday evening</p>'],
    [
      'related links',
      '<ul class="related"><li><a href="#">Ferry is late again, passengers say in a long letter</a></li></ul>',
    ],
    [
      'what stands below a picture and is no sentence',
      '<div><div><img alt=""></div><br><span>The bridge in May</span></div>',
    ],
    ['what ends below a picture in whose it is', '<p><img alt=""><br>The bridge in May. (City/Jo Marsh)</p>'],
    [
      'a caption within a paragraph',
      '<p><span><img alt=""><span class="caption">© The Tide</span></span> It is closed.</p>',
      'It is closed.',
    ],
    ['links after a label', '<p>More: <a href="#">Ferry is late again</a></p>'],
    [
      'lines of links',
      '<p><a href="#">Read on: the ferry that came too late, as its passengers tell it in their letters</a></p>',
    ],
    [
      'newsletter boxes',
      '<div class="newsletter-signup"><p>All of it in the morning, at seven. “The best of the day,” readers say.</p></div>',
    ],
    [
      'asides',
      '<aside><p>The Lorn is 212 kilometres long and, as sailors have said for ages, has no bottom at all.</p></aside>',
    ],
    [
      'what is hidden',
      '<p hidden>The mayor said that nobody would ever read this sentence, and nobody ever did so.</p>',
    ],
    [
      'what is styled away',
      '<p style="display: none">The mayor said that nobody would ever read this, and nobody ever did so.</p>',
    ],
    ['what only screen readers say', '<p>It is <span class="sr-only">not</span> closed.</p>', 'It is closed.'],
    [
      'scripts and templates',
      '<script>var text = "The mayor said so.";</script><template><p>The mayor said so.</p></template>',
    ],
  ])('leaves out %s between paragraphs', (_, foreign, kept = '') => {
    const [first, ...others] = story.split('\n');
    const article = read(pageOf([first, foreign, ...others].join('\n')));
    expect(article.text).toBe(
      ['Lorn bridge closes', paragraphs[0], kept, ...paragraphs.slice(1)].filter(Boolean).join('\n'),
    );
  });

  it.each([
    ['Read more: The ferry is late again', 'Read more slowly, the teacher told them.'],
    ['Most read', 'Most read it in the paper, they said.'],
    ['Trending now', 'Trending upwards, the price of tickets is a worry.'],
    ['Recommended for you', 'Recommended doses have changed, the doctor said.'],
    ['Share this', 'Share prices fell.'],
    ['Tags: ferry, bridge', 'Tags were found on all the bolts.'],
    ['Sign up for our newsletter, the best of the day.', 'Sign up sheets hung on every door.'],
    ['Follow us on all channels.', 'Follow the money, she said.'],
    ['There is more. Sign up for The Ebb today, our free newsletter.', 'Residents can sign up at the town hall.'],
    ['Jo Marsh is an editor. Follow her on Chirp.', 'He told them to follow her on foot. They did.'],
    ['The bridge in May (Image: Getty)', 'The bridge (built in 1911) is closed.'],
    ['Jo Marsh/AFP/Getty Images', 'He spoke of an either/or, and of nothing else.'],
    ['Reporting by Jo Marsh; editing by Ann Lee', 'Reporting by the paper led to the arrest.'],
    ['Jo Marsh contributed to this report.', 'Heavy rain contributed to the flooding.'],
    ['By Jo Marsh and Ann Lee', 'By Monday it was closed.'],
    ['Jo Marsh in Dorne · 14 May 2026, 4.20 pm', 'It was built in May 2019.'],
    ['Copyright 2026 The Tide. All rights reserved.', 'Copyright law is no help here, he said.'],
    ['This story has been corrected.', 'This story has no hero.'],
  ])('leaves out “%s”, and keeps “%s”', (line, sentence) => {
    const article = read(pageOf(`${story}<p>${line}</p><p>${sentence}</p>${story}`));
    expect(article.text.split('\n')).not.toContain(line);
    expect(article.text.split('\n')).toContain(sentence);
  });

  it('leaves out comments, however many there are', () => {
    const comments = `<section id="comments">${'<div class="comment"><p>I heard the mayor say that it is all a lie, and that the ferry is a lie too.</p></div>'.repeat(50)}</section>`;
    expect(read(`${pageOf(story)}${comments}`).text).toBe(['Lorn bridge closes', ...paragraphs].join('\n'));
  });

  it('reads a body of which each paragraph stands in a box of its own, between advertisements', () => {
    const boxes = paragraphs.map(
      (text) => `<div class="text-block"><p>${text}</p></div><div class="ad-slot"><p>Buy a boat.</p></div>`,
    );
    expect(read(pageOf(boxes.join(''))).text).toBe(['Lorn bridge closes', ...paragraphs].join('\n'));
  });

  it('finds the headline outside the article element, and the standfirst below it', () => {
    const standfirst = 'The city says the bolts are too old, and engineers say that it knew.';
    const html = `<title>Lorn bridge closes – The Tide</title><meta property="og:type" content="article">
      <header><h1>The Tide</h1></header><main><h1>Lorn bridge closes</h1><h2>${standfirst}</h2><article>${story}</article></main>`;
    expect(read(html).text).toBe(['Lorn bridge closes', standfirst, ...paragraphs].join('\n'));
  });

  it('finds the standfirst above the paragraphs of its own box, and reads it once where it is repeated', () => {
    const standfirst = 'The city says the bolts are too old, and engineers say that it knew.';
    const text = ['Lorn bridge closes', standfirst, ...paragraphs].join('\n');
    for (const html of [
      pageOf(`<h2>${standfirst}</h2>${story}`),
      pageOf(`<div class="dek">${standfirst}</div>${story}`),
      pageOf(`<div class="dek">${standfirst}</div><div itemprop="articleBody"><div>${standfirst}</div>${story}</div>`),
    ]) {
      show(html);
      const found = findArticle(document, { anyway: false });
      expect(found.ok && found.value.standfirst.map((block) => block.text)).toEqual([standfirst]);
      expect(found.ok && found.value.body.map((block) => block.text)).toEqual(paragraphs);
      expect(read().text).toBe(text);
    }
  });

  it('keeps what stands below a picture and is a sentence', () => {
    const kept =
      '<p><img alt="">It is closed.</p><p><img alt=""><b>“Why?” he asked.</b></p><img alt=""><h2>What next</h2>';
    const article = read(pageOf(`${kept}${story}`));
    expect(article.text.split('\n').slice(1, 4)).toEqual(['It is closed.', '“Why?” he asked.', 'What next']);
  });

  it('keeps a long paragraph, whatever words it holds', () => {
    const long = `${paragraphs.join(' ')} It is but one of the works, and it has contributed to this report of the harbour.`;
    expect(read(pageOf(`<p>${long}</p>${story}`)).text.split('\n')[1]).toBe(long);
  });

  it('keeps the last line of a post, which says whose it is', () => {
    const post =
      '<blockquote><p>It creaks, and nobody listens to it.</p>— Ada Brandt (@adab) <a href="#">May 3, 2026</a></blockquote>';
    expect(read(pageOf(`${story}${post}${story}`)).text).toContain('\n— Ada Brandt (@adab) May 3, 2026\n');
  });

  it('reads a page that has no paragraph but divs', () => {
    const article = read(pageOf(paragraphs.map((text) => `<div>${text}</div>`).join('')));
    expect(article.text).toBe(['Lorn bridge closes', ...paragraphs].join('\n'));
  });

  it('keeps subheadings, lists and quoted blocks', () => {
    const extra =
      '<h2>What comes next</h2><ul><li>The ferry runs at six.</li></ul><blockquote><p>It floats.</p></blockquote>';
    const article = read(
      pageOf(`${story}${extra}<p>It will be opened by nobody in particular, the city has said on its pages.</p>`),
    );
    expect(article.text).toContain('\nWhat comes next\nThe ferry runs at six.\nIt floats.\nIt will be opened');
  });

  it('gives no range at all once a node no longer holds the words that were read from it', () => {
    const article = read(pageOf(story));
    const start = article.text.indexOf('Ada Brandt');
    const span = { start, end: start + 10 };
    expect(article.rangesOf(span).map(String)).toEqual(['Ada Brandt']);
    const node = article.rangesOf(span)[0]!.startContainer as Text;
    node.data = node.data.replace('Ada', 'Eva');
    expect(article.rangesOf(span)).toEqual([]);
    node.remove();
    expect(article.rangesOf({ start: start - 30, end: start })).toEqual([]);
  });

  it('takes a paragraph of two megabytes', () => {
    const long = `${'The bridge is closed, she said. '.repeat(65_536)}`;
    const article = read(pageOf(`<p>${long}</p>`));
    expect(article.text.length).toBeGreaterThan(2_000_000);
    expect(wordsAt(article, article.text.length - 9, article.text.length)).toBe('she said.');
  });

  it('survives forms with fields named like properties, lone surrogates and elements nested without end', () => {
    const fields = ['firstChild', 'nodeType', 'localName', 'getAttribute', 'parentNode', 'closest'];
    const form = `<form>${fields.map((name) => `<input name="${name}">`).join('')}${story}</form>`;
    show(pageOf(`${form}<p>\uD800 and \uDC00 are halves of nothing, and stand here all alone in their paragraph.</p>`));
    let deepest: Element = document.body.appendChild(document.createElement('div'));
    for (let depth = 0; depth < 1500; depth += 1) deepest = deepest.appendChild(document.createElement('div'));
    expect(read().text).toContain(paragraphs[3]);
  });
});
