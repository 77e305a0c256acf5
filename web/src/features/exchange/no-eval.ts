/** Keeps the schema library from trying to evaluate code, which the page's policy forbids and the browser would report. */
import { config } from 'zod';

config({ jitless: true });
