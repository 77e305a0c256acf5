/** Asks which stream a table has and which shards the stream consists of. */
import { DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DescribeStreamCommand, type DynamoDBStreamsClient, type Shard } from '@aws-sdk/client-dynamodb-streams';
import { AppError } from '../../../shared/errors.ts';
import { localAwsConfig } from '../engines/local-aws-config.ts';

/** The stream of a table; PRECONDITION when it has none. */
export async function streamArnOf(endpoint: string, tableName: string): Promise<string> {
  const client = new DynamoDBClient(localAwsConfig(endpoint));
  try {
    const { Table } = await client.send(new DescribeTableCommand({ TableName: tableName }));
    if (Table?.LatestStreamArn !== undefined && Table.StreamSpecification?.StreamEnabled) return Table.LatestStreamArn;
    throw new AppError('PRECONDITION', `table ${tableName} has no stream`);
  } finally {
    client.destroy();
  }
}

/** Every shard the stream lists, over all pages. */
export async function listShards(
  streams: DynamoDBStreamsClient,
  streamArn: string,
  signal: AbortSignal,
): Promise<Shard[]> {
  const shards: Shard[] = [];
  let after: string | undefined;
  do {
    const start = after === undefined ? {} : { ExclusiveStartShardId: after };
    const command = new DescribeStreamCommand({ StreamArn: streamArn, ...start });
    const { StreamDescription } = await streams.send(command, { abortSignal: signal });
    shards.push(...(StreamDescription?.Shards ?? []));
    after = StreamDescription?.LastEvaluatedShardId;
  } while (after !== undefined);
  return shards;
}
