import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { showFinding } from '../../../infra/local/doctor/finding.ts';
import { checkDisk, checkMemory, checkNode } from '../../../infra/local/doctor/machine.ts';
import { checkModel } from '../../../infra/local/doctor/model.ts';
import { checkPorts } from '../../../infra/local/doctor/ports.ts';
import { engineFiles, isComplete, markComplete } from '../../../infra/local/engines/cache.ts';
import { dockerRunArgs } from '../../../infra/local/engines/docker.ts';
import { freePort } from '../../../infra/local/processes/ports.ts';
import { readSettings } from '../../../infra/local/settings.ts';
import { claimState } from '../../../infra/local/state-folder.ts';
import { runSteps } from '../../../infra/local/steps.ts';

const GIB = 1024 ** 3;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'duijie-unit-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the doctor', () => {
  it.each([
    ['v20.20.2', 'ok'],
    ['v20.19.0', 'ok'],
    ['v20.18.9', 'fatal'],
    ['v18.20.0', 'fatal'],
    ['v22.0.0', 'ok'],
  ])('finds Node %s %s', (version, level) => {
    expect(checkNode(version).level).toBe(level);
  });

  it('asks for more memory only for engines that are started here', () => {
    const settings = readSettings({ OPENSEARCH_HEAP: '2g' });
    expect(checkMemory(settings, 4 * GIB).level).toBe('ok');
    expect(checkMemory(settings, 3 * GIB).level).toBe('warning');
    expect(checkMemory(settings, 1 * GIB).level).toBe('fatal');
    const external = { opensearchUrl: 'http://a', dynamodbEndpoint: 'http://b' };
    expect(checkMemory({ ...settings, external }, 1 * GIB).level).toBe('ok');
  });

  it('looks at the disk also where the folder does not exist yet', () => {
    expect(checkDisk(join(folder, 'not/there/yet')).found).toContain('GB free');
  });

  it('says what is lost without the model, and that nothing depends on it', async () => {
    const none = await checkModel({ cacheDir: folder }, { PATH: folder });
    expect([none.level, none.mend]).toEqual([
      'warning',
      expect.stringContaining('found by words and dictionary alone'),
    ]);
    expect(await checkModel({ cacheDir: folder }, { EMBEDDER: 'https://a.example/v1' })).toMatchObject({ level: 'ok' });
  });

  it('names who holds a port, and another way', async () => {
    const port = await freePort(20_000, 29_999);
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    const findings = await checkPorts(readSettings({ PORT: String(port), DUIJIE_STATE: folder }));
    await new Promise((resolve) => server.close(resolve));
    const finding = findings.find((one) => one.subject === 'port API')!;
    expect(finding.level).toBe('fatal');
    expect(showFinding(finding)).toContain(`process ${process.pid}`);
    expect(showFinding(finding)).toContain(`PORT=${port + 1}`);
  });
});

describe('the engine cache', () => {
  const put = (...jars: string[]) => {
    const files = engineFiles(folder);
    for (const lib of [files.opensearchLib, files.opensearchPlugins, files.dynamodbLib]) {
      mkdirSync(lib, { recursive: true });
      for (const jar of jars) writeFileSync(join(lib, jar), '');
    }
    return files;
  };

  it('is complete once marked, and not before', () => {
    const files = put('a.jar', 'b.jar');
    expect(isComplete(files)).toBe(false);
    expect(markComplete(files)).toBe(true);
    expect(isComplete(files)).toBe(true);
  });

  it('is not complete any more when a jar is gone', () => {
    const files = put('a.jar', 'b.jar');
    markComplete(files);
    rmSync(join(files.dynamodbLib, 'b.jar'));
    expect(isComplete(files)).toBe(false);
  });

  it('is never marked while a folder is empty', () => {
    const files = put();
    expect(markComplete(files)).toBe(false);
    expect(isComplete(files)).toBe(false);
  });
});

describe('the state folder', () => {
  it('is claimed by one process at a time', async () => {
    const release = await claimState(join(folder, 'state'), () => {});
    release();
    (await claimState(join(folder, 'state'), () => {}))();
  });

  it('is never a folder that holds something else, for a reset would remove it', async () => {
    writeFileSync(join(folder, 'thesis.txt'), 'years of work');
    await expect(claimState(folder, () => {})).rejects.toMatchObject({ code: 'VALIDATION' });
  });
});

describe('a container', () => {
  it('is reachable from this machine only and leaves nothing but its volume', () => {
    const args = dockerRunArgs({
      name: 'duijie-x',
      image: 'image:1',
      hostPort: 9221,
      containerPort: 9200,
      volume: { name: 'duijie-x', path: '/data' },
      env: { 'cluster.name': 'x' },
      command: ['-flag'],
    });
    expect(args.join(' ')).toBe(
      'run --rm --name duijie-x --publish 127.0.0.1:9221:9200 --volume duijie-x:/data --env cluster.name=x image:1 -flag',
    );
  });
});

describe('steps', () => {
  it('run in order, each with its time, and end at the first that fails', async () => {
    const lines: string[] = [];
    let clock = 0;
    const output = { write: (line: string) => lines.push(line), now: () => clock };
    const steps = [
      {
        name: 'one',
        run: async (note: (text: string) => void) => {
          note('half way');
          clock += 1_500;
        },
      },
      {
        name: 'two',
        run: async () => {
          clock += 200;
          throw new Error('no');
        },
      },
      { name: 'three', run: async () => {} },
    ];
    await expect(runSteps(steps, output)).rejects.toThrow('no');
    expect(lines).toEqual([
      '[1/3] one',
      '      half way',
      '[1/3] one: done in 1.5 s',
      '[2/3] two',
      '[2/3] two: failed after 0.2 s',
    ]);
  });
});
