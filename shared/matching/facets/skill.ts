/** Skills with level: the skill itself or one below it in the tree at the asked level; a lower level or a related skill in part. */
import { skills } from '../../taxonomy/skills.ts';
import { explain, hit, type Judgement, miss, partial, unknown } from '../judgement.ts';
import { DEGREE } from '../weights.ts';
import { best } from './best.ts';
import type { AskOf, Facet } from './facet.ts';

/** The most that a lower level earns, so that it stays below the asked one. */
const LOWER_LEVEL_CEILING = 0.9;

function related(asked: string, offered: string): number {
  if (skills.isWithin(asked, offered)) return DEGREE.moreGeneral;
  const parent = skills.get(asked)?.parent;
  return parent !== undefined && skills.isWithin(offered, parent) ? DEGREE.siblingBroad : 0;
}

function judgeSkill(ask: AskOf<'skill'>, code: string, level: number): Judgement {
  const values = { asked: [ask.code], offered: [code], level, minLevel: ask.minLevel };
  const levelShare = Math.min(1, level / ask.minLevel);
  if (skills.isWithin(code, ask.code)) {
    if (level >= ask.minLevel) return hit(1, explain('skill.met', values));
    return partial(LOWER_LEVEL_CEILING * levelShare, explain('skill.lower', values));
  }
  const nearness = related(ask.code, code) * levelShare;
  return nearness > 0 ? partial(nearness, explain('skill.related', values)) : miss(0, explain('skill.other', values));
}

/** An offer that names skills but not this one misses it. */
export const skill: Facet<'skill'> = {
  name: 'skill',
  judge(ask, facts) {
    if (facts.length === 0) return unknown(explain('skill.unstated', { asked: [ask.code], minLevel: ask.minLevel }));
    return best(
      facts.map(({ value: { code, level }, quotation }) => ({
        ...judgeSkill(ask, code, level),
        ...(quotation && { quotation }),
      })),
    );
  },
  relax(ask, facts) {
    const levels = facts.filter(({ value }) => skills.isWithin(value.code, ask.code)).map(({ value }) => value.level);
    const level = Math.max(0, ...levels);
    if (level === 0 || level >= ask.minLevel) return undefined;
    return {
      ask: { ...ask, minLevel: level },
      change: explain('lift.lower-skill', { asked: [ask.code], from: ask.minLevel, to: level }),
    };
  },
};
