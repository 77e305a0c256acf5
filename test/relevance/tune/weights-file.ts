/** Writes the typed file of the weights in use, with where they come from. */
import type { ScoreWeights, WeightsProvenance } from '../../../shared/matching/score-weights.ts';

const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

/** A literal as Biome formats it here: names bare, strings in single quotes, what has parts of its own over several lines. */
export function literal(value: unknown, indent = ''): string {
  const inner = `${indent}  `;
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) return list(value, indent);
  const entries = Object.entries(value);
  const isFlat = entries.every(([, one]) => typeof one !== 'object');
  const parts = entries.map(([key, one]) => `${IDENTIFIER.test(key) ? key : literal(key)}: ${literal(one, inner)}`);
  if (isFlat && indent !== '') return `{ ${parts.join(', ')} }`;
  return `{\n${parts.map((part) => `${inner}${part},\n`).join('')}${indent}}`;
}

/** Single quotes, unless the text holds one. */
const quoted = (text: string): string =>
  text.includes("'") ? JSON.stringify(text) : `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"')}'`;

/** Several objects stand one on a line. */
function list(values: readonly unknown[], indent: string): string {
  const inner = `${indent}  `;
  const parts = values.map((one) => literal(one, inner));
  if (values.length < 2 || typeof values[0] !== 'object') return `[${parts.join(', ')}]`;
  return `[\n${parts.map((part) => `${inner}${part},\n`).join('')}${indent}]`;
}

/** The whole text of shared/matching/tuned-weights.ts. */
export const weightsFile = (weights: ScoreWeights, provenance: WeightsProvenance): string =>
  `/** The weights of the score in use, written by \`npm run tune -- --write\`. */
import type { ScoreWeights, WeightsProvenance } from './score-weights.ts';

/** Round ratios: finer ones do no better on queries that the search did not see. */
export const TUNED_WEIGHTS: ScoreWeights = ${literal(weights)};

/** What they were held against, and why they are those. */
export const TUNED_WEIGHTS_PROVENANCE: WeightsProvenance = ${literal(provenance)};
`;
