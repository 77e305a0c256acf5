/** How much of a firm a project covers, from one machine to several sites (the 5G factory guide: line, workshop, factory). */
import { taxonomy } from './taxonomy.ts';

/** Ordered from the smallest to the largest. */
export const deploymentScopes = taxonomy('deployment-scopes', [
  {
    code: 'equipment',
    zh: '单机设备级',
    en: 'Single machine',
    aliases: ['单机', '设备级', '工位', 'workstation', 'cell'],
  },
  { code: 'line', zh: '产线级', en: 'Production line', aliases: ['产线', '生产线', '线体', 'line level'] },
  { code: 'workshop', zh: '车间级', en: 'Workshop', aliases: ['车间', '厂房', 'shop floor', 'workshop level'] },
  {
    code: 'factory',
    zh: '工厂级',
    en: 'Factory',
    aliases: ['工厂', '全厂', '5G 工厂', 'plant', 'whole plant', 'site'],
  },
  { code: 'campus', zh: '园区级', en: 'Industrial park', aliases: ['园区', '厂区', 'park', 'campus'] },
  {
    code: 'multi-site',
    zh: '多基地',
    en: 'Several sites',
    aliases: ['集团级', '跨厂区', '多工厂', 'group level', 'multi-plant'],
  },
]);
