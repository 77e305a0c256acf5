/** The engines from their official images, for a machine with Docker and without a JDK. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Pinned to the versions the Maven artifacts have. */
export const IMAGES = {
  opensearch: 'opensearchproject/opensearch:3.6.0',
  dynamodb: 'amazon/dynamodb-local:3.1.0',
} as const;

/** True when a Docker engine answers; the command alone is not enough. */
export const isDockerRunning = (): Promise<boolean> =>
  run('docker', ['version', '--format', '{{.Server.Version}}'], { timeout: 5_000 }).then(
    ({ stdout }) => stdout.trim() !== '',
    () => false,
  );

/** Removes a container by its name; false when there was none (or no Docker). */
export const removeContainer = (name: string): Promise<boolean> =>
  run('docker', ['rm', '--force', name], { timeout: 60_000 }).then(
    ({ stdout }) => stdout.trim() === name,
    () => false,
  );

/** Removes a volume by its name; false when there was none. */
export const removeVolume = (name: string): Promise<boolean> =>
  run('docker', ['volume', 'rm', name], { timeout: 60_000 }).then(
    () => true,
    () => false,
  );

/** One engine as a container: its image, the port inside, and where the image keeps its data. */
export interface ContainerSpec {
  readonly name: string;
  readonly image: string;
  readonly hostPort: number;
  readonly containerPort: number;
  /** A named volume (kept over restarts) and its place in the image; none: nothing is kept. */
  readonly volume?: { readonly name: string; readonly path: string };
  readonly env: Readonly<Record<string, string>>;
  readonly user?: string;
  readonly command: readonly string[];
}

/** Arguments of `docker` that run the container in the foreground, reachable from this machine only, gone when it ends. */
export function dockerRunArgs(spec: ContainerSpec): string[] {
  return [
    ...['run', '--rm', '--name', spec.name],
    ...['--publish', `127.0.0.1:${spec.hostPort}:${spec.containerPort}`],
    ...(spec.volume ? ['--volume', `${spec.volume.name}:${spec.volume.path}`] : []),
    ...(spec.user ? ['--user', spec.user] : []),
    ...Object.entries(spec.env).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
    spec.image,
    ...spec.command,
  ];
}
