import type { Declared } from './declared';
import { attributeOf, tagOf } from './element-hints';
import type { Head } from './headline';
import type { Story } from './main-story';
import { listTypes } from './metadata';
import { readVoice, type Voice } from './news-voice';
import type { Page } from './page-walk';
import { lettersOf } from './short-text';
import { looksLikeTeasers } from './teasers';

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
  /** The schema.org types of what the page describes as its own, each between spaces. */
  readonly types: string;
  /** The page’s `og:type` in lower case; empty where it gives none. */
  readonly openGraph: string;
  readonly declared: Declared;
  readonly path: string;
  readonly voice: Voice;
  /** Whether the story looks like a list of teasers. */
  readonly isList: boolean;
}

const NEWS_TYPE = / (?:\w*NewsArticle|LiveBlogPosting|ClaimReview) /;
const ARTICLE_TYPE = / (?:Article|BlogPosting|ScholarlyArticle|Review) /;
const OTHER_TYPE =
  / (?:\w*Product|QAPage|Question|DiscussionForumPosting|SearchResultsPage|CollectionPage|TechArticle|APIReference|Recipe|JobPosting|ProfilePage|ContactPage|AboutPage|FAQPage|\w*Application|Course|\w*Business|Movie|VideoObject|\w+(?:Episode|Series)) /;
const OTHER_OPEN_GRAPH = /^(?:[\w-]+:)?(?:product|profile|video|music|book|place|business|object)/;
/** What makes manuals, encyclopedias and forums says so. */
const OTHER_GENERATOR =
  /\b(?:mediawiki|dokuwiki|mkdocs|sphinx|docusaurus|gitbook|doxygen|discourse|phpbb|vbulletin|xenforo|flarum)\b/i;

/** The root of a site or of one of its editions: “/”, “/en-gb/”, “/home.html”. */
const HOME_PATH =
  /^\/(?:(?:[a-z]{2}(?:[-_][a-z]{2})?|international|global)\/?)?(?:(?:index|home|default)(?:\.\w+)?\/?)?$/i;
/** Words without a number or a hyphen, of which the addresses of sections are made: “/politics”, “/sport/rowing/”. */
const SECTION_PATH = /^\/(?:[a-z]+\/)?[a-z]+(?:\.\w+)?\/?$/i;
/** “/news/item.asp?id=4471” */
const NUMBERED = /[?&](?:\w*id|article|p|story)=\d/i;
/** All that is from one day, month or year: “/2026/05/”. */
const ARCHIVE_PATH = /^\/(?:[a-z]+\/)?\d{4}(?:\/\d\d?){0,2}\/?$/i;
const OTHER_PATH =
  /\/(?:search|find|results?|wiki|docs?|documentation|manual|help|support|faqs?|knowledge-?base|guidance|legal|forums?|threads?|questions|discussions?|comments|topics?|tags?|category|authors?|shop|products?|videos?|watch|podcasts?|episodes?|courses?|jobs)(?:\/|$)/i;

/** How much running text an article has, in characters. */
const LENGTHS = { short: 600, long: 1000 };
const LEAST_PROSE = 200;
const LEAST_PARAGRAPH = 60;
const NO_TEXT = /^(?:script|style|noscript|template)$/;
const CODE_SAMPLES = 5;
/** News reports what others said, and hardly speaks of itself or to the reader but in quotations. */
const REPORTING = { least: 3, share: 0.015, high: 0.025 };
const ADDRESSING = { some: 0.025, much: 0.06 };

