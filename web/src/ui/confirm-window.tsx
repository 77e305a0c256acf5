/** Asks before something that nothing brings back. */
import { Button, Group, Stack, Text } from '@mantine/core';
import { useWords } from '../i18n/words.tsx';
import { ErrorNotice } from './error-notice.tsx';
import { Window } from './window.tsx';

interface Props {
  /** What is about to be done: the title, and the words of the button that does it. */
  readonly deed: string;
  readonly question: string;
  readonly isBusy?: boolean;
  readonly error?: Error | null;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Escape, and the button that has the focus at first, leave everything as it is. */
export function ConfirmWindow({ deed, question, isBusy = false, error = null, onConfirm, onClose }: Props) {
  const { t } = useWords();
  return (
    <Window title={deed} onClose={onClose}>
      <Stack gap="md">
        <Text fz="sm">{question}</Text>
        {error && <ErrorNotice error={error} />}
        <Group gap="xs">
          <Button color="red.9" loading={isBusy} onClick={onConfirm}>
            {deed}
          </Button>
          <Button variant="default" onClick={onClose} data-autofocus>
            {t('action.cancel')}
          </Button>
        </Group>
      </Stack>
    </Window>
  );
}
