/** Writes amounts in fen as people of the field say them: 万元 in Chinese, CNY with thousands commas in English. */
import type { Language } from '../schemas/localized-text.ts';

const FEN_PER_YUAN = 100;
const YUAN_PER_WAN = 10_000;
const YUAN_PER_YI = 100_000_000;

/** 38万元, 1.2亿元, 4,800元; CNY 380,000. At most two decimals, no locale of the machine. */
export function formatFen(fen: number, language: Language): string {
  const yuan = fen / FEN_PER_YUAN;
  if (language === 'en') return `CNY ${grouped(yuan)}`;
  if (yuan >= YUAN_PER_YI) return `${grouped(yuan / YUAN_PER_YI)}亿元`;
  return yuan >= YUAN_PER_WAN ? `${grouped(yuan / YUAN_PER_WAN)}万元` : `${grouped(yuan)}元`;
}

/** An open range by its one bound; neither bound: a dash. */
export function formatFenRange(minFen: unknown, maxFen: unknown, language: Language): string {
  const min = typeof minFen === 'number' ? formatFen(minFen, language) : undefined;
  const max = typeof maxFen === 'number' ? formatFen(maxFen, language) : undefined;
  if (min !== undefined && max !== undefined) return min === max ? min : `${min}–${max}`;
  if (min !== undefined) return language === 'zh' ? `${min}起` : `${min} and more`;
  if (max !== undefined) return language === 'zh' ? `不超过${max}` : `up to ${max}`;
  return '–';
}

function grouped(value: number): string {
  const [whole = '', decimals] = String(Math.round(value * 100) / 100).split('.');
  const separated = whole.replace(/\B(?=(?:\d{3})+$)/gu, ',');
  return decimals === undefined ? separated : `${separated}.${decimals}`;
}
