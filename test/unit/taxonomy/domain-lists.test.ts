/** The lists the domain names one by one: order, counts and what contains what. */
import { describe, expect, it } from 'vitest';
import { certificates } from '../../../shared/taxonomy/certificates.ts';
import { financeProducts } from '../../../shared/taxonomy/finance-products.ts';
import { ipc } from '../../../shared/taxonomy/ipc.ts';
import { licenceModes } from '../../../shared/taxonomy/licence-modes.ts';
import { models } from '../../../shared/taxonomy/models.ts';
import { networkModes } from '../../../shared/taxonomy/network-modes.ts';
import { protocols } from '../../../shared/taxonomy/protocols.ts';
import { scenarios } from '../../../shared/taxonomy/scenarios.ts';
import { securityLevels } from '../../../shared/taxonomy/security-levels.ts';
import { sizeBands } from '../../../shared/taxonomy/size-bands.ts';
import { skills } from '../../../shared/taxonomy/skills.ts';
import type { Taxonomy } from '../../../shared/taxonomy/taxonomy.ts';
import { trl } from '../../../shared/taxonomy/trl.ts';

const codes = (list: Taxonomy): string[] => list.entries.map(({ code }) => code);
const leaves = (list: Taxonomy): string[] => {
  const parents = new Set(list.entries.map(({ parent }) => parent));
  return codes(list).filter((code) => !parents.has(code));
};

describe('the lists of the domain', () => {
  it('name the 20 scenarios in the order of the ministry', () => {
    expect(codes(scenarios)).toEqual(Array.from({ length: 20 }, (_, at) => `s${String(at + 1).padStart(2, '0')}`));
    expect(scenarios.get('s06')).toMatchObject({ zh: '机器视觉质检', en: 'Machine-vision quality inspection' });
    expect(scenarios.get('s16')?.aliases).toContain('PdM');
  });

  it('name the network modes, the six models, the licence modes and the sizes', () => {
    expect(codes(networkModes)).toEqual(['virtual', 'hybrid', 'independent', 'public-5g', 'wifi', 'wired']);
    expect(models.entries.map(({ zh }) => zh).join(' ')).toBe(
      '平台化设计 智能化生产 个性化定制 网络化协同 服务化延伸 数字化管理',
    );
    expect(codes(licenceModes)).toEqual([
      'exclusive',
      'sole',
      'ordinary',
      'cross',
      'sublicence',
      'open',
      'assignment',
      'equity',
    ]);
    expect(codes(sizeBands)).toEqual(['micro', 'small', 'medium', 'large']);
  });

  it('number the readiness and security levels from 1 upwards', () => {
    expect(codes(trl).map(Number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(codes(securityLevels).map(Number)).toEqual([1, 2, 3]);
  });

  it('are long enough to describe a real need', () => {
    expect(leaves(protocols).length).toBeGreaterThanOrEqual(80);
    expect(leaves(skills).length).toBeGreaterThanOrEqual(150);
    expect(codes(certificates).filter((code) => !code.startsWith('group-')).length).toBeGreaterThanOrEqual(100);
    expect(codes(ipc).filter((code) => code.length === 4).length).toBeGreaterThanOrEqual(60);
  });

  it('put each variant of a protocol under its family', () => {
    expect(protocols.isWithin('opc-ua-pubsub', 'opc-ua')).toBe(true);
    expect(protocols.lineage('modbus-tcp')).toEqual(['modbus-tcp', 'modbus', 'group-fieldbus']);
    expect(protocols.isWithin('opc-da', 'opc-ua')).toBe(false);
  });

  it('let a higher certificate stand for the lower one', () => {
    expect(certificates.isWithin('djcp-3', 'djcp-2')).toBe(true);
    expect(certificates.isWithin('sil3', 'sil2')).toBe(true);
    expect(certificates.isWithin('iatf-16949', 'iso-9001')).toBe(true);
    expect(certificates.isWithin('djcp-2', 'djcp-3')).toBe(false);
    expect(certificates.isWithin('electrician-high-voltage', 'electrician-low-voltage')).toBe(false);
  });

  it('put skills under their group, patents under their class, products under their kind of finance', () => {
    expect(skills.lineage('plc-programming')).toEqual(['plc-programming', 'control-automation']);
    expect(ipc.lineage('H04W')).toEqual(['H04W', 'H04', 'H']);
    expect(financeProducts.isWithin('ip-pledge-loan', 'loan')).toBe(true);
  });

  it.each(['H04W', 'H04L', 'G05B', 'G06Q', 'G06T', 'G06N', 'B25J', 'B65G', 'G01N', 'G01R', 'H02J'])(
    'contain IPC %s',
    (code) => {
      expect(ipc.has(code)).toBe(true);
    },
  );

  it('hang every IPC code under the one it begins with', () => {
    const parentOf = (code: string): string | undefined =>
      code.length === 4 ? code.slice(0, 3) : code.length === 3 ? code.slice(0, 1) : undefined;
    expect(ipc.entries.filter(({ code, parent }) => parent !== parentOf(code))).toEqual([]);
  });
});
