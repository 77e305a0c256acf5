/** How much of readers' attention each organisation has had so far, held against the average. */

/** Attention that the `place`-th of a list gets, from 0: 1 ÷ log2(place + 2), as nDCG discounts. */
export const attentionAt = (place: number): number => 1 / Math.log2(place + 2);

/** A snapshot of counts: the sum of {@link attentionAt} over the lists in which an organisation's listings were shown. */
export class Exposure {
  readonly #counts: ReadonlyMap<string, number>;
  readonly #average: number;

  /** `counts` by organisation; those not named had none. `organisations` is how many share the attention in all. */
  constructor(counts: ReadonlyMap<string, number>, organisations: number) {
    this.#counts = counts;
    let sum = 0;
    for (const count of counts.values()) sum += count;
    this.#average = organisations === 0 ? 0 : sum / organisations;
  }

  /** 1 for none, ½ at the average, towards 0 above; ½ for hidden ones, which nobody counts. */
  lackOf(organisationId: string | undefined): number {
    if (organisationId === undefined) return 0.5;
    const count = this.#counts.get(organisationId) ?? 0;
    return count === 0 ? 1 : this.#average / (this.#average + count);
  }

  /** Whether it has had the average or more. */
  isFilled(organisationId: string | undefined): boolean {
    return organisationId !== undefined && this.lackOf(organisationId) <= 0.5;
  }
}
