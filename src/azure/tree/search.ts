import type { EstateNode } from './estate-node';

/** Filters a tree by what a person searches for: words that all stand in one row, in any case. */
export class TreeSearch {
  private readonly words: readonly string[];
  private readonly kept = new Map<EstateNode, boolean>();

  constructor(text: string) {
    this.words = text
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => word !== '');
  }

  get isActive(): boolean {
    return this.words.length > 0;
  }

  /** Whether the row itself is what is searched for. */
  matches({ searchText }: EstateNode): boolean {
    if (searchText === undefined) return false;
    const text = searchText.toLowerCase();
    return this.words.every((word) => text.includes(word));
  }

  /** Whether the row, or anything below it, is what is searched for. */
  keeps(node: EstateNode): boolean {
    const known = this.kept.get(node);
    if (known !== undefined) return known;
    const keeps = this.matches(node) || (node.hasChildren && node.children().some((child) => this.keeps(child)));
    this.kept.set(node, keeps);
    return keeps;
  }

  /** How many rows are found; what lies below a found row is not counted. */
  count(nodes: readonly EstateNode[]): number {
    return nodes.reduce((sum, node) => {
      if (this.matches(node)) return sum + 1;
      return sum + (node.hasChildren && this.keeps(node) ? this.count(node.children()) : 0);
    }, 0);
  }
}
