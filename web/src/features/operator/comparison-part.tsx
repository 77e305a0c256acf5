/** Compares every listing of the table with the index when it is asked for, and says what differs. */
import { Button, Group, Progress, Stack, Table, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { DIFFERENCE_KINDS, type IndexState } from '../../../../shared/schemas/operations.ts';
import { formatCount } from '../../i18n/formats.ts';
import { useWords } from '../../i18n/words.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Section } from '../../ui/section.tsx';
import { formatAge } from './figures.ts';
import { Command, VerdictBadge } from './finding-row.tsx';
import { judgeComparison, type Sum } from './judge-health.ts';
import { useComparison } from './use-comparison.ts';

/** All listings once, then the documents of each class: about so many there are to compare. */
const toCompare = (indexes: readonly IndexState[]): number =>
  indexes.reduce((sum, { documents }) => sum + documents, 0) +
  Math.max(1, ...indexes.map(({ documents, tombstones }) => documents + tombstones));

/** Goes on in steps, so that a large market takes long but no request does. */
export function ComparisonPart({ indexes }: { readonly indexes: readonly IndexState[] }) {
  const { t, language } = useWords();
  const { sum, state, error, start, stop } = useComparison();
  const percent = Math.min(99, Math.round((100 * sum.compared) / toCompare(indexes)));
  return (
    <Section heading={t('comparison.heading')}>
      <Text fz="sm" c="dimmed">
        {t('comparison.why')}
      </Text>
      <Group>
        <Button size="sm" loading={state === 'running'} onClick={start}>
          {t(state === 'done' ? 'comparison.again' : 'comparison.start')}
        </Button>
        {state === 'running' && (
          <Button size="sm" variant="default" onClick={stop}>
            {t('action.cancel')}
          </Button>
        )}
      </Group>
      {state === 'running' && <Progress value={percent} aria-label={t('comparison.heading')} />}
      <Text fz="sm" role="status">
        {state === 'running' && t('comparison.compared', { shown: formatCount(sum.compared, language) })}
      </Text>
      {error !== undefined && <ErrorNotice error={error} retry={start} />}
      {state === 'done' && <Result sum={sum} />}
    </Section>
  );
}

function Result({ sum }: { readonly sum: Sum }) {
  const { t, language } = useWords();
  const { verdict, says, command } = judgeComparison(sum);
  const found = DIFFERENCE_KINDS.filter((kind) => sum.differences[kind] > 0);
  return (
    <Stack gap="xs">
      <Group gap="xs" align="flex-start" wrap="nowrap">
        <VerdictBadge verdict={verdict} />
        <Text fz="sm">
          {t(says, { shown: formatCount(sum.compared, language), count: sum.unreadable.length })}{' '}
          {sum.lackingSince !== undefined &&
            t('comparison.since', { since: formatAge(sum.lackingSince, new Date().toISOString(), language) })}
        </Text>
      </Group>
      {command !== undefined && <Command>{command}</Command>}
      {found.length > 0 && (
        <Table fz="sm">
          <Table.Tbody>
            {found.map((kind) => (
              <Table.Tr key={kind}>
                <Table.Th scope="row" fw={500}>
                  {t(kind === 'vectors' ? 'comparison.no-vectors' : `comparison.${kind}`)}
                  <Text fz="xs" c="dimmed" fw={400}>
                    {sum.examples
                      .filter((one) => one.kind === kind)
                      .map(({ id }) => id)
                      .filter((id, at, all) => all.indexOf(id) === at)
                      .slice(0, 3)
                      .map((id) => (
                        <span key={id}>
                          <Link to="/listings/$id" params={{ id }}>
                            {id}
                          </Link>{' '}
                        </span>
                      ))}
                  </Text>
                </Table.Th>
                <Table.Td ta="right">{formatCount(sum.differences[kind], language)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Stack>
  );
}
