import { pairMarks, type ScoredDocument, type SpanMarks } from './pair-marks';

/** Predictions of like confidence: how sure they are on the average, and what share of them matches a marked one. */
export interface Calibration {
  /** The least confidence of the group, from 0 to 1. */
  readonly from: number;
  readonly count: number;
  readonly confidence: number;
  readonly right: number;
}

/** Where one group ends and the next begins; most predictions are rather sure, so the groups grow narrower. */
const GROUPS = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95];

/** What the confidence of predictions is worth, by groups of like confidence; groups without any are left out. */
export function scoreCalibration(
  documents: readonly ScoredDocument<SpanMarks & { readonly confidence: number }>[],
  onlyStatements: boolean,
): Calibration[] {
  const groups = GROUPS.map((from) => ({ from, count: 0, sure: 0, right: 0 }));
  for (const document of documents) {
    const { predicted, ofPredicted } = pairMarks(document, onlyStatements);
    predicted.forEach(({ marks }, at) => {
      const group = groups.findLast(({ from }) => marks.confidence >= from);
      if (group === undefined) return;
      group.count += 1;
      group.sure += marks.confidence;
      if (ofPredicted[at] !== -1) group.right += 1;
    });
  }
  return groups.flatMap(({ from, count, sure, right }) =>
    count === 0 ? [] : [{ from, count, confidence: sure / count, right: right / count }],
  );
}
