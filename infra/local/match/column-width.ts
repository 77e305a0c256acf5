/** Widths in terminal columns: a Chinese character takes two (UAX #11), a combining mark none. */

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const ZERO = /^[\p{M}\p{Cf}\p{Cc}]/u;
/** They may not begin a line in Chinese typesetting. */
const NOT_FIRST = /^[，。、；：！？）》」』”’…,.;:!?)\]]/;

const segmenter = new Intl.Segmenter('zh', { granularity: 'grapheme' });
const graphemes = (text: string): string[] => [...segmenter.segment(text)].map(({ segment }) => segment);

const widthOf = (grapheme: string): number => (ZERO.test(grapheme) ? 0 : WIDE.test(grapheme) ? 2 : 1);

/** Columns the text takes on one line. */
export const columns = (text: string): number => graphemes(text).reduce((sum, one) => sum + widthOf(one), 0);

/** The text filled up with spaces to `width` columns; longer text stays as it is. */
export const padded = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - columns(text)));

/** The text in at most `width` columns, cut with an ellipsis where it is longer. */
export function cut(text: string, width: number): string {
  if (columns(text) <= width) return text;
  let kept = '';
  let used = 0;
  for (const one of graphemes(text)) {
    if (used + widthOf(one) > width - 1) break;
    kept += one;
    used += widthOf(one);
  }
  return `${kept}…`;
}

/** Lines of at most `width` columns: broken at spaces, and between Chinese characters. */
export function wrapped(text: string, width: number): string[] {
  // A piece is a word with the spaces after it, or one wide character with the marks that may not begin a line.
  const pieces: string[] = [];
  for (const one of graphemes(text.replace(/\s+/g, ' ').trim())) {
    const last = pieces[pieces.length - 1];
    const joins =
      last !== undefined &&
      (NOT_FIRST.test(one) || one === ' ' || !(WIDE.test(one) || /[ ]$/.test(last) || WIDE.test(last)));
    if (joins) pieces[pieces.length - 1] = last + one;
    else pieces.push(one);
  }
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line !== '' && columns(line + piece.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return [...lines, line.trimEnd()].filter((one, i) => one !== '' || i === 0);
}
