/** What an edit changes, field by field: before and after. */
import { Box, Table, Text } from '@mantine/core';
import type { FieldChange } from '../../../../shared/lifecycle/difference.ts';
import { useWords } from '../../i18n/words.tsx';
import { fieldName } from '../listing/field-name.ts';

/** Texts as they are, everything else as JSON, which a reviewer of figures and codes can read. */
const shown = (value: unknown): string =>
  value === undefined ? '–' : typeof value === 'string' ? value : JSON.stringify(value, undefined, 1);

/** Removed text is struck through, added text underlined. */
export function ChangeTable({ changes }: { readonly changes: readonly FieldChange[] }) {
  const { t } = useWords();
  return (
    <Box component="section" className="sideways" tabIndex={0} aria-label={t('review.edit')}>
      <Table fz="sm" layout="fixed" miw={520}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={150}>{t('review.field')}</Table.Th>
            <Table.Th>{t('review.before')}</Table.Th>
            <Table.Th>{t('review.after')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {changes.map(({ path, before, after }) => (
            <Table.Tr key={path}>
              <Table.Td>
                {fieldName(t, path)}
                <Text fz="xs" c="dimmed">
                  {path}
                </Text>
              </Table.Td>
              <Table.Td>{before === undefined ? '–' : <del>{shown(before)}</del>}</Table.Td>
              <Table.Td>{after === undefined ? '–' : <ins>{shown(after)}</ins>}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Box>
  );
}
