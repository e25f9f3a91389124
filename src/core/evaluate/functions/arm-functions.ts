import { unknown } from '../../design/make-value';
import type { Value } from '../../design/value';
import type { ArmFunction, Computation, FunctionCall } from '../arm-function';
import { tooManySteps } from '../budget';
import { overChoices } from '../choices';
import { arrayConstructors, arrayFunctions } from './arrays';
import { cidrFunctions } from './cidr';
import { collectionFunctions } from './collections';
import { dateFunctions } from './dates';
import { encodingFunctions } from './encodings';
import { formatFunctions } from './format';
import { identifierFunctions } from './identifiers';
import { comparisonFunctions, logicFunctions } from './logic';
import { numberFunctions } from './numbers';
import { objectConstructors, objectFunctions } from './objects';
import { resourceIdFunctions } from './resource-ids';
import { isListFunction, listFunction, runtimeFunctions } from './runtime';
import { costOf, settled } from './settle';
import { stringFunctions } from './strings';
import { uriFunctions } from './uris';

/** Functions that are evaluated for each combination of what their arguments can be. */
const overOptions: Readonly<Record<string, Computation>> = {
  ...arrayFunctions,
  ...cidrFunctions,
  ...collectionFunctions,
  ...comparisonFunctions,
  ...dateFunctions,
  ...encodingFunctions,
  ...identifierFunctions,
  ...numberFunctions,
  ...objectFunctions,
  ...resourceIdFunctions,
  ...stringFunctions,
  ...uriFunctions,
};

/** Functions that take a choice as it is. */
const overWholes: Readonly<Record<string, Computation>> = {
  ...arrayConstructors,
  ...formatFunctions,
  ...logicFunctions,
  ...objectConstructors,
  ...runtimeFunctions,
};

/**
 * The functions of the ARM template language and of Bicep, by their name in lower case, without those that take
 * lambdas. Reference: https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions
 */
export const armFunctions: ReadonlyMap<string, ArmFunction> = new Map([
  ...Object.entries(overOptions).map(([name, compute]) => [name.toLowerCase(), forEachOption(name, compute)] as const),
  ...Object.entries(overWholes).map(([name, compute]) => [name.toLowerCase(), forWhole(name, compute)] as const),
]);

/** The function called `name`, whatever its case, and any `list…` function; undefined where there is none. */
function armFunction(name: string): ArmFunction | undefined {
  const found = armFunctions.get(name.toLowerCase());
  if (found) return found;
  return isListFunction(name) ? forWhole(name, listFunction(name)) : undefined;
}

/** Calls the function called `name`; an unknown where there is none. */
export function callArmFunction(name: string, arguments_: readonly Value[], call: FunctionCall): Value {
  const found = armFunction(name);
  return found ? found(arguments_, call) : unknown('unresolved-name', `there is no function ${name}()`, call.source);
}

function forEachOption(name: string, compute: Computation): ArmFunction {
  return limited((values, call) =>
    overChoices(values, call, (combination) => settled(name, compute(combination, call), combination, call)),
  );
}

function forWhole(name: string, compute: Computation): ArmFunction {
  return limited((values, call) => settled(name, compute(values, call), values, call));
}

function limited(evaluate: ArmFunction): ArmFunction {
  return (values, call) => {
    if (!call.budget.spend(costOf(values))) return tooManySteps(call.source);
    return call.budget.admit(evaluate(values, call), call.source);
  };
}
