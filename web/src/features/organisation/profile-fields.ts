/** The profile of an organisation as flat fields of a form. */
import type { OrganisationProfile } from '../../../../shared/schemas/organisation.ts';

/** Empty text for what is not said. */
export interface ProfileFields {
  readonly nameZh: string;
  readonly nameEn: string;
  readonly type: string;
  readonly region: string;
  readonly sizeBand: string;
  readonly industries: readonly string[];
  readonly uscc: string;
  readonly website: string;
  readonly aboutZh: string;
  readonly aboutEn: string;
}

/** A form nobody has filled in. */
export const emptyProfile: ProfileFields = {
  nameZh: '',
  nameEn: '',
  type: '',
  region: '',
  sizeBand: '',
  industries: [],
  uscc: '',
  website: '',
  aboutZh: '',
  aboutEn: '',
};

/** A stored profile as fields. */
export const formOfProfile = ({ name, about, ...profile }: OrganisationProfile): ProfileFields => ({
  nameZh: name.zh ?? '',
  nameEn: name.en ?? '',
  type: profile.type,
  region: profile.region,
  sizeBand: profile.sizeBand,
  industries: profile.industries,
  uscc: profile.uscc ?? '',
  website: profile.website ?? '',
  aboutZh: about?.zh ?? '',
  aboutEn: about?.en ?? '',
});

const localized = (zh: string, en: string) => ({
  ...(zh.trim() !== '' && { zh: zh.trim() }),
  ...(en.trim() !== '' && { en: en.trim() }),
});

/** The profile as it is sent, without what is empty. */
export function profileOf(fields: ProfileFields): OrganisationProfile {
  const about = localized(fields.aboutZh, fields.aboutEn);
  return {
    name: localized(fields.nameZh, fields.nameEn),
    type: fields.type,
    region: fields.region,
    sizeBand: fields.sizeBand,
    industries: [...fields.industries],
    ...(fields.uscc !== '' && { uscc: fields.uscc }),
    ...(fields.website.trim() !== '' && { website: fields.website.trim() }),
    ...(Object.keys(about).length > 0 && { about }),
  };
}
