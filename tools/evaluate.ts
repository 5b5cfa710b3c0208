import { analyze } from '../src/engine/analyze';
import type { Strictness, Tagger } from '../src/engine/model/tagger';
import { readCommandLine } from './command-line';
import { marksOf, readDocuments } from './documents';
import { loadTagger } from './load-tagger';
import { readOwnDocuments } from './own-documents';
import { predictionOf } from './prediction';
import { describeScores } from './score/describe-scores';
import type { SpanMarks } from './score/pair-marks';
import { scoreCalibration } from './score/score-calibration';
import { type DisclosureMarks, scoreDisclosures } from './score/score-disclosures';
import { scoreRelations } from './score/score-relations';
import { scoreSpans } from './score/score-spans';
import { type SourceMarks, scoreStanding } from './score/score-standing';
import { run } from './terminal.mjs';

// Measures the engine on marked articles: npm run evaluate -- GOLD [--statements] [--strictness S] [--curve] [--json]

const USAGE =
  'Say what to measure on: npm run evaluate -- GOLD [--statements] [--strictness cautious|balanced|generous] [--curve] [--json]. GOLD is a folder of .json files, a .jsonl file, test/corpus/open or test/corpus/held-out.';
const OPTIONS = ['--statements', '--curve', '--json'];
const CURVE: readonly Strictness[] = ['cautious', 'balanced', 'generous'];

await run(async () => {
  const { names, strictness, has } = readCommandLine(process.argv.slice(2), OPTIONS, USAGE);
  const [gold, ...more] = names;
  if (gold === undefined || more.length > 0) throw new Error(USAGE);
  const documents = (await readOwnDocuments(gold)) ?? readDocuments(gold);
  const tagger = loadTagger();
  const curve = has('--curve') ? CURVE : [strictness];
  const scores = curve.map((one) => measure(tagger, documents, one, has('--statements')));
  console.log(has('--json') ? JSON.stringify(has('--curve') ? scores : scores[0]) : describeScores(scores));
});

/** All that is measured of the engine on marked documents at one strictness. */
function measure(
  tagger: Tagger,
  documents: ReturnType<typeof readDocuments>,
  strictness: Strictness,
  onlyStatements: boolean,
) {
  const scored = documents.map((document) => {
    const { id, text } = document;
    const marks = marksOf(document) as (SpanMarks & SourceMarks & DisclosureMarks)[];
    const outcome = analyze(tagger, text, strictness);
    const predicted = outcome.ok ? predictionOf(id, outcome.value).attributions : [];
    return { text, gold: marks, predicted };
  });
  return {
    strictness,
    documents: documents.length,
    relations: scoreRelations(scored, onlyStatements),
    spans: scoreSpans(scored, onlyStatements),
    calibration: scoreCalibration(scored, onlyStatements),
    standing: scoreStanding(scored),
    disclosures: scoreDisclosures(scored),
  };
}