const SIGNS: readonly Sign[] = [
  { points: 4, holds: ({ types }) => NEWS_TYPE.test(types) },
  {
    points: 3,
    holds: ({ types, openGraph, page }) => openGraph === 'article' || ARTICLE_TYPE.test(types) || declaresBody(page),
  },
  { points: 1, holds: ({ page, story }) => standsInOnlyArticle(page, story) },
  { points: 1, holds: ({ head, page, declared }) => head.headline !== null || repeatsTitle(page, declared) },
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
  { points: 2, holds: ({ voice, isList }) => !isList && reportsAbove(voice, REPORTING.share) },
  { points: 1, holds: ({ voice, isList }) => !isList && reportsAbove(voice, REPORTING.high) },
  { points: 1.5, holds: ({ voice, isList }) => !isList && voice.hasDateline },
  { points: -3, holds: ({ voice }) => voice.addressing >= ADDRESSING.some },
  { points: -1.5, holds: ({ voice }) => voice.addressing >= ADDRESSING.much },
  { points: -3, holds: ({ isList }) => isList },
  { points: -3, holds: ({ path }) => HOME_PATH.test(path) },
  { points: -1, holds: ({ path, document }) => SECTION_PATH.test(path) && !NUMBERED.test(document.location.search) },
  { points: -2, holds: ({ path }) => OTHER_PATH.test(path) || ARCHIVE_PATH.test(path) },
  { points: -3, holds: ({ types }) => OTHER_TYPE.test(types) && !NEWS_TYPE.test(types) },
  { points: -3, holds: ({ openGraph }) => OTHER_OPEN_GRAPH.test(openGraph) },
  {
    points: -2,
    holds: ({ declared }) => declared.named.get('generator')?.some((name) => OTHER_GENERATOR.test(name)) ?? false,
  },
  { points: -2, holds: ({ document }) => document.querySelectorAll('pre,code').length > CODE_SAMPLES },
];

const ENOUGH = 2.5;
const SHORTEST_TITLE = 15;
const LONGEST_TITLE = 200;

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
  return isDeclared || has(document, '[itemprop~=articleBody],br') || hasLongTexts(document);
}

/** Whether there are a few texts as long as paragraphs on a page that calls none of them so. */
function hasLongTexts(document: Document): boolean {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let characters = 0;
  while (characters <= LEAST_PROSE && walker.nextNode()) {
    const { data, parentElement } = walker.currentNode as Text;
    if (data.length >= LEAST_PARAGRAPH && parentElement && !NO_TEXT.test(tagOf(parentElement)))
      characters += data.trim().length;
  }
  return characters > LEAST_PROSE;
}

/** Whether a page whose main story was found is an article, and not a front page, a shop, a forum or a manual. */
export function isArticle(document: Document, page: Page, story: Story, head: Head, declared: Declared): boolean {
  const openGraph = declared.named.get('og:type')?.[0]?.toLowerCase().replace(/^og:/, '') ?? '';
  const types = listTypes(declared, head.headline?.text ?? '');
  const path = document.location.pathname;
  const voice = readVoice(story.blocks.map(({ text }) => text));
  const isList = looksLikeTeasers(page, story);
  const evidence = { document, page, story, head, types, openGraph, declared, path, voice, isList };
  let points = 0;
  for (const sign of SIGNS) if (sign.holds(evidence)) points += sign.points;
  return points >= ENOUGH;
}

function reportsAbove({ reports, reporting, addressing }: Voice, share: number): boolean {
  return reports >= REPORTING.least && reporting >= share && addressing < ADDRESSING.some;
}

/** Whether a line of the page is its title, although no heading is. */
function repeatsTitle(page: Page, { named }: Declared): boolean {
  const title = lettersOf(named.get('title')?.[0] ?? '');
  return page.blocks.some(({ text }) => {
    const letters = text.length <= LONGEST_TITLE ? lettersOf(text) : '';
    return letters.length >= SHORTEST_TITLE && title.startsWith(letters);
  });
}

function declaresBody(page: Page): boolean {
  return page.boxes.some(({ element }) => /articleBody/i.test(attributeOf(element, 'itemprop') ?? ''));
}

function standsInOnlyArticle(page: Page, story: Story): boolean {
  const articles = page.boxes.filter(({ tag }) => tag === 'article');
  const only = articles[0];
  const box = page.boxes[story.box];
  return articles.length === 1 && only !== undefined && box !== undefined && only.element.contains(box.element);
}

function has(document: Document, selector: string): boolean {
  return document.querySelector(selector) !== null;
}
