/** Vectors travel to and from the embedder's function without losing a bit. */
import { fc, test } from '@fast-check/vitest';
import { expect, it } from 'vitest';
import { EMBEDDING_DIMENSIONS } from '../../../functions/ports/embedder.ts';
import { packVectors, unpackVectors } from '../../../functions/ports/embedding-call.ts';

const vector = fc.float32Array({ minLength: EMBEDDING_DIMENSIONS, maxLength: EMBEDDING_DIMENSIONS, noNaN: true });

test.prop([fc.array(vector, { maxLength: 4 })])('unpacking gives what was packed', (vectors) => {
  expect(unpackVectors(packVectors(vectors))).toEqual(vectors);
});

it('takes 2 KB a vector, so that a payload of 6 MB holds a call of 2,000', () => {
  expect(packVectors(Array.from({ length: 2_000 }, () => new Float32Array(EMBEDDING_DIMENSIONS))).length).toBeLessThan(
    6_000_000,
  );
});

it('unpacks no part of a vector', () => {
  expect(unpackVectors('AAAA')).toBeUndefined();
});
