/** How an offer is paid for. */
import { taxonomy } from './taxonomy.ts';

/** A price range of an offer is read together with one of these. */
export const chargingModels = taxonomy('charging-models', [
  {
    code: 'one-off',
    zh: '一次性付费',
    en: 'One-off price',
    aliases: ['买断', '一次性', '项目制', 'fixed price', 'lump sum', 'project price'],
  },
  {
    code: 'milestone',
    zh: '按里程碑付费',
    en: 'Milestone payments',
    aliases: ['分阶段付款', '分期付款', 'staged payment'],
  },
  {
    code: 'subscription',
    zh: '订阅',
    en: 'Subscription',
    aliases: ['按年付费', '年费', '包年', '包月', 'SaaS', 'annual fee'],
  },
  {
    code: 'usage-based',
    zh: '按量付费',
    en: 'Usage-based',
    aliases: ['按流量', '按次', '按使用付费', 'pay per use', 'pay as you go', 'metered'],
  },
  {
    code: 'per-device',
    zh: '按设备数付费',
    en: 'Per device',
    aliases: ['按终端', '按点位', '按连接数', 'per terminal', 'per point', 'per connection'],
  },
  { code: 'per-user', zh: '按用户数付费', en: 'Per user', aliases: ['按账号', '按席位', 'per seat licence'] },
  { code: 'rental', zh: '租赁费', en: 'Rental', aliases: ['月租', '租金', 'lease fee'] },
  {
    code: 'revenue-share',
    zh: '收益分成',
    en: 'Revenue or savings share',
    aliases: ['分成', '效益分享', '合同能源管理', 'EMC', 'gain sharing', 'ESCO'],
  },
  {
    code: 'outcome-based',
    zh: '按效果付费',
    en: 'Outcome-based',
    aliases: ['效果付费', '对赌', 'performance-based', 'pay for performance'],
  },
  { code: 'royalty', zh: '提成', en: 'Royalty', aliases: ['销售额提成', '入门费加提成', 'running royalty'] },
  {
    code: 'free-trial',
    zh: '先用后付',
    en: 'Trial first, pay later',
    aliases: ['先用后转', '免费试用', '试用', 'free trial', 'pilot first'],
  },
  { code: 'free', zh: '免费', en: 'Free of charge', aliases: ['公益', '免费服务', 'no charge'] },
]);
