/** The page where a new offer is posted: which kind, then its editor. */
import { Alert, Chip, Group, Skeleton, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { OfferContent } from '../../../../shared/schemas/listing/listing-content.ts';
import { useWords } from '../../i18n/words.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { SignedInOnly } from '../session/signed-in-only.tsx';
import { useMe } from '../session/use-me.ts';
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
  return (
    <SignedInOnly>
      <NewOffer />
    </SignedInOnly>
  );
}

function NewOffer() {
  const { t, language } = useWords();
  const me = useMe();
  const [chosen, setChosen] = useState<OfferContent['kind']>();
  if (!me) return <Skeleton height={480} radius="md" />;
  const membership = me.organisations.find(({ role }) => role !== 'viewer');
  if (!membership) {
    return (
      <Alert title={t('post.no-organisation')}>
        <Link to="/organisation">{t('way.organisation')}</Link>
      </Alert>
    );
  }
  const { organisation } = membership;
  const kind = chosen ?? USUAL[organisation.profile.type] ?? 'solution';
  return (
    <Stack gap="md">
      <Group maw={900} w="100%" mx="auto" gap="xs">
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
      <OfferEditor key={kind} subject={me.subject} organisation={organisation} initial={emptyOffer(kind, language)} />
    </Stack>
  );
}
