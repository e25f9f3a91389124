import { unknown } from '../../design/make-value';
import type { ResourceReference, UnknownReason, Value, ValueSource } from '../../design/value';

/** Whatever has outputs: an inline template, or a linked one. */
interface OutputsOfTemplate {
  read(name: string): Value | undefined;
}

type FindOutputs = () => OutputsOfTemplate | UnknownReason;

/** The outputs of the deployments that a template makes, by the key of the deployment. */
export class DeploymentOutputs {
  readonly #byKey = new Map<string, FindOutputs>();

  add(key: string, find: FindOutputs): void {
    this.#byKey.set(key, find);
  }

  /** The value behind `reference(deployment).outputs.name.value`; undefined for everything else. */
  read(reference: ResourceReference, source: ValueSource): Value | undefined {
    const find = reference.key === undefined ? undefined : this.#byKey.get(reference.key);
    const [envelope, part, name, kind, ...more] = reference.path;
    if (!find || envelope !== 'properties' || part?.toLowerCase() !== 'outputs') return undefined;
    if (name === undefined || more.length > 0) return undefined;
    if (kind !== undefined && kind.toLowerCase() !== 'value') return undefined;
    const outputs = find();
    if ('code' in outputs) return unknown(outputs.code, outputs.text, source);
    if (kind === undefined) return undefined;
    return outputs.read(name) ?? unknown('unresolved-name', `the deployment has no output ${name}`, source);
  }
}
