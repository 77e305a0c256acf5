import { describe, expect, it } from 'vitest';
import {
  createdAtMs,
  sequenceOf,
  toLambdaRecord,
  toLambdaValue,
} from '../../../infra/local/stream-poller/lambda-record.ts';

const ARN = 'arn:aws:dynamodb:ddblocal:000000000000:table/market/stream/2026-01-01T00:00:00.000';

describe('a record as Lambda gives it', () => {
  it('has the shape of the documented event', () => {
    const record = toLambdaRecord(
      {
        eventID: 'e1',
        eventName: 'MODIFY',
        eventVersion: '1.1',
        eventSource: 'aws:dynamodb',
        awsRegion: 'ddblocal',
        userIdentity: { PrincipalId: 'dynamodb.amazonaws.com', Type: 'Service' },
        dynamodb: {
          ApproximateCreationDateTime: new Date('2026-01-02T03:04:05.678Z'),
          Keys: { pk: { S: 'a' } },
          NewImage: { pk: { S: 'a' }, version: { N: '2' } },
          OldImage: { pk: { S: 'a' }, version: { N: '1' } },
          SequenceNumber: '000000000000000000007',
          SizeBytes: 42,
          StreamViewType: 'NEW_AND_OLD_IMAGES',
        },
      },
      ARN,
    );
    expect(record).toEqual({
      eventID: 'e1',
      eventName: 'MODIFY',
      eventVersion: '1.1',
      eventSource: 'aws:dynamodb',
      awsRegion: 'ddblocal',
      eventSourceARN: ARN,
      userIdentity: { type: 'Service', principalId: 'dynamodb.amazonaws.com' },
      dynamodb: {
        ApproximateCreationDateTime: 1_767_323_045,
        Keys: { pk: { S: 'a' } },
        NewImage: { pk: { S: 'a' }, version: { N: '2' } },
        OldImage: { pk: { S: 'a' }, version: { N: '1' } },
        SequenceNumber: '000000000000000000007',
        SizeBytes: 42,
        StreamViewType: 'NEW_AND_OLD_IMAGES',
      },
    });
    expect(JSON.parse(JSON.stringify(record))).toEqual(record);
    expect(sequenceOf(record)).toBe('000000000000000000007');
    expect(createdAtMs(record)).toBe(Date.parse('2026-01-02T03:04:05Z'));
  });

  it('leaves out what the change does not have', () => {
    const { dynamodb } = toLambdaRecord({ eventName: 'REMOVE', dynamodb: { SequenceNumber: '1' } }, ARN);
    expect(dynamodb).toEqual({ SequenceNumber: '1' });
  });

  it('gives bytes as base64, in sets and at any depth', () => {
    const bytes = new Uint8Array([0, 255, 16]);
    expect(toLambdaValue({ M: { list: { L: [{ B: bytes }, { BS: [bytes] }] } } })).toEqual({
      M: { list: { L: [{ B: 'AP8Q' }, { BS: ['AP8Q'] }] } },
    });
  });

  it.each([{ S: 'x' }, { N: '1' }, { BOOL: false }, { NULL: true }, { SS: ['a'] }, { NS: ['1'] }])(
    'leaves %j as it is',
    (value) => {
      expect(toLambdaValue(value as Parameters<typeof toLambdaValue>[0])).toEqual(value);
    },
  );
});
