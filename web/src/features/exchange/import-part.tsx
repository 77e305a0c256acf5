/** Listings into the market: a template, a file, what is wrong in it, and the drafts. */
import { Alert, Group, Stack, Text } from '@mantine/core';
import { FileSpreadsheet } from 'lucide-react';
import { useState } from 'react';
import type { Speech } from '../../../../shared/exchange/speech.ts';
import { IMPORT_MOST } from '../../../../shared/schemas/listing/import.ts';
import type { ListingKind } from '../../../../shared/schemas/listing/listing-content.ts';
import type { WordKey } from '../../i18n/load-catalogue.ts';
import { useWords } from '../../i18n/words.tsx';
import { Section } from '../../ui/section.tsx';
import { ChooseFile } from './choose-file.tsx';
import { ImportFile } from './import-file.tsx';
import { readSheetFile, UnreadableFile } from './read-sheet-file.ts';
import { TemplateButtons } from './template-buttons.tsx';

interface Props {
  readonly organisationId: string;
  readonly kind: ListingKind;
  readonly speech: Speech;
}

/** What was read of the file chosen last; `key` names this choice. */
interface Chosen {
  readonly name: string;
  readonly key: string;
  readonly rows: readonly (readonly string[])[];
}

/** A file is read in the browser and goes nowhere before somebody says so. */
export function ImportPart({ organisationId, kind, speech }: Props) {
  const { t } = useWords();
  const [chosen, setChosen] = useState<Chosen>();
  const [failure, setFailure] = useState<WordKey>();
  const [reading, setReading] = useState(false);
  const choose = async (file: File) => {
    setReading(true);
    setFailure(undefined);
    setChosen(undefined);
    const { names } = speech;
    const kindNames = names.word('seeks', kind);
    try {
      const rows = await readSheetFile(file, [kind, ...(kindNames ? Object.values(kindNames) : [])]);
      setChosen({ name: file.name, key: crypto.randomUUID(), rows });
    } catch (error) {
      setFailure(error instanceof UnreadableFile ? error.why : 'sheet.file-broken');
    } finally {
      setReading(false);
    }
  };
  return (
    <Section heading={t('sheet.import')}>
      <Text fz="sm" c="dimmed" maw={760}>
        {t('sheet.import-hint', { most: IMPORT_MOST })}
      </Text>
      <TemplateButtons kind={kind} speech={speech} />
      <ChooseFile busy={reading} onChoose={(file) => void choose(file)} />
      <div aria-live="polite">
        {failure && (
          <Alert color="red" variant="light" role="alert">
            {t(failure)}
          </Alert>
        )}
        {chosen && (
          <Stack gap="md">
            <Group gap="xs">
              <FileSpreadsheet size={18} aria-hidden />
              <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
                {chosen.name}
              </Text>
            </Group>
            <ImportFile
              key={chosen.key}
              rows={chosen.rows}
              token={chosen.key}
              organisationId={organisationId}
              kind={kind}
              speech={speech}
            />
          </Stack>
        )}
      </div>
    </Section>
  );
}
