/** ULIDs for demo data: made from a key, so that seeding twice writes the same items. */
import { createHash } from 'node:crypto';

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

function crockford(value: bigint, length: number): string {
  let text = '';
  for (let rest = value, i = 0; i < length; i++, rest /= 32n) text = CROCKFORD[Number(rest % 32n)] + text;
  return text;
}

/** A ULID whose time is 1 January 2026 and whose 80 random bits are the start of the key's SHA-256. */
export function ulidOf(key: string): string {
  const random = BigInt(`0x${createHash('sha256').update(key).digest('hex').slice(0, 20)}`);
  return crockford(BigInt(Date.UTC(2026, 0, 1)), 10) + crockford(random, 16);
}
