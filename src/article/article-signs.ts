import type { Declared } from './declared';
import type { Head } from './headline';
import type { Story } from './main-story';
import { listOtherItems, listTypes } from './metadata';
import { readVoice, type Voice } from './news-voice';
import { isHome, isOtherPlace, isSection } from './page-address';
import { boxesAround, type Page } from './page-walk';
import { lettersOf } from './short-text';
import { looksLikeTeasers } from './teasers';

/** What speaks for a page being an article, or against it, in points; those that are quicker to look for come first. */
interface Sign {
  readonly points: number;
  readonly holds: (evidence: Evidence) => boolean;
}

interface Evidence {
  readonly document: Document;
  readonly page: Page;
  readonly story: Story;
  readonly head: Head;
  readonly declared: Declared;
  /** The schema.org types of what the page describes as its own in JSON-LD, each between spaces. */
  readonly types: string;
  /** Whether its article is news by them. */
  readonly isNews: boolean;
  /** The page’s `og:type` in lower case; empty where it gives none. */
  readonly openGraph: string;
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
  { points: 4, holds: ({ isNews }) => isNews },
  { points: -3, holds: ({ document }) => isHome(document) },
  { points: -1, holds: ({ document }) => isSection(document) },
  { points: -2, holds: ({ document }) => isOtherPlace(document) },
  { points: -3, holds: ({ openGraph }) => OTHER_OPEN_GRAPH.test(openGraph) },
  { points: -1, holds: ({ story }) => story.prose < LENGTHS.short },
  { points: -3, holds: ({ isList }) => isList },
  {
    points: -2,
    holds: ({ declared }) => declared.named.get('generator')?.some((name) => OTHER_GENERATOR.test(name)) ?? false,
  },
  { points: -4, holds: isOther },
  { points: -2, holds: ({ document }) => document.querySelectorAll('pre,code').length > CODE_SAMPLES },
  { points: -3, holds: (evidence) => isAddressed(evidence, ADDRESSING.some) },
  { points: -1.5, holds: (evidence) => isAddressed(evidence, ADDRESSING.much) },
  { points: -3, holds: isConfided },
  { points: 3, holds: isCalledArticle },
  { points: 1, holds: ({ page, story }) => standsInOnlyArticle(page, story) },
  { points: 1, holds: ({ head, page, declared }) => head.headline !== null || repeatsTitle(page, declared) },
  { points: 0.5, holds: ({ story }) => story.prose >= LENGTHS.short },
  { points: 0.5, holds: ({ story }) => story.prose >= LENGTHS.long },
  { points: 2, holds: ({ voice, isList }) => !isList && reportsAbove(voice, REPORTING.share) },
  { points: 1, holds: ({ voice, isList }) => !isList && reportsAbove(voice, REPORTING.high) },
  { points: 1.5, holds: ({ voice, isList }) => !isList && voice.hasDateline },
  {
    points: 0.5,
    holds: ({ document }) => has(document, '[rel~=author],[itemprop~=author],meta[name=author],[class*=byline i]'),
  },
  {
    points: 0.5,
    holds: ({ document }) => has(document, 'meta[property="article:published_time"],[itemprop~=datePublished],time'),
  },
];

const ENOUGH = 2.5;
const SHORTEST_TITLE = 15;
const LONGEST_TITLE = 200;

/** Whether a page whose main story was found is an article, and not a front page, a shop, a forum or a manual. */
export function isArticle(document: Document, page: Page, story: Story, head: Head, declared: Declared): boolean {
  const evidence = gatherEvidence(document, page, story, head, declared);
  let points = 0;
  let most = sumOf(SIGNS.filter((sign) => sign.points > 0));
  let least = sumOf(SIGNS.filter((sign) => sign.points < 0));
  for (const sign of SIGNS) {
    if (points + least >= ENOUGH || points + most < ENOUGH) break;
    if (sign.points > 0) most -= sign.points;
    else least -= sign.points;
    if (sign.holds(evidence)) points += sign.points;
  }
  return points >= ENOUGH;
}

function sumOf(signs: readonly Sign[]): number {
  return signs.reduce((sum, { points }) => sum + points, 0);
}

/** What the signs look at, each part read when the first of them asks for it. */
function gatherEvidence(document: Document, page: Page, story: Story, head: Head, declared: Declared): Evidence {
  const headline = head.headline?.text ?? '';
  let types: string | undefined;
  let voice: Voice | undefined;
  let isList: boolean | undefined;
  return {
    document,
    page,
    story,
    head,
    declared,
    get types() {
      return (types ??= spaced(listTypes(declared, headline)));
    },
    get isNews() {
      return NEWS_TYPE.test(this.types);
    },
    get openGraph() {
      return declared.named.get('og:type')?.[0]?.toLowerCase().replace(/^og:/, '') ?? '';
    },
    get voice() {
      return (voice ??= readVoice(story.blocks.map(({ text }) => text)));
    },
    get isList() {
      return (isList ??= looksLikeTeasers(page, story));
    },
  };
}

function reportsAbove({ reports, reporting, addressing, confiding }: Voice, share: number): boolean {
  return reports >= REPORTING.least && reporting >= share && addressing + confiding < ADDRESSING.some;
}

/** Whether a page describes something else as its own, in JSON-LD or in microdata. */
function isOther({ isNews, types, declared }: Evidence): boolean {
  return !isNews && (OTHER_TYPE.test(types) || OTHER_TYPE.test(spaced(listOtherItems(declared))));
}

function spaced(types: readonly string[]): string {
  return ` ${types.join(' ')} `;
}

/** Whether a text speaks to its reader more than of its writer, on a page that does not call it news. */
function isAddressed(evidence: Evidence, share: number): boolean {
  if (evidence.isNews) return false;
  const { addressing, confiding } = evidence.voice;
  return addressing >= share && addressing > confiding;
}

/** Whether a text speaks of its writer, on a page that does not call it an article. */
function isConfided(evidence: Evidence): boolean {
  return !evidence.isNews && evidence.voice.confiding >= CONFIDING && !isCalledArticle(evidence);
}

/** Whether a page says that it is an article of some kind. */
function isCalledArticle({ types, openGraph, page }: Evidence): boolean {
  return openGraph === 'article' || ARTICLE_TYPE.test(types) || page.boxes.some(({ isBody }) => isBody);
}

/** Whether a line of the page is its title, although no heading is. */
function repeatsTitle(page: Page, { named }: Declared): boolean {
  const title = lettersOf(named.get('title')?.[0] ?? '');
  return page.blocks.some(({ text }) => {
    const letters = text.length <= LONGEST_TITLE ? lettersOf(text) : '';
    return letters.length >= SHORTEST_TITLE && title.startsWith(letters);
  });
}

function standsInOnlyArticle(page: Page, story: Story): boolean {
  const articles = page.boxes.filter(({ tag }) => tag === 'article');
  return articles.length === 1 && [...boxesAround(page, story.box)].some((at) => page.boxes[at] === articles[0]);
}

function has(document: Document, selector: string): boolean {
  return document.querySelector(selector) !== null;
}
