/** The cursor of a frozen ranking: the ids still to be shown, so that paging neither repeats nor drops one. */
import { AppError } from '../../../shared/errors.ts';
import { asListingId } from '../../../shared/ids.ts';

/** What is left of a ranking; `considered` counts all candidates that were judged for it. */
export interface FrozenRanking {
  readonly seedId: string;
  readonly considered: number;
  readonly ids: readonly string[];
}

const FORMAT = 1;
const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const ULID_LENGTH = 26;
/** 26 characters of 5 bits. */
const ID_BYTES = 17;
const HEAD_BYTES = 1 + ID_BYTES + 2;
const PREFIX_LENGTH = 'lst_'.length;

/** base64url of: the format, the seed's id, how many were considered, then the ids in their order. About 4,600 characters for 200. */
export function encodeRanking({ seedId, considered, ids }: FrozenRanking): string {
  const bytes = [FORMAT, ...bytesOf(seedId), considered >> 8, considered & 0xff, ...ids.flatMap(bytesOf)];
  return Buffer.from(bytes).toString('base64url');
}

/** Throws VALIDATION for a cursor that is damaged or belongs to another listing. */
export function decodeRanking(cursor: string, seedId: string): FrozenRanking {
  const bytes = Buffer.from(cursor, 'base64url');
  const whole = bytes.length > HEAD_BYTES && (bytes.length - HEAD_BYTES) % ID_BYTES === 0;
  if (!whole || bytes[0] !== FORMAT || idAt(bytes, 1) !== seedId) {
    throw new AppError('VALIDATION', 'This cursor is not one of this listing’s matches; start again without it.', [
      { path: 'cursor', message: 'send the nextCursor of the page before, unchanged' },
    ]);
  }
  const ids: string[] = [];
  for (let at = HEAD_BYTES; at < bytes.length; at += ID_BYTES) ids.push(idAt(bytes, at));
  return { seedId, considered: bytes.readUInt16BE(1 + ID_BYTES), ids };
}

function bytesOf(id: string): number[] {
  let number = 0n;
  for (const char of id.slice(PREFIX_LENGTH)) number = number * 32n + BigInt(CROCKFORD.indexOf(char));
  const bytes: number[] = [];
  for (let i = 0; i < ID_BYTES; i++) {
    bytes.unshift(Number(number & 0xffn));
    number >>= 8n;
  }
  return bytes;
}

function idAt(bytes: Uint8Array, at: number): string {
  let number = 0n;
  for (let i = 0; i < ID_BYTES; i++) number = number * 256n + BigInt(bytes[at + i]!);
  let ulid = '';
  for (let i = 0; i < ULID_LENGTH; i++) {
    ulid = CROCKFORD[Number(number % 32n)]! + ulid;
    number /= 32n;
  }
  return asListingId(ulid);
}
