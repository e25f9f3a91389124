/** Terraform values files that are given together, and what the configuration calls them. */
export interface ValueFileSet {
  readonly name: string;
  /** In the order in which they are given: of two that set a variable the later wins. */
  readonly files: readonly string[];
}

/** Which values files a Terraform root module is deployed with besides those that Terraform loads by itself. */
export interface ValueFileChoices {
  /** One set a way of deploying the module in `folder`, which ends with a slash or is empty; none where nothing is chosen. */
  setsFor(folder: string): readonly ValueFileSet[];
}

export const noValueFileChoices: ValueFileChoices = { setsFor: () => [] };
