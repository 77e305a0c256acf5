/** The table of everything, with its stream, and the small table of the write limits. */
import { RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, BillingMode, StreamViewType, Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb';
import { Construct } from 'constructs';
import { TABLE } from '../../functions/adapters/dynamodb/table.ts';

const text = (name: string) => ({ name, type: AttributeType.STRING });

/** `table` has the definition that every local table is made from; `counters` holds nothing worth keeping. */
export class Store extends Construct {
  readonly table: Table;
  readonly counters: Table;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.table = new Table(this, 'Table', {
      partitionKey: text(TABLE.partitionKey),
      sortKey: text(TABLE.sortKey),
      billingMode: BillingMode[TABLE.billingMode],
      stream: StreamViewType[TABLE.streamView],
      timeToLiveAttribute: TABLE.ttlAttribute,
      encryption: TableEncryption.AWS_MANAGED,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    for (const index of TABLE.indexes) {
      this.table.addGlobalSecondaryIndex({
        indexName: index.name,
        partitionKey: text(index.partitionKey),
        sortKey: text(index.sortKey),
      });
    }
    this.counters = new Table(this, 'Counters', {
      partitionKey: text('key'),
      billingMode: BillingMode.PAY_PER_REQUEST,
      timeToLiveAttribute: 'expire',
      encryption: TableEncryption.AWS_MANAGED,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      removalPolicy: RemovalPolicy.DESTROY,
    });
  }
}
