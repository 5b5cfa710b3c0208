import { readFileSync } from 'node:fs';
import type { Page } from '../browser/driver';
import { getBrowser } from '../browser/get';
import { launch } from '../browser/launch';
import { startSite } from '../site';

/** How high the stage’s own bar is, above the page, and how far the popup stands from the bar and from the edge. */
export const BAR_HEIGHT = 44;
export const POPUP_GAP = { top: 5, end: 11 } as const;

const HTML = new URL('stage.html', import.meta.url);
const ICON = new URL('../../public/icons/icon-48.png', import.meta.url);

/** A point of the stage, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What stands on the stage: screenshots, as they came from the browser, and what a reader would see around them. */
export interface Scene {
  readonly page: Buffer;
  readonly panel?: Buffer;
  readonly popup?: Buffer | undefined;
  readonly address: string;
  /** What the extension’s badge says; nothing for no badge. */
  readonly badge: string;
  readonly dark?: boolean;
  readonly pointer?: Point;
  /** A sentence under the page. */
  readonly caption?: string;
}

/** A browser window without the extension that puts its screenshots together. */
export interface Stage {
  readonly page: Page;
  /** A PNG of a scene, as large as said. */
  show(scene: Scene, width: number, height: number): Promise<Buffer>;
}

/** Does some work with a stage, in a Chromium of its own; ends it. */
export async function onStage<Result>(work: (stage: Stage) => Promise<Result>): Promise<Result> {
  const site = await startSite();
  const browser = await launch('chromium', { executable: await getBrowser('chromium', () => {}), headless: true });
  try {
    const page = await browser.openTab(site.addPage('/stage.html', readFileSync(HTML, 'utf8')));
    const icon = readFileSync(ICON).toString('base64');
    return await work({
      page,
      async show({ page: below, panel, popup, ...rest }, width, height) {
        await page.resize(width, height);
        const pictures = [below, panel, popup].map((picture) => picture?.toString('base64') ?? '');
        const { address, badge, caption = '', dark = false, pointer = null } = rest;
        await page.evaluate(setStage, [icon, ...pictures], { address, badge, caption }, dark, pointer);
        return page.screenshot();
      },
    });
  } finally {
    await browser.close();
    await site.close();
  }
}

/** Puts pictures and words where they belong, and waits until they are there; runs on the stage. */
async function setStage(
  pictures: readonly string[],
  words: Readonly<Record<string, string>>,
  dark: boolean,
  pointer: { readonly x: number; readonly y: number } | null,
): Promise<void> {
  document.documentElement.toggleAttribute('data-dark', dark);
  for (const [name, text] of Object.entries(words)) document.querySelector(`.${name}`)!.textContent = text;
  const images = ['icon', 'page', 'panel', 'popup'].map((name) =>
    document.querySelector<HTMLImageElement>(`.${name}`)!,
  );
  for (const [at, image] of images.entries()) {
    const data = pictures[at];
    if (data) image.src = `data:image/png;base64,${data}`;
    else image.removeAttribute('src');
  }
  await Promise.all(images.filter((image) => image.hasAttribute('src')).map((image) => image.decode()));
  const arrow = document.querySelector<SVGElement>('.pointer')!;
  if (pointer) arrow.setAttribute('style', `transform: translate(${pointer.x - 2}px, ${pointer.y - 2}px)`);
  else arrow.removeAttribute('style');
}
