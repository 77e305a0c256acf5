/** The page of one listing. */
import { Skeleton, Stack } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import type { Language } from '../../../../shared/schemas/localized-text.ts';
import { useWords } from '../../i18n/words.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { inReadersLanguage } from '../../ui/localized.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { ListingBody } from './listing-body.tsx';
import { ListingHead } from './listing-head.tsx';
import { ListingSide } from './listing-side.tsx';
import { textOf } from './listing-texts.ts';
import { useListing } from './use-listing.ts';

const route = getRouteApi('/listings/$id');

/** All kinds; what the reader may not see is named with what would unlock it. */
export function ListingPage() {
  const { id } = route.useParams();
  const { language } = useWords();
  const [chosen, setChosen] = useState<Language>();
  const { data: view, error, refetch } = useListing(id);
  const textLanguage = chosen ?? language;
  useTitle(view && inReadersLanguage(textOf(view.content.title), textLanguage).text);
  if (error) return <ErrorNotice error={error} retry={() => void refetch()} />;
  if (!view) return <Waiting />;
  return (
    <Stack gap="md">
      <ListingHead view={view} textLanguage={textLanguage} onLanguage={setChosen} />
      <div className="listing-columns">
        <ListingBody view={view} textLanguage={textLanguage} />
        <ListingSide view={view} />
      </div>
    </Stack>
  );
}

const Waiting = () => (
  <Stack gap="md" aria-hidden>
    <Skeleton height={170} radius="md" />
    <Skeleton height={260} radius="md" />
    <Skeleton height={220} radius="md" />
  </Stack>
);
