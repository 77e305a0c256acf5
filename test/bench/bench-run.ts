/** What every bench is given. */
import type { BenchMarket } from './bench-market.ts';
import type { ServedProcess } from './served-api.ts';

/** Tokens last as long as the run. */
export interface Bench {
  readonly market: BenchMarket;
  readonly api: ServedProcess;
  readonly memberToken: string;
  readonly operatorToken: string;
  readonly rounds: number;
  readonly note: (text: string) => void;
}
