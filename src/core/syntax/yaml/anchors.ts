import type { YamlNode } from './tree';

/** How many nodes a document may have once every alias is replaced by what it stands for. */
const maximumSize = 100_000;

/** The anchored nodes of a document, and how large the tree has become with aliases counted as what they stand for. */
export class Anchors {
  /** Nodes so far, aliases expanded. */
  size = 0;
  private readonly byName = new Map<string, { node: YamlNode; size: number }>();

  /** `sizeBefore` is the size before the node was built. */
  define(name: string, node: YamlNode, sizeBefore: number): void {
    this.byName.set(name, { node, size: this.size - sizeBefore });
  }

  resolve(name: string): { node: YamlNode } | { problem: string } {
    const anchor = this.byName.get(name);
    if (anchor === undefined) return { problem: `No anchor "&${name}" stands before this alias.` };
    if (this.size + anchor.size > maximumSize) {
      return { problem: `With this alias the document would have more than ${maximumSize} nodes: it is not followed.` };
    }
    this.size += anchor.size;
    return { node: anchor.node };
  }
}
