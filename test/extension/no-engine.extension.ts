import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, inject, test } from 'vitest';
import { getBrowser } from '../../tools/browser/get.ts';
import { launch } from '../../tools/browser/launch.ts';
import { startSite } from '../../tools/site.ts';
import { readSample } from './open-extension.ts';

/** A copy of the built extension whose weights another file stands for; null for none. */
function copyWith(change: (weights: Buffer) => Buffer | null): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'no-engine-'));
  cpSync(fileURLToPath(new URL(`../../dist/${inject('browser')}`, import.meta.url)), folder, { recursive: true });
  const assets = path.join(folder, 'assets');
  const [name, ...others] = readdirSync(assets).filter((file) => file.endsWith('.bin'));
  if (name === undefined || others.length > 0) throw new Error('The build has not one weights file.');
  const weights = path.join(assets, name);
  const changed = change(readFileSync(weights));
  if (changed === null) rmSync(weights);
  else writeFileSync(weights, changed);
  return folder;
}

/** The same bytes but for one bit in the middle. */
function flipBit(weights: Buffer): Buffer {
  const middle = weights.length >> 1;
  weights.writeUInt8(weights.readUInt8(middle) ^ 1, middle);
  return weights;
}

describe('an extension without its engine', () => {
  test.each([
    ['damaged', flipBit],
    ['cut off', (weights: Buffer) => weights.subarray(0, 5000)],
    ['missing', () => null],
  ])('says so where the weights are %s, and does nothing by halves', async (_, change) => {
    const extension = copyWith(change);
    const site = await startSite();
    const executable = await getBrowser(inject('browser'), console.log);
    const browser = await launch(inject('browser'), { executable, extension, headless: true });
    try {
      const page = await browser.openTab(site.addPage('/story.html', readSample('harbour-tunnel')));
      const popup = await browser.pressToolbarButton();
      await popup.waitFor(() => document.querySelector('.refusal-sentence') !== null);
      expect(await popup.text('.refusal-sentence')).toBe('On the Record is damaged and can read nothing.');
      expect(await popup.text('.refusal-advice')).toBe(
        'A file that it needs is missing or broken. Install the extension again.',
      );
      expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
      expect(await browser.badgeText()).toBe('');
    } finally {
      await browser.close();
      await site.close();
      rmSync(extension, { recursive: true });
    }
  });
});
