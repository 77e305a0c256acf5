/** One's own listings out of the market, with everything that is needed to bring them in again. */
import { Button, Group, NativeSelect, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { listingsToRows } from '../../../../shared/exchange/listings-to-rows.ts';
import type { Speech } from '../../../../shared/exchange/speech.ts';
import type { ListingStatus } from '../../../../shared/schemas/listing/listing.ts';
import { LISTING_KINDS, type ListingKind } from '../../../../shared/schemas/listing/listing-content.ts';
import { useWords } from '../../i18n/words.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Section } from '../../ui/section.tsx';
import { type OwnListing, ownListings } from './own-listings.ts';
import { csvFile, saveFile, xlsxFile } from './write-sheet-file.ts';

interface Props {
  readonly organisationId: string;
  readonly kind: ListingKind;
  readonly speech: Speech;
}

type State = ListingStatus | 'any';
type Format = 'csv' | 'xlsx' | 'all';

const STATES: readonly ListingStatus[] = ['draft', 'in-review', 'rejected', 'published', 'paused', 'expired', 'closed'];

/** A CSV holds one kind; a workbook has a sheet for each. */
export function ExportPart({ organisationId, kind, speech }: Props) {
  const { t } = useWords();
  const [state, setState] = useState<State>('any');
  const exporting = useMutation({
    mutationFn: async (format: Format) => {
      const listings = (await ownListings(organisationId)).filter(({ status }) => state === 'any' || status === state);
      const rowsOf = (one: ListingKind) => listingsToRows(one, contentsOf(listings, one), speech);
      const kinds = format === 'all' ? LISTING_KINDS : [kind];
      const present = kinds.filter((one) => contentsOf(listings, one).length > 0);
      const name = `duijie-${format === 'all' ? 'listings' : kind}`;
      if (present.length > 0) {
        const blob =
          format === 'csv'
            ? await csvFile(rowsOf(kind))
            : await xlsxFile(present.map((one) => ({ name: t(`kind.${one}`), rows: rowsOf(one), headings: 2 })));
        saveFile(blob, `${name}.${format === 'csv' ? 'csv' : 'xlsx'}`);
      }
      return present.reduce((sum, one) => sum + contentsOf(listings, one).length, 0);
    },
  });
  const button = (format: Format, label: string) => (
    <Button
      size="xs"
      variant="light"
      leftSection={<Download size={15} />}
      loading={exporting.isPending && exporting.variables === format}
      onClick={() => exporting.mutate(format)}
    >
      {label}
    </Button>
  );
  return (
    <Section heading={t('sheet.export')}>
      <Text fz="sm" c="dimmed" maw={760}>
        {t('sheet.export-hint')}
      </Text>
      <Group gap="xs" align="flex-end">
        <NativeSelect
          label={t('sheet.state')}
          value={state}
          onChange={({ currentTarget: { value } }) => setState(value as State)}
          data={[
            { value: 'any', label: t('sheet.any-state') },
            ...STATES.map((value) => ({ value, label: t(`status.${value}`) })),
          ]}
        />
        {button('xlsx', t('sheet.export-xlsx', { kind: t(`kind.${kind}`) }))}
        {button('csv', t('sheet.export-csv', { kind: t(`kind.${kind}`) }))}
        {button('all', t('sheet.export-all'))}
      </Group>
      <Text fz="sm" role="status">
        {exporting.data !== undefined &&
          (exporting.data === 0 ? t('sheet.nothing') : t('sheet.exported', { count: exporting.data }))}
      </Text>
      {exporting.error && <ErrorNotice error={exporting.error} />}
    </Section>
  );
}

const contentsOf = (listings: readonly OwnListing[], kind: ListingKind) =>
  listings.filter((one) => one.kind === kind).map(({ content }) => content);
