/** One part of the machinery: its verdict in a word, what was measured, and what helps. */
import { Badge, Code, Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatCount } from '../../i18n/formats.ts';
import { useWords } from '../../i18n/words.tsx';
import { formatAge } from './figures.ts';
import type { Finding, Verdict } from './judge-health.ts';

const COLOURS: Readonly<Record<Verdict, string>> = { ok: 'pine', look: 'yellow', broken: 'red' };

interface Props {
  readonly finding: Finding;
  /** When it was measured; ages are told from then. */
  readonly at: string;
  readonly children?: ReactNode;
}

/** The word stands beside the colour, which alone would tell not everybody. */
export function FindingRow({ finding, at, children }: Props) {
  const { t, language } = useWords();
  const { part, verdict, says, facts = {}, ages = {}, command } = finding;
  const told = Object.entries(facts).map(([name, fact]) => [
    name,
    typeof fact === 'number' && name !== 'count' ? formatCount(fact, language) : fact,
  ]);
  const aged = Object.entries(ages).map(([name, time]) => [name, formatAge(time, at, language)]);
  return (
    <Stack component="li" gap={4} className="line-row" py="sm">
      <Group gap="xs" justify="space-between" wrap="nowrap" align="flex-start">
        <Text fw={600} component="h3" fz="sm" m={0}>
          {t(part)}
        </Text>
        <VerdictBadge verdict={verdict} />
      </Group>
      <Text fz="sm">{t(says, Object.fromEntries([...told, ...aged]))}</Text>
      {command !== undefined && <Command>{command}</Command>}
      {children}
    </Stack>
  );
}

/** Fine, look at this, or broken. */
export function VerdictBadge({ verdict }: { readonly verdict: Verdict }) {
  const { t } = useWords();
  return (
    <Badge variant="light" color={COLOURS[verdict]} tt="none" radius="sm" style={{ flex: 'none' }}>
      {t(`health.${verdict}`)}
    </Badge>
  );
}

/** What to run, for copying. */
export function Command({ children }: { readonly children: string }) {
  const { t } = useWords();
  return (
    <Text fz="sm" c="dimmed">
      {t('health.run')} <Code style={{ overflowWrap: 'anywhere' }}>{children}</Code>
    </Text>
  );
}
