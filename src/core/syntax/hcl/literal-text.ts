import type { HclTemplate } from './tree';

/** The string that a template stands for if it is plain text; undefined where it has interpolations or directives. */
export function literalText(template: HclTemplate): string | undefined {
  let text = '';
  for (const piece of template.pieces) {
    if (piece.kind !== 'text') return undefined;
    text += piece.text;
  }
  return text;
}
