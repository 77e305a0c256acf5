/** How an organisation is called in running text: its full name, and what is left without place and legal form. */
import type { Organisation } from '../schemas/organisation.ts';
import { regions } from '../taxonomy/regions.ts';
import { normalise } from '../text/normalise.ts';

const LEGAL_FORM_ZH = /(?:股份有限公司|有限责任公司|有限公司|集团公司|集团|公司|（有限合伙）)$/;
const LEGAL_FORM_EN = /[\s,]+(?:co|company|ltd|limited|inc|corp|corporation|gmbh|ag|llc|plc|group|holdings?)\.?$/;

function stripped(name: string, form: RegExp): string {
  let rest = name;
  for (let next = rest.replace(form, '').trim(); next !== rest; next = rest.replace(form, '').trim()) rest = next;
  return rest;
}

/** Names of the organisation's region and of those above it, longest first. */
function placeNames(region: string): string[] {
  const entries = regions.lineage(region).flatMap((code) => regions.get(code) ?? []);
  const names = entries.flatMap(({ zh, en, aliases = [] }) => [zh, ...(en ? [en] : []), ...aliases]);
  return [...new Set(names.map(normalise))].filter((name) => name.length > 1).sort((a, b) => b.length - a.length);
}

function withoutPlace(name: string, places: readonly string[]): string {
  const place = places.find((candidate) => name.startsWith(candidate) && name.length > candidate.length);
  return place === undefined ? name : withoutPlace(name.slice(place.length).trim(), places);
}

/**
 * Whether the core alone would give the name away. With the place cut off, a short rest may be a mere branch of trade
 * (宁波轴承有限公司 → 轴承), so more of it is asked for.
 */
function isTelling(core: string, hadPlace: boolean): boolean {
  const han = /\p{Script=Han}/u.test(core);
  if (han) return core.length >= (hadPlace ? 4 : 2);
  return core.length >= 4 && (!hadPlace || /[\s-]/.test(core));
}

/** Normalised, longest first; each is worth looking for in normalised text. */
export function namesOf({ profile }: Organisation): string[] {
  const places = placeNames(profile.region);
  const names = [profile.name.zh, profile.name.en].flatMap((name) => (name === undefined ? [] : [normalise(name)]));
  const cores = names.flatMap((name) => {
    const plain = stripped(stripped(name, LEGAL_FORM_ZH), LEGAL_FORM_EN);
    const core = withoutPlace(plain, places);
    return [plain, core].filter((candidate) => isTelling(candidate, core !== plain));
  });
  return [...new Set([...names, ...cores])].sort((a, b) => b.length - a.length);
}
