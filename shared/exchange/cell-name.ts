/** Names a cell as spreadsheets do. */

const LETTERS = 26;

/** Column 0 is A, 25 is Z, 26 is AA. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / LETTERS);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (column % LETTERS));
}

/** `C7`. */
export const cellName = (row: number, column: number): string => `${columnLetters(column)}${row}`;
