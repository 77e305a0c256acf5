/** Names a field of a listing's content as requests and views do: below `content`. */
import { AppError } from '../../shared/errors.ts';

/** Runs a change whose VALIDATION speaks of content by its own fields (`title.zh`), and says `content.title.zh` instead. */
export async function withinContent<T>(change: () => Promise<T>): Promise<T> {
  try {
    return await change();
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'VALIDATION') throw error;
    const issues = error.issues.map((issue) => ({ ...issue, path: `content.${issue.path}` }));
    throw new AppError(error.code, error.message, issues, { cause: error });
  }
}
