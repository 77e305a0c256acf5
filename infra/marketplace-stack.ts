/** The whole system in one stack: table, index, the functions between them, and the HTTP address. */
import { CfnOutput, Duration, Stack } from 'aws-cdk-lib';
import { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Alarm, ComparisonOperator, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import type { ITable } from 'aws-cdk-lib/aws-dynamodb';
import { FilterCriteria, FilterRule, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { DynamoEventSource, SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { lambdaEntry } from './constructs/lambda-entry.ts';
import { searchEngine } from './constructs/search-engine.ts';
import { Store } from './constructs/store.ts';
import type { Settings } from './settings.ts';

/** Requests write only to the table; the projector writes only to the index: the grants below say the same. */
export class MarketplaceStack extends Stack {
  constructor(scope: Construct, id: string, settings: Settings) {
    super(scope, id, { description: 'Duijie: pairs supply and demand in a 5G + industrial internet pilot zone' });

    const { table, counters } = new Store(this, 'Store');
    const engine = searchEngine(this, 'Search', {
      instanceType: settings.searchInstanceType,
      nodes: settings.searchNodes,
    });
    const deadLetters = this.deadLetterQueue('DeadLetters');
    const shared = {
      TABLE_NAME: table.tableName,
      OPENSEARCH_URL: `https://${engine.domainEndpoint}`,
      INDEX_PREFIX: `duijie-${settings.environment}`,
      DEAD_LETTERS: deadLetters.queueUrl,
    };

    const api = lambdaEntry(this, 'Api', {
      entry: 'api',
      memorySize: 1024,
      timeout: Duration.seconds(15),
      files: {
        of: 'swagger-ui-dist',
        names: ['swagger-ui.css', 'swagger-ui-bundle.js', 'favicon-32x32.png', 'LICENSE', 'NOTICE'],
        into: 'swagger-ui',
      },
      environment: {
        ...shared,
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

    const projector = lambdaEntry(this, 'Projector', {
      entry: 'projector',
      memorySize: 1024,
      timeout: Duration.minutes(1),
      environment: shared,
    });
    table.grantReadData(projector);
    engine.grantReadWrite(projector);
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
        // Audit entries, receipts and memberships never reach the index.
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
