import type { Row } from './figure.ts';

/** The rows as a table of plain text, numbers to the right. */
export function table(title: string, rows: readonly Row[]): string {
  const columns = [...new Set(rows.flatMap(({ values }) => Object.keys(values)))];
  const head = ['', 'goes', ...columns, 'target'];
  const lines = rows.map(({ what, goes, values, target }) => [
    what,
    goes === null ? '' : String(goes),
    ...columns.map((column) => values[column] ?? ''),
    target === null ? '' : `${target.words}: ${target.kept ? 'kept' : 'MISSED'}`,
  ]);
  const all = [head, ...lines];
  const widths = head.map((_, i) => Math.max(...all.map((line) => line[i]?.length ?? 0)));
  const drawn = all.map((line) =>
    line
      .map((cell, i) =>
        i === 0 || i === head.length - 1 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
  return [title, ...drawn].join('\n');
}
