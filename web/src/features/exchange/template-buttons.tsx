/** The template of one kind: headings to fill in under, and in the workbook a second sheet that explains each column. */
import { Button, Group } from '@mantine/core';
import { Download } from 'lucide-react';
import { listingsToRows } from '../../../../shared/exchange/listings-to-rows.ts';
import type { Speech } from '../../../../shared/exchange/speech.ts';
import type { ListingKind } from '../../../../shared/schemas/listing/listing-content.ts';
import { useWords } from '../../i18n/words.tsx';
import { guideRows } from './guide.ts';
import { csvFile, saveFile, xlsxFile } from './write-sheet-file.ts';

interface Props {
  readonly kind: ListingKind;
  readonly speech: Speech;
}

/** Made on the spot, in the reader's language. */
export function TemplateButtons({ kind, speech }: Props) {
  const { t } = useWords();
  const name = `duijie-${kind}-template`;
  const rows = () => listingsToRows(kind, [], speech);
  const workbook = async () =>
    saveFile(
      await xlsxFile([
        { name: t(`kind.${kind}`), rows: rows(), headings: 2 },
        { name: t('sheet.guide'), rows: guideRows(kind, speech, t), headings: 1 },
      ]),
      `${name}.xlsx`,
    );
  const text = async () => saveFile(await csvFile(rows()), `${name}.csv`);
  return (
    <Group gap="xs">
      <Button size="xs" variant="light" leftSection={<Download size={15} />} onClick={() => void workbook()}>
        {t('sheet.template-xlsx')}
      </Button>
      <Button size="xs" variant="light" leftSection={<Download size={15} />} onClick={() => void text()}>
        {t('sheet.template-csv')}
      </Button>
    </Group>
  );
}
