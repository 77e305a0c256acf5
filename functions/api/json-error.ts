/** Finds where a text stops being JSON, because the engine's own message does not always say. */

/** A string, a number or word, or a punctuation mark, after blanks (RFC 8259). */
const TOKEN =
  /[ \t\r\n]*(?:("(?:[^"\\\p{Cc}]|[\x7f-\x9f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)|([{}[\],:]))/uy;
const BLANK = /[ \t\r\n]*/y;

type Wants = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or ]' | ', or }' | 'the end';

interface Scan {
  readonly open: ('[' | '{')[];
  wants: Wants;
}

const afterValue = (open: readonly string[]): Wants =>
  open.length === 0 ? 'the end' : open[open.length - 1] === '[' ? ', or ]' : ', or }';

/** Takes one token; false when it cannot stand here. */
function accepts(scan: Scan, token: string): boolean {
  const { open, wants } = scan;
  const close = (bracket: '[' | '{') => {
    if (open[open.length - 1] !== bracket) return false;
    open.pop();
    scan.wants = afterValue(open);
    return true;
  };
  if (token === ']') return (wants === 'value or ]' || wants === ', or ]') && close('[');
  if (token === '}') return (wants === 'key or }' || wants === ', or }') && close('{');
  if (token === ':') {
    if (wants !== ':') return false;
    scan.wants = 'value';
    return true;
  }
  if (token === ',') {
    if (wants !== ', or ]' && wants !== ', or }') return false;
    scan.wants = wants === ', or ]' ? 'value' : 'key';
    return true;
  }
  if (wants === 'key' || wants === 'key or }') {
    if (!token.startsWith('"')) return false;
    scan.wants = ':';
    return true;
  }
  if (wants !== 'value' && wants !== 'value or ]') return false;
  if (token === '{' || token === '[') {
    open.push(token);
    scan.wants = token === '{' ? 'key or }' : 'value or ]';
    return true;
  }
  scan.wants = afterValue(open);
  return true;
}

/** Where (line and column from 1) and what was expected, as `line 2, column 5: expected , or }`. */
export function jsonErrorAt(text: string): string {
  const scan: Scan = { open: [], wants: 'value' };
  let at = 0;
  for (;;) {
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(text);
    const token = found?.[1] ?? found?.[2] ?? found?.[3];
    if (token === undefined || !accepts(scan, token)) break;
    at = TOKEN.lastIndex;
  }
  BLANK.lastIndex = at;
  at += BLANK.exec(text)![0].length;
  const lines = text.slice(0, at).split('\n');
  return `line ${lines.length}, column ${lines[lines.length - 1]!.length + 1}: expected ${scan.wants}`;
}
