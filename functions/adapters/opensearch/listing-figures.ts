/** The numbers and dates of a listing by which it is filtered and sorted. */
import type { ListingContent } from '../../../shared/schemas/listing/listing-content.ts';
import type { FenRange } from '../../../shared/schemas/quantity.ts';
import type { IndexField } from './index-definition.ts';
import { lineOf } from './listing-lines.ts';

/** The price of an offer or the budget of a need, from its field or else from a line. */
function priceOf(content: ListingContent): FenRange | undefined {
  if (content.kind === 'need') {
    const asked = lineOf(content, 'budget');
    return content.budget ?? (asked && 'maxFen' in asked ? { maxFen: asked.maxFen } : undefined);
  }
  if (content.kind === 'program' && content.costPerSeatFen !== undefined)
    return { minFen: content.costPerSeatFen, maxFen: content.costPerSeatFen };
  const price = 'price' in content ? content.price : content.kind === 'talent' ? content.pay : undefined;
  const provided = lineOf(content, 'budget');
  return price ?? (provided && 'price' in provided ? provided.price : undefined);
}

function weeksOf(content: ListingContent): number | undefined {
  const provided = lineOf(content, 'deadline');
  const weeks = provided && 'weeks' in provided ? provided.weeks : undefined;
  if (content.kind === 'solution') return content.deliveryWeeks ?? weeks;
  if (content.kind === 'service') return content.turnaroundWeeks ?? weeks;
  if (content.kind === 'transfer') return content.transferWeeks ?? weeks;
  return content.kind === 'finance' ? (content.approvalWeeks ?? weeks) : weeks;
}

function trlOf(content: ListingContent): number | undefined {
  const line = lineOf(content, 'trl');
  const typed = line && ('level' in line ? line.level : line.min);
  if (content.kind === 'need') return content.trlMin ?? typed;
  return ('trl' in content ? content.trl : undefined) ?? typed;
}

function securityLevelOf(content: ListingContent): number | undefined {
  const line = lineOf(content, 'security-level');
  const typed = line && ('level' in line ? line.level : line.min);
  if (content.kind === 'need') return content.site?.securityLevel ?? typed;
  return ('securityLevel' in content ? content.securityLevel : undefined) ?? typed;
}

function deadlineOf(content: ListingContent): string | undefined {
  if (content.kind === 'policy') return content.window?.closesOn;
  if (content.kind !== 'need') return undefined;
  const asked = lineOf(content, 'deadline');
  return content.deadline ?? (asked && 'by' in asked ? asked.by : undefined);
}

/** Fields by name; those the listing does not state are undefined. */
export function figuresOf(content: ListingContent): Partial<Record<IndexField, number | string | undefined>> {
  const price = priceOf(content);
  const amount = 'amount' in content ? content.amount : undefined;
  return {
    trl: trlOf(content),
    securityLevel: securityLevelOf(content),
    deliveryWeeks: weeksOf(content),
    priceMinFen: price && (price.minFen ?? 0),
    priceMaxFen: price?.maxFen,
    amountMinFen: amount && (amount.minFen ?? 0),
    amountMaxFen: amount?.maxFen,
    expiresAt: content.expiresAt,
    deadline: deadlineOf(content),
  };
}
