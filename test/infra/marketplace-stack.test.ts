import { App, type Stack } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { beforeAll, describe, expect, it } from 'vitest';
import { MarketplaceStack } from '../../infra/marketplace-stack.ts';
import { readSettings } from '../../infra/settings.ts';

const CONTEXT: Record<string, string> = {
  oidcIssuer: 'https://issuer.example.org',
  oidcAudience: 'duijie-api',
  zoneOrganisationId: 'org_01JAAAAAAAAAAAAAAAAAAAAAAA',
};

function synthesise(region: string): { stack: Stack; template: Template } {
  // Bundling is what the import-cost bench measures; here only the resources are looked at.
  const app = new App({ context: { 'aws:cdk:bundling-stacks': [] } });
  const stack = new MarketplaceStack(
    app,
    `test-${region}`,
    readSettings((key) => CONTEXT[key]),
  );
  return { stack, template: Template.fromStack(stack) };
}

describe('the marketplace stack', () => {
  let template: Template;
  beforeAll(() => {
    template = synthesise('any').template;
  });

  it('keeps the table: stream with both images, point-in-time recovery, deletion protection', () => {
    template.hasResource('AWS::DynamoDB::Table', {
      DeletionPolicy: 'Retain',
      Properties: {
        StreamSpecification: { StreamViewType: 'NEW_AND_OLD_IMAGES' },
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        DeletionProtectionEnabled: true,
        TimeToLiveSpecification: { AttributeName: 'ttl', Enabled: true },
      },
    });
  });

  it('feeds the projector with partial failures, bisection and somewhere for what cannot be done', () => {
    template.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      BisectBatchOnFunctionError: true,
      DestinationConfig: { OnFailure: { Destination: Match.anyValue() } },
    });
  });

  it('runs every function on Node 24', () => {
    template.allResourcesProperties('AWS::Lambda::Function', Match.objectLike({ Runtime: 'nodejs24.x' }));
  });

  it('lets the API read the index and never write it, and the projector read the table and never write it', () => {
    const policies = Object.values(template.findResources('AWS::IAM::Policy')) as {
      Properties: { Roles: { Ref: string }[]; PolicyDocument: { Statement: { Action: string | string[] }[] } };
    }[];
    const actionsOf = (role: string) =>
      policies
        .filter(({ Properties }) => Properties.Roles.some(({ Ref }) => Ref.startsWith(role)))
        .flatMap(({ Properties }) => Properties.PolicyDocument.Statement.flatMap(({ Action }) => Action));
    expect(actionsOf('Api')).toContain('dynamodb:PutItem');
    expect(actionsOf('Api')).not.toContain('es:ESHttpPut');
    expect(actionsOf('Projector')).toContain('es:ESHttpPut');
    expect(actionsOf('Projector')).not.toContain('dynamodb:PutItem');
  });

  it('names no partition, so that it deploys in China as anywhere', () => {
    expect(JSON.stringify(template.toJSON())).not.toContain('arn:aws:');
  });

  it('says which setting is missing', () => {
    expect(() => readSettings((key) => (key === 'oidcIssuer' ? 'http://plain.example' : CONTEXT[key]))).toThrow(
      /oidcIssuer/,
    );
    expect(() => readSettings(() => undefined)).toThrow(/zoneOrganisationId/);
  });
});
