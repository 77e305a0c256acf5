/** Language, colours, and who is signed in. */
import { ActionIcon, Button, Group, Text, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { Link, useRouterState } from '@tanstack/react-router';
import { LogIn, LogOut, Moon, Settings, Sun } from 'lucide-react';
import { useSession } from '../features/session/session-store.ts';
import { signIn, signOut } from '../features/session/sign-in.ts';
import { useMe } from '../features/session/use-me.ts';
import { useWords } from '../i18n/words.tsx';

/** The switch names the other language in that language. */
function LanguageSwitch() {
  const { language, switchTo } = useWords();
  const other = language === 'zh' ? 'en' : 'zh';
  return (
    <Button
      variant="subtle"
      color="gray"
      size="compact-sm"
      h={32}
      lang={other === 'zh' ? 'zh-CN' : 'en'}
      onClick={() => switchTo(other)}
    >
      {other === 'zh' ? '中文' : 'English'}
    </Button>
  );
}

function SchemeSwitch() {
  const { t } = useWords();
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme('light');
  const other = scheme === 'dark' ? 'light' : 'dark';
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size={32}
      aria-label={t(`scheme.${other}`)}
      onClick={() => setColorScheme(other)}
    >
      {scheme === 'dark' ? <Sun size={18} /> : <Moon size={18} />}
    </ActionIcon>
  );
}

function Account() {
  const { t } = useWords();
  const { status } = useSession();
  const me = useMe();
  const here = useRouterState({ select: ({ location }) => location.href });
  if (status !== 'signed-in') {
    return (
      <Button
        size="compact-md"
        fz="sm"
        h={34}
        px="sm"
        leftSection={<LogIn size={16} />}
        onClick={() => void signIn(here)}
      >
        {t('session.sign-in')}
      </Button>
    );
  }
  return (
    <Group gap={6} wrap="nowrap">
      <Text fz="sm" fw={500} visibleFrom="md" lineClamp={1} maw={200}>
        {me?.name ?? ''}
      </Text>
      <ActionIcon
        component={Link}
        to="/settings"
        variant="subtle"
        color="gray"
        size={32}
        aria-label={t('way.settings')}
      >
        <Settings size={18} />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={32}
        aria-label={t('session.sign-out')}
        onClick={() => void signOut()}
      >
        <LogOut size={18} />
      </ActionIcon>
    </Group>
  );
}

/** Stands at the right of the header. */
export function AccountCorner() {
  return (
    <Group gap={6} wrap="nowrap">
      <LanguageSwitch />
      <SchemeSwitch />
      <Account />
    </Group>
  );
}
