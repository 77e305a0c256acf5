/** Turns a record as the streams API gives it into the JSON a Lambda function is handed. */
import type { AttributeValue, _Record as StreamRecord } from '@aws-sdk/client-dynamodb-streams';
import type { DynamoDBRecord, AttributeValue as LambdaAttributeValue } from 'aws-lambda';

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');

/** One attribute in DynamoDB's JSON; bytes become base64 text. */
export function toLambdaValue(value: AttributeValue): LambdaAttributeValue {
  if (value.B !== undefined) return { B: base64(value.B) };
  if (value.BS !== undefined) return { BS: value.BS.map(base64) };
  if (value.L !== undefined) return { L: value.L.map(toLambdaValue) };
  if (value.M !== undefined) return { M: toLambdaItem(value.M) };
  return value as LambdaAttributeValue;
}

const toLambdaItem = (item: Record<string, AttributeValue>) =>
  Object.fromEntries(Object.entries(item).map(([name, value]) => [name, toLambdaValue(value)]));

/** One record of `event.Records`; times are whole seconds since 1970, as Lambda gives them. */
export function toLambdaRecord(record: StreamRecord, streamArn: string): DynamoDBRecord {
  const { dynamodb, userIdentity } = record;
  const { ApproximateCreationDateTime: created, Keys, NewImage, OldImage } = dynamodb ?? {};
  return {
    ...(record.eventID === undefined ? {} : { eventID: record.eventID }),
    ...(record.eventName === undefined ? {} : { eventName: record.eventName }),
    eventVersion: record.eventVersion ?? '1.1',
    eventSource: record.eventSource ?? 'aws:dynamodb',
    ...(record.awsRegion === undefined ? {} : { awsRegion: record.awsRegion }),
    eventSourceARN: streamArn,
    ...(userIdentity ? { userIdentity: { type: userIdentity.Type, principalId: userIdentity.PrincipalId } } : {}),
    dynamodb: {
      ...(created === undefined ? {} : { ApproximateCreationDateTime: Math.floor(created.getTime() / 1000) }),
      ...(Keys === undefined ? {} : { Keys: toLambdaItem(Keys) }),
      ...(NewImage === undefined ? {} : { NewImage: toLambdaItem(NewImage) }),
      ...(OldImage === undefined ? {} : { OldImage: toLambdaItem(OldImage) }),
      ...(dynamodb?.SequenceNumber === undefined ? {} : { SequenceNumber: dynamodb.SequenceNumber }),
      ...(dynamodb?.SizeBytes === undefined ? {} : { SizeBytes: dynamodb.SizeBytes }),
      ...(dynamodb?.StreamViewType === undefined ? {} : { StreamViewType: dynamodb.StreamViewType }),
    },
  };
}

/** The sequence number of a record; every record of a stream has one. */
export function sequenceOf(record: DynamoDBRecord | undefined): string {
  const sequence = record?.dynamodb?.SequenceNumber;
  if (sequence === undefined) throw new TypeError('a stream record without a sequence number');
  return sequence;
}

/** When the change was made, in milliseconds since 1970 (exact to the second); undefined when the record does not say. */
export function createdAtMs(record: DynamoDBRecord): number | undefined {
  const seconds = record.dynamodb?.ApproximateCreationDateTime;
  return seconds === undefined ? undefined : seconds * 1000;
}
