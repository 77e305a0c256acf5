/** Inviting people: a code that is shown this once, and the invitations nobody has used yet. */
import { Alert, Button, Code, CopyButton, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import type { Role } from '../../../../shared/schemas/membership.ts';
import { formatDate } from '../../i18n/formats.ts';
import { useWords } from '../../i18n/words.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { invite, useInvitations, usePeopleChange, withdraw } from './use-members.ts';

interface Props {
  readonly organisationId: string;
  readonly roles: readonly Role[];
}

/** For owners. */
export function InvitationsPart({ organisationId, roles }: Props) {
  const { t, language } = useWords();
  const { data } = useInvitations(organisationId);
  const taking = usePeopleChange((id: string) => withdraw(organisationId, id));
  return (
    <Stack gap="sm">
      <InviteForm organisationId={organisationId} roles={roles} />
      {taking.error && <ErrorNotice error={taking.error} />}
      {(data?.items ?? []).length > 0 && (
        <div>
          <Text fz="sm" fw={600} component="h4" m={0}>
            {t('invite.open')}
          </Text>
          <Stack component="ul" gap={0} m={0} p={0} style={{ listStyle: 'none' }}>
            {data?.items.map(({ id, role, note, expiresAt }) => (
              <Group component="li" key={id} className="line-row" py="xs" justify="space-between" gap="sm">
                <Text fz="sm" style={{ flex: '1 1 200px' }}>
                  {note === undefined ? t('invite.anybody') : note} · {t(`role.${role}`)}
                  <Text span fz="xs" c="dimmed">
                    {' '}
                    {t('invite.until', { date: formatDate(expiresAt, language) })}
                  </Text>
                </Text>
                <Button
                  size="xs"
                  variant="default"
                  loading={taking.isPending && taking.variables === id}
                  onClick={() => taking.mutate(id)}
                >
                  {t('invite.withdraw')}
                </Button>
              </Group>
            ))}
          </Stack>
        </div>
      )}
    </Stack>
  );
}

/** The least that is of use: somebody who may read and write, but not decide about others. */
const DEFAULT_ROLES: readonly Role[] = ['editor', 'moderator'];

function InviteForm({ organisationId, roles }: Props) {
  const { t } = useWords();
  const [role, setRole] = useState<Role>(roles.find((one) => DEFAULT_ROLES.includes(one)) ?? 'viewer');
  const [note, setNote] = useState('');
  const inviting = usePeopleChange(() =>
    invite(organisationId, { role, ...(note.trim() !== '' && { note: note.trim() }) }),
  );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        inviting.mutate(undefined, { onSuccess: () => setNote('') });
      }}
    >
      <Stack gap="sm">
        <Group gap="sm" align="flex-end">
          <TextInput
            style={{ flex: '2 1 260px' }}
            label={t('invite.note')}
            placeholder={t('invite.note-example')}
            maxLength={120}
            value={note}
            onChange={({ currentTarget }) => setNote(currentTarget.value)}
          />
          <NativeSelect
            style={{ flex: '1 1 120px' }}
            label={t('invite.role')}
            value={role}
            data={roles.map((one) => ({ value: one, label: t(`role.${one}`) }))}
            onChange={({ currentTarget }) => setRole(roles.find((one) => one === currentTarget.value) ?? role)}
          />
          <Button type="submit" variant="default" leftSection={<UserPlus size={16} />} loading={inviting.isPending}>
            {t('invite.make')}
          </Button>
        </Group>
        {inviting.error && <ErrorNotice error={inviting.error} />}
        {inviting.data?.code !== undefined && <NewCode code={inviting.data.code} />}
      </Stack>
    </form>
  );
}

function NewCode({ code }: { readonly code: string }) {
  const { t } = useWords();
  return (
    <Alert color="pine" variant="light" title={t('invite.code')} role="status">
      <Group gap="sm" mb={6}>
        <Code fz="lg" fw={600} style={{ letterSpacing: '0.04em' }}>
          {code}
        </Code>
        <CopyButton value={code}>
          {({ copied, copy }) => (
            <Button size="compact-sm" h={32} variant="light" onClick={copy}>
              {t(copied ? 'listing.copied' : 'invite.copy')}
            </Button>
          )}
        </CopyButton>
      </Group>
      <Text fz="sm">{t('invite.code-hint')}</Text>
    </Alert>
  );
}
