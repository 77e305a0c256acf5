/** The three classes of firm in the industrial-internet security classification (MIIT 2024, No. 68). */
import { taxonomy } from './taxonomy.ts';

/** A firm may belong to more than one. */
export const securityClasses = taxonomy('security-classes', [
  {
    code: 'industrial',
    zh: '联网工业企业',
    en: 'Connected industrial firm',
    aliases: ['应用工业互联网的工业企业', 'industrial enterprise'],
    definition: {
      zh: '将新一代信息通信技术用于研发、生产、经营的工业企业。',
      en: 'A manufacturer that uses the industrial internet in design, production or management.',
    },
  },
  {
    code: 'platform',
    zh: '平台企业',
    en: 'Platform firm',
    aliases: ['工业互联网平台企业', 'industrial internet platform operator'],
    definition: {
      zh: '对外提供工业互联网平台服务的企业。',
      en: 'A firm that offers an industrial-internet platform as a service.',
    },
  },
  {
    code: 'identifier-resolution',
    zh: '标识解析企业',
    en: 'Identifier-resolution firm',
    aliases: ['标识解析服务机构', '二级节点企业', 'identifier resolution operator'],
    definition: {
      zh: '从事标识解析根节点、国家顶级节点、二级节点等运营和服务的机构。',
      en: 'A body that runs nodes of the identifier-resolution system (root, national top-level, second-level).',
    },
  },
]);
