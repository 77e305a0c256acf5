/** A router of one noun: routes with their schemas, all validated and refused in the same way. */
import { OpenAPIHono } from '@hono/zod-openapi';
import { AppError } from '../../shared/errors.ts';
import { issuesOf } from '../../shared/issues/issues-of.ts';
import type { ApiEnv } from './env.ts';

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
      const issues = issuesOf(result.error.issues, 'data' in result ? result.data : undefined);
      const fields = issues.length === 1 ? 'one field is' : `${issues.length} fields are`;
      throw new AppError(
        'VALIDATION',
        `${WHERE[result.target] ?? 'The request'} is not valid: ${fields} wrong.`,
        issues,
      );
    },
  });
