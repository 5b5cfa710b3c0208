import type { Browser, Page } from '../browser/driver';
import { openPanel } from './open-panel';
import { addressOf, openCard, openRead, type Sample } from './samples';
import { BAR_HEIGHT, type Scene, type Stage } from './stage';

/** What the stores ask for, in pixels. */
const WIDTH = 1280;
const HEIGHT = 800;
const PAGE_HEIGHT = HEIGHT - BAR_HEIGHT;
const PANEL_WIDTH = 400;

/** The pictures that the stores show, by their names without .png, in their order. */
export const storePictures: Readonly<Record<string, (browser: Browser) => Promise<Scene>>> = {
  '1-card': async (browser) => {
    const page = await openRead(browser, 'pension-vote', WIDTH, PAGE_HEIGHT);
    await openCard(page, 'one option among several');
    return sceneOf(browser, page, 'pension-vote');
  },
  '2-popup': async (browser) => {
    const page = await openRead(browser, 'pension-vote', WIDTH, PAGE_HEIGHT);
    const popup = await browser.pressToolbarButton();
    await popup.waitFor(() => document.querySelector('.claim-counts') !== null);
    const scene = { ...(await sceneOf(browser, page, 'pension-vote')), popup: await popup.screenshot() };
    await popup.close();
    return scene;
  },
  '3-panel': async (browser) => {
    const page = await openRead(browser, 'harbour-tunnel', WIDTH - PANEL_WIDTH, PAGE_HEIGHT);
    const panel = await openPanel(browser, PANEL_WIDTH, PAGE_HEIGHT);
    const scene = { ...(await sceneOf(browser, page, 'harbour-tunnel')), panel: await panel.screenshot() };
    await panel.close();
    return scene;
  },
  '4-dark': async (browser) => {
    await browser.emulate({ dark: true });
    const page = await openRead(browser, 'river-ruling', WIDTH, PAGE_HEIGHT);
    await page.waitFor(() => [...CSS.highlights.keys()].every((name) => name.endsWith('-dark')));
    await openCard(page, 'There were never any flowers');
    const scene = { ...(await sceneOf(browser, page, 'river-ruling')), dark: true };
    await browser.emulate({});
    return scene;
  },
  '5-welcome': async (browser) => {
    const page = await browser.openTab(`${browser.origin}/src/views/welcome/index.html`);
    await page.resize(WIDTH, PAGE_HEIGHT);
    await page.waitFor(() => CSS.highlights.size > 0);
    return { page: await page.screenshot(), address: 'On the Record', badge: '' };
  },
};

/** A PNG of one of them. */
export async function takeStorePicture(name: string, browser: Browser, stage: Stage): Promise<Buffer> {
  return stage.show(await storePictures[name]!(browser), WIDTH, HEIGHT);
}

async function sceneOf(browser: Browser, page: Page, sample: Sample): Promise<Scene> {
  return { page: await page.screenshot(), address: addressOf(sample), badge: await browser.badgeText() };
}
