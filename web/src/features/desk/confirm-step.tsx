/** Asks before a listing is closed or deleted, which nothing brings back. */
import { Button, Group, Stack, Text } from '@mantine/core';
import type { ListingView } from '../../../../shared/schemas/listing/listing-view.ts';
import { useWords } from '../../i18n/words.tsx';
import { inReadersLanguage } from '../../ui/localized.tsx';
import { Window } from '../../ui/window.tsx';
import { textOf } from '../listing/listing-texts.ts';

interface Props {
  readonly step: 'close' | 'delete';
  readonly view: ListingView;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Escape and the first button's neighbour leave everything as it is. */
export function ConfirmStep({ step, view, onConfirm, onClose }: Props) {
  const { t, language } = useWords();
  const title = inReadersLanguage(textOf(view.content.title), language).text;
  return (
    <Window title={t(`desk.${step}`)} onClose={onClose}>
      <Stack gap="md">
        <Text fz="sm">{t(`desk.${step}-sure`, { title })}</Text>
        <Group gap="xs">
          <Button color="red.9" onClick={onConfirm}>
            {t(`desk.${step}`)}
          </Button>
          <Button variant="default" onClick={onClose} data-autofocus>
            {t('action.cancel')}
          </Button>
        </Group>
      </Stack>
    </Window>
  );
}
