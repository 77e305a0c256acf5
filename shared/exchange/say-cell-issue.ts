/** What is wrong in a cell, as one sentence: `C7 (Budget · highest (yuan)): give at least 0`. */
import { say } from '../issues/say.ts';
import { cellName } from './cell-name.ts';
import type { CellIssue } from './rows-to-listings.ts';
import { columnName, type Speech } from './speech.ts';

/** Where it is: the cell, or only the row where the sheet has no such column. */
export function placeOfIssue({ row, column, wanted, line }: CellIssue, { language, names }: Speech): string {
  const cell = column === undefined ? { zh: `第 ${row} 行`, en: `Row ${row}` }[language] : cellName(row, column);
  const name = wanted && columnName(wanted, language, names);
  const within = line === undefined ? '' : { zh: `第 ${line} 行`, en: `, line ${line}` }[language];
  if (name === undefined) return cell + within;
  return language === 'zh' ? `${cell}（${name}）${within}` : `${cell} (${name})${within}`;
}

/** The whole sentence in the reader's language. */
export function sayCellIssue(issue: CellIssue, speech: Speech): string {
  const { language } = speech;
  return `${placeOfIssue(issue, speech)}${language === 'zh' ? '：' : ': '}${say(issue.code, issue.values, language)}`;
}
