/** Reads a code list written as an indented table, the form in which long lists are kept. */
import type { TaxonomyEntry } from './taxonomy.ts';

/**
 * One entry a line: `code | zh | en | alias; alias`, the last two columns optional, empty lines ignored.
 * A line indented deeper than the one above is its child; equal indents are siblings.
 * Throws on a line without code or Chinese name, or with a fifth column.
 */
export function entryTable(table: string): TaxonomyEntry[] {
  const entries: TaxonomyEntry[] = [];
  const open: { indent: number; code: string }[] = [];
  for (const line of table.split('\n')) {
    const text = line.trimStart();
    if (text === '') continue;
    const indent = line.length - text.length;
    while (open.length > 0 && open[open.length - 1]!.indent >= indent) open.pop();
    const [code = '', zh = '', en = '', aliases = '', ...surplus] = text.split('|').map((cell) => cell.trim());
    if (code === '' || zh === '' || surplus.length > 0) throw new Error(`not an entry: ${text}`);
    const parent = open[open.length - 1]?.code;
    entries.push({
      code,
      zh,
      ...(en && { en }),
      ...(parent !== undefined && { parent }),
      ...(aliases && { aliases: aliases.split(';').map((alias) => alias.trim()) }),
    });
    open.push({ indent, code });
  }
  return entries;
}
