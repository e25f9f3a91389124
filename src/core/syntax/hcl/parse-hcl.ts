import { parseBody } from './body-parser';
import { Cursor } from './cursor';
import type { HclFile } from './tree';

/**
 * Reads a Terraform file (`.tf`, `.tfvars`, `.tofu`). Never throws: what does not follow the syntax becomes an entry of
 * `errors`, and an unfinished block loses as little as possible of what follows it.
 */
export function parseHcl(text: string): HclFile {
  const cursor = new Cursor(text);
  cursor.resume(0);
  const body = parseBody(cursor, 0, undefined);
  const range = { start: 0, end: text.length };
  return { kind: 'file', range, body: { ...body, range }, comments: cursor.comments, errors: cursor.errors };
}
