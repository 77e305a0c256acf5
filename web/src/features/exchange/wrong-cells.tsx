/** Every wrong cell as a sentence; each leads to its cell in the table. */
import { Alert, Text, UnstyledButton } from '@mantine/core';
import { CircleAlert } from 'lucide-react';
import { cellName } from '../../../../shared/exchange/cell-name.ts';
import type { CellIssue } from '../../../../shared/exchange/rows-to-listings.ts';
import { placeOfIssue } from '../../../../shared/exchange/say-cell-issue.ts';
import type { Speech } from '../../../../shared/exchange/speech.ts';
import { say } from '../../../../shared/issues/say.ts';
import { useWords } from '../../i18n/words.tsx';

const SHOWN = 100;

interface Props {
  readonly issues: readonly CellIssue[];
  readonly speech: Speech;
}

/** The id of a cell in the table. */
export const cellId = (row: number, column: number): string => `cell-${cellName(row, column)}`;

function show({ row, column }: CellIssue): void {
  const cell = column === undefined ? null : document.getElementById(cellId(row, column));
  cell?.scrollIntoView({ block: 'center', inline: 'center' });
  cell?.focus();
}

/** The first hundred; the rest is seen once these are mended. */
export function WrongCells({ issues, speech }: Props) {
  const { t, language } = useWords();
  return (
    <Alert
      color="red"
      variant="light"
      role="alert"
      icon={<CircleAlert size={18} />}
      title={t('sheet.wrong', { count: issues.length })}
    >
      <Text fz="sm" mb="xs">
        {t('sheet.wrong-hint')}
      </Text>
      <ul className="wrong-cells">
        {issues.slice(0, SHOWN).map((issue) => (
          <li key={`${issue.row} ${issue.column} ${issue.line} ${issue.code} ${JSON.stringify(issue.values)}`}>
            <UnstyledButton fz="sm" onClick={() => show(issue)}>
              <Text span inherit fw={600}>
                {placeOfIssue(issue, speech)}
              </Text>
              {language === 'zh' ? '：' : ': '}
              {say(issue.code, issue.values, language)}
            </UnstyledButton>
          </li>
        ))}
      </ul>
      {issues.length > SHOWN && (
        <Text fz="sm" mt="xs">
          {t('sheet.wrong-more', { count: issues.length - SHOWN })}
        </Text>
      )}
    </Alert>
  );
}
