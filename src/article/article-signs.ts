import type { Declared } from './declared';
import { attributeOf } from './element-hints';
import type { Head } from './headline';
import type { Story } from './main-story';
import { listTypes } from './metadata';
import { readVoice, type Voice } from './news-voice';
import { isHome, isOtherPlace, isSection } from './page-address';
import { boxesAround, type Page } from './page-walk';
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
  readonly voice: Voice;
  /** Whether the story looks like a list of teasers. */
  readonly isList: boolean;
}

const NEWS_TYPE = / (?:\w*NewsArticle|LiveBlogPosting|ClaimReview) /;
const ARTICLE_TYPE = / (?:Article|BlogPosting|ScholarlyArticle|Review) /;
const OTHER_TYPE =
  / (?:\w*Product|QAPage|Question|DiscussionForumPosting|SearchResultsPage|CollectionPage|TechArticle|APIReference|Recipe|JobPosting|ProfilePage|ContactPage|AboutPage|FAQPage|\w*Application|Course|\w*Business|\w*Event|Movie|VideoObject|\w+(?:Episode|Series)) /;
const OTHER_OPEN_GRAPH = /^(?:[\w-]+:)?(?:product|profile|video|music|book|place|business|object)/;
/** What makes manuals, encyclopedias and forums says so. */
const OTHER_GENERATOR =
  /\b(?:mediawiki|dokuwiki|mkdocs|sphinx|docusaurus|gitbook|doxygen|discourse|phpbb|vbulletin|xenforo|flarum)\b/i;

/** How much running text an article has, in characters. */
const LENGTHS = { short: 600, long: 1000 };
const CODE_SAMPLES = 5;
/** News reports what others said, and hardly speaks of itself or to the reader but in quotations. */
const REPORTING = { least: 3, share: 0.015, high: 0.025 };
const ADDRESSING = { some: 0.025, much: 0.06 };
const CONFIDING = 0.02;

const SIGNS: readonly Sign[] = [
  { points: 4, holds: ({ types }) => NEWS_TYPE.test(types) },
  { points: 3, holds: isCalledArticle },
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
  { points: -3, holds: (evidence) => isAddressed(evidence, ADDRESSING.some) },
  { points: -1.5, holds: (evidence) => isAddressed(evidence, ADDRESSING.much) },
  {
    points: -3,
    holds: (evidence) =>
      evidence.voice.confiding >= CONFIDING && !NEWS_TYPE.test(evidence.types) && !isCalledArticle(evidence),
  },
  { points: -3, holds: ({ isList }) => isList },
  { points: -3, holds: ({ document }) => isHome(document) },
  { points: -1, holds: ({ document }) => isSection(document) },
  { points: -2, holds: ({ document }) => isOtherPlace(document) },
  { points: -4, holds: ({ types }) => OTHER_TYPE.test(types) && !NEWS_TYPE.test(types) },
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

/** Whether a page whose main story was found is an article, and not a front page, a shop, a forum or a manual. */
export function isArticle(document: Document, page: Page, story: Story, head: Head, declared: Declared): boolean {
  const openGraph = declared.named.get('og:type')?.[0]?.toLowerCase().replace(/^og:/, '') ?? '';
  const types = listTypes(declared, head.headline?.text ?? '');
  const voice = readVoice(story.blocks.map(({ text }) => text));
  const isList = looksLikeTeasers(page, story);
  const evidence = { document, page, story, head, types, openGraph, declared, voice, isList };
  let points = 0;
  for (const sign of SIGNS) if (sign.holds(evidence)) points += sign.points;
  return points >= ENOUGH;
}

function reportsAbove({ reports, reporting, addressing, confiding }: Voice, share: number): boolean {
  return reports >= REPORTING.least && reporting >= share && addressing + confiding < ADDRESSING.some;
}

/** Whether a text speaks to its reader more than of its writer, on a page that does not call it news. */
function isAddressed({ types, voice: { addressing, confiding } }: Evidence, share: number): boolean {
  return addressing >= share && addressing > confiding && !NEWS_TYPE.test(types);
}

/** Whether a page says that it is an article of some kind. */
function isCalledArticle({ types, openGraph, page }: Evidence): boolean {
  return openGraph === 'article' || ARTICLE_TYPE.test(types) || declaresBody(page);
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
  return articles.length === 1 && [...boxesAround(page, story.box)].some((at) => page.boxes[at] === articles[0]);
}

function has(document: Document, selector: string): boolean {
  return document.querySelector(selector) !== null;
}
