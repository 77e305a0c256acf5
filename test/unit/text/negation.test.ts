/** Negation: a denial reaches what its clause denies, and no further. */
import { describe, expect, it } from 'vitest';
import { isNegated } from '../../../shared/text/negation.ts';

const denies = (text: string, word: string): boolean => {
  const at = text.indexOf(word);
  return isNegated(text, at, at + word.length);
};

describe('isNegated', () => {
  it.each([
    ['不支持 PROFINET', 'PROFINET'],
    ['暂不支持 OPC UA、PROFINET 和 EtherCAT。', 'EtherCAT'],
    ['无法接入 DCS', 'DCS'],
    ['该系统没有边缘计算能力', '边缘计算'],
    ['PROFINET 暂不支持', 'PROFINET'],
    ['PROFINET 和 EtherCAT 均不支持。', 'PROFINET'],
    ['OPC UA 除外', 'OPC UA'],
    ['除 PROFINET 外均支持 Modbus', 'PROFINET'],
    ['不提供安装服务', '安装'],
    ['支持 EtherCAT，不支持 PROFINET', 'PROFINET'],
    ['支持ＯＰＣ，暫不支援與無法接入 DCS', 'DCS'],
    ['It does not support PROFINET, EtherCAT or CANopen.', 'CANopen'],
    ['no support for IPv6', 'IPv6'],
    ['works without a gateway', 'gateway'],
    ['all protocols except PROFINET', 'PROFINET'],
    ['excluding installation', 'installation'],
    ['PROFINET is not supported', 'PROFINET'],
    ['PROFINET is currently not supported', 'PROFINET'],
    ['The tool cannot read Siemens S7', 'Siemens S7'],
    ['It lacks edge computing', 'edge computing'],
    ['neither PROFINET nor CANopen', 'CANopen'],
  ])('%s denies %s', (text, word) => {
    expect(denies(text, word)).toBe(true);
  });

  it.each([
    ['支持 OPC UA，不支持 PROFINET', 'OPC UA'],
    ['支持 OPC UA 但不支持 PROFINET', 'OPC UA'],
    ['支持 OPC UA 不支持 PROFINET', 'OPC UA'],
    ['不支持 PROFINET，支持 EtherCAT', 'EtherCAT'],
    ['不支持 PROFINET。EtherCAT 可选', 'EtherCAT'],
    ['不仅支持 PROFINET，还支持 TSN', 'PROFINET'],
    ['不仅支持 PROFINET，还支持 TSN', 'TSN'],
    ['除 PROFINET 外均支持 Modbus', 'Modbus'],
    ['除了 PROFINET 外，还支持 Modbus', 'PROFINET'],
    ['无需改造现有 PLC 即可采集', 'PLC'],
    ['无需停机即可完成数据采集', '数据采集'],
    ['时延不超过 10 ms', '10 ms'],
    ['不锈钢焊接', '焊接'],
    ['无人机巡检', '巡检'],
    ['无损检测', '检测'],
    ['除尘设备', '设备'],
    ['It does not support PROFINET but supports EtherCAT', 'EtherCAT'],
    ['not only PROFINET but also TSN', 'PROFINET'],
    ['with no more than 3 hops', 'hops'],
    ['without replacing existing PLCs', 'PLCs'],
    ['The price excludes training. Robots are included.', 'Robots'],
    ['Not limited to PROFINET', 'PROFINET'],
  ])('%s does not deny %s', (text, word) => {
    expect(denies(text, word)).toBe(false);
  });
});
