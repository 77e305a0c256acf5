/** What finds listings across languages, for the tests that ask for it: part of an API's or projector's configuration. */
import { inject } from 'vitest';
import { type AidsConfig, readAidsConfig } from '../../functions/config.ts';

/** Patient unless told otherwise: on a busy machine only a test about time may be in a hurry. */
const PATIENT = { EMBEDDER_TIMEOUT_MS: '10000' };

/** Whether the run has the model: tests of vectors run only then, and the run's first lines say when it has not. */
export const hasModel = (): boolean => inject('embedder') !== '';

/** The run's dictionary and embedder; `changes` are variables of functions/config.ts. */
export const someAids = (changes: Readonly<Record<string, string>> = {}): AidsConfig =>
  readAidsConfig({ DICTIONARY: inject('dictionary'), EMBEDDER: inject('embedder'), ...PATIENT, ...changes });
