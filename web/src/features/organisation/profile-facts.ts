/** What an organisation says of itself, as named facts. */
import type { ComponentProps } from 'react';
import type { OrganisationProfile } from '../../../../shared/schemas/organisation.ts';
import { useCodeName } from '../../i18n/code-names.ts';
import { useWords } from '../../i18n/words.tsx';
import type { FactList } from '../../ui/fact-list.tsx';

/** Codes by their names in the reader's language; what is not said is left out. */
export function useProfileFacts(profile: OrganisationProfile): ComponentProps<typeof FactList>['facts'] {
  const { language } = useWords();
  const nameOf = useCodeName();
  const separator = language === 'zh' ? '、' : ', ';
  const { type, region, sizeBand, industries, uscc, website } = profile;
  return [
    { label: 'profile.type', value: nameOf('organisation-types', type) },
    { label: 'profile.region', value: nameOf('regions', region) },
    { label: 'profile.size', value: nameOf('size-bands', sizeBand) },
    { label: 'profile.industries', value: industries.map((code) => nameOf('industries', code)).join(separator) },
    ...(uscc === undefined ? [] : [{ label: 'profile.uscc' as const, value: uscc }]),
    ...(website === undefined ? [] : [{ label: 'profile.website' as const, value: website }]),
  ];
}
