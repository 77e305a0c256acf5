/** The edges of a trie in one flat hash table: quick to build at a cold start and to walk. */

const EMPTY = -1;

/** Maps (node, unit) to a child node; nodes are numbered from 0, the root. Units are non-negative integers. */
export class EdgeTable {
  #nodes = new Int32Array(1 << 16).fill(EMPTY);
  #units = new Int32Array(1 << 16);
  #children = new Int32Array(1 << 16);
  #size = 0;

  /** The child, or -1. */
  get(node: number, unit: number): number {
    const slot = this.#slot(node, unit);
    return this.#nodes[slot] === EMPTY ? EMPTY : this.#children[slot]!;
  }

  /** The child, numbered next if there was none. */
  getOrAdd(node: number, unit: number): number {
    const slot = this.#slot(node, unit);
    if (this.#nodes[slot] !== EMPTY) return this.#children[slot]!;
    const child = ++this.#size;
    this.#nodes[slot] = node;
    this.#units[slot] = unit;
    this.#children[slot] = child;
    if (this.#size * 2 > this.#nodes.length) this.#grow();
    return child;
  }

  /** Open addressing with linear probing; the table is never more than half full. */
  #slot(node: number, unit: number): number {
    const mask = this.#nodes.length - 1;
    let hash = Math.imul(node, 0x9e3779b1) ^ Math.imul(unit + 1, 0x85ebca6b);
    hash ^= hash >>> 15;
    let slot = hash & mask;
    while (this.#nodes[slot] !== EMPTY && (this.#nodes[slot] !== node || this.#units[slot] !== unit)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  #grow(): void {
    const [nodes, units, children] = [this.#nodes, this.#units, this.#children];
    this.#nodes = new Int32Array(nodes.length * 2).fill(EMPTY);
    this.#units = new Int32Array(nodes.length * 2);
    this.#children = new Int32Array(nodes.length * 2);
    for (let at = 0; at < nodes.length; at++) {
      if (nodes[at] === EMPTY) continue;
      const slot = this.#slot(nodes[at]!, units[at]!);
      this.#nodes[slot] = nodes[at]!;
      this.#units[slot] = units[at]!;
      this.#children[slot] = children[at]!;
    }
  }
}
