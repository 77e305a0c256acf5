/** Reads the attribute values of a stream image, so that the projector needs no SDK. */
import type { AttributeValue } from 'aws-lambda';

/** The plain value; numbers as numbers (the table holds none beyond 2^53), sets as arrays, binaries as base64 text. */
export function plainValue(value: AttributeValue): unknown {
  if (value.S !== undefined) return value.S;
  if (value.M !== undefined) return plainItem(value.M);
  if (value.L !== undefined) return value.L.map(plainValue);
  if (value.N !== undefined) return Number(value.N);
  if (value.BOOL !== undefined) return value.BOOL;
  if (value.NULL !== undefined) return null;
  if (value.NS !== undefined) return value.NS.map(Number);
  return value.SS ?? value.B ?? value.BS;
}

/** A whole image, as {@link plainValue}. */
export function plainItem(image: Readonly<Record<string, AttributeValue>>): Record<string, unknown> {
  // A loop: every attribute of every record passes here, and pairs for Object.fromEntries would cost twice the time.
  const item: Record<string, unknown> = {};
  for (const name in image) item[name] = plainValue(image[name]!);
  return item;
}
