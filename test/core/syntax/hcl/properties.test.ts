import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHcl } from '../../../../src/core/syntax/hcl/parse-hcl';
import { childrenOf, type HclNode } from '../../../../src/core/syntax/hcl/walk';
import { damagedText, randomText } from '../damaged-text';
import { misplacedNode } from '../node-ranges';
import { hclSamples } from './samples';

function expectSoundTree(text: string): void {
  const file = parseHcl(text);
  expect(misplacedNode<HclNode>(file.body, childrenOf, text.length)).toBeUndefined();
  for (const { range } of [...file.errors, ...file.comments]) {
    expect(range.start).toBeGreaterThanOrEqual(0);
    expect(range.end).toBeGreaterThanOrEqual(range.start);
    expect(range.end).toBeLessThanOrEqual(text.length);
  }
  for (const { range, text: comment } of file.comments) expect(text.slice(range.start, range.end)).toBe(comment);
}

describe('any text as HCL', () => {
  it('samples are sound', () => {
    for (const sample of hclSamples) {
      expect(parseHcl(sample).errors).toEqual([]);
      expectSoundTree(sample);
    }
  });

  it('gives a tree whose ranges nest, whatever the text', () => {
    fc.assert(fc.property(randomText(), expectSoundTree), { numRuns: 1000 });
  });

  it('gives a tree whose ranges nest, however a file is damaged', () => {
    fc.assert(fc.property(damagedText(hclSamples), expectSoundTree), { numRuns: 2000 });
  });

  it('gives a tree at every stage of typing', () => {
    for (const sample of hclSamples) {
      for (let end = 0; end <= sample.length; end += 1) expectSoundTree(sample.slice(0, end));
    }
  });

  it('reads the next resource, whatever stands before it', () => {
    const next = '\nresource "n" "n" {\n  z = 1\n}\n';
    const openComment = /\/\*/;
    fc.assert(
      fc.property(damagedText(hclSamples), (text) => {
        fc.pre(!openComment.test(text));
        const file = parseHcl(text + next);
        const block = file.body.blocks.at(-1);
        expect(block?.labels.map((label) => label.text)).toEqual(['n', 'n']);
        expect(block?.body.attributes.map(({ name }) => name)).toEqual(['z']);
      }),
      { numRuns: 1000 },
    );
  });
});
