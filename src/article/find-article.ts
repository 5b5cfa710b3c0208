import type { Outcome } from '../engine/attribution';
import { isArticle } from './article-signs';
import type { Declared } from './declared';
import { findHead, type Head } from './headline';
import { findStory } from './main-story';
import { type Block, boxesAround, type Page, walkPage } from './page-walk';
import { mayHoldArticle } from './quick-look';
import { readDeclared } from './read-declared';
import { isRendered } from './rendered';
import { partsInShadow } from './shadow-parts';

/** The blocks of a page that are its article, in reading order. */
export interface FoundArticle extends Head {
  /** Without what repeats the headline word for word, or the standfirst right behind it. */
  readonly body: readonly Block[];
  /** The elements that hold it; what happens outside them does not concern it. */
  readonly elements: readonly Element[];
  /** What the page tells of itself. */
  readonly declared: Declared;
}

type Found = Outcome<FoundArticle, 'not-article'>;

/**
 * Finds the article of a page as it stands now, and changes nothing on it. `not-article` where the page does not look
 * like one; `anyway` takes it for one as long as there is any running text.
 */
export function findArticle(document: Document, options: { anyway: boolean }): Found {
  const steps = findInSteps(document, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in steps, between which the page may do work of its own: each is short even where no code has run before. */
export function* findInSteps(document: Document, { anyway }: { anyway: boolean }): Generator<void, Found> {
  const refused = { ok: false, why: 'not-article' } as const;
  const root: HTMLElement | null = document.body;
  if (root?.localName !== 'body' || !(anyway || mayHoldArticle(document))) return refused;
  yield;
  const page = walkPage(root);
  yield;
  const story = findStory(page);
  if (story === null) return refused;
  yield;
  const declared = readDeclared(document);
  const head = findHead(page, story, titlesOf(declared));
  yield;
  if (!anyway && !isArticle(document, page, story, head, declared)) return refused;
  yield;
  const above = [...(head.headline ? [head.headline] : []), ...head.standfirst];
  const own = story.blocks.filter((block) => !above.includes(block) && block.text !== head.headline?.text);
  const begins = own.findIndex(({ text }) => !above.some((block) => block.text === text));
  const body = begins < 0 ? own : own.slice(begins);
  if (![...above, ...body].some(({ pieces: [first] }) => first && isRendered(first.node))) return refused;
  const places = [story.box, ...above.map(({ box }) => box)];
  const holders = places.flatMap((place) => findHolder(page, place) ?? []);
  const elements = page.hasShadow ? [...holders, ...partsInShadow([...above, ...body])] : holders;
  return { ok: true, value: { ...head, body, elements, declared } };
}

/** The element of a box, or of the next around it that is no form: a form’s fields hide properties of their names. */
function findHolder(page: Page, place: number): Element | undefined {
  const holder = boxesAround(page, place).find((at) => page.boxes[at]?.tag !== 'form');
  return holder === undefined ? undefined : page.boxes[holder]?.element;
}

function titlesOf({ named }: Declared): string {
  return [named.get('og:title')?.[0], named.get('title')?.[0]].join(' ');
}
