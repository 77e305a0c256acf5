/** Where a file is dropped or chosen. */
import { Box, Button, FileButton, Stack, Text } from '@mantine/core';
import { Upload } from 'lucide-react';
import { type DragEvent, useState } from 'react';
import { useWords } from '../../i18n/words.tsx';

interface Props {
  readonly busy: boolean;
  readonly onChoose: (file: File) => void;
}

const ACCEPTED = '.csv,.tsv,.txt,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Dropping is a short cut; the button is there for the keyboard and for phones. */
export function ChooseFile({ busy, onChoose }: Props) {
  const { t } = useWords();
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) onChoose(file);
  };
  return (
    <Box
      className="drop-zone"
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Stack align="center" gap="xs">
        <FileButton accept={ACCEPTED} onChange={(file) => file && onChoose(file)}>
          {(props) => (
            <Button {...props} variant="default" loading={busy} leftSection={<Upload size={16} />}>
              {t('sheet.choose')}
            </Button>
          )}
        </FileButton>
        <Text fz="sm" c="dimmed" ta="center">
          {t('sheet.drop')}
        </Text>
      </Stack>
    </Box>
  );
}
