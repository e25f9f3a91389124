import type { TextRange } from '../text/text-range';
import type { Language } from './source-file';
import type { ObjectValue, Value } from './value';

/** A use of a module: Bicep `module x '…'`, Terraform `module "x"`, an ARM nested or linked deployment. */
export interface ModuleCall {
  readonly key: string;
  readonly language: Language;
  readonly file: string;
  /** `module.x` for Terraform, the symbolic name for Bicep. */
  readonly address: string;
  readonly symbolRange: TextRange;
  readonly declarationRange: TextRange;
  /** The braces of a Terraform block and what stands between them: a fix inserts there. */
  readonly bodyRange?: TextRange;
  /** The source as written, without quotes; undefined where it is not a plain literal. */
  readonly source: string | undefined;
  /** The source's text between the quotes. */
  readonly sourceRange: TextRange;
  /** Terraform's `version` argument. */
  readonly version: Value | undefined;
  readonly arguments: ObjectValue;
}
