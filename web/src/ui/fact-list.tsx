/** Facts as a list of terms and values, in two columns where there is room. */
import { SimpleGrid, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { WordKey } from '../i18n/load-catalogue.ts';
import { useWords } from '../i18n/words.tsx';

interface Props {
  readonly facts: readonly { readonly label: WordKey; readonly value: ReactNode }[];
  readonly columns?: number;
}

/** Nothing for no facts. */
export function FactList({ facts, columns = 2 }: Props) {
  const { t } = useWords();
  if (facts.length === 0) return null;
  return (
    <SimpleGrid component="dl" cols={{ base: 1, sm: columns }} spacing="xl" verticalSpacing="sm" m={0}>
      {facts.map(({ label, value }) => (
        <div key={label}>
          <Text component="dt" fz="xs" c="dimmed">
            {t(label)}
          </Text>
          <Text component="dd" m={0} fz="sm" fw={500}>
            {value}
          </Text>
        </div>
      ))}
    </SimpleGrid>
  );
}
