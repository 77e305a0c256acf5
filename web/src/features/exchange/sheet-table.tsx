/** The sheet as it was read, its wrong cells marked. */
import { Box, Table, VisuallyHidden } from '@mantine/core';
import { columnLetters } from '../../../../shared/exchange/cell-name.ts';
import type { CellIssue, SheetReading } from '../../../../shared/exchange/rows-to-listings.ts';
import { columnName, type Speech } from '../../../../shared/exchange/speech.ts';
import { say } from '../../../../shared/issues/say.ts';
import { useWords } from '../../i18n/words.tsx';
import { cellId } from './wrong-cells.tsx';

interface Props {
  readonly sheet: SheetReading;
  readonly speech: Speech;
}

/** Columns that say nothing are left out; what scrolls can be reached with the keyboard. */
export function SheetTable({ sheet, speech }: Props) {
  const { t } = useWords();
  const { listings, issues, columns, headings } = sheet;
  const width = Math.max(columns.length, ...listings.map(({ cells }) => cells.length));
  const shown = Array.from({ length: width }, (_, i) => i).filter(
    (i) => listings.some(({ cells }) => (cells[i] ?? '').trim() !== '') || issues.some(({ column }) => column === i),
  );
  return (
    <Box component="section" className="sheet" tabIndex={0} aria-label={t('sheet.table')}>
      <Table fz="xs" withColumnBorders withTableBorder stickyHeader>
        <Table.Thead>
          <Table.Tr>
            <Table.Th className="sheet-row">
              <VisuallyHidden>{t('sheet.row')}</VisuallyHidden>
            </Table.Th>
            {shown.map((i) => {
              const column = columns[i];
              return (
                <Table.Th key={i} id={cellId(1, i)} tabIndex={-1} data-wrong={!column || undefined}>
                  <span className="sheet-letter">{columnLetters(i)}</span>{' '}
                  {column ? columnName(column, speech.language, speech.names) : headings[i]}
                </Table.Th>
              );
            })}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {listings.map(({ row, cells }) => (
            <Table.Tr key={row}>
              <Table.Th scope="row" className="sheet-row">
                {row}
              </Table.Th>
              {shown.map((i) => (
                <Cell
                  key={i}
                  id={cellId(row, i)}
                  text={cells[i] ?? ''}
                  issues={issues.filter((issue) => issue.row === row && issue.column === i)}
                />
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Box>
  );
}

function Cell({
  id,
  text,
  issues,
}: {
  readonly id: string;
  readonly text: string;
  readonly issues: readonly CellIssue[];
}) {
  const { language } = useWords();
  const said = issues.map(({ code, values }) => say(code, values, language)).join(' ');
  return (
    <Table.Td id={id} tabIndex={-1} data-wrong={issues.length > 0 || undefined} title={said === '' ? text : said}>
      <span className="sheet-text">{text}</span>
      {said !== '' && <VisuallyHidden>{said}</VisuallyHidden>}
    </Table.Td>
  );
}
