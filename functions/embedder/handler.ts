/** The embedder in Lambda: a function of its own, so that the model's memory and start weigh on no other. */
import { readAidsConfig } from '../config.ts';
import type { EmbeddingAnswer } from '../ports/embedding-call.ts';
import { answerCall } from './answer-call.ts';
import { readyEmbedder } from './deps.ts';

const embedder = await readyEmbedder(readAidsConfig());

/** Invoked by API and projector alone; what it throws reaches them as a function error. */
export const handler = (event: unknown): Promise<EmbeddingAnswer> => answerCall(embedder, event);
