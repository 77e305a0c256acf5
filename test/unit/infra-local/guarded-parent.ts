/** A process to be killed: launches a child in the folder given, records it, and waits. Run by processes.test.ts. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from '../../../infra/local/processes/launch.ts';
import { addRecord } from '../../../infra/local/processes/records.ts';

const [folder = '', guarded] = process.argv.slice(2);
const seconds = String(100_000 + process.pid);
const options = { command: 'sleep', args: [seconds], logPath: join(folder, 'log'), guarded: guarded === 'true' };
const { identity } = await launch(options);
writeFileSync(join(folder, 'parent-pid'), String(process.pid));
addRecord(folder, { name: 'sleeper', url: 'none', identity });
setInterval(() => {}, 60_000);
