import type { Figures } from './figures';
import type { Calibration } from './score-calibration';
import type { DisclosureScores } from './score-disclosures';
import type { RelationScores } from './score-relations';
import type { SpanScores } from './score-spans';
import type { StandingScores } from './score-standing';

/** All that is measured on a corpus at one strictness. */
export interface Scores {
  readonly strictness: string;
  readonly documents: number;
  readonly relations: RelationScores;
  readonly spans: SpanScores;
  readonly calibration: readonly Calibration[];
  readonly standing: StandingScores;
  readonly disclosures: DisclosureScores | null;
}

const FIGURES = ['precision', 'recall', 'F1'];

/** The scores of one or several strictnesses as tables that a person can read, in percent; those of the sources where any are marked. */
export function describeScores(all: readonly Scores[]): string {
  const parts = all.map((scores) => {
    const { strictness, documents, standing, disclosures } = scores;
    const claims =
      standing.documents === 0 ? '' : `, ${standing.documents} with marked sources, ${standing.claims} claims`;
    const tables = [describeRelations(scores), describeCalibration(scores.calibration)];
    if (standing.documents > 0) tables.push(describeStanding(standing));
    if (disclosures !== null) tables.push(describeDisclosures(disclosures));
    return [`${documents} articles${claims}; ${strictness}`, ...tables].join('\n\n');
  });
  return parts.join('\n\n\n');
}

function describeRelations({ relations, spans }: Scores): string {
  const { speech, ...exact } = spans;
  return tableOf(
    ['', ...FIGURES],
    [
      ...Object.entries(relations).map(([form, { relation }]) => row(`relations, ${form}`, relation)),
      ...Object.entries(relations).map(([form, { withSource }]) => row(`with source, ${form}`, withSource)),
      ...Object.entries(exact).map(([role, figures]) => row(`exact spans, ${role}`, figures)),
      row('cues of speech', speech),
    ],
  );
}

function describeCalibration(groups: readonly Calibration[]): string {
  return tableOf(
    ['confidence from', 'attributions', 'on average', 'right'],
    groups.map(({ from, count, confidence, right }) => [
      from.toFixed(2),
      String(count),
      percent(confidence),
      percent(right),
    ]),
  );
}

function describeStanding(standing: StandingScores): string {
  const { documents: _, claims: __, predicted: ___, ...shares } = standing;
  return tableOf(
    ['claims', '%'],
    Object.entries(shares).map(([name, value]) => [name, value?.toFixed(1) ?? '–']),
  );
}

function describeDisclosures(disclosures: DisclosureScores): string {
  return tableOf(
    ['disclosed', ...FIGURES, 'marked'],
    Object.entries(disclosures).map(([kind, figures]) => [...row(kind, figures), String(figures.marked)]),
  );
}

function row(name: string, { precision, recall, f1 }: Figures): string[] {
  return [name, ...[precision, recall, f1].map(percent)];
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((cells) => cells[column]?.length ?? 0)));
  return [head, ...rows]
    .map((cells) =>
      cells
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  '),
    )
    .join('\n');
}
