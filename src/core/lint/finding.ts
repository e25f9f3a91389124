import type { Location, RelatedLocation } from '../design/location';
import type { Fix } from '../fixes/fix';
import type { Rule } from '../rules/rule';
import type { Severity } from '../rules/verdict';
import type { TextRange } from '../text/text-range';

/** What a finding is about. */
export interface FindingSubject {
  /** An ARM type, or `module`, `provider`, `workflow`, `dockerfile`. */
  readonly type: string;
  readonly name: string;
  /** `azurerm_x.y` for Terraform, the symbolic name for Bicep, `type/name` for ARM JSON. */
  readonly address: string;
  readonly file: string;
  /** The whole declaration: a suppression above or inside it counts for all of its findings. */
  readonly declaration: TextRange;
  /** The resource's key in its design: tells apart what one declaration makes by loops and module calls. */
  readonly instance?: string;
}

/** In which of the ways in which its subject is deployed a finding holds, by their short labels. */
export interface FindingContexts {
  readonly in: readonly string[];
  readonly notIn: readonly string[];
}

/** A rule's verdict on one thing, ready to be shown. */
export interface Finding {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly verdict: 'fail' | 'unknown' | 'pass';
  readonly message: string;
  readonly at: Location;
  readonly related: readonly RelatedLocation[];
  readonly subject: FindingSubject;
  readonly fixes: readonly Fix[];
  readonly deprecated: boolean;
  /** Absent where it holds however its subject is deployed. */
  readonly contexts?: FindingContexts;
}
