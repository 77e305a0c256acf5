/** Keeps the keyboard's place when a card leaves the list. */

/** Moves the focus from the card it is in to the title of the next one, or of the one before. */
export function focusNeighbour(): void {
  const card = document.activeElement?.closest('article');
  if (!card) return;
  const cards = [...document.querySelectorAll('main article')];
  const at = cards.indexOf(card);
  const neighbour = cards[at + 1] ?? cards[at - 1];
  const title = neighbour?.querySelector<HTMLElement>('[data-list-item]');
  // After the menu has given the focus back to its button.
  setTimeout(() => title?.focus({ preventScroll: true }), 50);
}
