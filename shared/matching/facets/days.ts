/** Arithmetic of calendar days in UTC, on dates written YYYY-MM-DD. */

const DAY_MS = 86_400_000;
const atMidnight = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** The calendar day of an instant in ISO 8601 UTC. */
export const dayOf = (instant: string): string => instant.slice(0, 10);

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((atMidnight(to) - atMidnight(from)) / DAY_MS);

/** The day `days` later. */
export const addDays = (day: string, days: number): string =>
  new Date(atMidnight(day) + days * DAY_MS).toISOString().slice(0, 10);
