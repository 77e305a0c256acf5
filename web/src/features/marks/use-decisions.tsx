/** Decisions about matches with a notice for each: what was done, and the way back. */
import { Button, Group, Text } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { useRef } from 'react';
import type { MarkContent, MarkView } from '../../../../shared/schemas/mark.ts';
import { useWords } from '../../i18n/words.tsx';
import { useMarking } from './use-marking.ts';
import { whatWasDone, whyRefused } from './what-was-done.ts';

const SHOWN_MS = 10_000;

/** Decides about one match of the listing `id`; `u` takes the last decision back, as the notice's button does. */
export function useDecisions(id: string, marks: ReadonlyMap<string, MarkView>) {
  const { t } = useWords();
  const notice = useRef<string>(undefined);
  const undoLast = useRef<() => void>(undefined);
  const say = (color: string, message: React.ReactNode) => {
    if (notice.current) notifications.hide(notice.current);
    notice.current = notifications.show({
      color,
      message,
      withBorder: true,
      autoClose: SHOWN_MS,
      closeButtonProps: { 'aria-label': t('action.close') },
    });
  };
  const mark = useMarking(id, (error) => {
    undoLast.current = undefined;
    say('red', t(whyRefused(error)));
  });
  useHotkeys([['u', () => undoLast.current?.()]]);
  return (otherId: string, content: MarkContent | undefined) => {
    const before = marks.get(otherId)?.content;
    const done = whatWasDone(before, content);
    mark({ otherId, content });
    if (!done) return;
    undoLast.current = () => {
      undoLast.current = undefined;
      if (notice.current) notifications.hide(notice.current);
      mark({ otherId, content: before });
    };
    say(
      'pine',
      <Group justify="space-between" wrap="nowrap" gap="md">
        <Text fz="sm" inherit>
          {t(done)}
        </Text>
        <Button size="compact-sm" h={28} variant="light" onClick={() => undoLast.current?.()}>
          {t('marks.undo')}
        </Button>
      </Group>,
    );
  };
}
