import { analyze } from '../../src/engine/analyze';
import type { Tagger } from '../../src/engine/model/tagger';
import type { ChromiumPage } from '../browser/chromium-page';
import type { run, Steps, take, text } from './in-page';
import { type PageOpener, type SavedPage, untilDrawn } from './open-page';
import { msOf } from './page-tasks';

/** Milliseconds of the page's main thread that each step takes, the first time that it is done on a page. */
export interface StepFigures {
  /** Whether there is a report on the page, and in it a claim that can be painted. */
  readonly isPainted: boolean;
  readonly ms: Readonly<Record<keyof Steps, number>>;
}

interface World {
  readonly onTheRecord: { readonly run: typeof run; readonly text: typeof text; readonly take: typeof take };
}

const STEPS = ['findAndRead', 'readAbout', 'placeAndPaint', 'cloneDocument', 'parseClone'] as const;

/**
 * Measures finding, reading and painting on a page, and Readability.js after them, in a process of its own or in one that
 * has read pages before. `script` is `in-page.ts` made into one script.
 */
export async function measureSteps(
  { opener, tagger, script }: { opener: PageOpener; tagger: Tagger; script: string },
  saved: SavedPage,
  process: 'new' | 'kept',
): Promise<StepFigures> {
  const page = await (process === 'new' ? opener.prepare(saved) : opener.prepareKept(saved));
  await page.open(`http://localhost${saved.path}`);
  await untilDrawn(page);
  await page.runScript(script);
  let isPainted = false;
  const events = await opener.traceDuring(async () => {
    await runStep(page, 'findAndRead');
    const read = await page.evaluate(() => (globalThis as unknown as World).onTheRecord.text());
    const report = read === null ? null : analyze(tagger, read);
    if (report?.ok === true) {
      await page.evaluate(
        (given) => (globalThis as unknown as World).onTheRecord.take(JSON.parse(given)),
        JSON.stringify(report.value),
      );
    }
    for (const step of STEPS.slice(1)) await runStep(page, step);
    isPainted = await page.evaluate(() => CSS.highlights.size > 0);
  });
  const timeOf = (step: keyof Steps) => {
    const call = events.find(({ name, args }) => name === 'EventDispatch' && args.data?.type === step);
    if (!call) throw new Error(`The trace of ${saved.name} does not show ${step}.`);
    return msOf(call);
  };
  const ms = Object.fromEntries(STEPS.map((step) => [step, timeOf(step)])) as Record<keyof Steps, number>;
  return { isPainted, ms };
}

async function runStep(page: ChromiumPage, step: keyof Steps): Promise<void> {
  await page.evaluate((name) => (globalThis as unknown as World).onTheRecord.run(name), step);
}
