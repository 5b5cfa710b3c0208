import { mkdir, writeFile } from 'node:fs/promises';
import { inChromium } from './in-chromium';
import { filmDemo } from './pictures/demo';
import { onStage } from './pictures/stage';
import { storePictures, takeStorePicture } from './pictures/store-pictures';
import { takeReadmePictures } from './pictures/readme-pictures';
import { run, say } from './terminal.mjs';

// Makes the pictures of docs/ from the extension as it is built now, in a real Chromium: npm run pictures [-- readme|store|demo …]

const docs = new URL('../docs/', import.meta.url);
const kinds = ['readme', 'store', 'demo'];

await run(async () => {
  const words = process.argv.slice(2);
  const unknown = words.find((word) => !kinds.includes(word));
  if (unknown !== undefined)
    throw new Error(
      `There is no picture “${unknown}”. Run it with nothing for all, or name some of readme, store and demo.`,
    );
  const wanted = new Set(words.length > 0 ? words : kinds);
  await mkdir(new URL('store/', docs), { recursive: true });
  await inChromium(say, (browser) =>
    onStage(async (stage) => {
      if (wanted.has('demo')) await write('demo.webp', await filmDemo(browser, stage));
      if (wanted.has('readme')) {
        const { article, popup } = await takeReadmePictures(browser);
        await write('article.png', article);
        await write('popup.png', popup);
      }
      if (!wanted.has('store')) return;
      for (const name of Object.keys(storePictures))
        await write(`store/${name}.png`, await takeStorePicture(name, browser, stage));
    }),
  );
});

async function write(name: string, picture: Buffer): Promise<void> {
  await writeFile(new URL(name, docs), picture);
  say(`Wrote docs/${name}, ${Math.ceil(picture.length / 1000)} kB`);
}
