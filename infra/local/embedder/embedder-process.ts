/** The embedder in a process of its own: the model's computing holds no request and no stream up. Ends with its parent. */
import { serve } from '@hono/node-server';
import { onnxEmbedder } from '../../../functions/adapters/onnx/embedder.ts';
import { embedderApp } from './embedder-app.ts';

const [modelDir = ''] = process.argv.slice(2);
const embedder = onnxEmbedder({ modelDir, threads: 1 });
// Loads the model and compiles what it runs, so that the first search does not wait for it.
await embedder.embedQuery('ready');
serve({ fetch: embedderApp(embedder).fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) => {
  process.send?.(`http://127.0.0.1:${port}/v1`);
});
process.once('disconnect', () => process.exit(0));
// Ctrl-C reaches the whole group; the parent says when it needs us no longer.
process.on('SIGINT', () => {});
