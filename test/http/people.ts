/** The people and organisations of the HTTP tests: a zone office, an SME, a vendor, and one not verified yet. */
import type { Membership, Role } from '../../shared/schemas/membership.ts';
import type { Organisation } from '../../shared/schemas/organisation.ts';
import type { TestApi } from '../helpers/api.ts';
import { aMembership, anOrganisation, newUscc } from '../helpers/builders.ts';

/** Subjects of tokens. Each stands for one role. */
export const PEOPLE = {
  operator: 'zone-operator',
  moderator: 'zone-moderator',
  smeOwner: 'sme-owner',
  smeEditor: 'sme-editor',
  smeViewer: 'sme-viewer',
  vendorOwner: 'vendor-owner',
  newcomer: 'newcomer-owner',
  nobody: 'person-without-organisation',
} as const;

/** The organisations as stored. */
export interface Zone {
  readonly office: Organisation;
  readonly sme: Organisation;
  readonly vendor: Organisation;
  /** Not verified. */
  readonly newcomer: Organisation;
}

const member = (organisation: Organisation, subject: string, role: Role): Membership =>
  aMembership({ organisationId: organisation.id, subject, role });

/** Writes them into the table, before the first request. */
export async function settle(api: TestApi): Promise<Zone> {
  const office = anOrganisation({
    id: api.config.zoneOrganisationId,
    profile: { name: { zh: '先导区运营办公室', en: 'Zone office' }, type: 'government' },
  });
  const sme = anOrganisation({ profile: { uscc: newUscc() } });
  const vendor = anOrganisation({
    profile: {
      name: { zh: '杭州明视智能科技有限公司', en: 'Hangzhou Mingshi Vision' },
      type: 'vendor',
      region: '3301',
    },
  });
  const newcomer = anOrganisation({
    verification: 'unverified',
    profile: { name: { zh: '新来的公司', en: 'Newcomer Ltd.' } },
  });
  const { organisations, memberships } = api.deps;
  await organisations.create(office, member(office, PEOPLE.operator, 'operator'));
  await memberships.write(member(office, PEOPLE.moderator, 'moderator'));
  await organisations.create(sme, member(sme, PEOPLE.smeOwner, 'owner'));
  await memberships.write(member(sme, PEOPLE.smeEditor, 'editor'));
  await memberships.write(member(sme, PEOPLE.smeViewer, 'viewer'));
  await organisations.create(vendor, member(vendor, PEOPLE.vendorOwner, 'owner'));
  await organisations.create(newcomer, member(newcomer, PEOPLE.newcomer, 'owner'));
  return { office, sme, vendor, newcomer };
}
