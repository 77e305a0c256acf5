/** What a person decides for themselves: whether matches are computed for them. */
import { Skeleton, Stack, Switch, Text, Title } from '@mantine/core';
import { useWords } from '../../i18n/words.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Section } from '../../ui/section.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { SignedInOnly } from './signed-in-only.tsx';
import { useMe } from './use-me.ts';
import { useRecommendations } from './use-recommendations.ts';

/** The page at /settings. */
export function SettingsPage() {
  const { t } = useWords();
  useTitle(t('way.settings'));
  return (
    <SignedInOnly>
      <Settings />
    </SignedInOnly>
  );
}

function Settings() {
  const { t } = useWords();
  const me = useMe();
  const { shown, choose, isPending, error } = useRecommendations();
  if (!me || shown === undefined) return <Skeleton height={220} radius="md" />;
  return (
    <Stack gap="lg" maw={720}>
      <div>
        <Title order={1} fz={26}>
          {t('way.settings')}
        </Title>
        {me.name !== undefined && <Text c="dimmed">{t('settings.of', { name: me.name })}</Text>}
      </div>
      <Section heading={t('recommendations.heading')}>
        <Switch
          size="md"
          checked={shown}
          disabled={isPending}
          onChange={({ currentTarget }) => choose(currentTarget.checked)}
          label={t('recommendations.switch')}
          description={t('recommendations.switch-hint')}
          styles={{ description: { lineHeight: 1.5 } }}
        />
        {error && <ErrorNotice error={error} />}
      </Section>
    </Stack>
  );
}
