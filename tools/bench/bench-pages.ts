import { say } from '../terminal.mjs';
import { median } from './cpu-time';
import { measurePages, type PageFigures, type RefusalFigures } from './measure-pages';
import { inMs, printTable } from './print-table';
import { readNegatives, readSavedPages } from './saved-pages';

interface Row {
  readonly what: string;
  readonly figure: number;
  readonly shown: string;
  readonly most?: number;
  readonly least?: number;
}

/** Measures what the extension costs the pages of a folder, and prints it beside what is asked. */
export async function benchPages(folder: string | undefined, asJson: boolean): Promise<void> {
  const saved = readSavedPages(folder);
  const tell = asJson ? () => {} : say;
  const { pages, refusals } = await measurePages(saved, readNegatives(), tell);
  if (asJson) return console.log(JSON.stringify({ pages, refusals }));
  tell(`Of ${pages.length} pages, ${pages.filter(({ isPainted }) => isPainted).length} have claims to paint.`);
  tell(`${refusals.length} pages are refused for not being articles.`);
  tell(
    'All times are the main thread’s own. Finding, reading and painting are measured the first time that they run in',
  );
  tell(
    'a process, and on a page that is opened in a process which has read one before, as when a reader goes on within',
  );
  tell('a site; the tasks are those of the built content script, in a new process and with all that is compiled.');
  const rows = [
    ...costOf(pages),
    ...costAgainstReadability('first in a process', pages, ({ ms }) => ms),
    ...costAgainstReadability('next in it', pages, ({ nextMs }) => nextMs),
    ...costOfRefusal(refusals),
  ];
  printTable([['', 'measured', 'asked', 'held'], ...rows.map(cellsOf)]);
}

function costOf(pages: readonly PageFigures[]): Row[] {
  const paint = pages.filter(({ isPainted }) => isPainted).map(({ ms }) => ms.placeAndPaint);
  return [
    ...costOfReading('first in a process', pages, ({ ms }) => ms),
    ...costOfReading('next in it', pages, ({ nextMs }) => nextMs),
    inTime('what the page says of the article, median', median(pages.map(({ ms }) => ms.readAbout))),
    inTime('paint, median', median(paint)),
    inTime('paint, 95th percentile', percentile(paint, 95)),
    inTime(`paint, longest (${worst(pages, ({ ms }) => ms.placeAndPaint)})`, Math.max(...paint), 3),
    inTime('all tasks of a page, median', median(pages.map(({ tasks }) => tasks.all))),
    inTime('longest task of a page, median', median(pages.map(({ tasks }) => tasks.longest))),
    inTime(
      `longest task of all (${worst(pages, ({ tasks }) => tasks.longest)})`,
      Math.max(...pages.map(({ tasks }) => tasks.longest)),
      16,
    ),
    inTime('four times slower: longest task of a page, median', median(pages.map((page) => page.slowedTasks.longest))),
    inTime(
      `four times slower: longest task of all (${worst(pages, ({ slowedTasks }) => slowedTasks.longest)})`,
      Math.max(...pages.map(({ slowedTasks }) => slowedTasks.longest)),
      50,
    ),
  ];
}

type MsOf = (page: PageFigures) => PageFigures['ms'];

function costOfReading(when: string, pages: readonly PageFigures[], msOf: MsOf): Row[] {
  const read = pages.map((page) => msOf(page).findAndRead);
  const longest = worst(pages, (page) => msOf(page).findAndRead);
  return [
    inTime(`find and read, ${when}, median`, median(read), 4),
    inTime(`find and read, ${when}, 95th percentile`, percentile(read, 95), 12),
    inTime(`find and read, ${when}, longest (${longest})`, Math.max(...read)),
  ];
}

function costAgainstReadability(when: string, pages: readonly PageFigures[], msOf: MsOf): Row[] {
  const read = median(pages.map((page) => msOf(page).findAndRead));
  const parse = median(pages.map((page) => msOf(page).parseClone));
  const both = median(pages.map((page) => msOf(page).cloneDocument + msOf(page).parseClone));
  const times = parse / read;
  return [
    inTime(`Readability.js on a clone, ${when}, median`, parse),
    inTime('the same with the making of the clone', both),
    { what: 'times as long as find and read, the clone apart', figure: times, shown: times.toFixed(1), least: 7 },
    { what: 'times as long, the clone included', figure: both / read, shown: (both / read).toFixed(1) },
  ];
}

function costOfRefusal(refusals: readonly RefusalFigures[]): Row[] {
  if (refusals.length === 0) return [];
  const all = refusals.map(({ tasks }) => tasks.all);
  return [
    inTime('from the first line to “no article”, median', median(all), 3),
    inTime('the same, 95th percentile', percentile(all, 95), 3),
    inTime(`the same, longest (${worst(refusals, ({ tasks }) => tasks.all)})`, Math.max(...all), 3),
    inTime(
      'the same by the clock, waiting for the settings included, median',
      median(refusals.map(({ tasks }) => tasks.wall)),
    ),
  ];
}

function inTime(what: string, figure: number, most?: number): Row {
  return { what, figure, shown: inMs(figure), ...(most !== undefined && { most }) };
}

function cellsOf({ what, figure, shown, most, least }: Row): string[] {
  if (most !== undefined) return [what, shown, `at most ${most} ms`, figure <= most ? 'yes' : 'no'];
  if (least !== undefined) return [what, shown, `at least ${least}`, figure >= least ? 'yes' : 'no'];
  return [what, shown, '', ''];
}

function percentile(numbers: readonly number[], percent: number): number {
  return numbers.toSorted((a, b) => a - b)[Math.ceil((percent / 100) * numbers.length) - 1] ?? Number.NaN;
}

function worst<Figures extends { readonly name: string }>(
  pages: readonly Figures[],
  of: (page: Figures) => number,
): string {
  return pages.toSorted((a, b) => of(b) - of(a))[0]?.name ?? '';
}
