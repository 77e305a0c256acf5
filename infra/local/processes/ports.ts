/** Is a port free, which one is, and who holds one that is not. */
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { promisify } from 'node:util';
import { AppError } from '../../../shared/errors.ts';
import { identify } from './identity.ts';

const canListen = (port: number, host: string) =>
  new Promise<boolean>((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code === 'EADDRNOTAVAIL'));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });

const answers = (port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = connect({ port, host: '127.0.0.1', timeout: 1_000 });
    const settle = (value: boolean) => {
      socket.destroy();
      resolve(value);
    };
    socket.once('connect', () => settle(true));
    socket.once('error', () => settle(false));
    socket.once('timeout', () => settle(true));
  });

/** True when nothing listens on the port, on either loopback address or on all of them. */
export const isPortFree = async (port: number): Promise<boolean> =>
  // Some systems let a second socket listen on one address while another holds all of them: so it is asked as well.
  !(await answers(port)) && (await canListen(port, '127.0.0.1')) && (await canListen(port, '::1'));

/** A free port chosen at random in [lowest, highest]; UNAVAILABLE when none is left. */
export async function freePort(lowest: number, highest: number): Promise<number> {
  const size = highest - lowest + 1;
  const first = Math.floor(Math.random() * size);
  for (let step = 0; step < size; step++) {
    const port = lowest + ((first + step) % size);
    if (await isPortFree(port)) return port;
  }
  throw new AppError('UNAVAILABLE', `no port from ${lowest} to ${highest} is free`);
}

/** The process that listens on a port; `pid` is missing when the system does not tell us (another user's process). */
export interface PortHolder {
  readonly pid?: number;
  readonly command?: string;
}

function listeningInodes(port: number): Set<string> {
  const inodes = new Set<string>();
  const hexPort = port.toString(16).toUpperCase().padStart(4, '0');
  for (const table of ['/proc/net/tcp', '/proc/net/tcp6']) {
    for (const line of readFileSync(table, 'utf8').split('\n').slice(1)) {
      const fields = line.trim().split(/\s+/);
      if (fields[3] === '0A' && fields[1]?.endsWith(`:${hexPort}`) && fields[9]) inodes.add(`socket:[${fields[9]}]`);
    }
  }
  return inodes;
}

function holderFromProc(port: number): PortHolder {
  const inodes = listeningInodes(port);
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const open = readdirSync(`/proc/${pid}/fd`);
      if (!open.some((fd) => inodes.has(readlinkSync(`/proc/${pid}/fd/${fd}`)))) continue;
      const command = identify(Number(pid))?.command;
      return { pid: Number(pid), ...(command === undefined ? {} : { command }) };
    } catch {
      // Not ours to look into, or gone meanwhile.
    }
  }
  return {};
}

async function holderFromLsof(port: number): Promise<PortHolder> {
  const lsof = promisify(execFile)('lsof', ['-nP', `-iTCP:${port}`, '-sTCP:LISTEN', '-t']);
  const pid = Number((await lsof.catch(() => ({ stdout: '' }))).stdout.split('\n')[0]) || undefined;
  const command = pid === undefined ? undefined : identify(pid)?.command;
  return { ...(pid === undefined ? {} : { pid }), ...(command === undefined ? {} : { command }) };
}

/** Who listens on the port, or undefined when it is free. */
export async function portHolder(port: number): Promise<PortHolder | undefined> {
  if (await isPortFree(port)) return undefined;
  return process.platform === 'linux' ? holderFromProc(port) : await holderFromLsof(port);
}

/** One line for a message: `process 4711 (java -cp …)`. */
export const describeHolder = (holder: PortHolder): string =>
  holder.pid === undefined
    ? 'a process of another user'
    : `process ${holder.pid} (${(holder.command ?? 'unknown').slice(0, 100)})`;
