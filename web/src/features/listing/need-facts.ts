/** The facts of a need: whom it seeks, for how much, until when, and where it is to work. */
import type { Fact, FactWriter } from './fact-writer.tsx';
import type { Seen } from './offer-facts.ts';

/** `seeks` is a list of kinds, named by `kindName`. */
export const needFacts = (content: Seen<'need'>, write: FactWriter, kindName: (kind: string) => string): Fact[] => [
  ...write.plain('field.seeks', (content.seeks ?? []).map(kindName).join(write.language === 'zh' ? '、' : ', ')),
  ...write.range('field.budget', content.budget),
  ...write.date('field.deadline', content.deadline),
  ...write.code('field.trlMin', 'trl', content.trlMin),
  ...write.locked('field.site'),
  ...write.code('field.siteRegion', 'regions', content.site?.region),
  ...write.code('field.deploymentScopes', 'deployment-scopes', content.site?.deploymentScope),
  ...write.code('field.siteConditions', 'site-conditions', content.site?.condition),
  ...write.code('field.networkModes', 'network-modes', content.site?.networkMode),
  ...write.code('field.securityLevel', 'security-levels', content.site?.securityLevel),
  ...write.text('field.constraints', content.site?.constraints),
];
