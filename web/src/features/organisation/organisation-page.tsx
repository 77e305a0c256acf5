/** One's own organisation: how others see it, whether it is verified, and changing its profile. */
import { Alert, Badge, Button, Group, Skeleton, Stack, Text, Title } from '@mantine/core';
import { Pencil } from 'lucide-react';
import { useState } from 'react';
import type { Role } from '../../../../shared/schemas/membership.ts';
import type { Organisation } from '../../../../shared/schemas/organisation.ts';
import { useWords } from '../../i18n/words.tsx';
import { FactList } from '../../ui/fact-list.tsx';
import { Localized } from '../../ui/localized.tsx';
import { Section } from '../../ui/section.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { SignedInOnly } from '../session/signed-in-only.tsx';
import { useMe } from '../session/use-me.ts';
import { JoinForm } from './join-form.tsx';
import { MembersPart } from './members-part.tsx';
import { useProfileFacts } from './profile-facts.ts';
import { ProfileForm } from './profile-form.tsx';

/** The page at /organisation; people of none can register one. */
export function OrganisationPage() {
  const { t } = useWords();
  useTitle(t('way.organisation'));
  return (
    <SignedInOnly>
      <Organisations />
    </SignedInOnly>
  );
}

function Organisations() {
  const { t } = useWords();
  const me = useMe();
  if (!me) return <Skeleton height={320} radius="md" />;
  return (
    <Stack gap="md" maw={860} mx="auto">
      <Title order={1} fz={26}>
        {t('way.organisation')}
      </Title>
      {me.organisations.length === 0 && (
        <Section heading={t('organisation.register')}>
          <ProfileForm onDone={() => {}} />
        </Section>
      )}
      {me.organisations.map(({ role, organisation }) => (
        <Profile
          key={organisation.id}
          organisation={organisation}
          mayEdit={role === 'owner' || role === 'operator'}
          role={role}
        />
      ))}
      <Section heading={t('join.heading')}>
        <JoinForm />
      </Section>
    </Stack>
  );
}

const COLOURS = { verified: 'pine', unverified: 'yellow', refused: 'red' } as const;

interface ProfileProps {
  readonly organisation: Organisation;
  readonly mayEdit: boolean;
  readonly role: Role;
}

function Profile({ organisation, mayEdit, role }: ProfileProps) {
  const { t } = useWords();
  const [editing, setEditing] = useState(false);
  const { profile, verification } = organisation;
  const facts = useProfileFacts(profile);
  return (
    <Stack component="article" className="surface" p={{ base: 'sm', sm: 'lg' }} gap="md">
      <Group justify="space-between" align="flex-start">
        <div>
          <Title order={2} fz="xl">
            <Localized text={profile.name} />
          </Title>
          <Group gap="xs" mt={6}>
            <Badge variant="light" color={COLOURS[verification]} tt="none" radius="sm">
              {t(`verification.${verification}`)}
            </Badge>
            <Text fz="sm" c="dimmed">
              {t('organisation.role', { role: t(`role.${role}`) })}
            </Text>
          </Group>
        </div>
        {mayEdit && !editing && (
          <Button variant="default" size="xs" leftSection={<Pencil size={15} />} onClick={() => setEditing(true)}>
            {t('desk.edit')}
          </Button>
        )}
      </Group>
      {verification === 'unverified' && <Alert color="yellow">{t('organisation.unverified-hint')}</Alert>}
      {verification === 'refused' && (
        <Alert color="red" title={t('organisation.refused')}>
          {organisation.refusalReason ?? t('organisation.refused-hint')}
        </Alert>
      )}
      {editing ? (
        <ProfileForm organisation={organisation} onDone={() => setEditing(false)} />
      ) : (
        <>
          <FactList facts={facts} />
          {profile.about && (
            <Text fz="sm">
              <Localized text={profile.about} />
            </Text>
          )}
        </>
      )}
      <MembersPart organisationId={organisation.id} role={role} />
    </Stack>
  );
}
