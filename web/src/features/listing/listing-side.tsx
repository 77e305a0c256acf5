/** The side column of a listing: who posted it, what is locked, what is like it. */
import { Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ListingView } from '../../../../shared/schemas/listing/listing-view.ts';
import type { SearchResult } from '../../../../shared/schemas/search.ts';
import { request } from '../../api/request.ts';
import { useCodeName } from '../../i18n/code-names.ts';
import { useWords } from '../../i18n/words.tsx';
import { KindBadge } from '../../ui/kind-badge.tsx';
import { Localized } from '../../ui/localized.tsx';
import { Section } from '../../ui/section.tsx';
import { useRecommendations } from '../session/use-recommendations.ts';
import { LockedFields } from './locked-fields.tsx';

const SIMILAR_SHOWN = 4;

/** Stands beside the body on a desk, below it on a phone. */
export const ListingSide = ({ view }: { readonly view: ListingView }) => (
  <Stack gap="md" component="aside" miw={0}>
    <LockedFields locked={view.locked} />
    <Owner view={view} />
    <Similar view={view} />
  </Stack>
);

function Owner({ view: { owner } }: { readonly view: ListingView }) {
  const { t } = useWords();
  const nameOf = useCodeName();
  const facts = [
    ...(owner.hidden ? [] : [nameOf('organisation-types', owner.type)]),
    nameOf('size-bands', owner.sizeBand),
    nameOf('regions', owner.region),
    ...owner.industries.map((code) => nameOf('industries', code)),
  ];
  return (
    <Section heading={t('listing.owner')}>
      <Text fw={600}>{owner.hidden ? t('owner.withheld') : <Localized text={owner.name} />}</Text>
      <Text fz="sm" c="dimmed">
        {facts.join(' · ')}
      </Text>
      {!owner.hidden && <Text fz="sm">{t(owner.verified ? 'owner.verified' : 'owner.unverified')}</Text>}
    </Section>
  );
}

function Similar({ view }: { readonly view: ListingView }) {
  const { t } = useWords();
  const { wanted } = useRecommendations();
  const scenarios = (view.content.scenarios ?? []) as readonly string[];
  const { data } = useQuery({
    queryKey: ['similar', view.id],
    queryFn: ({ signal }) =>
      request<SearchResult>('/v1/listings', {
        query: { kind: view.kind, scenario: scenarios, limit: SIMILAR_SHOWN + 1 },
        signal,
      }),
    enabled: wanted === true,
  });
  const hits = (data?.items ?? []).filter(({ id }) => id !== view.id).slice(0, SIMILAR_SHOWN);
  if (hits.length === 0) return null;
  return (
    <Section heading={t('listing.similar')}>
      <Stack gap="sm" className="no-print">
        {hits.map((hit) => (
          <Stack key={hit.id} gap={2}>
            <Group>
              <KindBadge kind={hit.kind} />
            </Group>
            <Text fz="sm" fw={500}>
              <Link to="/listings/$id" params={{ id: hit.id }} className="quiet-link">
                <Localized text={hit.title} />
              </Link>
            </Text>
          </Stack>
        ))}
      </Stack>
    </Section>
  );
}
