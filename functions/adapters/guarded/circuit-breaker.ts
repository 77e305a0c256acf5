/** Leaves a service alone that keeps failing, and tries it again with one call after a while. */

/** `now` in milliseconds of any steady clock. */
export interface BreakerSettings {
  /** Consecutive failures after which it opens. */
  readonly failuresToOpen: number;
  /** How long it stays open before one call is let through. */
  readonly openMs: number;
  readonly now: () => number;
}

/** Closed: calls go through. Open: none does. After `openMs`: one at a time, whose end closes it or opens it again. */
export class CircuitBreaker {
  #failures = 0;
  #noCallBefore: number | undefined;

  constructor(private readonly settings: BreakerSettings) {}

  get isOpen(): boolean {
    return this.#noCallBefore !== undefined;
  }

  /** Whether a call may be made now; one that is allowed must end in `succeeded` or `failed`. */
  allows(): boolean {
    if (this.#noCallBefore === undefined) return true;
    const { now, openMs } = this.settings;
    if (now() < this.#noCallBefore) return false;
    // Others wait for this call's end, though not for ever.
    this.#noCallBefore = now() + openMs;
    return true;
  }

  /** True when this closed it. */
  succeeded(): boolean {
    const wasOpen = this.isOpen;
    this.#failures = 0;
    this.#noCallBefore = undefined;
    return wasOpen;
  }

  /** True when this opened it. */
  failed(): boolean {
    const { failuresToOpen, openMs, now } = this.settings;
    this.#failures += 1;
    if (this.#failures < failuresToOpen) return false;
    const wasOpen = this.isOpen;
    this.#noCallBefore = now() + openMs;
    return !wasOpen;
  }
}
