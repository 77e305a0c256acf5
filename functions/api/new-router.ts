/** A router of one noun: routes with their schemas, all validated and refused in the same way. */
import { OpenAPIHono } from '@hono/zod-openapi';
import { AppError } from '../../shared/errors.ts';
import type { ApiEnv } from './env.ts';
import { fieldIssues } from './field-issues.ts';

const WHERE: Readonly<Record<string, string>> = {
  json: 'The body',
  query: 'The query',
  param: 'The address',
  header: 'The headers',
};

/** Whatever a schema refuses throws VALIDATION with every field that is wrong. */
export const newRouter = () =>
  new OpenAPIHono<ApiEnv>({
    defaultHook: (result) => {
      if (result.success) return;
      const issues = fieldIssues(result.error.issues);
      const fields = issues.length === 1 ? 'one field is' : `${issues.length} fields are`;
      throw new AppError(
        'VALIDATION',
        `${WHERE[result.target] ?? 'The request'} is not valid: ${fields} wrong.`,
        issues,
      );
    },
  });
