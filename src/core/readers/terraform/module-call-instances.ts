import type { ModuleStep } from '../../design/deployment-context';
import { array, object, textSource, unknown } from '../../design/make-value';
import type { Property, UnknownValue, Value, ValueSource } from '../../design/value';
import { registryOutput } from '../../evaluate/registry-output';
import { failure, withEvery } from '../../evaluate/terraform/annotated-value';
import { limits } from '../../evaluate/terraform/limits';
import { type Resolution, rootScope, type Session } from '../../evaluate/terraform/scope';
import type { HclStep } from '../../syntax/hcl/tree';
import type { CalledModule } from './called-module';
import { type DeclaredBlock, labelText } from './declared-block';
import { type Expansion, expandInstances, type Instance, type Repetition } from './expand-instances';
import { ModuleArguments } from './module-arguments';
import { folderOfSource, isLocalSource, type ModuleDirectory } from './module-directory';
import type { ModuleInstance } from './module-instance';
import { staticText } from './static-text';
import type { TerraformDeployment } from './terraform-deployment';

/** A `module` block with what it makes. */
export interface ExpandedCall {
  readonly declared: DeclaredBlock;
  /** Unique in the deployment. */
  readonly key: string;
  readonly expansion: Expansion;
  /** One a known or standing instance; without a module where the call leads to none. */
  readonly instances: readonly CallInstance[];
}

export interface CallInstance {
  readonly instance: Instance;
  readonly arguments: ModuleArguments;
  /** Why there is no module, as the value of all its outputs. */
  readonly module: ModuleInstance | UnknownValue;
  /** Unique in the deployment. */
  readonly key: string;
  readonly step: ModuleStep;
  /** Undefined where it is no plain text. */
  readonly source: string | undefined;
}

type Refusal = Pick<UnknownValue['reason'], 'code' | 'text'>;

/** The module calls of one instance of a module, each followed once and only when asked for. */
export class ModuleCalls {
  private readonly declared = new Map<string, DeclaredBlock>();
  private readonly expanded = new Map<string, ExpandedCall>();
  private readonly inProgress = new Set<string>();
  private readonly values = new Map<string, Value>();

  constructor(
    private readonly owner: CalledModule,
    private readonly session: Session,
    private readonly deployment: TerraformDeployment,
    private readonly instantiate: (child: CalledModule) => ModuleInstance,
  ) {
    for (const module of owner.directory.declarations.modules) {
      this.declared.set(module.block.labels[0]?.text ?? '', module);
    }
  }

  /** Every call, in the order of the files. */
  all(): readonly ExpandedCall[] {
    return [...this.declared.keys()].flatMap((name) => this.expandedCall(name) ?? []);
  }

  /**
   * What `module.name` with its steps stands for. Only the output that the steps read is evaluated: another one may
   * depend on who reads this one.
   */
  resolve(name: string, steps: readonly HclStep[], source: ValueSource): Resolution {
    if (!this.declared.has(name)) {
      return {
        value: unknown('unresolved-name', `\`module.${name}\` is not declared in this directory`, source),
        used: 1,
      };
    }
    const call = this.expandedCall(name);
    if (!call) return { value: unknown('cycle', `\`module.${name}\` refers to itself`, source), used: 1 };
    const [, second, third] = steps;
    const single = call.expansion.repetition === 'single';
    const output = single ? second : third;
    const wanted = output?.kind === 'attribute-step' ? output.name : undefined;
    if (!single || wanted === undefined) return { value: this.collection(name, call, wanted), used: 1 };
    const [only] = call.instances;
    return { value: only ? outputOf(only, wanted, source) : failure('it has no instance', source), used: 2 };
  }

  private collection(name: string, call: ExpandedCall, wanted: string | undefined): Value {
    const id = `${wanted ?? ''}|${name}`;
    const known = this.values.get(id);
    if (known) return known;
    const value = collectionOf(call, wanted);
    this.values.set(id, value);
    return value;
  }

  /** Undefined while its own `count` or `for_each` is evaluated. */
  private expandedCall(name: string): ExpandedCall | undefined {
    const known = this.expanded.get(name);
    const declared = this.declared.get(name);
    if (known || !declared || this.inProgress.has(name)) return known;
    this.inProgress.add(name);
    const call = this.expand(name, declared);
    this.inProgress.delete(name);
    this.expanded.set(name, call);
    return call;
  }

