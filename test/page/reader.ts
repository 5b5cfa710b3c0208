/**
 * What a page test does as a reader would: with real keys and a real pointer, in the browser that runs the test.
 *
 * A page test is a file test/page/NAME.page.ts; it runs inside a real Chromium and a real Firefox
 * (`npx vitest run --project page`, or `--project 'page (firefox)'`) with vitest's own `describe`, `it`, `expect`,
 * `expect.poll`, in a frame of 1,000 by 800 pixels whose document starts empty. Files do not share a document; the
 * tests of one file do, so let each show its own page with `show`. `webextension-polyfill` is the fake browser.
 */
import { commands } from 'vitest/browser';
import type { Media } from '../../tools/browser/driver.ts';

/** Shows another page: its title, its head's elements and its body. None of its scripts run. */
export function show(html: string): void {
  const page = new DOMParser().parseFromString(html, 'text/html');
  document.body.replaceWith(document.adoptNode(page.body));
  document.title = page.title;
  document.documentElement.lang = page.documentElement.lang;
  for (const element of document.head.querySelectorAll('[data-shown]')) element.remove();
  for (const element of page.head.children) element.setAttribute('data-shown', '');
  document.head.append(...page.head.children);
  window.scrollTo(0, 0);
}

/** Presses a key, with its modifiers before it: 'Escape', 'Shift+Tab'. */
export function press(keys: string): Promise<void> {
  return commands.pressKeys(keys);
}

/** Moves the pointer to a point of the viewport, in CSS pixels. */
export async function moveTo(x: number, y: number): Promise<void> {
  const frame = frameOrigin();
  await commands.movePointer(frame.x + x, frame.y + y);
}

/** Clicks a point of the viewport, in CSS pixels. */
export async function clickAt(x: number, y: number): Promise<void> {
  const frame = frameOrigin();
  await commands.clickPoint(frame.x + x, frame.y + y);
}

/** Clicks the middle of an element, a range or whatever else has a box. */
export async function click(target: { getBoundingClientRect(): DOMRect }): Promise<void> {
  const { x, y } = middleOf(target);
  await clickAt(x, y);
}

/** Moves the pointer to the middle of an element, a range or whatever else has a box. */
export async function hover(target: { getBoundingClientRect(): DOMRect }): Promise<void> {
  const { x, y } = middleOf(target);
  await moveTo(x, y);
}

/** Tells the page what the reader wishes: dark, forced colours, less motion. Reset it with `{}`. */
export function emulate(media: Media): Promise<void> {
  return commands.emulateMedia(media);
}

/** What is to be seen in a box of the viewport, in whole CSS pixels: red, green, blue and alpha one after the other. */
export async function lookAt(left: number, top: number, width: number, height: number): Promise<Uint8ClampedArray> {
  const picture = new Image();
  picture.src = `data:image/png;base64,${await commands.takePicture()}`;
  await picture.decode();
  const canvas = new OffscreenCanvas(width, height).getContext('2d')!;
  const frame = frameOrigin();
  canvas.drawImage(picture, -Math.round(frame.x + left), -Math.round(frame.y + top));
  return canvas.getImageData(0, 0, width, height).data;
}

function middleOf(target: { getBoundingClientRect(): DOMRect }): { x: number; y: number } {
  const { left, top, width, height } = target.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

/** Where vitest's frame stands in the window: the pointer is the window's. */
function frameOrigin(): { x: number; y: number } {
  const box = window.frameElement?.getBoundingClientRect();
  return { x: box?.x ?? 0, y: box?.y ?? 0 };
}
