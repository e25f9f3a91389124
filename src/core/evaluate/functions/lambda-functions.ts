import type { Value } from '../../design/value';
import type { Lambda, LambdaComputation, LambdaFunction } from '../arm-function';
import { tooManySteps } from '../budget';
import { overChoices } from '../choices';
import { lambdaComputations } from './lambda-computations';
import { costOf, settled } from './settle';

/** The functions that take lambdas, by their name in lower case. */
export const lambdaFunctions: ReadonlyMap<string, LambdaFunction> = new Map(
  Object.entries(lambdaComputations).map(
    ([name, compute]) => [name.toLowerCase(), withLambdas(name, compute)] as const,
  ),
);

function withLambdas(name: string, compute: LambdaComputation): LambdaFunction {
  return ([first, ...others], call) => {
    if (!first || isLambda(first)) return settled(name, undefined, [], call);
    if (!call.budget.spend(costOf([first]))) return tooManySteps(call.source);
    const values = [first, ...others.filter((argument): argument is Value => !isLambda(argument))];
    const computed = overChoices([first], call, ([option = first]) =>
      settled(name, compute([option, ...others], call), [option, ...values], call),
    );
    return call.budget.admit(computed, call.source);
  };
}

function isLambda(argument: Value | Lambda): argument is Lambda {
  return typeof argument === 'function';
}
