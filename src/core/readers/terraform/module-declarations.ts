import { type DeclaredBlock, overridden, type WrittenAttribute, writtenBody } from './declared-block';
import type { ModuleFile, ModuleFiles } from './module-files';

/** A `resource` or `data` block. */
export interface DeclaredResource extends DeclaredBlock {
  readonly mode: 'resource' | 'data';
  readonly type: string;
  readonly name: string;
  /** `azurerm_subnet.a`, `data.azurerm_subnet.a`. */
  readonly address: string;
}

/** What the files of one directory declare, override files applied. */
export interface ModuleDeclarations {
  readonly variables: ReadonlyMap<string, DeclaredBlock>;
  readonly locals: ReadonlyMap<string, WrittenAttribute>;
  readonly outputs: ReadonlyMap<string, DeclaredBlock>;
  /** In the order of the files; half-edited files may declare one address twice. */
  readonly resources: readonly DeclaredResource[];
  readonly modules: readonly DeclaredBlock[];
  readonly providers: readonly DeclaredBlock[];
  readonly terraform: readonly DeclaredBlock[];
  /** Values from files of values, strongest last. */
  readonly values: ReadonlyMap<string, WrittenAttribute>;
}

export function collectDeclarations(files: ModuleFiles): ModuleDeclarations {
  const collector = new Collector();
  for (const file of files.configuration) collector.read(file, false);
  for (const file of files.overrides) collector.read(file, true);
  for (const { path, tree } of files.values) {
    for (const attribute of tree.body.attributes) collector.values.set(attribute.name, { file: path, attribute });
  }
  return {
    variables: collector.named('variable'),
    locals: collector.locals,
    outputs: collector.named('output'),
    resources: collector.resources(),
    modules: [...collector.named('module').values()],
    providers: collector.all('provider'),
    terraform: collector.all('terraform'),
    values: collector.values,
  };
}

class Collector {
  readonly locals = new Map<string, WrittenAttribute>();
  readonly values = new Map<string, WrittenAttribute>();
  private readonly blocks = new Map<string, DeclaredBlock[]>();

  read({ path, tree }: ModuleFile, overriding: boolean): void {
    for (const block of tree.body.blocks) {
      const body = writtenBody(path, block.body);
      if (block.type === 'locals') {
        for (const [name, attribute] of body.attributes) {
          if (overriding || !this.locals.has(name)) this.locals.set(name, attribute);
        }
        continue;
      }
      const declared: DeclaredBlock = { file: path, block, body };
      const list = this.listOf(block.type);
      const position = overriding ? list.findIndex((other) => sameLabels(other, declared)) : -1;
      const original = list[position];
      if (original && block.type !== 'terraform') {
        list[position] = { ...original, body: overridden(original.body, body) };
      } else {
        list.push(declared);
      }
    }
  }

  all(type: string): readonly DeclaredBlock[] {
    return this.blocks.get(type) ?? [];
  }

  /** By their first label; of two with one label the first counts. */
  named(type: string): ReadonlyMap<string, DeclaredBlock> {
    const named = new Map<string, DeclaredBlock>();
    for (const declared of this.all(type)) {
      const label = declared.block.labels[0]?.text;
      if (label !== undefined && !named.has(label)) named.set(label, declared);
    }
    return named;
  }

  resources(): readonly DeclaredResource[] {
    return [...this.ofMode('resource'), ...this.ofMode('data')];
  }

  private ofMode(mode: DeclaredResource['mode']): readonly DeclaredResource[] {
    return this.all(mode).flatMap(({ file, block, body }) => {
      const [type, name] = block.labels;
      if (!type || !name) return [];
      const address = `${mode === 'data' ? 'data.' : ''}${type.text}.${name.text}`;
      return [{ file, block, body, mode, type: type.text, name: name.text, address }];
    });
  }

  private listOf(type: string): DeclaredBlock[] {
    const list = this.blocks.get(type) ?? [];
    this.blocks.set(type, list);
    return list;
  }
}

function sameLabels(a: DeclaredBlock, b: DeclaredBlock): boolean {
  const first = a.block.labels;
  const second = b.block.labels;
  return first.length === second.length && first.every((label, index) => label.text === second[index]?.text);
}
