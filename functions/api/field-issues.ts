/** Turns what zod finds wrong into field issues: the path, and a sentence saying what would be right. */
import { z } from 'zod';
import type { $ZodIssue, $ZodRawIssue } from 'zod/v4/core';
import type { FieldIssue } from '../../shared/errors.ts';

const NOUN: Readonly<Record<string, string>> = {
  object: 'an object',
  record: 'an object',
  array: 'a list',
  string: 'a text',
  int: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
};
const FORMAT: Readonly<Record<string, string>> = {
  date: 'a date as 2026-03-31',
  datetime: 'a time in UTC as 2026-03-31T08:00:00Z',
  url: 'a web address that starts with http:// or https://',
};
const UNIT: Readonly<Record<string, string>> = { string: ' characters', array: ' entries', set: ' entries' };
const noun = (type: string) => NOUN[type] ?? type;
const oneOf = (values: readonly unknown[]) => `one of ${values.map(String).join(', ')}`;

/** The sentence for an issue that the schema itself has no words for; undefined leaves zod's. */
function sentence(issue: $ZodRawIssue): string | undefined {
  const missing = issue.input === undefined ? 'missing; ' : '';
  switch (issue.code) {
    case 'invalid_type':
      return `${missing}give ${noun(issue.expected)}`;
    case 'invalid_value':
      return `${missing}give ${oneOf(issue.values)}`;
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options)
        ? `give ${oneOf(issue.options)}`
        : 'give one of the forms in the reference';
    case 'invalid_format':
      return FORMAT[issue.format] === undefined ? undefined : `give ${FORMAT[issue.format]}`;
    case 'too_small':
      return `give at least ${issue.minimum}${UNIT[issue.origin] ?? ''}`;
    case 'too_big':
      return `give at most ${issue.maximum}${UNIT[issue.origin] ?? ''}`;
    default:
      return undefined;
  }
}

// For the whole process: hono's validators have no place for it, and the schemas' own messages still come first.
z.config({ customError: sentence });

const joined = (path: readonly PropertyKey[]) => path.map(String).join('.');

/** One issue for each wrong field; a field that does not exist is named itself, not its parent. */
export function fieldIssues(issues: readonly $ZodIssue[]): FieldIssue[] {
  return issues.flatMap((issue): FieldIssue[] =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ path: joined([...issue.path, key]), message: 'there is no such field here' }))
      : [{ path: joined(issue.path), message: issue.message }],
  );
}
