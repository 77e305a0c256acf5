/** Turns what zod finds wrong into issues: the path, a stable code with its values, and the English sentence. */
import type { $ZodIssue } from 'zod/v4/core';
import type { FieldIssue } from '../errors.ts';
import { fieldIssue } from './field-issue.ts';
import { type IssueValues, isSayable } from './say.ts';
import { type IssueCode, SENTENCES } from './sentences.ts';

/** Sentences without values, by their English: what checks without `params` leave of their code. */
const BY_SENTENCE: ReadonlyMap<string, IssueCode> = new Map(
  (Object.entries(SENTENCES) as [IssueCode, { readonly en: string }][])
    .filter(([, { en }]) => !en.includes('{'))
    .map(([code, { en }]) => [en, code]),
);
const FORMATS: Readonly<Record<string, IssueCode>> = { date: 'date', datetime: 'time', url: 'url' };
const SMALL: Readonly<Record<string, IssueCode>> = { string: 'too-short', array: 'too-few', set: 'too-few' };
const BIG: Readonly<Record<string, IssueCode>> = { string: 'too-long', array: 'too-many', set: 'too-many' };

interface Coded {
  readonly code: IssueCode;
  readonly values: IssueValues;
}

const strings = (values: readonly unknown[]): string[] => values.map(String);

/** Undefined where only zod's own words are left. */
function codedOf(issue: $ZodIssue, isMissing: boolean): Coded | undefined {
  const params = 'params' in issue ? (issue.params as Partial<Coded> | undefined) : undefined;
  if (isSayable(params?.code)) return { code: params.code, values: params.values ?? {} };
  const known = BY_SENTENCE.get(issue.message);
  if (known) return { code: known, values: {} };
  switch (issue.code) {
    case 'invalid_type':
      return { code: isMissing ? 'missing' : 'type', values: { expected: issue.expected } };
    case 'invalid_value':
      return { code: isMissing ? 'missing-option' : 'option', values: { options: strings(issue.values) } };
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options)
        ? { code: 'option', values: { options: strings(issue.options) } }
        : { code: 'form', values: {} };
    case 'invalid_format': {
      const code = FORMATS[issue.format];
      return code && { code, values: {} };
    }
    case 'too_small':
      return { code: SMALL[issue.origin] ?? 'too-small', values: { limit: Number(issue.minimum) } };
    case 'too_big':
      return { code: BIG[issue.origin] ?? 'too-big', values: { limit: Number(issue.maximum) } };
    default:
      return undefined;
  }
}

function inputAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let here = input;
  for (const key of path) {
    if (typeof here !== 'object' || here === null) return undefined;
    here = (here as Record<PropertyKey, unknown>)[key];
  }
  return here;
}

const joined = (path: readonly PropertyKey[]) => path.map(String).join('.');

/** One issue for each wrong field of `input`; a field that does not exist is named itself, not its parent. */
export function issuesOf(issues: readonly $ZodIssue[], input: unknown): FieldIssue[] {
  return issues.flatMap((issue): FieldIssue[] => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => fieldIssue(joined([...issue.path, key]), 'unknown-field'));
    }
    const path = joined(issue.path);
    const coded = codedOf(issue, inputAt(input, issue.path) === undefined);
    return [coded ? fieldIssue(path, coded.code, coded.values) : { path, message: issue.message }];
  });
}
