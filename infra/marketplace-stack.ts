/** The whole system in one stack: table, index, the functions between them, and the HTTP address. */
import { Annotations, CfnOutput, Duration, Stack } from 'aws-cdk-lib';
import { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Alarm, ComparisonOperator, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import type { ITable } from 'aws-cdk-lib/aws-dynamodb';
import { FilterCriteria, FilterRule, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { DynamoEventSource, SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { embedderFunction } from './constructs/embedder.ts';
import { atRoot, fileInFunction, lambdaEntry } from './constructs/lambda-entry.ts';
import { searchEngine } from './constructs/search-engine.ts';
import { Store } from './constructs/store.ts';
import type { SearchAidFiles } from './search-aid-files.ts';
import type { Settings } from './settings.ts';

/** What differs between installations, and the files of the machine that synthesises. */
export interface MarketplaceProps {
  readonly settings: Settings;
  readonly aids: SearchAidFiles;
}

/** What the API serves as it is. */
const SWAGGER_UI = ['swagger-ui.css', 'swagger-ui-bundle.js', 'favicon-32x32.png', 'LICENSE', 'NOTICE'];

/** Requests write only to the table; the projector writes only to the index: the grants below say the same. */
export class MarketplaceStack extends Stack {
  constructor(scope: Construct, id: string, { settings, aids }: MarketplaceProps) {
    super(scope, id, { description: 'Duijie: pairs supply and demand in a 5G + industrial internet pilot zone' });

    const { table, counters } = new Store(this, 'Store');
    const engine = searchEngine(this, 'Search', {
      instanceType: settings.searchInstanceType,
      nodes: settings.searchNodes,
    });
    const deadLetters = this.deadLetterQueue('DeadLetters');
    const { processor } = settings;
    const embedder = aids.model && embedderFunction(this, 'Embedder', { processor, model: aids.model });
    if (!embedder) this.warnOfNoModel();
    const shared = {
      TABLE_NAME: table.tableName,
      OPENSEARCH_URL: `https://${engine.domainEndpoint}`,
      INDEX_PREFIX: `duijie-${settings.environment}`,
      DEAD_LETTERS: deadLetters.queueUrl,
      ...(embedder && { EMBEDDER: `lambda:${embedder.functionName}` }),
    };

    const api = lambdaEntry(this, 'Api', {
      entry: 'api',
      memorySize: 1024,
      timeout: Duration.seconds(15),
      processor,
      files: [
        { sources: SWAGGER_UI.map((name) => atRoot(`node_modules/swagger-ui-dist/${name}`)), into: 'swagger-ui' },
        { sources: aids.dictionary, into: 'dictionary' },
      ],
      environment: {
        ...shared,
        DICTIONARY: fileInFunction('dictionary/cedict.bin'),
        COUNTERS_TABLE_NAME: counters.tableName,
        OIDC_ISSUER: settings.oidcIssuer,
        OIDC_AUDIENCE: settings.oidcAudience,
        ZONE_ORGANISATION_ID: settings.zoneOrganisationId,
        CORS_ORIGINS: settings.corsOrigins,
      },
    });
    table.grantReadWriteData(api);
    counters.grantReadWriteData(api);
    engine.grantRead(api);
    embedder?.grantInvoke(api);
    // Operators see how many letters wait and since when; none is taken.
    deadLetters.grant(api, 'sqs:GetQueueAttributes', 'sqs:ReceiveMessage');

    const projector = lambdaEntry(this, 'Projector', {
      entry: 'projector',
      memorySize: 1024,
      // A batch whose texts are all embedded anew waits for the embedder for some of these minutes.
      timeout: Duration.minutes(5),
      processor,
      environment: shared,
    });
    table.grantReadData(projector);
    engine.grantReadWrite(projector);
    embedder?.grantInvoke(projector);
    deadLetters.grantSendMessages(projector);
    const exhausted = this.deadLetterQueue('Exhausted');
    projector.addEventSource(
      new DynamoEventSource(table as ITable, {
        startingPosition: StartingPosition.TRIM_HORIZON,
        batchSize: 100,
        maxBatchingWindow: Duration.millis(0),
        parallelizationFactor: 4,
        reportBatchItemFailures: true,
        bisectBatchOnError: true,
        retryAttempts: 100,
        onFailure: new SqsDlq(exhausted),
        // Audit entries, marks, receipts and what concerns people never reach the index.
        filters: ['listing', 'organisation'].flatMap((type) => [
          FilterCriteria.filter({ dynamodb: { NewImage: { type: { S: FilterRule.isEqual(type) } } } }),
          FilterCriteria.filter({
            eventName: FilterRule.isEqual('REMOVE'),
            dynamodb: { OldImage: { type: { S: FilterRule.isEqual(type) } } },
          }),
        ]),
      }),
    );

    this.alarmOnMessages('DeadLettersWait', deadLetters);
    this.alarmOnMessages('BatchesGivenUp', exhausted);

    const http = new HttpApi(this, 'Http', { defaultIntegration: new HttpLambdaIntegration('ApiIntegration', api) });
    new CfnOutput(this, 'ApiAddress', { value: http.apiEndpoint });
  }

  /** The system works without, by words and dictionary alone, and says so in every answer. */
  private warnOfNoModel(): void {
    Annotations.of(this).addWarningV2(
      '@duijie/embedder:no-model',
      'The embedding model is not in the cache: this deployment has no embedder, and listings are found by words alone. `npm run models` fetches it.',
    );
  }

  /** Letters stay for the longest time SQS allows: a fortnight to mend what is wrong and have them done again. */
  private deadLetterQueue(id: string): Queue {
    return new Queue(this, id, {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
  }

  private alarmOnMessages(id: string, queue: Queue): void {
    new Alarm(this, id, {
      metric: queue.metricApproximateNumberOfMessagesVisible({ period: Duration.minutes(5) }),
      threshold: 1,
      evaluationPeriods: 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
  }
}
