/** Stands where matches would: says that none are computed, what to do instead, and how to have them again. */
import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Search, Sparkles } from 'lucide-react';
import { useWords } from '../../i18n/words.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import type { SearchParams } from '../search/search-params.ts';
import { useRecommendations } from './use-recommendations.ts';

interface Props {
  /** The filters that suit what matches would have been computed for. */
  readonly search: SearchParams;
  /** In a narrow column: a heading of its section's rank. */
  readonly compact?: boolean;
}

/** One click searches by one's own words, another switches recommendations on. */
export function RecommendationsOff({ search, compact = false }: Props) {
  const { t } = useWords();
  const client = useQueryClient();
  const { choose, isPending, error } = useRecommendations();
  const on = () => choose(true, { onSuccess: () => void client.invalidateQueries({ queryKey: ['me'] }) });
  return (
    <Stack className={compact ? '' : 'surface'} p={compact ? 0 : { base: 'md', sm: 'xl' }} gap="sm" align="flex-start">
      <Title order={2} fz={compact ? 'sm' : 'lg'}>
        {t('recommendations.off')}
      </Title>
      <Text fz="sm" maw={640}>
        {t('recommendations.off-why')}
      </Text>
      {error && <ErrorNotice error={error} />}
      <Group gap="xs">
        <Button
          size={compact ? 'xs' : 'sm'}
          renderRoot={(props) => <Link to="/" search={search} {...props} />}
          leftSection={<Search size={16} />}
        >
          {t('recommendations.search')}
        </Button>
        <Button
          size={compact ? 'xs' : 'sm'}
          variant="default"
          loading={isPending}
          leftSection={<Sparkles size={16} />}
          onClick={on}
        >
          {t('recommendations.on')}
        </Button>
      </Group>
    </Stack>
  );
}
