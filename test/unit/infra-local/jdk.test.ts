import { describe, expect, it } from 'vitest';
import { findJdk, majorOf } from '../../../infra/local/engines/jdk.ts';

describe('finding a JDK', () => {
  it.each([
    ['openjdk version "25.0.3" 2026-04-21 LTS', 25],
    ['openjdk version "21" 2023-09-19', 21],
    ['java version "1.8.0_402"', 8],
    ['openjdk version "24-ea" 2025-03-18', 24],
  ])('reads the version of %s', (output, major) => {
    expect(majorOf(output)).toBe(major);
  });

  it('reads no version from what is no Java', () => {
    expect(majorOf('command not found')).toBeUndefined();
  });

  it('considers only DUIJIE_JAVA_HOME when it is set', async () => {
    expect(await findJdk({ ...process.env, DUIJIE_JAVA_HOME: '/nowhere' })).toBeUndefined();
  });
});
