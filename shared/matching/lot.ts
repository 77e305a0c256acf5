/** Draws lots without chance: the same names always draw the same, others anything else. */

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * What `name` draws on the occasion `seed`, in [0, 1): FNV-1a of both, mixed by the finaliser of MurmurHash3 (both public
 * domain), so that names that differ in one character draw independently.
 */
export function lotOf(seed: string, name: string): number {
  let hash = FNV_OFFSET;
  const text = `${seed} ${name}`;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), FNV_PRIME);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
