/** What the requirements of a need ask and the capabilities of an offer provide, by facet. */
import type { Ask, FacetName, Provision } from '../../../shared/schemas/facet.ts';
import type { ListingContent } from '../../../shared/schemas/listing/listing-content.ts';

/** A typed requirement or capability. */
export type FacetLine = Ask | Provision;

/** The typed lines of the content, in order. */
export function facetLines(content: ListingContent): FacetLine[] {
  return content.kind === 'need'
    ? content.requirements.flatMap(({ ask }) => (ask === undefined ? [] : [ask]))
    : content.capabilities.flatMap(({ provides }) => (provides === undefined ? [] : [provides]));
}

/** The first line of one facet, if there is one. */
export const lineOf = <F extends FacetName>(content: ListingContent, facet: F) =>
  facetLines(content).find((line): line is Extract<FacetLine, { facet: F }> => line.facet === facet);

/** The content's fields by name, for code that goes by tables of names. */
export const fieldsOf = (value: object): Readonly<Record<string, unknown>> => value as Record<string, unknown>;
