import { say } from '../terminal.mjs';
import { measureEngine } from './measure-engine';
import { measureLife } from './measure-life';
import { measureSize } from './measure-size';
import { inMs, printTable } from './print-table';
import { readTexts } from './read-texts';

const MEGABYTE = 1_000_000;

/** Measures what the engine costs, and prints it beside what is asked. */
export async function benchEngine(asJson: boolean): Promise<void> {
  const tell = asJson ? () => {} : say;
  const size = measureSize();
  const { of, texts } = readTexts();
  tell(`Analyzing ${texts.length} articles (${of}).`);
  const engine = measureEngine(texts);
  tell('Starting the engine anew, twenty times.');
  const life = await measureLife(texts);
  if (asJson) {
    console.log(JSON.stringify({ of, articles: texts.length, ...engine, ...life, ...size }));
    return;
  }
  printTable([
    ['CPU for 1,000 words, warm', inMs(engine.msPerThousandWords), 'at most 60 ms'],
    ['CPU for a word of 200,000 to one of 10,000', engine.growth.toFixed(2), 'about 1'],
    ...Object.entries(engine.longestStepMs).map(([text, ms]) => [`longest step: ${text}`, inMs(ms), 'under 50 ms']),
    ...Object.entries(engine.hardTextsMs).map(([text, ms]) => [`CPU: ${text}`, inMs(ms), '']),
    ['from the first line to ready', inMs(life.readyMs), 'at most 100 ms'],
    ['from the first line to the first report', inMs(life.reportMs), ''],
    ['memory after all articles', inMegabytes(life.memory), 'under 40 MB'],
    ['on disk', inMegabytes(size.bytes), 'at most 2.5 MB'],
    ['on disk, gzip', inMegabytes(size.gzip), 'at most 1.2 MB'],
  ]);
}

function inMegabytes(bytes: number): string {
  return `${(bytes / MEGABYTE).toFixed(2)} MB`;
}
