import {
  Diagnostic,
  type DiagnosticCollection,
  DiagnosticRelatedInformation,
  DiagnosticSeverity,
  DiagnosticTag,
  Location,
  Uri,
} from 'vscode';
import { toRange } from '../../infrastructure/positions';
import type { Problem } from './problem';

export const diagnosticSource = 'faultline';

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const;

/** Shows problems in the editor. */
export class Diagnostics {
  /** @param pageOf the address of a rule's page. */
  constructor(
    private readonly collection: DiagnosticCollection,
    private readonly pageOf: (rule: string) => Uri,
  ) {}

  /** Shows what is known about a file, in place of what was shown there. */
  show(path: string, problems: readonly Problem[], showUnknown: boolean): void {
    const shown = problems.filter((problem) => showUnknown || problem.severity !== 'hint' || problem.unnecessary);
    this.collection.set(
      Uri.parse(path, true),
      shown.map((problem) => this.toDiagnostic(problem)),
    );
  }

  clear(path: string): void {
    this.collection.delete(Uri.parse(path, true));
  }

  clearAll(): void {
    this.collection.clear();
  }

  private toDiagnostic(problem: Problem): Diagnostic {
    const diagnostic = new Diagnostic(toRange(problem.range), problem.message, severities[problem.severity]);
    diagnostic.source = diagnosticSource;
    if (problem.rule !== undefined) {
      diagnostic.code = { value: problem.rule, target: this.pageOf(problem.rule) };
    }
    diagnostic.relatedInformation = problem.related.map(
      ({ file, range, message }) =>
        new DiagnosticRelatedInformation(new Location(Uri.parse(file, true), toRange(range)), message),
    );
    diagnostic.tags = [
      ...(problem.deprecated ? [DiagnosticTag.Deprecated] : []),
      ...(problem.unnecessary ? [DiagnosticTag.Unnecessary] : []),
    ];
    return diagnostic;
  }
}

/** The rule that a diagnostic of Faultline's is about. */
export function ruleOf(diagnostic: Diagnostic): string | undefined {
  const { source, code } = diagnostic;
  if (source !== diagnosticSource || typeof code !== 'object') return undefined;
  return String(code.value);
}
