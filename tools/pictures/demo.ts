import type { Browser, Page } from '../browser/driver';
import { startFilm } from './film';
import { addressOf, letInto, openCard, openSample, pointAt } from './samples';
import { BAR_HEIGHT, type Point, POPUP_GAP, type Scene, type Stage } from './stage';

declare const chrome: { readonly storage: { readonly local: { set(items: object): Promise<void> } } };

const SAMPLE = 'pension-vote';
const WIDTH = 960;
const HEIGHT = 720;
const CAPTION_HEIGHT = 41;
const POPUP_WIDTH = 362;

/** How the pointer moves: in so many steps of so many milliseconds, slower at both ends. */
const STEPS = 9;
const STEP_MS = 50;

/** How far the page is scrolled to the claim, and in how many steps of so many milliseconds. */
const SCROLLED = 560;
const SCROLLS = 5;
const SCROLL_MS = 80;

/** The toolbar button, on the stage. */
const button: Point = { x: WIDTH - 32, y: 26 };

/** An animated WebP of about twenty seconds: how an article is read with the extension. */
export async function filmDemo(browser: Browser, stage: Stage): Promise<Buffer> {
  const film = startFilm(stage, WIDTH, HEIGHT);
  const page = await openSample(browser, SAMPLE, WIDTH, HEIGHT - BAR_HEIGHT - CAPTION_HEIGHT);
  let pointer: Point = { x: 790, y: 470 };
  let scene: Scene = { page: await page.screenshot(), address: addressOf(SAMPLE), badge: '', pointer };

  async function show(milliseconds: number, change: Partial<Scene>): Promise<void> {
    scene = { ...scene, ...change, pointer };
    await film.show(scene, milliseconds);
  }

  async function glide(to: Point): Promise<void> {
    const from = pointer;
    for (let step = 1; step <= STEPS; step += 1) {
      const share = (1 - Math.cos((Math.PI * step) / STEPS)) / 2;
      pointer = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
      await show(STEP_MS, {});
    }
  }

  async function shoot(): Promise<Partial<Scene>> {
    return { page: await page.screenshot() };
  }

  await show(1400, { caption: 'You open an article.' });
  await letInto(browser, page, SAMPLE);
  const marks = { ...(await shoot()), badge: await browser.badgeText() };
  await show(2200, { ...marks, caption: 'On the Record marks each claim, and who stands behind it.' });

  const claim = 'one option among several';
  for (let step = 1; step <= SCROLLS; step += 1) {
    await page.evaluate((top) => scrollTo(0, top), SCROLLED * (step / SCROLLS));
    await show(SCROLL_MS, await shoot());
  }
  await glide(onStage(await pointAt(page, claim)));
  await show(300, {});
  await openCard(page, claim);
  await show(2600, {
    ...(await shoot()),
    caption: 'Rest on a claim: a card says who is credited, and what the article tells of them.',
  });
  await glide(onStage(await middleOfNext(page)));
  await pressNext(page);
  await show(1900, { ...(await shoot()), caption: 'From there to the next claim of the same source.' });
  await page.press('Escape');
  await page.moveTo(2, 2);
  await show(300, await shoot());

  await glide(button);
  const popup = await browser.pressToolbarButton();
  await popup.waitFor(() => document.querySelector('.claim-counts') !== null);
  await show(2300, { popup: await popup.screenshot(), caption: 'The button sums the article up …' });
  for (const unit of ['sources', 'words']) {
    const { x, y } = await popup.evaluate(middleOfUnit, unit);
    await glide({ x: WIDTH - POPUP_GAP.end - POPUP_WIDTH + x, y: BAR_HEIGHT + POPUP_GAP.top + y });
    await popup.clickAt(x, y);
    const summary = { popup: await popup.screenshot(), badge: await browser.badgeText() };
    await show(1300, { ...summary, caption: '… in claims, sources or words.' });
  }

  for (const palette of ['vivid', 'grey'] as const) {
    await popup.evaluate((name) => chrome.storage.local.set({ settings: { palette: name } }), palette);
    await page.waitFor((name) => [...CSS.highlights.keys()].every((key) => key.includes(name)), palette);
    await show(1300, { ...marks, ...(await shoot()), popup: undefined, caption: captions[palette] });
  }
  await popup.evaluate(() => chrome.storage.local.set({ settings: {} }));
  await popup.close();
  await browser.emulate({ dark: true });
  await page.waitFor(() => [...CSS.highlights.keys()].every((name) => name.endsWith('-dark')));
  await show(2000, { ...(await shoot()), dark: true, caption: 'On dark pages too. Nothing leaves your browser.' });
  await browser.emulate({});
  return film.develop();
}

const captions = {
  vivid: 'Three palettes, for every kind of colour vision:',
  grey: 'the patterns say it all without any colour.',
};

function onStage({ x, y }: Point): Point {
  return { x, y: y + BAR_HEIGHT };
}

/** The middle of the arrow in the card that leads to the source’s next claim, in the page. */
function middleOfNext(page: Page): Promise<Point> {
  return page.evaluateInShadow('on-the-record', (root) => {
    const { x, y, width, height } = root.querySelector('.card-steps button:last-child')!.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
}

async function pressNext(page: Page): Promise<void> {
  const { x, y } = await middleOfNext(page);
  await page.clickAt(x, y);
}

/** The middle of a choice in the popup’s switch, by its word; runs in the popup. */
function middleOfUnit(word: string): Point {
  const labels = [...document.querySelectorAll<HTMLElement>('.unit')];
  const label = labels.find(({ innerText }) => innerText.trim().toLowerCase() === word);
  const { x, y, width, height } = label!.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}
