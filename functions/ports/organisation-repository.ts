/** Organisations in the table. */
import type { Membership } from '../../shared/schemas/membership.ts';
import type { Organisation } from '../../shared/schemas/organisation.ts';
import type { Page, PageQuery } from '../../shared/schemas/page.ts';
import type { ReceiptToStore } from './receipt.ts';

export interface OrganisationRepository {
  /** Strongly consistent. */
  get(id: string): Promise<Organisation | undefined>;
  /** Any order, unknown ids left out. */
  getMany(ids: readonly string[]): Promise<Organisation[]>;
  /** A new organisation with its first owner, in one transaction. Throws CONFLICT on a known id or a USCC in use, ReceiptExists. */
  create(organisation: Organisation, owner: Membership, receipt?: ReceiptToStore): Promise<void>;
  /** Throws CONFLICT when the stored version is not `organisation.version - 1`, or a changed USCC is in use. */
  write(organisation: Organisation, receipt?: ReceiptToStore): Promise<void>;
  /** Those that are not verified yet, the longest wait first. */
  listUnverified(page: PageQuery): Promise<Page<Organisation>>;
}
