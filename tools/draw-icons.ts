/** Draws public/icons/icon.svg as the PNGs that browsers want: `npm run icons` after a change to it. */
import { readFile, writeFile } from 'node:fs/promises';
import { getBrowser } from './browser/get.ts';
import { launch } from './browser/launch.ts';
import { run, say } from './terminal.mjs';

const folder = new URL('../public/icons/', import.meta.url);
const sizes = [16, 32, 48, 128];

await run(async () => {
  const svg = await readFile(new URL('icon.svg', folder), 'utf8');
  const browser = await launch('chromium', { executable: await getBrowser('chromium', say), headless: true });
  const page = await browser.openTab('about:blank');
  for (const size of sizes) {
    const png = await page.evaluate(drawAsPng, svg, size);
    await writeFile(new URL(`icon-${size}.png`, folder), Buffer.from(png, 'base64'));
    say(`Drew icon-${size}.png`);
  }
  await browser.close();
});

/** The picture in a square of so many pixels, as a PNG in base64; runs in the page. */
async function drawAsPng(svg: string, size: number): Promise<string> {
  const image = new Image(size, size);
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = size;
  canvas.height = size;
  canvas.getContext('2d')?.drawImage(image, 0, 0, size, size);
  return canvas.toDataURL('image/png').replace(/^.*,/, '');
}
