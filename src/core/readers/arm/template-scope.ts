import { choice, literal, unknown } from '../../design/make-value';
import { possibilities, scalarOf } from '../../design/read-value';
import type { Value, ValueSource } from '../../design/value';
import type { FunctionCall } from '../../evaluate/arm-function';
import { oneOf } from '../../evaluate/choices';
import type { GivenParameters } from '../../evaluate/deployed-module';
import { afterHop } from '../../evaluate/trail';
import type { JsonNode, JsonObject, JsonProperty } from '../../syntax/json/tree';
import type { TextRange } from '../../text/text-range';
import { evaluateCopies, evaluateJson, isCopyList } from './evaluate-json';
import type { FileContext } from './file-context';
import { Frame } from './frame';
import { memberOf, objectIn, textIn, valueIn } from './members';

/** A resource that expressions name by its symbolic name. */
interface SymbolicResource {
  readonly key: string;
  readonly type: string;
}

/** One template's parameters, variables and functions. Each is evaluated when it is first asked for. */
export class TemplateScope {
  readonly symbols = new Map<string, SymbolicResource>();
  readonly #known = new Map<string, Value>();
  readonly #running = new Set<string>();

  constructor(
    readonly context: FileContext,
    readonly node: JsonObject,
    private readonly given?: GivenParameters,
  ) {}

  parameter(name: string, call: FunctionCall): Value {
    const known = this.#known.get(idOf('parameter', name));
    if (known) return known;
    const declared = memberOf(valueIn(this.node, 'parameters'), name);
    if (!declared) return unknown('unresolved-name', `no parameter is named ${name}`, call.source);
    return this.once('parameter', name, declared.keyRange, call, () => this.parameterValue(declared, name));
  }

  variable(name: string, call: FunctionCall): Value {
    const known = this.#known.get(idOf('variable', name));
    if (known) return known;
    const variables = valueIn(this.node, 'variables');
    const declared = memberOf(variables, name);
    if (declared && !isCopyList(declared)) {
      const evaluate = () => evaluateJson(declared.value, this.frame(), declared.keyRange);
      return this.once('variable', name, declared.keyRange, call, evaluate);
    }
    const copied = evaluateCopies(memberOf(variables, 'copy'), this.frame(), name)[0];
    if (!copied) return unknown('unresolved-name', `no variable is named ${name}`, call.source);
    return this.once('variable', name, copied.nameRange, call, copied.evaluate);
  }

  /** A function of the template's `functions`; it sees its own parameters only. */
  userFunction(name: string, values: readonly Value[], call: FunctionCall): Value | undefined {
    const [namespace = '', ...rest] = name.split('.');
    const declared = objectIn(this.members(namespace), rest.join('.'));
    if (!declared) return undefined;
    const id = `function ${name.toLowerCase()}`;
    if (this.#running.has(id)) return unknown('cycle', `${name}() calls itself`, call.source);
    const parameters = valueIn(declared, 'parameters');
    const given = new Map<string, Value>();
    for (const [index, parameter] of (parameters?.kind === 'array' ? parameters.items : []).entries()) {
      const value = values[index];
      if (value) given.set((textIn(parameter, 'name') ?? '').toLowerCase(), value);
    }
    this.#running.add(id);
    const output = objectIn(declared, 'output');
    const value = evaluateJson(valueIn(output, 'value'), Frame.ofFunction(this, given), declared.range);
    this.#running.delete(id);
    return value;
  }

  frame(): Frame {
    return Frame.ofTemplate(this);
  }

  private members(namespace: string): JsonObject | undefined {
    const functions = valueIn(this.node, 'functions');
    if (functions?.kind !== 'array') return undefined;
    const wanted = namespace.toLowerCase();
    const found = functions.items.find((item) => textIn(item, 'namespace')?.toLowerCase() === wanted);
    return objectIn(found, 'members');
  }

  private parameterValue(declared: JsonProperty, name: string): Value {
    const given = this.given?.get(name.toLowerCase());
    if (!given) return this.ownValue(declared, name);
    const options = possibilities(given).map((option) => (isNull(option) ? this.ownValue(declared, name) : option));
    return oneOf(options, given.source);
  }

  /** What the parameter is where it is given nothing, or null, which Azure treats alike. */
  private ownValue(declared: JsonProperty, name: string): Value {
    const source = this.context.sourceAt(declared.keyRange);
    const defaultValue = valueIn(declared.value, 'defaultValue');
    if (defaultValue) return evaluateJson(defaultValue, this.frame(), declared.keyRange);
    const definitions = [declared.value, ...this.definitionsOf(declared.value)];
    const nullable = definitions.map((node) => valueIn(node, 'nullable')).find((node) => node?.kind === 'boolean');
    if (nullable?.kind === 'boolean' && nullable.value) return literal(null, source);
    const allowed = definitions.map((node) => valueIn(node, 'allowedValues')).find((node) => node?.kind === 'array');
    if (allowed?.kind === 'array' && allowed.items.length > 0) return this.allowedValue(allowed.items, source);
    return unknown('required-parameter', `the parameter ${name} has no default value`, source);
  }

  private allowedValue(items: readonly JsonNode[], source: ValueSource): Value {
    const options = items.slice(0, mostAllowedValues).map((item) => evaluateJson(item, this.frame(), item.range));
    if (items.length > options.length) return unknown('limit', 'too many values are allowed', source);
    return choice(options, source);
  }

  /** The type definitions that a parameter's `$ref` leads to. */
  private definitionsOf(node: JsonNode | undefined): readonly JsonNode[] {
    const found: JsonNode[] = [];
    let current = node;
    while (found.length < longestReferenceChain) {
      const name = /^#\/definitions\/([^/]+)$/.exec(textIn(current, '$ref') ?? '')?.[1];
      current = name === undefined ? undefined : objectIn(valueIn(this.node, 'definitions'), name);
      if (!current) break;
      found.push(current);
    }
    return found;
  }

  private once(kind: Kind, name: string, range: TextRange, call: FunctionCall, evaluate: () => Value): Value {
    const id = idOf(kind, name);
    if (this.#running.has(id)) return unknown('cycle', `the ${kind} ${name} refers to itself`, call.source);
    this.#running.add(id);
    const step = { file: this.context.file, range, description: `${kind} ${name}` };
    const value = afterHop(this.context.budget.admit(evaluate(), call.source), step);
    this.#running.delete(id);
    this.#known.set(id, value);
    return value;
  }
}

type Kind = 'parameter' | 'variable';

function idOf(kind: Kind, name: string): string {
  return `${kind} ${name.toLowerCase()}`;
}

function isNull(value: Value): boolean {
  return scalarOf(value) === null;
}

/** Longer lists are of names and sizes that no rule goes through one by one. */
const mostAllowedValues = 64;
const longestReferenceChain = 10;
