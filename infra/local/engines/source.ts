/** Decides what the engines are run from: a JDK with the fetched artifacts, or Docker; and says what to do when neither is there. */
import { AppError } from '../../../shared/errors.ts';
import type { LocalSettings } from '../settings.ts';
import { type EngineFiles, engineFiles, isComplete } from './cache.ts';
import { isDockerRunning } from './docker.ts';
import { ensureEngineFiles } from './fetch.ts';
import { findJdk, type Jdk, LOWEST_JAVA } from './jdk.ts';
import { findMaven } from './maven.ts';

/** What an engine is run from. */
export type EngineSource =
  | { readonly kind: 'jdk'; readonly jdk: Jdk; readonly files: EngineFiles }
  | { readonly kind: 'docker' };

/** What to tell somebody on whose machine no engine can be had. */
export const NO_ENGINE_ADVICE = `No engine can be started on this machine. One of these is needed:
  1. a JDK of version ${LOWEST_JAVA} or later, and Maven for the first start
     Debian, Ubuntu: apt install openjdk-21-jdk maven     macOS: brew install openjdk maven
     a JDK in an unusual place is named by DUIJIE_JAVA_HOME
  2. a running Docker engine
  3. engines that run already, named by OPENSEARCH_URL=http://… and DYNAMODB_ENDPOINT=http://…
\`npm run doctor\` says what was found.`;

/** The source for this machine, fetching the artifacts when they are missing; UNAVAILABLE with the advice when there is none. */
export async function findSource(
  settings: Pick<LocalSettings, 'cacheDir'>,
  note: (text: string) => void,
): Promise<EngineSource> {
  const jdk = await findJdk();
  const fetched = isComplete(engineFiles(settings.cacheDir));
  if (jdk && (fetched || findMaven())) {
    return { kind: 'jdk', jdk, files: await ensureEngineFiles(settings.cacheDir, note) };
  }
  if (await isDockerRunning()) return { kind: 'docker' };
  throw new AppError('UNAVAILABLE', NO_ENGINE_ADVICE);
}
