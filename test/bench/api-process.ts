/** The API in a process of its own, as a child of the bench: reads its configuration from the environment, tells its address. */
import { readApiConfig } from '../../functions/config.ts';
import { serveApi } from '../../infra/local/serve.ts';

const log = { error: (message: string, extra: object) => console.error(message, JSON.stringify(extra)) };
const { url } = await serveApi({ config: readApiConfig(), port: 0, log });
process.send?.(url);
process.once('disconnect', () => process.exit(0));
