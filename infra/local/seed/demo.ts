/** All demo data in one place: every file of organisations/ and listings/. */
import { readdirSync } from 'node:fs';
import type { Day, SeedListing, SeedListings, SeedOrganisation } from './seed.ts';

interface DemoData {
  readonly organisations: readonly SeedOrganisation[];
  readonly listings: readonly SeedListing[];
}

/** `day(offset)` counted from `today` (ISO 8601). */
export const dayFrom =
  (today: string): Day =>
  (offset) =>
    new Date(Date.parse(today) + offset * 86_400_000).toISOString().slice(0, 10);

/** Each file has one export: an array of organisations, or a function of the day. Files in the order of their names. */
async function exportsOf<T>(folder: string): Promise<T[]> {
  const url = new URL(`${folder}/`, import.meta.url);
  const files = readdirSync(url).filter((file) => file.endsWith('.ts'));
  const modules = await Promise.all(files.sort().map((file) => import(new URL(file, url).href)));
  return modules.flatMap((module) => Object.values(module) as T[]);
}

/** The demo organisations and listings, dates counted from `today`. */
export async function demoData(today: string): Promise<DemoData> {
  const organisations = (await exportsOf<readonly SeedOrganisation[]>('organisations')).flat();
  const listings = (await exportsOf<SeedListings>('listings')).flatMap((listingsOn) => listingsOn(dayFrom(today)));
  return { organisations, listings };
}
