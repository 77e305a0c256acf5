/** The CDK application: one stack an environment. */
import { App } from 'aws-cdk-lib';
import { MarketplaceStack } from './marketplace-stack.ts';
import { searchAidFiles } from './search-aid-files.ts';
import { readSettings } from './settings.ts';

const app = new App();
const settings = readSettings((key) => app.node.tryGetContext(key));
const aids = await searchAidFiles((text) => process.stderr.write(`${text}\n`));
new MarketplaceStack(app, `duijie-${settings.environment}`, { settings, aids });
