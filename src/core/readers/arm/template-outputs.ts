import { unknown } from '../../design/make-value';
import type { Value } from '../../design/value';
import { afterHop } from '../../evaluate/trail';
import type { JsonObject } from '../../syntax/json/tree';
import { evaluateJson } from './evaluate-json';
import type { Frame } from './frame';
import { memberOf, objectIn, valueIn } from './members';

/** The outputs of a template, each evaluated when it is first asked for. */
export class TemplateOutputs {
  readonly #known = new Map<string, Value>();
  readonly #running = new Set<string>();

  constructor(
    private readonly template: JsonObject,
    private readonly frame: Frame,
  ) {}

  get names(): readonly string[] {
    return objectIn(this.template, 'outputs')?.properties.map(({ key }) => key) ?? [];
  }

  /** The value of an output; undefined where there is none of that name. */
  read(name: string): Value | undefined {
    const id = name.toLowerCase();
    const known = this.#known.get(id);
    if (known) return known;
    const declared = memberOf(objectIn(this.template, 'outputs'), name);
    if (!declared) return undefined;
    const source = this.frame.context.sourceAt(declared.keyRange);
    if (this.#running.has(id)) return unknown('cycle', `the output ${name} refers to itself`, source);
    this.#running.add(id);
    const written = valueIn(declared.value, 'value');
    const value = written
      ? evaluateJson(written, this.frame, declared.keyRange)
      : unknown('unsupported', `the output ${name} is no plain value`, source);
    this.#running.delete(id);
    const step = { file: source.file, range: source.range, description: `output ${declared.key}` };
    const settled = afterHop(value, step);
    this.#known.set(id, settled);
    return settled;
  }
}
