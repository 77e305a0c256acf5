/** The page where a new offer is posted: which kind, then its editor. */
import { Chip, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { OfferContent } from '../../../../shared/schemas/listing/listing-content.ts';
import { useWords } from '../../i18n/words.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { type Poster, PosterOnly } from '../posting/poster-only.tsx';
import { OfferEditor } from './offer-editor.tsx';
import { OFFER_FIELDS } from './offer-fields.ts';
import { emptyOffer } from './offer-form.ts';

const KINDS = Object.keys(OFFER_FIELDS) as OfferContent['kind'][];

/** What an organisation of this type offers most often. */
const USUAL: Readonly<Record<string, OfferContent['kind']>> = {
  vendor: 'solution',
  university: 'transfer',
  institute: 'transfer',
  'training-base': 'program',
  government: 'policy',
  bank: 'finance',
};

/** The page at /offer. */
export function OfferPage() {
  const { t } = useWords();
  useTitle(t('offer.post'));
  return <PosterOnly>{(poster) => <NewOffer {...poster} />}</PosterOnly>;
}

function NewOffer({ subject, organisation }: Poster) {
  const { t, language } = useWords();
  const [chosen, setChosen] = useState<OfferContent['kind']>();
  const kind = chosen ?? USUAL[organisation.profile.type] ?? 'solution';
  return (
    <Stack gap="md">
      <Group gap="xs">
        <Text fz="sm" c="dimmed">
          {t('offer.kind')}
        </Text>
        <Chip.Group value={kind} onChange={(value) => setChosen(value as OfferContent['kind'])}>
          {KINDS.map((one) => (
            <Chip key={one} value={one} size="sm" radius="md">
              {t(`kind.${one}`)}
            </Chip>
          ))}
        </Chip.Group>
      </Group>
      <OfferEditor key={kind} subject={subject} organisation={organisation} initial={emptyOffer(kind, language)} />
    </Stack>
  );
}
