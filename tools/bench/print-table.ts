/** Prints rows of equally many columns; the second, a figure, stands right. */
export function printTable(rows: readonly (readonly string[])[]): void {
  const width = (column: number) => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  for (const row of rows) {
    const cells = row.map((cell, column) => (column === 1 ? cell.padStart(width(1)) : cell.padEnd(width(column))));
    console.log(cells.join('  ').trimEnd());
  }
}

/** Milliseconds as a table shows them. */
export function inMs(figure: number): string {
  return `${figure.toFixed(1)} ms`;
}
