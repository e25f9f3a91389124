import type { TextRange } from '../text/text-range';

/** One entry of Terraform's `required_providers`, or a provider that is used without one. */
export interface ProviderRequirement {
  /** The local name: `azurerm`, `azapi`, `random`. */
  readonly name: string;
  readonly file: string;
  readonly nameRange: TextRange;
  readonly source: string | undefined;
  /** The version constraint as written, without quotes; undefined also where it is not a plain text. */
  readonly version: string | undefined;
  /** Where a version is written, whether or not it is a plain text. */
  readonly versionRange: TextRange | undefined;
  /** Whether the entry is written in `required_providers` (else only its use was seen). */
  readonly declared: boolean;
  /** The object that holds source and version, where declared: a fix inserts there. */
  readonly bodyRange: TextRange | undefined;
  /** Whether a `.terraform.lock.hcl` that names this provider lies beside the file; undefined where nobody looked. */
  readonly locked: boolean | undefined;
  /**
   * Whether the directory is a module for others to call: it leaves the configuration of its providers to its caller,
   * and then so it does with the choice of their versions.
   */
  readonly chosenByCaller: boolean;
}
