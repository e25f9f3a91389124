import type { TextRange } from '../../text/text-range';

/** A place that is not valid Bicep. */
export interface BicepSyntaxError {
  readonly range: TextRange;
  readonly message: string;
}

const maximumErrors = 1000;

/** Collects syntax errors: one at an offset, and at most a thousand a file. */
export class SyntaxErrorList {
  private readonly errors: BicepSyntaxError[] = [];

  add(start: number, end: number, message: string): void {
    if (this.errors.length >= maximumErrors) return;
    if (this.errors.at(-1)?.range.start === start) return;
    this.errors.push({ range: { start, end }, message });
  }

  /** The errors in the order of their places. */
  sorted(): BicepSyntaxError[] {
    return [...this.errors].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  }
}
