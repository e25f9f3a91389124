import { unknown } from '../../../design/make-value';
import type { Value } from '../../../design/value';
import { isFailed } from '../annotated-value';
import { type Budget, limits } from '../limits';
import { oneOf } from '../options';
import { bounded, nodesOf } from '../value-size';
import { cidrFunctions } from './cidr-functions';
import { dateFunctions } from './date-functions';
import { encodingFunctions } from './encoding-functions';
import { formatFunctions } from './format-functions';
import { hashCost, hashFunctions } from './hash-functions';
import { listFunctions } from './list-functions';
import { mapFunctions } from './map-functions';
import { numericFunctions } from './numeric-functions';
import { regexFunctions } from './regex-functions';
import { setFunctions } from './set-functions';
import { stringFunctions } from './string-functions';
import { tableFunctions } from './table-functions';
import type { CallSite, TerraformFunction } from './terraform-function';
import { textEncodingFunctions } from './text-encoding-functions';
import { typeFunctions } from './type-functions';
import { yamlFunctions } from './yaml-functions';

const functions: ReadonlyMap<string, TerraformFunction> = new Map(
  [
    stringFunctions,
    formatFunctions,
    regexFunctions,
    numericFunctions,
    listFunctions,
    mapFunctions,
    setFunctions,
    typeFunctions,
    encodingFunctions,
    textEncodingFunctions,
    yamlFunctions,
    tableFunctions,
    hashFunctions,
    dateFunctions,
    cidrFunctions,
  ].flatMap((table) => Object.entries(table)),
);

/** Functions whose result depends on the moment, on chance, or on the machine. */
const runtimeFunctions: ReadonlySet<string> = new Set([
  'abspath',
  'bcrypt',
  'pathexpand',
  'plantimestamp',
  'timestamp',
  'uuid',
]);

/** Functions that look at an argument even though Terraform would report an error in it. */
const tolerant: ReadonlySet<string> = new Set(['try', 'can']);

/**
 * The result of Terraform's function `site.name`. An argument that may be one of several values gives a result that may
 * be one of several. What cannot be told is an unknown with the reason.
 */
export function callFunction(args: readonly Value[], site: CallSite, budget: Budget): Value {
  const { name } = site;
  if (runtimeFunctions.has(name)) {
    return unknown('runtime-function', `\`${name}\` is only evaluated when Terraform runs`, site.source);
  }
  const call = functions.get(name);
  if (!call && name.startsWith('provider::')) {
    return unknown('unsupported', `\`${name}\` is evaluated by its provider`, site.source);
  }
  if (!call) return unknown('unsupported', `the function \`${name}\` is not evaluated`, site.source);
  const combinations = args.reduce((count, arg) => count * (arg.kind === 'choice' ? arg.options.length : 1), 1);
  const size = args.reduce((sum, arg) => sum + nodesOf(arg), 1) + hashCost(name, args);
  if (combinations > limits.options) return unknown('limit', 'it has too many possible values', site.source);
  if (!budget.spend(size * combinations))
    return unknown('limit', 'the deployment is too large to evaluate', site.source);
  const results = combine(args).map((combination) => {
    const failed = tolerant.has(name) ? undefined : combination.find(isFailed);
    return failed ?? bounded(call(combination, site));
  });
  return oneOf(results, site.source);
}

/** Every way to pick one option of each choice. */
function combine(args: readonly Value[]): readonly (readonly Value[])[] {
  let rows: readonly (readonly Value[])[] = [[]];
  for (const arg of args) {
    const options = arg.kind === 'choice' ? arg.options : [arg];
    rows = rows.flatMap((row) => options.map((option) => [...row, option]));
  }
  return rows;
}
