import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { endProcess } from '../../../infra/local/processes/end-process.ts';
import { identify, isAlive, type ProcessIdentity } from '../../../infra/local/processes/identity.ts';
import { launch } from '../../../infra/local/processes/launch.ts';
import { acquireLock, lockOwner } from '../../../infra/local/processes/lock.ts';
import { freePort, isPortFree, portHolder } from '../../../infra/local/processes/ports.ts';
import { addRecord, endSurvivors, readRecords } from '../../../infra/local/processes/records.ts';

const PARENT = fileURLToPath(new URL('guarded-parent.ts', import.meta.url));
const TSX = fileURLToPath(new URL('../../../node_modules/tsx/dist/cli.mjs', import.meta.url));
const noContainers = async () => false;

let folder: string;
let strays: ProcessIdentity[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'duijie-processes-'));
  strays = [];
});
afterEach(async () => {
  for (const stray of strays) await endProcess(stray, 0);
  rmSync(folder, { recursive: true, force: true });
});

/** Starts `sleep` with a length nobody else uses, so that its command line is its own. */
async function sleeper(guarded: boolean) {
  const seconds = String(100_000 + Math.floor(Math.random() * 900_000));
  const child = await launch({ command: 'sleep', args: [seconds], logPath: join(folder, 'log'), guarded });
  strays.push(child.identity);
  return child;
}

async function until(condition: () => boolean, withinMs = 10_000): Promise<boolean> {
  for (const deadline = Date.now() + withinMs; Date.now() < deadline; await sleep(20)) if (condition()) return true;
  return condition();
}

describe('a launched process', () => {
  it('is known by number, start time and command line, also after its guard has become it', async () => {
    const { identity } = await sleeper(true);
    expect(await until(() => identify(identity.pid)?.command === identity.command)).toBe(true);
    expect(isAlive(identity)).toBe(true);
    expect(isAlive({ ...identity, startedAt: 'earlier' })).toBe(false);
    expect(isAlive({ ...identity, command: 'sleep 1' })).toBe(false);
  });

  it('ends when it is asked to', async () => {
    const child = await sleeper(true);
    await child.stop();
    expect(isAlive(child.identity)).toBe(false);
    expect(await until(() => child.ended() === 'SIGTERM')).toBe(true);
  });

  it('is killed when it does not listen', async () => {
    const script = join(folder, 'stubborn.sh');
    writeFileSync(script, "trap '' TERM\necho ready\nwhile :; do sleep 0.05; done\n");
    const child = await launch({ command: 'sh', args: [script], logPath: join(folder, 'log') });
    strays.push(child.identity);
    expect(await until(() => readFileSync(child.logPath, 'utf8').includes('ready'))).toBe(true);
    expect(await endProcess(child.identity, 300)).toBe('killed');
  });

  it('says that a command does not exist', async () => {
    const options = { command: join(folder, 'nothing'), args: [], logPath: join(folder, 'log'), guarded: false };
    await expect(launch(options)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });

  it('is never ended in place of another that has its number now', async () => {
    const { identity } = await sleeper(false);
    expect(await endProcess({ ...identity, command: 'java -jar engine.jar' }, 0)).toBe('absent');
    expect(isAlive(identity)).toBe(true);
  });
});

describe('kill -9 of the parent', () => {
  /** A parent of its own that launches a child, writes down who it is, and waits to be killed. */
  async function parentWithChild(guarded: boolean): Promise<{ parent: ChildProcess; child: ProcessIdentity }> {
    const parent = spawn(process.execPath, [TSX, PARENT, folder, String(guarded)], { stdio: 'ignore' });
    expect(await until(() => readRecords(folder).length === 1, 20_000)).toBe(true);
    const child = readRecords(folder)[0]!.identity;
    strays.push(child);
    return { parent, child };
  }

  /** The launching process is a child of the tsx that was spawned, so its own number is in the file. */
  const killParent = () => process.kill(Number(readFileSync(join(folder, 'parent-pid'), 'utf8')), 'SIGKILL');

  it('takes a guarded child with it', async () => {
    const { child } = await parentWithChild(true);
    expect(isAlive(child)).toBe(true);
    killParent();
    expect(await until(() => !isAlive(child))).toBe(true);
  });

  it('leaves an unguarded child, which the next start finds on the record and ends', async () => {
    const { child } = await parentWithChild(false);
    killParent();
    await sleep(500);
    expect(isAlive(child)).toBe(true);
    expect(await endSurvivors(folder, noContainers)).toEqual([`sleeper (process ${child.pid}, ended)`]);
    expect(isAlive(child)).toBe(false);
    expect(readRecords(folder)).toEqual([]);
  });
});

describe('the record of engines', () => {
  it('lets a stranger live that has the number of an engine of old', async () => {
    const { identity } = await sleeper(false);
    const stale = { ...identity, startedAt: 'an earlier boot' };
    addRecord(folder, { name: 'opensearch', url: 'http://127.0.0.1:1', identity: stale });
    expect(await endSurvivors(folder, noContainers)).toEqual([]);
    expect(isAlive(identity)).toBe(true);
    expect(readRecords(folder)).toEqual([]);
  });

  it('counts a damaged file as empty', () => {
    writeFileSync(join(folder, 'engines.json'), '{"engines":[{');
    expect(readRecords(folder)).toEqual([]);
  });
});

describe('the lock', () => {
  it('is held until released, and its owner is named', async () => {
    const path = join(folder, 'lock');
    const release = await acquireLock(path, { waitMs: 0 });
    expect(lockOwner(path)?.pid).toBe(process.pid);
    await expect(acquireLock(path, { waitMs: 100 })).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining(`process ${process.pid}`),
    });
    release();
    expect(lockOwner(path)).toBeUndefined();
    (await acquireLock(path, { waitMs: 0 }))();
  });

  it('of a dead process is taken over', async () => {
    const path = join(folder, 'lock');
    writeFileSync(path, JSON.stringify({ pid: process.pid, startedAt: 'an earlier boot', command: 'node' }));
    (await acquireLock(path, { waitMs: 0 }))();
  });

  it('lets one in at a time, however many come', async () => {
    const path = join(folder, 'lock');
    writeFileSync(path, JSON.stringify({ pid: process.pid, startedAt: 'an earlier boot', command: 'node' }));
    let inside = 0;
    let most = 0;
    const visit = async () => {
      const release = await acquireLock(path, { waitMs: 20_000 });
      most = Math.max(most, ++inside);
      await sleep(5);
      inside--;
      release();
    };
    await Promise.all(Array.from({ length: 8 }, visit));
    expect(most).toBe(1);
  });
});

describe('ports', () => {
  let server: Server;
  let port: number;
  beforeEach(async () => {
    server = createServer();
    port = await freePort(20_000, 29_999);
  });
  afterEach(() => new Promise((resolve) => server.close(resolve)));

  it.each(['127.0.0.1', '0.0.0.0'])('sees one that is taken on %s, and by whom', async (host) => {
    await new Promise<void>((resolve) => server.listen(port, host, resolve));
    expect(await isPortFree(port)).toBe(false);
    expect(await portHolder(port)).toMatchObject({ pid: process.pid });
    await expect(freePort(port, port)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });

  it('sees one that is free', async () => {
    expect(await portHolder(port)).toBeUndefined();
  });
});
