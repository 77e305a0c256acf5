/** Who changed what among the people, fetched when it is opened. */
import { Skeleton, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { MemberEvent } from '../../../../shared/schemas/member.ts';
import { useWords } from '../../i18n/words.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { useMemberEvents } from './use-members.ts';

/** For owners. */
export function MemberHistory({ organisationId }: { readonly organisationId: string }) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const { data, error } = useMemberEvents(organisationId, isOpen);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <Text component="summary" fz="sm" py={4} style={{ cursor: 'pointer' }}>
        {t('members.history')}
      </Text>
      {error && <ErrorNotice error={error} />}
      {isOpen && !data && !error && <Skeleton height={60} />}
      {data?.items.length === 0 && <Text fz="sm">{t('members.history-none')}</Text>}
      <Stack component="ol" gap={4} m={0} p={0} style={{ listStyle: 'none' }}>
        {data?.items.map((event) => (
          <EventLine key={event.id} event={event} />
        ))}
      </Stack>
    </details>
  );
}

function EventLine({
  event: { action, at, by, byName, subject, name, note, from, to },
}: {
  readonly event: MemberEvent;
}) {
  const { t, language } = useWords();
  const role = to ?? from;
  const time = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(new Date(at));
  return (
    <Text component="li" fz="sm">
      <Text span inherit c="dimmed">
        {time}
      </Text>{' '}
      {t(`member-event.${action}`, {
        by: byName ?? by,
        name: name ?? subject ?? note ?? t('invite.anybody'),
        from: from === undefined ? '' : t(`role.${from}`),
        role: role === undefined ? '' : t(`role.${role}`),
      })}
    </Text>
  );
}
