import fs from 'node:fs';
import type { Kind, Pattern, Span } from '../src/engine/attribution';
import { type Judgement, judgeSources } from '../src/engine/judge/judge-sources';
import type { Relation } from '../src/engine/link/relation';
import { readArticle } from '../src/engine/read/read-article';
import { readJudgements } from './train/read-judgements';

// Judges the marked spans of a corpus and compares: npx tsx tools/judge-gold.ts GOLD.jsonl|FOLDER [--errors named|kind|speaker|act|via|why]

type Pair = [number, number];
interface Marked {
  source: Pair[];
  cue: Pair[];
  content: Pair[];
  kind?: Kind | 'none';
  named?: boolean | null;
  statement?: boolean;
  speaker?: string | null;
  via?: string | null;
  reason?: boolean;
  reasonSpans?: Pair[];
}
interface Document {
  id: string;
  text: string;
  attributions: Marked[];
}

const NAMED = new Set<string>(['named-person', 'named-organization', 'document', 'media']);

function spansOf(pairs: readonly Pair[]): Span[] {
  return pairs.map(([start, end]) => ({ start, end }));
}

function relationOf(marked: Marked): Relation {
  const quotationAlone = marked.source.length === 0 && marked.cue.length === 0;
  const key: Pattern = quotationAlone ? 'uncredited' : 'source-cue-content';
  return {
    mention: spansOf(marked.source),
    cue: spansOf(marked.cue),
    content: spansOf(marked.content),
    pattern: { key, span: null },
    confidence: 1,
  };
}

const [file = '', ...options] = process.argv.slice(2);
const show = options[options.indexOf('--errors') + 1];
const counts = {
  claims: 0,
  named: 0,
  kind: 0,
  speaker: 0,
  speakerOf: 0,
  unnamed: 0,
  unnamedFound: 0,
  unnamedRight: 0,
  all: 0,
  act: 0,
  via: 0,
  viaFound: 0,
  viaRight: 0,
  why: 0,
  whyFound: 0,
  whyRight: 0,
};

const documents = fs.statSync(file).isDirectory()
  ? (readJudgements(file) as Document[])
  : fs
      .readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Document);
for (const document of documents) {
  const marks = document.attributions;
  if (!marks.some((marked) => marked.kind !== undefined)) continue;
  const ordered = marks.toSorted((a, b) => (a.content[0]?.[0] ?? 0) - (b.content[0]?.[0] ?? 0));
  const judgement = judgeSources(readArticle(document.text), ordered.map(relationOf));
  ordered.forEach((marked, at) => compare(document, marked, judgement, at));
}

function compare(document: Document, marked: Marked, judgement: Judgement, at: number): void {
  const verdict = judgement.verdicts[at];
  if (verdict === undefined) return;
  const source = verdict.source === null ? undefined : judgement.sources[verdict.source];
  const kind = source?.kind ?? 'none';
  const named = kind === 'author' ? null : NAMED.has(kind);
  const wrong: string[] = [];
  const statement = verdict.act === 'claim';
  counts.all += 1;
  if (statement === marked.statement) counts.act += 1;
  else wrong.push('act');
  if (kind.startsWith('unnamed')) counts.unnamedFound += 1;
  if (marked.kind?.startsWith('unnamed') === true) counts.unnamed += 1;
  if (kind.startsWith('unnamed') && marked.kind?.startsWith('unnamed') === true) counts.unnamedRight += 1;
  if (verdict.via !== null) counts.viaFound += 1;
  if (marked.via != null) counts.via += 1;
  const viaRight =
    marked.via != null &&
    verdict.via !== null &&
    verdict.via.name.toLowerCase().includes(marked.via.toLowerCase().split(' ').at(-1) ?? '');
  if (viaRight) counts.viaRight += 1;
  else if (marked.via != null || verdict.via !== null) wrong.push('via');
  const why = (source?.whyUnnamed.length ?? 0) > 0;
  if (why) counts.whyFound += 1;
  if (marked.reason === true) counts.why += 1;
  if (why && marked.reason === true) counts.whyRight += 1;
  if (why !== (marked.reason === true)) wrong.push('why');
  if (marked.statement === true && marked.named != null) {
    counts.claims += 1;
    if (named === marked.named) counts.named += 1;
    else wrong.push('named');
    if (kind === marked.kind) counts.kind += 1;
    else wrong.push('kind');
    if (marked.named && marked.speaker != null) {
      counts.speakerOf += 1;
      const last =
        marked.speaker
          .toLowerCase()
          .match(/[\p{L}\p{N}.'’-]+/gu)
          ?.at(-1) ?? '';
      if ((source?.name ?? '').toLowerCase().includes(last)) counts.speaker += 1;
      else wrong.push('speaker');
    }
  } else if (kind !== marked.kind) wrong.push('otherkind');
  if (show !== undefined && wrong.includes(show)) {
    const words = (pairs: readonly Pair[]): string =>
      pairs.map(([start, end]) => document.text.slice(start, end).replaceAll('\n', '/')).join(' … ');
    console.log(
      `${document.id.slice(0, 30)} | ${words(marked.source)} | ${words(marked.cue)} | ${words(marked.content).slice(0, 50)} || ${marked.kind} ${marked.speaker} ${marked.statement} via ${marked.via} >> ${kind} ${source?.name ?? ''} ${verdict.act} via ${verdict.via?.name ?? ''} (${verdict.because.key})`,
    );
  }
}

function percent(part: number, of: number): string {
  return of === 0 ? '–' : `${((100 * part) / of).toFixed(1)} %`;
}

console.log(
  `claims ${counts.claims}: named ${percent(counts.named, counts.claims)}, kind ${percent(counts.kind, counts.claims)}, speaker ${percent(counts.speaker, counts.speakerOf)} of ${counts.speakerOf}`,
);
console.log(
  `unnamed ${counts.unnamed}: precision ${percent(counts.unnamedRight, counts.unnamedFound)}, recall ${percent(counts.unnamedRight, counts.unnamed)}`,
);
console.log(
  `act ${percent(counts.act, counts.all)} of ${counts.all}; via precision ${percent(counts.viaRight, counts.viaFound)}, recall ${percent(counts.viaRight, counts.via)} of ${counts.via}; why precision ${percent(counts.whyRight, counts.whyFound)}, recall ${percent(counts.whyRight, counts.why)} of ${counts.why}`,
);
