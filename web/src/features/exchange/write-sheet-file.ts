/** Writes rows of text as a CSV or XLSX file and hands it to the reader. */

type Rows = readonly (readonly string[])[];

/** One sheet of a workbook: its name, and rows of which the first `headings` are headings. */
export interface NamedSheet {
  readonly name: string;
  readonly rows: Rows;
  readonly headings: number;
}

/** Excel takes a CSV for Chinese only where it says that it is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** UTF-8 with a byte order mark and CRLF, as Excel has it. */
export async function csvFile(rows: Rows): Promise<Blob> {
  const { default: Papa } = await import('papaparse');
  const text = Papa.unparse(rows as string[][], { newline: '\r\n' });
  return new Blob([BYTE_ORDER_MARK, text], { type: 'text/csv;charset=utf-8' });
}

/** What XML cannot hold. */
const NOT_IN_XML = /(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]/gu;

const COLUMN_WIDTH = 24;

/** Every cell is text, so none is a formula; headings stay in sight. */
export async function xlsxFile(sheets: readonly NamedSheet[]): Promise<Blob> {
  const { default: writeWorkbook } = await import('write-excel-file/universal');
  return writeWorkbook(
    sheets.map(({ name, rows, headings }) => ({
      sheet: name,
      data: rows.map((cells, row) =>
        cells.map((cell) => ({
          value: cell.replace(NOT_IN_XML, ''),
          type: String,
          format: '@',
          wrap: row >= headings,
          alignVertical: 'top' as const,
          ...(row === 0 && headings > 0 && { fontWeight: 'bold' as const, backgroundColor: '#e7f0f7' }),
          ...(row > 0 && row < headings && { textColor: '#5c6670', fontSize: 9 }),
        })),
      ),
      columns: (rows[0] ?? []).map(() => ({ width: COLUMN_WIDTH })),
      stickyRowsCount: headings,
    })),
  ).toBlob();
}

/** Lets the browser save it. */
export function saveFile(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
