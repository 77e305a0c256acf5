/** Deployment scope on a ladder from one machine to several sites: the next rung is near. */
import { deploymentScopes } from '../../taxonomy/deployment-scopes.ts';
import { codeFacet } from './code-facet.ts';

const ladder = deploymentScopes.entries.map((entry) => entry.code);
const LARGER_BY_ONE = 0.7;
const SMALLER_BY_ONE = 0.4;

/** Who has done the next larger scope can rather do the asked one than who has done the next smaller. */
export const deploymentScope = codeFacet('deployment-scope', (asked, offered) => {
  const rungs = ladder.indexOf(offered) - ladder.indexOf(asked);
  return rungs === 1 ? LARGER_BY_ONE : rungs === -1 ? SMALLER_BY_ONE : 0;
});
