/** What an error says, for a person. */
export function explain(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
