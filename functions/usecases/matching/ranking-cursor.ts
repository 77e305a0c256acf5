/** The cursor of a frozen ranking: the places still to be shown, so that paging neither repeats nor drops one. */
import { AppError } from '../../../shared/errors.ts';
import { asListingId } from '../../../shared/ids.ts';
import type { KeptPlace } from '../../../shared/matching/placement.ts';
import { PLACINGS } from '../../../shared/schemas/match.ts';

/** What is left of a ranking; `considered` counts all candidates that were judged for it. */
export interface FrozenRanking {
  readonly seedId: string;
  readonly considered: number;
  readonly places: readonly KeptPlace[];
}

const FORMAT = 2;
const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const ULID_LENGTH = 26;
/** 26 characters of 5 bits, and a mark of 6 bits above them. */
const ID_BYTES = 17;
const MARK_SHIFT = BigInt(ULID_LENGTH * 5);
const HEAD_BYTES = 1 + ID_BYTES + 2;
const PREFIX_LENGTH = 'lst_'.length;
/** Marks of an id: a place, a place that differs from its score's (by number of the placing), one similar to the last place. */
const PLAIN = 0;
const FIRST_PLACING = 1;
const SIMILAR = 32;

/** base64url of: the format, the seed's id, how many were considered, then the ids in their order, each with its mark. About 4,600 characters for 200. */
export function encodeRanking({ seedId, considered, places }: FrozenRanking): string {
  const ids = places.flatMap(({ id, placing, similar }) => [
    ...bytesOf(id, placing ? FIRST_PLACING + PLACINGS.indexOf(placing) : PLAIN),
    ...similar.flatMap((one) => bytesOf(one, SIMILAR)),
  ]);
  const bytes = [FORMAT, ...bytesOf(seedId, PLAIN), considered >> 8, considered & 0xff, ...ids];
  return Buffer.from(bytes).toString('base64url');
}

/** Throws VALIDATION for a cursor that is damaged or belongs to another listing. */
export function decodeRanking(cursor: string, seedId: string): FrozenRanking {
  const bytes = Buffer.from(cursor, 'base64url');
  const whole = bytes.length > HEAD_BYTES && (bytes.length - HEAD_BYTES) % ID_BYTES === 0;
  const places = whole && bytes[0] === FORMAT && idAt(bytes, 1).id === seedId ? placesIn(bytes) : undefined;
  if (!places) {
    throw new AppError('VALIDATION', 'This cursor is not one of this listing’s matches; start again without it.', [
      { path: 'cursor', message: 'send the nextCursor of the page before, unchanged' },
    ]);
  }
  return { seedId, considered: bytes.readUInt16BE(1 + ID_BYTES), places };
}

/** Undefined where a mark says nothing, or something is similar to nothing. */
function placesIn(bytes: Uint8Array): KeptPlace[] | undefined {
  const places: (KeptPlace & { similar: string[] })[] = [];
  for (let at = HEAD_BYTES; at < bytes.length; at += ID_BYTES) {
    const { id, mark } = idAt(bytes, at);
    const placing = PLACINGS[mark - FIRST_PLACING];
    const last = places.at(-1);
    if (mark === SIMILAR && last) last.similar.push(id);
    else if (mark === PLAIN || placing) places.push({ id, ...(placing && { placing }), similar: [] });
    else return undefined;
  }
  return places;
}

function bytesOf(id: string, mark: number): number[] {
  let number = BigInt(mark);
  for (const char of id.slice(PREFIX_LENGTH)) number = number * 32n + BigInt(CROCKFORD.indexOf(char));
  const bytes: number[] = [];
  for (let i = 0; i < ID_BYTES; i++) {
    bytes.unshift(Number(number & 0xffn));
    number >>= 8n;
  }
  return bytes;
}

function idAt(bytes: Uint8Array, at: number): { id: string; mark: number } {
  let number = 0n;
  for (let i = 0; i < ID_BYTES; i++) number = number * 256n + BigInt(bytes[at + i]!);
  const mark = Number(number >> MARK_SHIFT);
  let ulid = '';
  for (let i = 0; i < ULID_LENGTH; i++) {
    ulid = CROCKFORD[Number(number % 32n)]! + ulid;
    number /= 32n;
  }
  return { id: asListingId(ulid), mark };
}
