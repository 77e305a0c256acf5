/** Asks before somebody loses their place: nothing brings it back but a new invitation. */
import type { Member } from '../../../../shared/schemas/member.ts';
import { useWords } from '../../i18n/words.tsx';
import { ConfirmWindow } from '../../ui/confirm-window.tsx';
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
    <ConfirmWindow
      deed={t(isMe ? 'members.leave' : 'members.remove')}
      question={isMe ? t('members.leave-sure') : t('members.remove-sure', { name: member.name ?? member.subject })}
      isBusy={removal.isPending}
      error={removal.error}
      onConfirm={() => removal.mutate(undefined, { onSuccess: onClose })}
      onClose={onClose}
    />
  );
}
