/** Who belongs to the organisation and in what role; its owners change that here. */
import { Button, Group, NativeSelect, Skeleton, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { Member } from '../../../../shared/schemas/member.ts';
import { ORGANISATION_ROLES, type Role, ZONE_ROLES } from '../../../../shared/schemas/membership.ts';
import { formatDate } from '../../i18n/formats.ts';
import { useWords } from '../../i18n/words.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { notice } from '../../ui/notice.ts';
import { useMe } from '../session/use-me.ts';
import { ConfirmRemoval } from './confirm-removal.tsx';
import { InvitationsPart } from './invitations-part.tsx';
import { MemberHistory } from './member-history.tsx';
import { useMembers, useRoleChange } from './use-members.ts';

interface Props {
  readonly organisationId: string;
  /** The reader's own. */
  readonly role: Role;
}

/** What a person is called here. */
export const calledOf = ({ name, subject }: Pick<Member, 'name' | 'subject'>): string => name ?? subject;

/** Roles of an ordinary organisation, or of the zone office. */
export const rolesBeside = (role: Role): readonly Role[] =>
  ZONE_ROLES.some((one) => one === role) ? ZONE_ROLES : ORGANISATION_ROLES;

/** Owners; in the zone office operators. */
const isKeeper = (role: Role): boolean => role === 'owner' || role === 'operator';

/** Everybody sees everybody; owners have the means to change it. */
export function MembersPart({ organisationId, role }: Props) {
  const { t } = useWords();
  const { data, error, refetch } = useMembers(organisationId);
  const change = useRoleChange(organisationId);
  const [leavingSubject, setLeaving] = useState<string>();
  const keeps = isKeeper(role);
  const members = data?.items ?? [];
  // As they are now: a role may have changed since the question was put.
  const leaving = members.find(({ subject }) => subject === leavingSubject);
  const isLastKeeper = (member: Member) =>
    isKeeper(member.role) && members.filter((one) => isKeeper(one.role)).length === 1;
  const setRole = (member: Member, wanted: Role) =>
    change.mutate(
      { member, role: wanted },
      {
        onSuccess: (changed) =>
          notice(t('members.changed', { name: calledOf(member), role: t(`role.${wanted}`) }), {
            undo: { label: t('action.undo'), run: () => change.mutate({ member: changed, role: member.role }) },
          }),
      },
    );
  return (
    <Stack component="section" gap="sm" pt="md" className="part" aria-labelledby={`people-${organisationId}`}>
      <Title order={3} fz="md" id={`people-${organisationId}`}>
        {t('members.heading')}
      </Title>
      {error && <ErrorNotice error={error} retry={() => void refetch()} />}
      {!data && !error && <Skeleton height={96} radius="md" />}
      <Stack component="ul" gap={0} m={0} p={0} style={{ listStyle: 'none' }}>
        {members.map((member) => (
          <MemberRow
            key={member.subject}
            member={member}
            mayChange={keeps}
            isLast={isLastKeeper(member)}
            roles={rolesBeside(role)}
            onRole={(wanted) => setRole(member, wanted)}
            isBusy={change.isPending && change.variables.member.subject === member.subject}
            onLeave={() => setLeaving(member.subject)}
          />
        ))}
      </Stack>
      {change.error && <ErrorNotice error={change.error} />}
      {keeps && (
        <>
          <InvitationsPart organisationId={organisationId} roles={rolesBeside(role)} />
          <MemberHistory organisationId={organisationId} />
        </>
      )}
      {leaving && (
        <ConfirmRemoval organisationId={organisationId} member={leaving} onClose={() => setLeaving(undefined)} />
      )}
    </Stack>
  );
}

interface RowProps {
  readonly member: Member;
  readonly mayChange: boolean;
  readonly isLast: boolean;
  /** A change of theirs is on its way. */
  readonly isBusy: boolean;
  readonly roles: readonly Role[];
  readonly onRole: (role: Role) => void;
  readonly onLeave: () => void;
}

function MemberRow({ member, mayChange, isLast, isBusy, roles, onRole, onLeave }: RowProps) {
  const { t, language } = useWords();
  const me = useMe();
  const isMe = me?.subject === member.subject;
  const called = calledOf(member);
  return (
    <Group component="li" className="line-row" py="xs" gap="sm" justify="space-between">
      <div style={{ flex: '1 1 200px', minWidth: 0 }}>
        <Text fz="sm" fw={500}>
          {called}
          {isMe && ` ${t('members.you')}`}
        </Text>
        <Text fz="xs" c="dimmed">
          {t('members.joined', { date: formatDate(member.joinedAt, language) })}
          {isLast && mayChange && ` · ${t('members.last')}`}
        </Text>
      </div>
      <Group gap="xs" wrap="nowrap">
        {mayChange && !isLast ? (
          <NativeSelect
            size="xs"
            aria-label={t('members.role-of', { name: called })}
            value={member.role}
            data={roles.map((one) => ({ value: one, label: t(`role.${one}`) }))}
            onChange={({ currentTarget }) => onRole(roles.find((one) => one === currentTarget.value) ?? member.role)}
          />
        ) : (
          <Text fz="sm">{t(`role.${member.role}`)}</Text>
        )}
        {(mayChange || isMe) && !isLast && (
          <Button
            size="xs"
            variant="default"
            disabled={isBusy}
            aria-label={isMe ? t('members.leave') : t('members.remove-name', { name: called })}
            onClick={onLeave}
          >
            {t(isMe ? 'members.leave' : 'members.remove')}
          </Button>
        )}
      </Group>
    </Group>
  );
}
