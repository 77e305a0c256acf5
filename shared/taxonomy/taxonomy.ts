/** What every code list is: entries with a code and both names, and the hierarchy their parents span. */

/** One code. `en` may be missing only where the source standard has no English (industry groups and classes). */
export interface TaxonomyEntry {
  readonly code: string;
  readonly zh: string;
  readonly en?: string;
  readonly parent?: string;
  /** Other names people type, in any language: abbreviations, older names. */
  readonly aliases?: readonly string[];
  /** What the code means, where the name alone does not say it (TRL, security levels). */
  readonly definition?: { readonly zh: string; readonly en: string };
}

/** A code list with look-up by code and walks along the parents. */
export interface Taxonomy {
  readonly name: string;
  readonly entries: readonly TaxonomyEntry[];
  has(code: string): boolean;
  get(code: string): TaxonomyEntry | undefined;
  /** The code itself, then its parents up to the root; empty for an unknown code. */
  lineage(code: string): readonly string[];
  /** Whether `code` is `ancestor` or lies below it. */
  isWithin(code: string, ancestor: string): boolean;
}

/** Builds the look-ups once; throws on a repeated code or an unknown parent, so a broken list never loads. */
export function taxonomy(name: string, entries: readonly TaxonomyEntry[]): Taxonomy {
  const byCode = new Map<string, TaxonomyEntry>();
  for (const entry of entries) {
    if (byCode.has(entry.code)) throw new Error(`${name}: ${entry.code} stands twice`);
    byCode.set(entry.code, entry);
  }
  const lineages = new Map<string, readonly string[]>();
  const lineage = (code: string): readonly string[] => {
    const known = lineages.get(code);
    if (known) return known;
    const entry = byCode.get(code);
    if (!entry) return [];
    const walked = entry.parent === undefined ? [code] : [code, ...lineage(entry.parent)];
    lineages.set(code, walked);
    return walked;
  };
  for (const { code, parent } of entries) {
    if (parent !== undefined && !byCode.has(parent))
      throw new Error(`${name}: ${code} has the unknown parent ${parent}`);
  }
  return {
    name,
    entries,
    has: (code) => byCode.has(code),
    get: (code) => byCode.get(code),
    lineage,
    isWithin: (code, ancestor) => lineage(code).includes(ancestor),
  };
}
