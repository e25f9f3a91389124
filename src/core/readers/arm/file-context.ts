import { textSource } from '../../design/make-value';
import type { ValueSource } from '../../design/value';
import { parseExpression } from '../../evaluate/arm-expression/parse-expression';
import type { ArmExpression } from '../../evaluate/arm-expression/tree';
import { Budget } from '../../evaluate/budget';
import { Nesting } from '../../evaluate/nesting';
import type { TextRange } from '../../text/text-range';
import { ResourceRegistry } from './resource-registry';

/** What the evaluation of one file shares: its limits, its declared resources, its expressions. */
export class FileContext {
  readonly budget = new Budget();
  readonly nesting = new Nesting();
  readonly registry = new ResourceRegistry();
  readonly #expressions = new Map<string, ArmExpression>();

  constructor(readonly file: string) {}

  sourceAt(range: TextRange): ValueSource {
    return textSource(this.file, range);
  }

  /** The expression that a template string holds; parsed once, however often it is evaluated. */
  expression(text: string): ArmExpression {
    const known = this.#expressions.get(text);
    if (known) return known;
    const parsed = parseExpression(text);
    this.#expressions.set(text, parsed);
    return parsed;
  }
}
