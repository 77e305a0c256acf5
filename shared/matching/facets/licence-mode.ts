/** Licence modes: what gives more rights than asked meets it in part (at another price), an open licence is an ordinary one to all. */
import { explain } from '../judgement.ts';
import { affinity } from './affinity.ts';
import { codeFacet } from './code-facet.ts';

/** Patent Law of China: exclusive excludes the owner too, sole only third parties; art. 50-52 for open licences. */
export const licenceMode = codeFacet(
  'licence-mode',
  affinity([
    ['ordinary', 'open', 1],
    ['ordinary', 'sole', 0.5],
    ['ordinary', 'exclusive', 0.4],
    ['open', 'ordinary', 0.7],
    ['sole', 'exclusive', 0.6],
    ['exclusive', 'sole', 0.6],
    ['exclusive', 'assignment', 0.6],
    ['sole', 'assignment', 0.4],
    ['assignment', 'exclusive', 0.5],
    ['assignment', 'equity', 0.3],
    ['equity', 'assignment', 0.3],
  ]),
  (ask, facts) => {
    const offered = facts.map((fact) => fact.value.code).find((code) => !ask.codes.includes(code));
    if (offered === undefined) return undefined;
    const { match: _, ...anyOfThem } = ask;
    return {
      ask: { ...anyOfThem, codes: [...ask.codes, offered] },
      change: explain('lift.add-code', { facet: 'licence-mode', codes: [offered] }),
    };
  },
);
