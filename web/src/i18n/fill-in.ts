/** Puts values into a sentence of the catalogue. */

/** Values by name; `count` chooses the plural too. */
export type Values = Readonly<Record<string, string | number>>;

/** `{name}` becomes its value; of `one|other` the first is taken where `count` is 1. */
export function fillIn(template: string, values: Values = {}): string {
  const [one = '', other = one] = template.split('|');
  const form = values.count === 1 ? one : other;
  return form.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  );
}
