/** Ages and sizes as the reader's language writes them. */
import type { Language } from '../../../../shared/schemas/localized-text.ts';
import { languageTag } from '../../i18n/load-catalogue.ts';

const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1_000],
] as const;

/** `at` seen from `now`, both ISO 8601: "3 minutes ago", to the largest unit that fits. */
export function formatAge(at: string, now: string, language: Language): string {
  const ms = Math.max(0, Date.parse(now) - Date.parse(at));
  const [unit, size] = UNITS.find(([, one]) => ms >= one) ?? UNITS[3];
  const format = new Intl.RelativeTimeFormat(languageTag(language), { numeric: 'always' });
  return format.format(-Math.floor(ms / size), unit);
}

/** 1,234,567 → 1.2 MB */
export function formatBytes(bytes: number, language: Language): string {
  const power = Math.min(3, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  const unit = (['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const)[power]!;
  return new Intl.NumberFormat(languageTag(language), {
    style: 'unit',
    unit,
    maximumFractionDigits: power < 2 ? 0 : 1,
  }).format(bytes / 1000 ** power);
}
