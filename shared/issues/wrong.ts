/** How the schemas say what is wrong: the English sentence for people, and the code for programs. */
import { type IssueValues, say } from './say.ts';
import type { IssueCode } from './sentences.ts';

/** The second argument of a zod check: `issuesOf` reads code and values back from `params`. */
export const wrong = (code: IssueCode, values: IssueValues = {}) => ({
  error: say(code, values, 'en'),
  params: { code, values },
});

/** The same for checks that take words only, such as `min` and `regex`; only for sentences without values. */
export const said = (code: IssueCode): string => say(code, {}, 'en');
