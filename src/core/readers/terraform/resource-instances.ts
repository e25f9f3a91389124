import { array, object, textSource, unknown } from '../../design/make-value';
import { valueAt } from '../../design/read-value';
import type { ObjectValue, Property, ResourceReference, UnknownValue, Value } from '../../design/value';
import { withEvery, withReadFrom } from '../../evaluate/terraform/annotated-value';
import { limits } from '../../evaluate/terraform/limits';
import { rootScope, type Session } from '../../evaluate/terraform/scope';
import { hop } from '../../evaluate/terraform/value-access';
import type { CalledModule } from './called-module';
import { labelText } from './declared-block';
import { evaluateResourceBody } from './evaluate-body';
import { type EvaluatedBody, objectOfBody } from './evaluated-body';
import { type Expansion, expandInstances, type Instance } from './expand-instances';
import type { DeclaredResource } from './module-declarations';
import type { TerraformDeployment } from './terraform-deployment';

/** One resource as Terraform would make it, in Terraform's terms. */
export interface ResourceInstance {
  readonly declared: DeclaredResource;
  readonly key: string;
  readonly instance: Instance;
  readonly body: EvaluatedBody;
  /** The ARM type; undefined where it cannot be told. */
  readonly type: string | undefined;
}

function withEachReadFrom(value: ObjectValue, key: string): ObjectValue {
  const properties = new Map<string, Property>();
  for (const [name, property] of value.properties) {
    const { nameRange, file } = property;
    properties.set(name, { name: property.name, nameRange, file, value: withReadFrom(property.value, key) });
  }
  return { ...value, properties };
}

/** The instances of a module's resources and data sources, each evaluated once and only when asked for. */
export class ResourceInstances {
  private readonly expansions = new Map<DeclaredResource, Expansion>();
  private readonly instances = new Map<DeclaredResource, readonly ResourceInstance[]>();
  private readonly collections = new Map<DeclaredResource, Value>();
  private readonly inProgress = new Set<DeclaredResource>();
  private readonly byAddress = new Map<string, DeclaredResource>();
  private readonly keys = new Map<DeclaredResource, string>();

  constructor(
    resources: readonly DeclaredResource[],
    private readonly module: CalledModule,
    private readonly session: Session,
    private readonly deployment: TerraformDeployment,
  ) {
    const seen = new Map<string, number>();
    for (const declared of resources) {
      if (!this.byAddress.has(declared.address)) this.byAddress.set(declared.address, declared);
      const key = `${module.keyPrefix}${declared.file}#${declared.address}`;
      const count = seen.get(key) ?? 0;
      seen.set(key, count + 1);
      this.keys.set(declared, count === 0 ? key : `${key}~${count + 1}`);
    }
  }

  /** What a reference to the address stands for; undefined where nothing is declared there. */
  valueAt(address: string): Value | undefined {
    const declared = this.byAddress.get(address);
    if (!declared) return undefined;
    const known = this.collections.get(declared);
    if (known) return known;
    if (this.inProgress.has(declared)) {
      return unknown('cycle', `\`${address}\` refers to itself`, this.sourceOf(declared), {
        reference: { key: this.keyOf(declared), path: [] },
      });
    }
    const value = this.collectionOf(declared);
    this.collections.set(declared, value);
    return value;
  }

  instancesOf(declared: DeclaredResource): readonly ResourceInstance[] {
    const known = this.instances.get(declared);
    if (known) return known;
    this.inProgress.add(declared);
    try {
      const { instances } = this.expansionOf(declared);
      const evaluated = instances.map((instance) => this.evaluateInstance(declared, instance));
      this.instances.set(declared, evaluated);
      return evaluated;
    } finally {
      this.inProgress.delete(declared);
    }
  }

  private evaluateInstance(declared: DeclaredResource, instance: Instance): ResourceInstance {
    const body = evaluateResourceBody(declared.body, instance.scope);
    const suffix = instance.id === undefined ? '' : `[${instance.id}]`;
    const type = this.deployment.armTypeOf(declared.type, body);
    return { declared, instance, body, key: this.keyOf(declared) + suffix, type };
  }

  private expansionOf(declared: DeclaredResource): Expansion {
    const known = this.expansions.get(declared);
    if (known) return known;
    const expansion = this.withinLimits(
      declared,
      expandInstances(declared.body, rootScope(declared.file, this.session)),
    );
    this.expansions.set(declared, expansion);
    return expansion;
  }

  /** The root may hold as much as its text says; modules, which can be called again and again, share a limit. */
  private withinLimits(declared: DeclaredResource, expansion: Expansion): Expansion {
    const isRoot = this.module.calls.length === 0;
    if (isRoot || this.deployment.takeResources(expansion.instances.length)) return expansion;
    const text = `the modules of the deployment hold more than ${limits.moduleResources} resources`;
    return { repetition: 'for_each', instances: [], open: unknown('limit', text, this.sourceOf(declared)) };
  }

  private collectionOf(declared: DeclaredResource): Value {
    const source = this.sourceOf(declared);
    const members = this.instancesOf(declared).map((instance) => ({
      id: instance.instance.id,
      value: this.objectOf(instance),
    }));
    const { repetition, open } = this.expansionOf(declared);
    const [first] = members;
    if (repetition === 'single' && first) return first.value;
    const rest = open && this.unknownOf(declared, undefined, undefined);
    const every = members.find((member) => member.id === undefined)?.value;
    const listed = members.filter((member) => !rest || member.id !== undefined);
    const value =
      repetition === 'count'
        ? array(
            members.map((member) => member.value),
            source,
            rest,
          )
        : object(
            listed.map((member) => this.propertyOf(declared, member.id ?? '', member.value)),
            source,
            rest,
          );
    return every && rest ? withEvery(value, every) : value;
  }

  private propertyOf(declared: DeclaredResource, name: string, value: Value): Property {
    return { name, nameRange: this.sourceOf(declared).range, file: declared.file, value };
  }

  /** The resource as an object: what is written in it, and for everything else a reference to it. */
  private objectOf({ declared, key, body, type }: ResourceInstance): ObjectValue {
    const { file, range } = this.sourceOf(declared);
    const name = valueAt(body.arguments.get('name')?.value, '');
    const target = declared.mode === 'resource' ? { key } : {};
    const rest = this.unknownOf(declared, type, { ...target, ...(name && { name }) });
    const value = objectOfBody(body, file, range, rest);
    const step = { file, range, description: `${declared.mode} ${declared.address.replace(/^data\./, '')}` };
    return hop(declared.mode === 'resource' ? withEachReadFrom(value, key) : value, step);
  }

  private unknownOf(
    declared: DeclaredResource,
    type: string | undefined,
    target: Omit<ResourceReference, 'path'> | undefined,
  ): UnknownValue {
    const source = this.sourceOf(declared);
    const reference: ResourceReference = { ...target, ...(type !== undefined && { type }), path: [] };
    return declared.mode === 'data'
      ? unknown('data-source', `only Azure knows what \`${declared.address}\` finds`, source, { reference })
      : unknown('resource-reference', `\`${declared.address}\` has it only once it is deployed`, source, { reference });
  }

  private sourceOf(declared: DeclaredResource) {
    const [, label] = declared.block.labels;
    return textSource(declared.file, label ? labelText(label) : declared.block.typeRange);
  }

  private keyOf(declared: DeclaredResource): string {
    return this.keys.get(declared) ?? declared.address;
  }
}
