/** Brings a listing online over HTTP, as its people and the zone office do. */
import { expect } from 'vitest';
import type { ListingView } from '../../shared/schemas/listing/listing-view.ts';
import type { TestApi } from '../helpers/api.ts';
import { PEOPLE } from './people.ts';

/** Created, submitted and approved; fails the test where it is not published then. `as` is a person of the organisation. */
export async function publish(api: TestApi, organisationId: string, as: string, content: object): Promise<ListingView> {
  const created = await api.ask<ListingView>('POST', '/v1/listings', { as, json: { organisationId, content } });
  expect(created.status, created.text).toBe(201);
  const { id } = created.json;
  await api.ask('POST', `/v1/listings/${id}/submit`, { as, json: { acknowledgeLeaks: true } });
  const approved = await api.ask<ListingView>('POST', `/v1/listings/${id}/approve`, { as: PEOPLE.moderator });
  expect(approved.json.status, approved.text).toBe('published');
  return approved.json;
}
