/** The main column of a listing: its facts first, then what it says at length. */
import { Stack, Text } from '@mantine/core';
import type { ListingKind, OfferContent } from '../../../../shared/schemas/listing/listing-content.ts';
import type { ListingView } from '../../../../shared/schemas/listing/listing-view.ts';
import { useWords } from '../../i18n/words.tsx';
import { FactList } from '../../ui/fact-list.tsx';
import { Localized } from '../../ui/localized.tsx';
import { Section } from '../../ui/section.tsx';
import { CapabilityList } from './capability-list.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { useFactWriter } from './fact-writer.tsx';
import type { Language } from './languages.ts';
import { textOf } from './listing-texts.ts';
import { needFacts } from './need-facts.ts';
import { acceptanceFacts, offerFacts, type Seen } from './offer-facts.ts';
import { RequirementList } from './requirement-list.tsx';
import { CaseList, RightsTable, SessionTable } from './special-parts.tsx';

interface Props {
  readonly view: ListingView;
  readonly textLanguage: Language;
}

type AnySeen = { [K in ListingKind]: Seen<K> }[ListingKind];
type OfferSeen = { [K in OfferContent['kind']]: Seen<K> }[OfferContent['kind']];

/** Parts that the listing does not have, or the reader may not see, are left out. */
export function ListingBody({ view, textLanguage }: Props) {
  const { t } = useWords();
  const write = useFactWriter(textLanguage);
  const content = view.content as AnySeen;
  const specific =
    content.kind === 'need'
      ? needFacts(content, write, (kind) => t(`kind.${kind as ListingKind}`))
      : offerFacts(content as Seen<'solution'>, write);
  const common = [
    ...write.codes('field.scenarios', 'scenarios', content.scenarios),
    ...write.codes('field.industries', 'industries', content.industries),
    ...(content.regions?.length === 0
      ? write.word('field.regions', 'listing.everywhere')
      : write.codes('field.regions', 'regions', content.regions)),
    ...write.codes('field.models', 'models', content.models),
  ];
  const accepted = content.kind === 'need' ? [] : acceptanceFacts(content as OfferSeen, write);
  return (
    <Stack gap="md" miw={0}>
      <Section heading={t('listing.facts')}>
        <FactList facts={[...specific, ...common]} />
      </Section>
      {content.description && (
        <Section heading={t('field.description')} id="description">
          <Text fz="sm" maw={760}>
            <Localized text={textOf(content.description)} language={textLanguage} />
          </Text>
        </Section>
      )}
      {content.kind === 'need' && <RequirementList content={content} textLanguage={textLanguage} />}
      {content.kind !== 'need' && (
        <CapabilityList capabilities={content.capabilities ?? []} textLanguage={textLanguage} />
      )}
      {content.kind === 'program' && <SessionTable sessions={content.sessions ?? []} />}
      {content.kind === 'transfer' && (
        <RightsTable rights={content.rights ?? []} coOwners={content.coOwners ?? []} textLanguage={textLanguage} />
      )}
      {content.kind === 'solution' && <CaseList cases={content.referenceCases ?? []} textLanguage={textLanguage} />}
      {(content.evidence?.length ?? 0) > 0 && (
        <Section heading={t('field.evidence')}>
          <EvidenceList evidence={content.evidence ?? []} textLanguage={textLanguage} />
        </Section>
      )}
      {accepted.length > 0 && (
        <Section heading={t('field.accepts')}>
          <FactList facts={accepted} />
        </Section>
      )}
    </Stack>
  );
}
