/** Pages for people who are signed in: others are offered to sign in and come back to the same page. */
import { Button, Stack, Text, Title } from '@mantine/core';
import { useRouterState } from '@tanstack/react-router';
import { LogIn } from 'lucide-react';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/words.tsx';
import { useSession } from './session-store.ts';
import { signIn } from './sign-in.ts';

/** Shows `children` to the signed-in. */
export function SignedInOnly({ children }: { readonly children: ReactNode }) {
  const { t } = useWords();
  const { status } = useSession();
  const here = useRouterState({ select: ({ location }) => location.href });
  if (status === 'signed-in') return children;
  return (
    <Stack align="center" py={80} gap="md" ta="center">
      <Title order={1} size="h2">
        {t(status === 'expired' ? 'session.expired' : 'session.needed')}
      </Title>
      <Text c="dimmed" maw={420}>
        {t('session.why')}
      </Text>
      <Button size="md" leftSection={<LogIn size={18} />} onClick={() => void signIn(here)}>
        {t('session.sign-in')}
      </Button>
    </Stack>
  );
}
