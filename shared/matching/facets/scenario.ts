/** Scenarios: the asked one, or one whose technology is mostly the same. */
import { affinity, mutual } from './affinity.ts';
import { codeFacet } from './code-facet.ts';

/** Pairs that share most of their sensors, models or machines; own judgement from the definitions of 2021. */
export const scenario = codeFacet(
  'scenario',
  affinity(
    mutual([
      ['s07', 's16', 0.6], // fault diagnosis, predictive maintenance
      ['s08', 's17', 0.5], // in-plant logistics, tallying
      ['s08', 's18', 0.4], // in-plant and whole-area logistics
      ['s17', 's18', 0.4],
      ['s09', 's10', 0.5], // unmanned patrol, site monitoring
      ['s05', 's19', 0.5], // assisted assembly, virtual on-site service
      ['s02', 's12', 0.4], // remote control, precise operation
      ['s03', 's12', 0.4], // machines working together, precise operation
      ['s02', 's03', 0.3],
      ['s03', 's08', 0.3],
      ['s01', 's11', 0.3], // collaborative design, simulation
      ['s04', 's11', 0.3], // flexible manufacturing, simulation
      ['s06', 's14', 0.4], // visual inspection, compliance check by camera
      ['s14', 's15', 0.3], // compliance check, traceability
      ['s06', 's15', 0.2],
      ['s01', 's20', 0.3],
    ]),
  ),
);
