import { describe, expect, it } from 'vitest';
import { FIELDS_OF_KIND, listingContent, type OfferContent } from '../../../shared/schemas/listing/listing-content.ts';
import { SUPPLY_KINDS } from '../../../shared/schemas/listing/need.ts';
import { OFFER_FIELDS } from '../../../web/src/features/offer/offer-fields.ts';
import { contentOfOffer, emptyOffer, formOfOffer, missingFrom } from '../../../web/src/features/offer/offer-form.ts';
import { aContentOf } from '../../helpers/builders.ts';

describe('an offer being written', () => {
  it.each(SUPPLY_KINDS)('keeps every field of a stored %s', (kind) => {
    const stored = aContentOf(kind) as OfferContent;
    expect(listingContent.parse(contentOfOffer(formOfOffer(stored, 'zh')))).toEqual(stored);
  });

  it.each(SUPPLY_KINDS)('is asked only for fields that a %s has', (kind) => {
    const unknown = OFFER_FIELDS[kind].map(({ name }) => name).filter((name) => !FIELDS_OF_KIND[kind].has(name));
    expect(unknown).toEqual([]);
  });

  it.each(SUPPLY_KINDS)('can be saved once a %s has its title and what it cannot do without', (kind) => {
    const required = OFFER_FIELDS[kind].filter((field) => field.required).map(({ name }) => name);
    const empty = emptyOffer(kind, 'zh');
    expect(missingFrom(empty, required)).toEqual(['title', ...required]);
    const stored = aContentOf(kind) as unknown as Record<string, unknown>;
    const least = { title: { zh: '供给' }, ...Object.fromEntries(required.map((name) => [name, stored[name]])) };
    const form = { ...empty, content: { ...empty.content, ...least } };
    expect(missingFrom(form, required)).toEqual([]);
    expect(listingContent.safeParse(contentOfOffer(form)).success).toBe(true);
  });

  it('sends no blank text, no empty row, no emptied group and no line without text', () => {
    const form = {
      ...emptyOffer('finance', 'zh'),
      content: {
        title: { zh: ' 设备贷 ' },
        product: 'loan',
        ratePercent: { min: undefined, max: undefined },
        eligibility: { zh: '  ' },
        collateral: [],
        capabilities: [
          { id: 'c1', text: { zh: '' } },
          { id: 'c2', text: { zh: '三天放款' } },
        ],
        accepts: { minBudgetFen: 0 },
      },
    };
    expect(contentOfOffer(form)).toEqual({
      kind: 'finance',
      title: { zh: '设备贷' },
      product: 'loan',
      capabilities: [{ id: 'c2', text: { zh: '三天放款' } }],
      accepts: { minBudgetFen: 0 },
    });
  });
});
