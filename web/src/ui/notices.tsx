/** Notices as Mantine draws them, with a button that takes back what they tell of. */
import '@mantine/notifications/styles.css';
import { Button, Group, Text } from '@mantine/core';
import { Notifications, notifications } from '@mantine/notifications';
import type { NoticeOptions } from './notice.ts';

/** Long enough to read and to reach the button; hovering or focusing a notice keeps it. */
const SHOWN_MS = 10_000;

/** Where notices stand: above the ways on a phone. */
export const Notices = () => (
  <Notifications position="bottom-center" className="notices" limit={3} autoClose={SHOWN_MS} />
);

/** See notice.ts. */
export function showNotice(text: string, { undo }: NoticeOptions): void {
  const id = notifications.show({
    withCloseButton: false,
    message: (
      <Group justify="space-between" gap="sm" wrap="nowrap">
        <Text fz="sm">{text}</Text>
        {undo && (
          <Button
            size="compact-sm"
            h={32}
            variant="light"
            style={{ flex: 'none' }}
            onClick={() => {
              notifications.hide(id);
              undo.run();
            }}
          >
            {undo.label}
          </Button>
        )}
      </Group>
    ),
  });
}
