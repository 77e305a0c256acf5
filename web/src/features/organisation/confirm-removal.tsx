/** Asks before somebody loses their place: nothing brings it back but a new invitation. */
import { Button, Group, Stack, Text } from '@mantine/core';
import type { Member } from '../../../../shared/schemas/member.ts';
import { useWords } from '../../i18n/words.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Window } from '../../ui/window.tsx';
import { useMe } from '../session/use-me.ts';
import { removeMember, usePeopleChange } from './use-members.ts';

interface Props {
  readonly organisationId: string;
  readonly member: Member;
  readonly onClose: () => void;
}

/** Other words for oneself. */
export function ConfirmRemoval({ organisationId, member, onClose }: Props) {
  const { t } = useWords();
  const isMe = useMe()?.subject === member.subject;
  const removal = usePeopleChange(() => removeMember(organisationId, member));
  return (
    <Window title={t(isMe ? 'members.leave' : 'members.remove')} onClose={onClose}>
      <Stack gap="md">
        <Text fz="sm">
          {isMe ? t('members.leave-sure') : t('members.remove-sure', { name: member.name ?? member.subject })}
        </Text>
        {removal.error && <ErrorNotice error={removal.error} />}
        <Group gap="xs">
          <Button
            color="red.9"
            loading={removal.isPending}
            onClick={() => removal.mutate(undefined, { onSuccess: onClose })}
          >
            {t(isMe ? 'members.leave' : 'members.remove')}
          </Button>
          <Button variant="default" onClick={onClose} data-autofocus>
            {t('action.cancel')}
          </Button>
        </Group>
      </Stack>
    </Window>
  );
}
