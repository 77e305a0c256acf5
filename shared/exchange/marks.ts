/** The marks within a cell: what separates entries, lines and parts, and how a text that holds one is written. */

/** Between the entries of a list; a line break separates them too. */
const ENTRY = /[;；\n]/u;
/** Between the parts of a line. */
const PART = /[|｜]/u;

const ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r' };

/** The text with a backslash before each mark that would be read as one. */
export const escaped = (text: string): string =>
  text.replace(/[\\;；|｜\n\r]/gu, (mark) => ESCAPES[mark] ?? `\\${mark}`);

const unescaped = (text: string): string =>
  text.replace(/\\([\\;；|｜nr])/gu, (_, mark: string) => (mark === 'n' ? '\n' : mark === 'r' ? '\r' : mark));

/** Cuts at marks that no backslash stands before. */
function cut(text: string, mark: RegExp): string[] {
  const pieces = [''];
  for (let at = 0; at < text.length; at++) {
    const here = text[at]!;
    if (here === '\\' && at + 1 < text.length) pieces[pieces.length - 1] += here + text[++at];
    else if (mark.test(here)) pieces.push('');
    else pieces[pieces.length - 1] += here;
  }
  return pieces;
}

/** The entries of a list, blank ones left out. */
export const entriesOf = (cell: string): string[] =>
  cut(cell, ENTRY)
    .map((entry) => unescaped(entry).trim())
    .filter((entry) => entry !== '');

/** The parts of one line, still escaped inside: a part may hold a list. */
export const partsOf = (line: string): string[] => cut(line, PART).map((part) => part.trim());

/** One part as the text that was meant. */
export const plain = (part: string): string => unescaped(part).trim();

/** The lines of a cell with their numbers from 1, blank ones left out. */
export const linesOf = (cell: string): { readonly line: number; readonly text: string }[] =>
  cell
    .split(/\r?\n/u)
    .map((text, i) => ({ line: i + 1, text: text.trim() }))
    .filter(({ text }) => text !== '');

/** What a spreadsheet would take for a formula, and what already wears the guard. */
const FORMULA = /^'*[=+\-@\t\r]/u;

/** The text as a cell that no spreadsheet runs: an apostrophe stands before what would be a formula. */
export const guarded = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);

/** Takes the guard off again. */
export const unguarded = (cell: string): string =>
  cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
