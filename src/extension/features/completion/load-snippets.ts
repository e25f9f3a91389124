import type { Snippet } from '../../../core/snippets/snippet';

/** Every snippet. They are made when they are first asked for: judging a document does not wait for them. */
export async function loadSnippets(): Promise<readonly Snippet[]> {
  const { allSnippets } = await import('../../../core/snippets/all-snippets');
  return allSnippets;
}
