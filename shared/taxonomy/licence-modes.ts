/** In which way the right to a patent or to know-how is given (domain: technology transfer). */
import { taxonomy } from './taxonomy.ts';

/** Licences leave the ownership where it is; `assignment` moves it, `equity` turns it into shares. */
export const licenceModes = taxonomy('licence-modes', [
  {
    code: 'exclusive',
    zh: '独占许可',
    en: 'Exclusive licence',
    aliases: ['独占', '独家许可', 'exclusive license'],
    definition: {
      zh: '约定范围内只有被许可人可以实施，权利人自己也不得实施。',
      en: 'Only the licensee may use it within the agreed scope, not even the owner.',
    },
  },
  {
    code: 'sole',
    zh: '排他许可',
    en: 'Sole licence',
    aliases: ['排他', '独家排他', 'sole license'],
    definition: {
      zh: '只许可一个被许可人，权利人自己仍可实施。',
      en: 'One licensee only; the owner may go on using it.',
    },
  },
  {
    code: 'ordinary',
    zh: '普通许可',
    en: 'Ordinary (non-exclusive) licence',
    aliases: ['普通实施许可', '非独占许可', 'non-exclusive licence', 'non-exclusive license'],
    definition: {
      zh: '权利人可以再许可他人，自己也可以实施。',
      en: 'The owner may license others and use it too.',
    },
  },
  {
    code: 'cross',
    zh: '交叉许可',
    en: 'Cross-licence',
    aliases: ['互换许可', 'cross-license', 'cross licensing'],
    definition: { zh: '双方互相许可各自的权利。', en: 'Two owners license each other.' },
  },
  {
    code: 'sublicence',
    zh: '分许可',
    en: 'Sub-licence',
    aliases: ['从属许可', '再许可', 'sublicense'],
    definition: {
      zh: '被许可人经权利人同意，可以再许可第三人实施。',
      en: 'The licensee may, with the owner’s consent, license third parties.',
    },
  },
  {
    code: 'open',
    zh: '开放许可',
    en: 'Open licence',
    aliases: ['专利开放许可', 'open license', 'licence of right'],
    definition: {
      zh: '权利人声明愿意按公告的条件许可任何人实施（《专利法》第五十至五十二条）；实施期间不得给予独占或排他许可。',
      en: 'Anyone may use a granted patent on published terms (Patent Law, articles 50 to 52); no exclusive or sole licence meanwhile.',
    },
  },
  {
    code: 'assignment',
    zh: '转让',
    en: 'Assignment',
    aliases: ['专利权转让', '技术转让', '所有权转让', 'transfer of ownership', 'sale of patent'],
    definition: { zh: '所有权转移给受让人。', en: 'The ownership passes to the buyer.' },
  },
  {
    code: 'equity',
    zh: '作价投资',
    en: 'Contribution for equity',
    aliases: ['作价入股', '技术入股', 'equity investment', 'technology for shares'],
    definition: { zh: '以技术评估作价，折算为股权。', en: 'The technology is valued and turned into shares.' },
  },
]);
