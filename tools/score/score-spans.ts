import { balance, type Figures } from './figures';
import { pairMarks, type ScoredDocument, type SpanMarks } from './pair-marks';
import { isSpeechCue } from './speech-cues';
import { countShared } from './words';

/** How well the runs of words of each role were found exactly, and the attributions whose cue is a word of speech. */
export type SpanScores = Record<'source' | 'cue' | 'content' | 'speech', Figures>;

/** Scores spans and speech cues, as the corpora's own scorer does; `onlyStatements` as in `scoreRelations`. */
export function scoreSpans(documents: readonly ScoredDocument[], onlyStatements: boolean): SpanScores {
  const counts = { source: newCount(), cue: newCount(), content: newCount(), speech: newCount() };
  for (const document of documents) {
    const { gold, predicted, ofGold, ofPredicted } = pairMarks(document, onlyStatements);
    for (const role of ['source', 'cue', 'content'] as const) {
      const wanted = runsOf(gold.map((marked) => marked[role]));
      const found = runsOf(predicted.map((marked) => marked[role]));
      const shared = countShared(wanted, found);
      addTo(counts[role], shared, found.size, shared, wanted.size);
    }
    const isSpeech = ({ marks }: { readonly marks: SpanMarks }) => isSpeechCue(document.text, marks.cue ?? []);
    const said = predicted.flatMap((marked, at) => (isSpeech(marked) ? [at] : []));
    const marked = gold.flatMap((each, at) => (isSpeech(each) ? [at] : []));
    const right = said.filter((at) => ofPredicted[at] !== -1).length;
    addTo(counts.speech, right, said.length, marked.filter((at) => ofGold[at] !== -1).length, marked.length);
  }
  return {
    source: balance(...counts.source),
    cue: balance(...counts.cue),
    content: balance(...counts.content),
    speech: balance(...counts.speech),
  };
}

type Count = [right: number, predicted: number, found: number, gold: number];

function newCount(): Count {
  return [0, 0, 0, 0];
}

function addTo(count: Count, ...more: Count): void {
  more.forEach((number, at) => (count[at] = (count[at] ?? 0) + number));
}

/** The runs of consecutive words in several sets of places, each once. */
function runsOf(roles: readonly ReadonlySet<number>[]): Set<string> {
  const runs = new Set<string>();
  for (const places of roles) {
    const sorted = [...places].sort((a, b) => a - b);
    let first = 0;
    sorted.forEach((place, at) => {
      if (sorted[at + 1] === place + 1) return;
      runs.add(`${sorted[first]}-${place}`);
      first = at + 1;
    });
  }
  return runs;
}
