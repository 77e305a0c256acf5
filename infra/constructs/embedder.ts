/** The embedder's function: the model, and of the runtime that computes it what one processor needs. */
import { readdirSync } from 'node:fs';
import { Duration } from 'aws-cdk-lib';
import type { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
import type { Construct } from 'constructs';
import { atRoot, type FilesBeside, fileInFunction, lambdaEntry, type Processor } from './lambda-entry.ts';

interface EmbedderProps {
  readonly processor: Processor;
  /** Absolute paths of the model's files. */
  readonly model: readonly string[];
}

/** At this much memory Lambda gives one whole processor, which is what one text uses. */
const ONE_PROCESSOR_MB = 1_769;

/** The files of a folder of the project, subfolders and what only compilers and debuggers read left out. */
const filesIn = (folder: string): string[] =>
  readdirSync(atRoot(folder), { withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(?:map|d\.ts|ts)$/.test(entry.name))
    .map(({ name }) => atRoot(`${folder}/${name}`));

/** A folder of an installed package where `require` finds it. */
const packageFolder = (path: string): FilesBeside => ({
  sources: filesIn(`node_modules/${path}`),
  into: `node_modules/${path}`,
});

/** The package carries libraries for every system, 290 MB: a function takes the one it runs on. */
const runtimeFiles = (processor: Processor): FilesBeside[] =>
  [
    'onnxruntime-node',
    'onnxruntime-node/dist',
    `onnxruntime-node/bin/napi-v6/linux/${processor}`,
    'onnxruntime-common',
    'onnxruntime-common/dist/cjs',
  ].map(packageFolder);

/** Nobody may invoke it yet; a call is one query, or a batch of passages that takes some seconds. */
export const embedderFunction = (scope: Construct, id: string, { processor, model }: EmbedderProps): NodejsFunction =>
  lambdaEntry(scope, id, {
    entry: 'embedder',
    memorySize: ONE_PROCESSOR_MB,
    timeout: Duration.minutes(1),
    processor,
    files: [...runtimeFiles(processor), { sources: model, into: 'model' }],
    environment: { EMBEDDER: fileInFunction('model') },
  });
