/** One way in which an entry is deployed, before anything is evaluated. */
export interface EntryContext {
  /** The unit that is deployed. */
  readonly unit: string;
  /** The Bicep or ARM parameter file; of Terraform's values files the one that counts most. */
  readonly parameterFile: string | undefined;
  /** Terraform's `-var-file` choices, in the order in which they are given. */
  readonly valueFiles: readonly string[];
  /** What the configuration calls it. */
  readonly name: string | undefined;
}

/** Names a context; the same for the same one. */
export function contextKey({ unit, parameterFile, valueFiles, name }: EntryContext): string {
  return [unit, parameterFile ?? '', name ?? '', ...valueFiles].join('\n');
}