  private expand(name: string, declared: DeclaredBlock): ExpandedCall {
    const expansion = expandInstances(declared.body, rootScope(declared.file, this.session));
    const key = `${this.owner.keyPrefix}${declared.file}#module.${name}`;
    const target = this.target(name, declared);
    const followed =
      'code' in target || this.deployment.takeModules(expansion.instances.length)
        ? target
        : refuse('limit', `the deployment has more than ${limits.modules} modules`);
    const source = sourceOf(declared);
    const instances = expansion.instances.map((instance): CallInstance => {
      const given = new ModuleArguments(declared.body, instance.scope);
      const ownKey = `${key}${instance.id === undefined ? '' : `[${instance.id}]`}`;
      const step = stepOf(name, declared, expansion.repetition, instance);
      const call = { instance, arguments: given, key: ownKey, step, source };
      if ('code' in followed) {
        return { ...call, module: unknown(followed.code, followed.text, symbolSource(declared)) };
      }
      const keyPrefix = `${ownKey}>`;
      const module = this.instantiate({
        directory: followed,
        keyPrefix,
        calls: [...this.owner.calls, step],
        folders: [...this.owner.folders, followed.folder],
        condition: instance.condition ? { value: instance.condition, keyPrefix } : this.owner.condition,
        argument: (argument) => given.passed(argument),
      });
      return { ...call, module };
    });
    return { declared, key, expansion, instances };
  }

  /** The directory that the call leads to, or why it leads to none. */
  private target(name: string, declared: DeclaredBlock): ModuleDirectory | Refusal {
    const source = sourceOf(declared);
    if (source === undefined)
      return refuse('unresolved-module', `the source of \`module.${name}\` is not a plain text`);
    if (!isLocalSource(source)) {
      return refuse('unresolved-module', `\`module.${name}\` comes from \`${source}\`, which is not read`);
    }
    const { folder, folders } = { folder: folderOfSource(this.owner.directory.folder, source), ...this.owner };
    if (folder === undefined) {
      return refuse('unresolved-module', `\`${source}\` of \`module.${name}\` lies outside the workspace`);
    }
    if (folders.includes(folder)) return refuse('cycle', `\`module.${name}\` leads back to a module that calls it`);
    if (folders.length > limits.moduleDepth) return refuse('limit', 'the modules are nested too deeply');
    const directory = this.deployment.directory(folder);
    return (
      directory ?? refuse('unresolved-module', `there is no Terraform file in \`${source}\` of \`module.${name}\``)
    );
  }
}

function refuse(code: Refusal['code'], text: string): Refusal {
  return { code, text };
}

function stepOf(name: string, declared: DeclaredBlock, repetition: Repetition, { id }: Instance) {
  const { file, range } = symbolSource(declared);
  const place = id === undefined ? '' : repetition === 'count' ? `[${id}]` : `[${JSON.stringify(id)}]`;
  return { file, range, description: `module.${name}${place}` };
}

function sourceOf({ body }: DeclaredBlock): string | undefined {
  return staticText(body.attributes.get('source')?.attribute.value)?.text;
}

function symbolSource({ file, block }: DeclaredBlock): ValueSource {
  const [label] = block.labels;
  return textSource(file, label ? labelText(label) : block.typeRange);
}

function outputOf(call: CallInstance, name: string, source: ValueSource): Value {
  const { module } = call;
  if ('kind' in module) {
    const reference = registryOutput(call, name);
    return reference ? { ...module, reference } : module;
  }
  return module.output(name) ?? failure(`the module has no output \`${name}\``, source, 'unresolved-name');
}

/** All instances of a call, each with the one output that is wanted, or with all. */
function collectionOf(call: ExpandedCall, wanted: string | undefined): Value {
  const source = symbolSource(call.declared);
  const { repetition, open } = call.expansion;
  const members = call.instances.map((instance) => ({
    id: instance.instance.id,
    value: moduleObject(instance, wanted, source),
  }));
  const [first] = members;
  if (repetition === 'single' && first) return first.value;
  const values = members.map((member) => member.value);
  const every = open && members.find((member) => member.id === undefined)?.value;
  const named = members.flatMap(({ id, value }) => (id === undefined ? [] : [propertyAt(id, value, source)]));
  const value = repetition === 'count' ? array(values, source, open) : object(named, source, open);
  return every ? withEvery(value, every) : value;
}

function moduleObject(instance: CallInstance, wanted: string | undefined, source: ValueSource): Value {
  const { module } = instance;
  if ('kind' in module && (wanted === undefined || !registryOutput(instance, wanted))) return module;
  const names = wanted !== undefined ? [wanted] : 'kind' in module ? [] : module.outputNames;
  return object(
    names.map((name) => propertyAt(name, outputOf(instance, name, source), source)),
    source,
  );
}

function propertyAt(name: string, value: Value, { file, range }: ValueSource): Property {
  return { name, nameRange: range, file, value };
}
