/** A Lambda function bundled from one handler.ts, the same way for every entry point. */
import { fileURLToPath } from 'node:url';
import type { Duration } from 'aws-cdk-lib';
import { Architecture, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda';
import { Charset, NodejsFunction, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';

/** Files copied as they are, from absolute paths into a folder beside the bundle. */
export interface FilesBeside {
  readonly sources: readonly string[];
  readonly into: string;
}

/** What processor a function runs on. */
export type Processor = 'arm64' | 'x64';

interface LambdaEntryProps {
  /** Folder below functions/ that holds handler.ts. */
  readonly entry: string;
  readonly timeout: Duration;
  readonly memorySize: number;
  readonly processor: Processor;
  readonly environment: Record<string, string>;
  readonly files?: readonly FilesBeside[];
}

/** Where a function finds what was copied beside its bundle. */
export const fileInFunction = (path: string): string => `file:///var/task/${path}`;

/** The absolute path of a file of the project. */
export const atRoot = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const ARCHITECTURES = { arm64: Architecture.ARM_64, x64: Architecture.X86_64 } as const;

/** ESM needs `require` for the few CommonJS dependencies that are bundled in. */
const REQUIRE_BANNER = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";

/** A native library no bundle can hold: it lies beside the one function that loads it. */
const NEVER_BUNDLED = ['onnxruntime-node'];

/** The commands that put files beside the bundle. */
const copying = ({ sources, into }: FilesBeside, outputDir: string): string[] => [
  `mkdir -p "${outputDir}/${into}"`,
  `cp ${sources.map((path) => `"${path}"`).join(' ')} "${outputDir}/${into}/"`,
];

/** Node 24, minified ESM; logs kept for 90 days. */
export function lambdaEntry(scope: Construct, id: string, props: LambdaEntryProps): NodejsFunction {
  const { entry, files = [] } = props;
  return new NodejsFunction(scope, id, {
    entry: atRoot(`functions/${entry}/handler.ts`),
    projectRoot: atRoot(''),
    depsLockFilePath: atRoot('package-lock.json'),
    handler: 'handler',
    runtime: Runtime.NODEJS_24_X,
    architecture: ARCHITECTURES[props.processor],
    memorySize: props.memorySize,
    timeout: props.timeout,
    tracing: Tracing.ACTIVE,
    environment: props.environment,
    logGroup: new LogGroup(scope, `${id}Logs`, { retention: RetentionDays.THREE_MONTHS }),
    bundling: {
      format: OutputFormat.ESM,
      minify: true,
      sourceMap: false,
      target: 'node24',
      // The SDK in one file with the rest is imported in half the time of the runtime's own, and is the version tested.
      bundleAwsSDK: true,
      externalModules: NEVER_BUNDLED,
      charset: Charset.UTF8,
      banner: REQUIRE_BANNER,
      commandHooks: {
        beforeInstall: () => [],
        beforeBundling: () => [],
        afterBundling: (_inputDir, outputDir) => files.flatMap((some) => copying(some, outputDir)),
      },
    },
  });
}
