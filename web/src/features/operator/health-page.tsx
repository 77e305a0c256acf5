/** How search and index stand, in words: for operators of the zone. */
import { Alert, Button, Group, Skeleton, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { RefreshCw } from 'lucide-react';
import type { SystemHealth } from '../../../../shared/schemas/operations.ts';
import { request } from '../../api/request.ts';
import { useWords } from '../../i18n/words.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Section } from '../../ui/section.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { ZoneTabs } from '../review/zone-tabs.tsx';
import { SignedInOnly } from '../session/signed-in-only.tsx';
import { ComparisonPart } from './comparison-part.tsx';
import { formatBytes } from './figures.ts';
import { FindingRow } from './finding-row.tsx';
import { judgeHealth, type Verdict } from './judge-health.ts';

/** The page at /review/health. */
export function HealthPage() {
  const { t } = useWords();
  useTitle(t('health.title'));
  return (
    <SignedInOnly>
      <Health />
    </SignedInOnly>
  );
}

const WORST: readonly Verdict[] = ['broken', 'look', 'ok'];
const ALERTS = { ok: 'pine', look: 'yellow', broken: 'red' } as const;

function Health() {
  const { t, language } = useWords();
  const { data, error, refetch, isFetching } = useQuery({
    queryKey: ['operations', 'health'],
    queryFn: ({ signal }) => request<SystemHealth>('/v1/operations/health', { signal }),
    staleTime: 0,
  });
  const findings = data ? judgeHealth(data) : [];
  const worst = WORST.find((verdict) => findings.some((one) => one.verdict === verdict)) ?? 'ok';
  return (
    <Stack gap="md" maw={860} mx="auto">
      <ZoneTabs />
      <Group justify="space-between">
        <Title order={1} fz={26}>
          {t('health.title')}
        </Title>
        <Button
          variant="default"
          size="sm"
          leftSection={<RefreshCw size={16} />}
          loading={isFetching}
          onClick={() => void refetch()}
        >
          {t('health.refresh')}
        </Button>
      </Group>
      {error && <ErrorNotice error={error} retry={() => void refetch()} />}
      {!data && !error && <Skeleton height={420} radius="md" />}
      {data && (
        <>
          <Alert color={ALERTS[worst]} variant="light" role="status" title={t(`health.sum-${worst}`)}>
            <Text fz="sm">
              {t('health.checked', {
                time: new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
                  dateStyle: 'medium',
                  timeStyle: 'medium',
                }).format(new Date(data.checkedAt)),
              })}
            </Text>
          </Alert>
          <Section heading={t('health.parts')}>
            <Stack component="ul" gap={0} m={0} p={0} style={{ listStyle: 'none' }}>
              {findings.map((finding) => {
                const index = data.indexes?.find((one) => `health.index-${one.visibility}` === finding.part);
                return (
                  <FindingRow key={finding.part} finding={finding} at={data.checkedAt}>
                    {index?.index !== undefined && (
                      <Text fz="xs" c="dimmed">
                        {index.alias} → {index.index} · {formatBytes(index.sizeBytes, language)}
                      </Text>
                    )}
                  </FindingRow>
                );
              })}
            </Stack>
          </Section>
          <ComparisonPart indexes={data.indexes ?? []} />
        </>
      )}
    </Stack>
  );
}
