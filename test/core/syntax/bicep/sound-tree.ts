// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the interpolation is that of the language under test

import { childrenOf, visit } from '../../../../src/core/syntax/bicep/traversal';
import type { BicepFile } from '../../../../src/core/syntax/bicep/tree';
import { contains } from '../../../../src/core/text/text-range';

/** Fails unless every node lies within its parent and behind its elder siblings. */
export function expectSoundTree(file: BicepFile): void {
  visit(file, (node) => {
    let previousEnd = node.range.start;
    for (const child of childrenOf(node)) {
      const isSound =
        contains(node.range, child.range) && child.range.start >= previousEnd && child.range.end >= child.range.start;
      if (!isSound) {
        throw new Error(
          `${child.kind} ${child.range.start}..${child.range.end} does not fit into ${node.kind} ${node.range.start}..${node.range.end} behind ${previousEnd}`,
        );
      }
      previousEnd = child.range.end;
    }
    return undefined;
  });
}
