import { textSource } from '../../design/make-value';
import type { ValueSource } from '../../design/value';
import { parseExpression } from '../../evaluate/arm-expression/parse-expression';
import type { ArmExpression } from '../../evaluate/arm-expression/tree';
import type { Budget } from '../../evaluate/budget';
import type { ModulePlace } from '../../evaluate/deployed-module';
import type { Deployment } from '../../evaluate/deployment';
import type { Nesting } from '../../evaluate/nesting';
import type { TextRange } from '../../text/text-range';
import { DeploymentOutputs } from './deployment-outputs';
import { ResourceRegistry } from './resource-registry';

/** What the evaluation of one file shares: its limits, its declared resources, its expressions. */
export class FileContext {
  readonly budget: Budget;
  readonly nesting: Nesting;
  readonly registry = new ResourceRegistry();
  readonly outputs = new DeploymentOutputs();
  readonly #expressions = new Map<string, ArmExpression>();

  constructor(
    readonly file: string,
    readonly place: ModulePlace,
    readonly deployment: Deployment,
  ) {
    this.budget = deployment.budget.part();
    this.nesting = deployment.nesting;
  }

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
