/** Dates, times, numbers and scores as the reader's language writes them. */
import type { Language } from '../../../shared/schemas/localized-text.ts';
import { languageTag } from './load-catalogue.ts';

/** YYYY-MM-DD or an instant as a day: 2026年3月1日, 1 Mar 2026. */
export function formatDate(date: string, language: Language): string {
  const dayOnly = date.length === 10;
  return new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    dateStyle: 'medium',
    ...(dayOnly && { timeZone: 'UTC' }),
  }).format(new Date(date));
}

/** 12,345 */
export const formatCount = (count: number, language: Language): string =>
  new Intl.NumberFormat(languageTag(language)).format(count);

/** Basis points of a perfect match as 0-100 with one decimal: 8731 → 87.3. */
export const formatScore = (points: number): string => (Math.round(points / 10) / 10).toFixed(1);
