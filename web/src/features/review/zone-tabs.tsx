/** The zone office's three desks: listings to review, organisations to verify, the state of the system. */
import { Group, UnstyledButton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { WordKey } from '../../i18n/load-catalogue.ts';
import { useWords } from '../../i18n/words.tsx';
import { useMe } from '../session/use-me.ts';

const TABS: readonly { readonly to: '/review' | '/review/organisations' | '/review/health'; readonly name: WordKey }[] =
  [
    { to: '/review', name: 'zone.listings' },
    { to: '/review/organisations', name: 'zone.organisations' },
    { to: '/review/health', name: 'zone.health' },
  ];

/** Nothing for moderators, who have the first alone. */
export function ZoneTabs() {
  const { t } = useWords();
  const me = useMe();
  if (!me?.operator) return null;
  return (
    <Group component="nav" gap={4} aria-label={t('zone.desks')}>
      {TABS.map(({ to, name }) => (
        <UnstyledButton
          key={to}
          component={Link}
          to={to}
          className="nav-link zone-tab"
          activeOptions={{ exact: true }}
          fz="sm"
          fw={500}
        >
          {t(name)}
        </UnstyledButton>
      ))}
    </Group>
  );
}
