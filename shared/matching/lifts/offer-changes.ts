/** What the offer could do about one line of the need: state what it left open, come down in price, deliver sooner. */
import type { Ask } from '../../schemas/facet.ts';
import { withCapability, withOffer } from '../changes.ts';
import { dayOf, daysBetween } from '../facets/days.ts';
import { explain } from '../judgement.ts';
import type { Change, ChangesFor } from '../lift.ts';

/** The words of a line without text: lifts only need them to be there. */
const UNWORDED = { zh: '—', en: '—' };

/** Only the owner knows whether it is true: a lift says what it would be worth to say so. */
export const offerChanges: ChangesFor = (line, pair, now) => {
  const { ask, text = UNWORDED } = pair.needProfile.linesFor(pair.offer.content.kind).find(({ id }) => id === line.id)!;
  const content = pair.offer.content;
  if (line.verdict === 'unknown' || isOnlySaid(line.verdict, ask, line.explanation.key)) {
    const changed = withCapability(content, text, ask);
    return [{ side: 'offer', change: explain('lift.state', { facet: line.facet }), pair: withOffer(pair, changed) }];
  }
  if (line.verdict !== 'miss' || !ask) return [];
  return [...lowerPrice(ask, pair), ...sooner(ask, pair, now)];
};

/** Typed, but answered in words only. */
const isOnlySaid = (verdict: string, ask: Ask | undefined, key: string): boolean =>
  ask !== undefined && verdict === 'partial' && (key.startsWith('text.') || key === 'codes.named');

function lowerPrice(ask: Ask, pair: Parameters<ChangesFor>[1]): Change[] {
  const { content } = pair.offer;
  if (ask.facet !== 'budget' || !('price' in content) || content.price?.minFen === undefined) return [];
  const change = explain('lift.lower-price', { fromFen: content.price.minFen, toFen: ask.maxFen });
  return [
    { side: 'offer', change, pair: withOffer(pair, { ...content, price: { minFen: ask.maxFen, maxFen: ask.maxFen } }) },
  ];
}

/** The fields that say how long an offer of a kind takes. */
const WEEKS_FIELDS = ['deliveryWeeks', 'turnaroundWeeks', 'transferWeeks', 'approvalWeeks'] as const;

function sooner(ask: Ask, pair: Parameters<ChangesFor>[1], now: string): Change[] {
  const { content } = pair.offer;
  if (ask.facet !== 'deadline') return [];
  const field = WEEKS_FIELDS.find((name) => name in content);
  const weeks = field && (content as Record<string, unknown>)[field];
  const room = Math.floor(daysBetween(dayOf(now), ask.by) / 7);
  if (field === undefined || typeof weeks !== 'number' || room < 1 || room >= weeks) return [];
  const change = explain('lift.deliver-sooner', { fromWeeks: weeks, toWeeks: room });
  return [{ side: 'offer', change, pair: withOffer(pair, { ...content, [field]: room }) }];
}
