/** What a transfer listing passes on: a registered right or know-how. */
import { taxonomy } from './taxonomy.ts';

/** Open licences and annual fees apply to the three kinds of patent only. */
export const assetTypes = taxonomy('asset-types', [
  {
    code: 'invention-patent',
    zh: '发明专利',
    en: 'Invention patent',
    aliases: ['发明', '专利', 'patent', 'invention'],
  },
  {
    code: 'utility-model',
    zh: '实用新型专利',
    en: 'Utility model',
    aliases: ['实用新型', 'utility model patent', 'petty patent'],
  },
  {
    code: 'design-patent',
    zh: '外观设计专利',
    en: 'Design patent',
    aliases: ['外观设计', '外观专利', 'registered design'],
  },
  {
    code: 'software-copyright',
    zh: '软件著作权',
    en: 'Software copyright',
    aliases: ['软著', '计算机软件著作权', 'software', 'copyright'],
  },
  {
    code: 'know-how',
    zh: '技术秘密',
    en: 'Know-how',
    aliases: ['专有技术', '非专利技术', '商业秘密', 'trade secret', 'know how'],
  },
  {
    code: 'layout-design',
    zh: '集成电路布图设计',
    en: 'Integrated-circuit layout design',
    aliases: ['布图设计', 'mask work', 'IC layout'],
  },
  {
    code: 'new-variety',
    zh: '植物新品种',
    en: 'New plant variety',
    aliases: ['新品种权', '品种权', 'plant variety right'],
  },
]);
