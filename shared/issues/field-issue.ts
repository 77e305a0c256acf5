/** One issue with its English sentence. */
import type { FieldIssue } from '../errors.ts';
import { type IssueValues, say } from './say.ts';
import type { IssueCode } from './sentences.ts';

/** `path` is that of the wrong field. */
export const fieldIssue = (path: string, code: IssueCode, values: IssueValues = {}): FieldIssue => ({
  path,
  message: say(code, values, 'en'),
  code,
  values,
});
