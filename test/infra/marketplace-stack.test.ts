import { App, type Stack } from 'aws-cdk-lib';
import { Annotations, Match, Template } from 'aws-cdk-lib/assertions';
import { beforeAll, describe, expect, it } from 'vitest';
import { MarketplaceStack } from '../../infra/marketplace-stack.ts';
import type { SearchAidFiles } from '../../infra/search-aid-files.ts';
import { readSettings } from '../../infra/settings.ts';

const CONTEXT: Record<string, string> = {
  oidcIssuer: 'https://issuer.example.org',
  oidcAudience: 'duijie-api',
  zoneOrganisationId: 'org_01JAAAAAAAAAAAAAAAAAAAAAAA',
};

const AIDS: SearchAidFiles = { dictionary: ['/cache/cedict.bin', '/cache/NOTICE'], model: ['/cache/model.onnx'] };

function synthesise(aids = AIDS, context = CONTEXT): { stack: Stack; template: Template } {
  // What is bundled is looked at by embedder-bundle.test.ts and the import-cost bench; here only the resources.
  const app = new App({ context: { 'aws:cdk:bundling-stacks': [] } });
  const stack = new MarketplaceStack(app, 'test', { settings: readSettings((key) => context[key]), aids });
  return { stack, template: Template.fromStack(stack) };
}

interface Policy {
  readonly Properties: {
    readonly Roles: { readonly Ref: string }[];
    readonly PolicyDocument: { readonly Statement: { Action: string | string[]; Resource: unknown }[] };
  };
}

/** What the role of a function may do. */
const statementsOf = (template: Template, role: string) =>
  (Object.values(template.findResources('AWS::IAM::Policy')) as Policy[])
    .filter(({ Properties }) => Properties.Roles.some(({ Ref }) => Ref.startsWith(role)))
    .flatMap(({ Properties }) => Properties.PolicyDocument.Statement);

/** The variables of a function by the beginning of its name. */
function environmentOf(template: Template, name: string): Record<string, unknown> {
  const functions = Object.entries(template.findResources('AWS::Lambda::Function'));
  const [, found] = functions.find(([id]) => new RegExp(`^${name}[0-9A-F]{8}$`).test(id))!;
  return found.Properties.Environment.Variables;
}

describe('the marketplace stack', () => {
  let template: Template;
  beforeAll(() => {
    template = synthesise().template;
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
    const actionsOf = (role: string) => statementsOf(template, role).flatMap(({ Action }) => Action);
    expect(actionsOf('Api')).toContain('dynamodb:PutItem');
    expect(actionsOf('Api')).not.toContain('es:ESHttpPut');
    expect(actionsOf('Projector')).toContain('es:ESHttpPut');
    expect(actionsOf('Projector')).not.toContain('dynamodb:PutItem');
  });

  it('gives the embedder one processor, a minute, and the folder of its model', () => {
    template.hasResourceProperties('AWS::Lambda::Function', {
      MemorySize: 1_769,
      Timeout: 60,
      Architectures: ['arm64'],
      Environment: { Variables: { EMBEDDER: 'file:///var/task/model' } },
    });
  });

  it('lets API and projector invoke the embedder and nothing else, and nobody beside them', () => {
    const [embedder] = Object.keys(template.findResources('AWS::Lambda::Function')).filter((id) =>
      /^Embedder/.test(id),
    );
    const arn = { 'Fn::GetAtt': [embedder, 'Arn'] };
    for (const role of ['Api', 'Projector']) {
      const allowed = statementsOf(template, role).filter(({ Action }) => Action === 'lambda:InvokeFunction');
      expect(allowed.map(({ Resource }) => Resource)).toEqual([[arn, { 'Fn::Join': ['', [arn, ':*']] }]]);
      expect(environmentOf(template, role).EMBEDDER).toEqual({ 'Fn::Join': ['', ['lambda:', { Ref: embedder }]] });
    }
    const policies = Object.values(template.findResources('AWS::IAM::Policy'));
    expect(policies.filter((policy) => JSON.stringify(policy).includes('lambda:InvokeFunction'))).toHaveLength(2);
    expect(
      Object.values(template.findResources('AWS::Lambda::Permission')).map((one) => one.Properties.Principal),
    ).toEqual(['apigateway.amazonaws.com']);
  });

  it('gives the API its dictionary', () => {
    expect(environmentOf(template, 'Api').DICTIONARY).toBe('file:///var/task/dictionary/cedict.bin');
  });

  it('runs every function on the processor that is asked for', () => {
    const on = (processor?: string) =>
      Object.values(
        synthesise(AIDS, { ...CONTEXT, ...(processor && { processor }) }).template.findResources(
          'AWS::Lambda::Function',
        ),
      ).map(({ Properties }) => Properties.Architectures[0]);
    expect(on()).toEqual(['arm64', 'arm64', 'arm64']);
    expect(on('x64')).toEqual(['x86_64', 'x86_64', 'x86_64']);
  });

  it('deploys without the model: no embedder, nobody told of one, and a warning that says so', () => {
    const { stack, template: without } = synthesise({ dictionary: AIDS.dictionary });
    without.resourceCountIs('AWS::Lambda::Function', 2);
    for (const name of ['Api', 'Projector']) expect(environmentOf(without, name)).not.toHaveProperty('EMBEDDER');
    Annotations.fromStack(stack).hasWarning('*', Match.stringLikeRegexp('by words alone. `npm run models` fetches it'));
    const whole = synthesise();
    expect(Annotations.fromStack(whole.stack).findWarning('*', Match.stringLikeRegexp('npm run models'))).toEqual([]);
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
