/** The ways through the application: what one may do decides which are shown. */
import { Group, Stack, Text, UnstyledButton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Building2, ClipboardCheck, FolderKanban, type LucideIcon, PenLine, Search } from 'lucide-react';
import { useMe } from '../features/session/use-me.ts';
import type { WordKey } from '../i18n/load-catalogue.ts';
import { useWords } from '../i18n/words.tsx';

interface Way {
  readonly to: '/' | '/mine' | '/post' | '/offer' | '/organisation' | '/review';
  readonly name: WordKey;
  readonly icon: LucideIcon;
}

const EVERYBODY: readonly Way[] = [
  { to: '/', name: 'way.search', icon: Search },
  { to: '/mine', name: 'way.mine', icon: FolderKanban },
];
const NEED: Way = { to: '/post', name: 'way.post', icon: PenLine };
const OFFER: Way = { to: '/offer', name: 'offer.post', icon: PenLine };
const MEMBERS: readonly Way[] = [{ to: '/organisation', name: 'way.organisation', icon: Building2 }];
const REVIEWERS: readonly Way[] = [{ to: '/review', name: 'way.review', icon: ClipboardCheck }];

/** The pages that this person can go to, in order. */
export function useWays(): readonly Way[] {
  const me = useMe();
  // Who buys more often than sells is shown the way to a need; the desk has both.
  const buys =
    !me ||
    me.organisations.length === 0 ||
    me.organisations.some(({ organisation }) => organisation.profile.type === 'sme');
  return [...EVERYBODY, buys ? NEED : OFFER, ...(me ? MEMBERS : []), ...(me?.reviewer ? REVIEWERS : [])];
}

/** In the header. */
export function Ways() {
  const { t } = useWords();
  return (
    <Group component="nav" gap={4} wrap="nowrap" aria-label={t('shell.ways')}>
      {useWays().map(({ to, name }) => (
        <UnstyledButton
          key={to}
          component={Link}
          to={to}
          className="nav-link"
          px="sm"
          py={6}
          fz="sm"
          fw={500}
          style={{ borderRadius: 6, whiteSpace: 'nowrap' }}
          {...activeOn(to)}
        >
          {t(name)}
        </UnstyledButton>
      ))}
    </Group>
  );
}

/** At the foot of a phone's screen. */
export function WaysBelow() {
  const { t } = useWords();
  return (
    <Group component="nav" grow gap={0} h="100%" wrap="nowrap" aria-label={t('shell.ways')} preventGrowOverflow={false}>
      {useWays().map(({ to, name, icon: Icon }) => (
        <UnstyledButton key={to} component={Link} to={to} className="nav-link" h="100%" {...activeOn(to)}>
          <Stack gap={2} align="center" justify="center" h="100%">
            <Icon size={20} aria-hidden />
            <Text fz={11} lh={1.2} ta="center">
              {t(name)}
            </Text>
          </Stack>
        </UnstyledButton>
      ))}
    </Group>
  );
}

/** The front page's way is active on the front page only, the others on what lies below them too. */
const activeOn = (to: Way['to']) => ({ activeOptions: { exact: to === '/', includeSearch: false } });
