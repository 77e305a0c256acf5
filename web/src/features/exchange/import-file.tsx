/** One file that was read: what is wrong in it, or how many drafts it makes. */
import { Alert, Button, Group, List, Loader, Stack, Text } from '@mantine/core';
import { CircleCheck } from 'lucide-react';
import { useMemo } from 'react';
import { rowsToListings } from '../../../../shared/exchange/rows-to-listings.ts';
import type { Speech } from '../../../../shared/exchange/speech.ts';
import { IMPORT_MOST, type ImportReport } from '../../../../shared/schemas/listing/import.ts';
import type { ListingKind } from '../../../../shared/schemas/listing/listing-content.ts';
import { useWords } from '../../i18n/words.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { fieldName } from '../listing/field-name.ts';
import { ImportDone } from './import-done.tsx';
import { SheetTable } from './sheet-table.tsx';
import { useImport, useRehearsal } from './use-import.ts';
import { WrongCells } from './wrong-cells.tsx';

interface Props {
  readonly rows: readonly (readonly string[])[];
  /** Of this choice of a file. */
  readonly token: string;
  readonly organisationId: string;
  readonly kind: ListingKind;
  readonly speech: Speech;
}

/** The button that imports is there only once no cell is wrong, here and at the server. */
export function ImportFile({ rows, token, organisationId, kind, speech }: Props) {
  const { t } = useWords();
  const sheet = useMemo(() => rowsToListings(kind, rows, speech), [kind, rows, speech]);
  const contents = useMemo(() => sheet.listings.flatMap(({ content }) => (content ? [content] : [])), [sheet]);
  const count = sheet.listings.length;
  const tooMany = count > IMPORT_MOST;
  const isRight = count > 0 && !tooMany && sheet.issues.length === 0;
  const wanted = { organisationId, listings: contents };
  const rehearsal = useRehearsal(wanted, isRight);
  const importing = useImport(token);
  if (importing.data) return <ImportDone created={importing.data.created} />;
  return (
    <Stack gap="md">
      {count === 0 && sheet.issues.length === 0 && <Alert color="yellow">{t('sheet.no-rows')}</Alert>}
      {tooMany && <Alert color="red">{t('sheet.too-many', { count, most: IMPORT_MOST })}</Alert>}
      {sheet.issues.length > 0 && <WrongCells issues={sheet.issues} speech={speech} />}
      {isRight && rehearsal.isPending && (
        <Group gap="xs">
          <Loader size={16} />
          <Text fz="sm">{t('sheet.rehearsing')}</Text>
        </Group>
      )}
      {rehearsal.error && <ErrorNotice error={rehearsal.error} retry={() => void rehearsal.refetch()} />}
      {isRight && rehearsal.data && (
        <Alert color="green" variant="light" icon={<CircleCheck size={18} />}>
          {t('sheet.right', { count })}
        </Alert>
      )}
      {rehearsal.data && <LeakList leaks={rehearsal.data.leaks} rowOf={(row) => sheet.listings[row]?.row ?? 0} />}
      {importing.error && <ErrorNotice error={importing.error} />}
      {isRight && (
        <Button
          style={{ alignSelf: 'flex-start' }}
          disabled={!rehearsal.data || rehearsal.data.issues.length > 0}
          loading={importing.isPending}
          onClick={() => importing.mutate(wanted)}
        >
          {t('sheet.import-drafts', { count })}
        </Button>
      )}
      {count > 0 && <SheetTable sheet={sheet} speech={speech} />}
    </Stack>
  );
}

interface LeakProps {
  readonly leaks: ImportReport['leaks'];
  /** The row of the sheet that a listing stands in. */
  readonly rowOf: (row: number) => number;
}

/** A draft may hold them; a submission asks about them. */
function LeakList({ leaks, rowOf }: LeakProps) {
  const { t } = useWords();
  if (leaks.length === 0) return null;
  return (
    <Alert color="yellow" variant="light" title={t('sheet.leaks')}>
      <List size="sm">
        {leaks.map(({ row, path, kind, text }) => (
          <List.Item key={`${row} ${path} ${text}`}>
            {t('sheet.leak', {
              row: rowOf(row),
              field: fieldName(t, path),
              what: t(`leak.${kind as 'link'}`),
              text,
            })}
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}
