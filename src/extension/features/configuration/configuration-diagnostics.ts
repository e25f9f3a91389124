import { Diagnostic, type DiagnosticCollection, DiagnosticSeverity } from 'vscode';
import { LineIndex } from '../../../core/text/line-index';
import { toRange } from '../../infrastructure/positions';
import { diagnosticSource } from '../linting/diagnostics';
import type { ConfigurationReport } from './configurations';

/** Shows what is wrong in a configuration file, in that file. */
export function showConfigurationProblems(collection: DiagnosticCollection, report: ConfigurationReport): void {
  const lines = new LineIndex(report.text);
  const diagnostics = report.problems.map((problem) => {
    const severity = problem.severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning;
    const diagnostic = new Diagnostic(toRange(lines.rangeAt(problem.range)), problem.message, severity);
    diagnostic.source = diagnosticSource;
    return diagnostic;
  });
  collection.set(report.uri, diagnostics);
}
