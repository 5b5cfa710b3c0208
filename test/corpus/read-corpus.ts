import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import type { Act, Disclosures, Form, Kind, Span, Standing } from '../../src/engine/attribution.ts';
import { NOTHING_DISCLOSED } from '../../src/engine/disclose/disclosures.ts';
import { type MarkedDisclosures, resolveDisclosures } from './disclosures.ts';
import { findWords, resolveMarks, type Roles } from './marks.ts';

/** One attribution as a journalist marked it. */
export interface ExpectedAttribution extends Roles {
  readonly act: Act;
  readonly form: Form;
  readonly kind: Kind | 'none';
  /** The full name, or the words that describe an unnamed source; null for none. The same words are the same source. */
  readonly speaker: string | null;
  readonly via: string | null;
  /** The words that say why the source is unnamed; the same for every attribution of that source. */
  readonly reason: readonly Span[];
  /** What is told of its unnamed source here; what is told of the source is all that its attributions have. */
  readonly discloses: Disclosures;
  /** The place in the list of the claim that this one repeats word for word. */
  readonly repeats: number | null;
}

/** An article of the corpus with all that is expected of it. */
export interface MarkedArticle {
  readonly name: string;
  /** The plain text, one paragraph a line. */
  readonly text: string;
  readonly attributions: readonly ExpectedAttribution[];
  /** Words that must not become a claim of their own. */
  readonly never: readonly Span[];
  readonly summary: Readonly<Record<Standing, number>>;
}

interface MarksFile {
  readonly shows: string;
  readonly summary: { readonly named: number; readonly unnamed: number; readonly noSource: number };
  readonly attributions: readonly {
    readonly words: string;
    readonly occurrence?: number;
    readonly act?: Act;
    readonly form: Form;
    readonly kind: Kind | 'none';
    readonly speaker?: string;
    readonly via?: string;
    readonly reason?: string;
    readonly discloses?: MarkedDisclosures;
    readonly repeats?: number;
  }[];
  readonly never: readonly string[];
}

interface SampleFile extends MarksFile {
  /** The selector of the page's blocks that are the article, headline and standfirst included. */
  readonly blocks: string;
}

const here = new URL('./', import.meta.url);
const pages = new URL('../../public/samples/', here);

/** The plain text of a page: the blocks that a selector finds, one a line, white space as a reader sees it. */
export function readBlocks(html: string, blocks: string): string {
  const window = new Window();
  window.document.write(html);
  const lines = [...window.document.querySelectorAll(blocks)].map((block) =>
    (block.textContent ?? '').replaceAll(/\s+/gu, ' ').trim(),
  );
  window.close();
  if (lines.length === 0) throw new Error(`Nothing in the page is “${blocks}”.`);
  return lines.join('\n');
}

/** Resolves what a marks file quotes to spans of the article. Throws a sentence that says which quote is wrong. */
function resolveArticle(name: string, text: string, file: MarksFile): MarkedArticle {
  const reasons = new Map<string, readonly Span[]>();
  const resolved = file.attributions.map((marked) => {
    const { speaker, reason } = marked;
    const roles = resolveMarks(text, marked.words, marked.occurrence);
    const discloses = marked.discloses ? resolveDisclosures(text, roles, marked.discloses) : NOTHING_DISCLOSED;
    const why = reason === undefined ? discloses.why : [findWords(text, reason)];
    if (speaker !== undefined) reasons.set(speaker, [...(reasons.get(speaker) ?? []), ...why]);
    return { marked, roles, discloses };
  });
  const attributions = resolved.map(({ marked, roles, discloses }): ExpectedAttribution => ({
    ...roles,
    discloses,
    act: marked.act ?? 'claim',
    form: marked.form,
    kind: marked.kind,
    speaker: marked.speaker ?? null,
    via: marked.via ?? null,
    reason: reasons.get(marked.speaker ?? '') ?? [],
    repeats: marked.repeats ?? null,
  }));
  const { named, unnamed, noSource } = file.summary;
  return {
    name,
    text,
    attributions,
    never: file.never.map((words) => findWords(text, words)),
    summary: { named, unnamed, none: noSource },
  };
}

function readMarks<File extends MarksFile>(folder: URL): { name: string; file: File }[] {
  const names = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.json')) : [];
  return names.sort().map((file) => ({
    name: file.replace('.json', ''),
    file: JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as File,
  }));
}

/** The sample articles in public/samples/ with what is expected of each, by name. */
export function readSamples(): MarkedArticle[] {
  return readMarks<SampleFile>(here).map(({ name, file }) => {
    const html = readFileSync(new URL(`${name}.html`, pages), 'utf8');
    return resolveArticle(name, readBlocks(html, file.blocks), file);
  });
}

/** The plain articles of a folder, by name: `open` to whoever writes rules, or `held-out` from them. */
export function readArticles(kept: 'open' | 'held-out'): MarkedArticle[] {
  const folder = new URL(`${kept}/`, here);
  return readMarks<MarksFile>(folder).map(({ name, file }) => {
    const text = readFileSync(new URL(`${name}.txt`, folder), 'utf8')
      .trim()
      .replaceAll(/\n+/gu, '\n');
    return resolveArticle(name, text, file);
  });
}
