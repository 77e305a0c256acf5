/** A Lambda function bundled from one handler.ts, the same way for every entry point. */
import { fileURLToPath } from 'node:url';
import type { Duration } from 'aws-cdk-lib';
import { Architecture, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda';
import { Charset, NodejsFunction, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';

interface LambdaEntryProps {
  /** Folder below functions/ that holds handler.ts. */
  readonly entry: string;
  readonly timeout: Duration;
  readonly memorySize: number;
  readonly environment: Record<string, string>;
  /** Files of a package that are served as they are: copied into a folder beside the bundle. */
  readonly files?: { readonly of: string; readonly names: readonly string[]; readonly into: string };
}

const atRoot = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** ESM needs `require` for the few CommonJS dependencies that are bundled in. */
const REQUIRE_BANNER = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";

/** The commands that put `files` beside the bundle; none without them. */
function copying(files: LambdaEntryProps['files'], outputDir: string): string[] {
  if (!files) return [];
  const sources = files.names.map((name) => `"${atRoot(`node_modules/${files.of}/${name}`)}"`).join(' ');
  return [`mkdir -p "${outputDir}/${files.into}"`, `cp ${sources} "${outputDir}/${files.into}/"`];
}

/** arm64, Node 24, minified ESM; logs kept for 90 days. */
export function lambdaEntry(scope: Construct, id: string, props: LambdaEntryProps): NodejsFunction {
  return new NodejsFunction(scope, id, {
    entry: atRoot(`functions/${props.entry}/handler.ts`),
    projectRoot: atRoot(''),
    depsLockFilePath: atRoot('package-lock.json'),
    handler: 'handler',
    runtime: Runtime.NODEJS_24_X,
    architecture: Architecture.ARM_64,
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
      charset: Charset.UTF8,
      banner: REQUIRE_BANNER,
      commandHooks: {
        beforeInstall: () => [],
        beforeBundling: () => [],
        afterBundling: (_inputDir, outputDir) => copying(props.files, outputDir),
      },
    },
  });
}
