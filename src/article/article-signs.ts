import { attributeOf } from './element-hints';
import type { Head } from './headline';
import type { Story } from './main-story';
import { boxesAround, type Page } from './page-walk';

/** What speaks for a page being an article, or against it, in points. */
interface Sign {
  readonly points: number;
  readonly holds: (evidence: Evidence) => boolean;
}

interface Evidence {
  readonly document: Document;
  readonly page: Page;
  readonly story: Story;
  readonly head: Head;
  /** The schema.org types that the page’s JSON-LD names, each between spaces. */
  readonly types: string;
  /** The page’s `og:type` in lower case; empty where it gives none. */
  readonly openGraph: string;
}

const NEWS_TYPE = / (?:\w*NewsArticle|LiveBlogPosting|ClaimReview) /;
const ARTICLE_TYPE = / (?:Article|BlogPosting|ScholarlyArticle|Review) /;
const OTHER_TYPE =
  / (?:Product|QAPage|DiscussionForumPosting|SearchResultsPage|CollectionPage|TechArticle|APIReference|Recipe|JobPosting|ProfilePage|ContactPage|AboutPage|FAQPage) /;
const OTHER_OPEN_GRAPH = /^(?:product|profile|video|music|book|place|business|object)/;
const HOME_PATH = /^\/(?:index\.\w+|home\/?)?$/;
const OTHER_PATH = /\/(?:search|wiki|docs?|forums?|threads?|questions|topics?|tags?|category|shop|product)(?:\/|$)/i;

/** How much running text an article has, in characters. */
const LENGTHS = { short: 600, long: 1000 };
/** In teasers, nearly every paragraph stands in a box of its own. */
const TEASERS = { least: 5, share: 0.6 };
const LEAST_PROSE = 200;
const CODE_SAMPLES = 5;

const SIGNS: readonly Sign[] = [
  { points: 4, holds: ({ types }) => NEWS_TYPE.test(types) },
  {
    points: 3,
    holds: ({ types, openGraph, page }) => openGraph === 'article' || ARTICLE_TYPE.test(types) || declaresBody(page),
  },
  { points: 1, holds: ({ page, story }) => standsInOnlyArticle(page, story) },
  { points: 1, holds: ({ head }) => head.headline !== null },
  {
    points: 0.5,
    holds: ({ document }) => has(document, '[rel~=author],[itemprop~=author],meta[name=author],[class*=byline i]'),
  },
  {
    points: 0.5,
    holds: ({ document }) => has(document, 'meta[property="article:published_time"],[itemprop~=datePublished],time'),
  },
  { points: 0.5, holds: ({ story }) => story.prose >= LENGTHS.short },
  { points: 0.5, holds: ({ story }) => story.prose >= LENGTHS.long },
  { points: -1, holds: ({ story }) => story.prose < LENGTHS.short },
  {
    points: -3,
    holds: ({ story }) => story.holders >= TEASERS.least && story.holders > TEASERS.share * story.blocks.length,
  },
  { points: -3, holds: ({ document }) => HOME_PATH.test(document.location.pathname) },
  { points: -2, holds: ({ document }) => OTHER_PATH.test(document.location.pathname) },
  { points: -3, holds: ({ types }) => OTHER_TYPE.test(types) && !NEWS_TYPE.test(types) },
  { points: -3, holds: ({ openGraph }) => OTHER_OPEN_GRAPH.test(openGraph) },
  { points: -2, holds: ({ document }) => document.querySelectorAll('pre,code').length > CODE_SAMPLES },
];

const ENOUGH = 2.5;

/**
 * A quick look before a page is read at all: false for home pages and for those without a few lines of running text.
 */
export function mayHoldArticle(document: Document): boolean {
  const isDeclared = has(document, 'meta[property="og:type"][content="article" i],article');
  if (HOME_PATH.test(document.location.pathname) && !isDeclared) return false;
  let characters = 0;
  for (const paragraph of document.getElementsByTagName('p')) {
    characters += paragraph.textContent?.length ?? 0;
    if (characters > LEAST_PROSE) return true;
  }
  return isDeclared || has(document, '[itemprop~=articleBody],br') || holdsShadow(document);
}

/** Whether a page whose main story was found is an article, and not a front page, a shop, a forum or a manual. */
export function isArticle(document: Document, page: Page, story: Story, head: Head): boolean {
  const openGraph = document.querySelector('meta[property="og:type"]')?.getAttribute('content')?.toLowerCase() ?? '';
  const evidence = { document, page, story, head, types: typesOf(document), openGraph };
  let points = 0;
  for (const sign of SIGNS) if (sign.holds(evidence)) points += sign.points;
  return points >= ENOUGH;
}

/** The types in the page’s JSON-LD, also where it is broken, as on one page in eight. */
function typesOf(document: Document): string {
  let types = ' ';
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    for (const [, list = ''] of (script.textContent ?? '').matchAll(/"@type"\s*:\s*(\[[^\]]*\]|"[^"]*")/g)) {
      types += `${list.replaceAll(/[^\w]+/g, ' ').trim()} `;
    }
  }
  return types;
}

function holdsShadow(document: Document): boolean {
  for (const element of document.getElementsByTagName('*')) if (element.shadowRoot) return true;
  return false;
}

function declaresBody(page: Page): boolean {
  return page.boxes.some(({ element }) => /articleBody/i.test(attributeOf(element, 'itemprop') ?? ''));
}

function standsInOnlyArticle(page: Page, story: Story): boolean {
  const articles = page.boxes.filter(({ tag }) => tag === 'article');
  return articles.length === 1 && [...boxesAround(page, story.box)].some((at) => page.boxes[at] === articles[0]);
}

function has(document: Document, selector: string): boolean {
  return document.querySelector(selector) !== null;
}
