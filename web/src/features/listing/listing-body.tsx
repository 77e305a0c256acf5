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
import { LockedPart } from './locked-mark.tsx';
import { linesInPlace } from './locked-places.ts';
import { needFacts } from './need-facts.ts';
import { acceptanceFacts, offerFacts, type Seen } from './offer-facts.ts';
import { RequirementList } from './requirement-list.tsx';
import { CaseList, RightsTable, SessionTable } from './special-parts.tsx';

interface Props {
  readonly view: ListingView;
  readonly textLanguage: Language;
}

/** Of some kinds, after the capabilities. */
const PARTS = ['sessions', 'rights', 'coOwners', 'referenceCases'];

type AnySeen = { [K in ListingKind]: Seen<K> }[ListingKind];
type OfferSeen = { [K in OfferContent['kind']]: Seen<K> }[OfferContent['kind']];

/** Parts that the listing does not have are left out; those that the reader may not see say what unlocks them. */
export function ListingBody({ view, textLanguage }: Props) {
  const { t } = useWords();
  const { locked } = view;
  const write = useFactWriter(textLanguage, locked);
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
  const evidence = linesInPlace(content.evidence ?? [], 'evidence', locked);
  const accepted = content.kind === 'need' ? [] : acceptanceFacts(content as OfferSeen, write);
  return (
    <Stack gap="md" miw={0}>
      <Section heading={t('listing.facts')}>
        <FactList facts={[...specific, ...common]} />
      </Section>
      <LockedPart locked={locked} field="description" />
      {content.description && (
        <Section heading={t('field.description')} id="description">
          <Text fz="sm" maw={760}>
            <Localized text={textOf(content.description)} language={textLanguage} />
          </Text>
        </Section>
      )}
      {content.kind === 'need' && <RequirementList content={content} textLanguage={textLanguage} locked={locked} />}
      {content.kind !== 'need' && (
        <CapabilityList capabilities={content.capabilities ?? []} textLanguage={textLanguage} locked={locked} />
      )}
      {content.kind === 'program' && <SessionTable sessions={content.sessions ?? []} />}
      {content.kind === 'transfer' && (
        <RightsTable rights={content.rights ?? []} coOwners={content.coOwners ?? []} textLanguage={textLanguage} />
      )}
      {content.kind === 'solution' && <CaseList cases={content.referenceCases ?? []} textLanguage={textLanguage} />}
      {PARTS.map((field) => (
        <LockedPart key={field} locked={locked} field={field} />
      ))}
      {evidence.length > 0 && (
        <Section heading={t('field.evidence')}>
          <EvidenceList lines={evidence} textLanguage={textLanguage} />
        </Section>
      )}
      <LockedPart locked={locked} field="accepts" />
      {accepted.length > 0 && (
        <Section heading={t('field.accepts')}>
          <FactList facts={accepted} />
        </Section>
      )}
    </Stack>
  );
}
