/** The place where a text stops being JSON, against the engine's own parser. */
import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { jsonErrorAt } from '../../../functions/api/json-error.ts';

const isJson = (text: string) => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};
/** A text that is JSON is accepted to its end: the only thing still wanted there is the end. */
const accepts = (text: string) => jsonErrorAt(text) === `${placeOfEnd(text)}: expected the end`;
const placeOfEnd = (text: string) => {
  const lines = text.split('\n');
  return `line ${lines.length}, column ${lines.at(-1)!.length + 1}`;
};

describe('the place of a JSON error', () => {
  it.each([
    ['{"a":1,}', 'line 1, column 8: expected key'],
    ['[1,2', 'line 1, column 5: expected , or ]'],
    ['{"a" 1}', 'line 1, column 6: expected :'],
    ['{\n "a": tru }', 'line 2, column 7: expected value'],
    ['{"a":"x\ny"}', 'line 1, column 6: expected value'],
    ['[01]', 'line 1, column 3: expected , or ]'],
    ['{"a":1}}', 'line 1, column 8: expected the end'],
    ['', 'line 1, column 1: expected value'],
  ])('of %j is %s', (text, place) => {
    expect(jsonErrorAt(text)).toBe(place);
  });

  test.prop([fc.json(), fc.constantFrom(undefined, 2)])('is none in what JSON.stringify writes', (text, indent) => {
    expect(accepts(JSON.stringify(JSON.parse(text), null, indent))).toBe(true);
  });

  test.prop([fc.json(), fc.nat(), fc.constantFrom('', ',', '}', '"', '0', 'x', ':', '\\', '\u0001')])(
    'is found exactly in the texts that JSON.parse refuses',
    (text, at, change) => {
      const place = at % (text.length + 1);
      const changed = text.slice(0, place) + change + text.slice(place + 1);
      expect(accepts(changed)).toBe(isJson(changed));
    },
  );
});
