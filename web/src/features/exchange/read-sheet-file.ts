/** Reads a CSV or XLSX file as rows of text. */
import type { WordKey } from '../../i18n/load-catalogue.ts';

/** `why` is a sentence of the catalogue. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
  constructor(
    readonly why: WordKey,
    options?: ErrorOptions,
  ) {
    super(why, options);
  }
}

const MOST_BYTES = 5 * 1024 * 1024;
const ZIP = [0x50, 0x4b];
const OLD_EXCEL = [0xd0, 0xcf, 0x11, 0xe0];
/** Digits that spreadsheets show of a number; the rest is the error of binary fractions. */
const SHOWN_DIGITS = 15;

const begins = (bytes: Uint8Array, mark: readonly number[]): boolean => mark.every((byte, i) => bytes[i] === byte);

/** Of a workbook the sheet with one of `sheetNames`, else the first. Throws {@link UnreadableFile}. */
export async function readSheetFile(file: File, sheetNames: readonly string[]): Promise<string[][]> {
  if (file.size > MOST_BYTES) throw new UnreadableFile('sheet.file-too-large');
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (begins(bytes, OLD_EXCEL)) throw new UnreadableFile('sheet.file-old');
  const rows = begins(bytes, ZIP) ? await readWorkbook(bytes, sheetNames) : await readText(bytes);
  if (rows.every((cells) => cells.every((cell) => cell.trim() === ''))) throw new UnreadableFile('sheet.file-empty');
  return rows;
}

async function readWorkbook(bytes: Uint8Array<ArrayBuffer>, sheetNames: readonly string[]): Promise<string[][]> {
  const { default: readWorkbookFile } = await import('read-excel-file/universal');
  const sheets = await readWorkbookFile(bytes.buffer).catch((cause: unknown) => {
    throw new UnreadableFile('sheet.file-broken', { cause });
  });
  const wanted = sheets.find(({ sheet }) => sheetNames.includes(sheet)) ?? sheets[0];
  return (wanted?.data ?? []).map((cells) => cells.map(cellText));
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return String(Number(cell.toPrecision(SHOWN_DIGITS)));
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  if (!(cell instanceof Date)) return String(cell);
  const instant = cell.toISOString();
  return instant.endsWith('T00:00:00.000Z') ? instant.slice(0, 10) : instant;
}

/** UTF-8, UTF-16 with its mark (Excel's “Unicode text”), else GB 18030, as Chinese Excel saves CSV. */
export function decodeText(bytes: Uint8Array): string {
  if (begins(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

async function readText(bytes: Uint8Array): Promise<string[][]> {
  const text = decodeText(bytes);
  if (text.includes('\0')) throw new UnreadableFile('sheet.file-kind');
  const { default: Papa } = await import('papaparse');
  return Papa.parse<string[]>(text, { delimiter: delimiterOf(text) }).data;
}

/** Whichever stands most often in the headings: cells may hold any of them. */
function delimiterOf(text: string): string {
  const [headings = ''] = text.split(/\r?\n/, 1);
  const counts = [',', '\t', ';'].map((mark) => [mark, headings.split(mark).length] as const);
  return counts.reduce((most, one) => (one[1] > most[1] ? one : most))[0];
}
