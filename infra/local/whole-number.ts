/** Numbers on the command line. */
import { AppError } from '../../shared/errors.ts';

/** A whole number from 0 to a million; VALIDATION names the option. */
export function wholeNumber(option: string, text: string): number {
  const value = Number(text);
  if (text.trim() !== '' && Number.isInteger(value) && value >= 0 && value <= 1_000_000) return value;
  throw new AppError('VALIDATION', `${option} ${text}: give a whole number.`);
}
