/** All checks of the machine together, and the few that stop a start before it begins. */
import { AppError } from '../../../shared/errors.ts';
import type { LocalSettings } from '../settings.ts';
import { checkEngines } from './engines.ts';
import { type Finding, showFinding } from './finding.ts';
import { checkDisk, checkMemory, checkNode } from './machine.ts';
import { checkModel } from './model.ts';
import { checkPorts } from './ports.ts';

const checkMachine = (settings: LocalSettings): Finding[] => [
  checkNode(process.version),
  checkMemory(settings),
  checkDisk(settings.stateDir),
];

/** Every finding, the machine first. */
export const checkAll = async (settings: LocalSettings): Promise<Finding[]> => [
  ...checkMachine(settings),
  ...(await checkEngines(settings)),
  await checkModel(settings),
  ...(await checkPorts(settings)),
];

/** Notes warnings and throws UNAVAILABLE when the machine itself cannot do it; engines and ports tell by themselves later. */
export async function stopIfImpossible(settings: LocalSettings, note: (text: string) => void): Promise<void> {
  const findings = checkMachine(settings);
  for (const finding of findings) if (finding.level === 'warning') note(showFinding(finding));
  const fatal = findings.filter((finding) => finding.level === 'fatal');
  if (fatal.length > 0) throw new AppError('UNAVAILABLE', fatal.map(showFinding).join('\n'));
}
