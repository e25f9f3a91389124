import type { Design, SyntaxProblem } from '../design/design';
import type { Resource } from '../design/resource';
import type { Finding } from '../lint/finding';
import type { RuleFailure } from '../lint/lint';
import type { Summary } from '../lint/summary';
import type { SuppressedFinding } from '../suppressions/apply-suppressions';
import type { Suppression } from '../suppressions/suppression';

/** Everything that is to be said about one unit of files, over all ways in which it is deployed. */
export interface UnitResult {
  /** The files that count: those of a Terraform folder without its lock and its tests, or the one file. */
  readonly files: readonly string[];
  /** One for each way in which the unit is deployed: what the whole deployment makes. */
  readonly designs: readonly Design[];
  /** A short name for each of these ways. */
  readonly labels: readonly string[];
  /** Those that stand in the unit's files. */
  readonly findings: readonly Finding[];
  /** Those that are about something in the unit's files and stand elsewhere: at an argument, in a parameter file. */
  readonly elsewhere: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
  readonly needlessSuppressions: readonly Suppression[];
  readonly problems: readonly SyntaxProblem[];
  readonly failures: readonly RuleFailure[];
  /** The resources that the unit's files declare; of one that is deployed several times the first. */
  readonly resources: readonly Resource[];
  readonly summary: Summary;
}
