import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The folder above the program: the pages lie in its `docs`. */
const root = join(__dirname, '..');

/** A rule's page as Markdown without its front matter; undefined where the pages were not installed. */
export async function pageOf(id: string): Promise<string | undefined> {
  const text = await readFile(join(root, 'docs', 'rules', `${id}.md`), 'utf8').catch(() => undefined);
  return text?.replace(/^---\n[\s\S]*?\n---\n+/, '');
}
