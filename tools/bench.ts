import { measureEngine } from './bench/measure-engine';
import { measureLife } from './bench/measure-life';
import { measureSize } from './bench/measure-size';
import { readTexts } from './bench/read-texts';
import { run, say } from './terminal.mjs';

// Measures what the engine costs: npm run build, then npm run bench [-- --json]

const USAGE = 'Run it with nothing or with --json: npm run bench -- --json.';
const MEGABYTE = 1_000_000;

await run(async () => {
  const words = process.argv.slice(2);
  const asJson = words.includes('--json');
  if (words.some((word) => word !== '--json')) throw new Error(USAGE);
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
  const rows: [string, string, string][] = [
    ['CPU for 1,000 words, warm', inMs(engine.msPerThousandWords), 'at most 60 ms'],
    ['CPU for a word of 200,000 to one of 10,000', engine.growth.toFixed(2), 'about 1'],
    ...Object.entries(engine.longestStepMs).map(([text, ms]): [string, string, string] => [
      `longest step: ${text}`,
      inMs(ms),
      'under 50 ms',
    ]),
    ...Object.entries(engine.hardTextsMs).map(([text, ms]): [string, string, string] => [`CPU: ${text}`, inMs(ms), '']),
    ['from the first line to ready', inMs(life.readyMs), 'at most 100 ms'],
    ['from the first line to the first report', inMs(life.reportMs), ''],
    ['memory after all articles', inMegabytes(life.memory), 'under 40 MB'],
    ['on disk', inMegabytes(size.bytes), 'at most 2.5 MB'],
    ['on disk, gzip', inMegabytes(size.gzip), 'at most 1.2 MB'],
  ];
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  for (const [what, figure, most] of rows) {
    console.log(`${what.padEnd(widths[0] ?? 0)}  ${figure.padStart(widths[1] ?? 0)}  ${most}`.trimEnd());
  }
});

function inMs(figure: number): string {
  return `${figure.toFixed(1)} ms`;
}

function inMegabytes(bytes: number): string {
  return `${(bytes / MEGABYTE).toFixed(2)} MB`;
}
