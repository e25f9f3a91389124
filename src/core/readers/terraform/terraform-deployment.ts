import { Budget, limits } from '../../evaluate/terraform/limits';
import type { ReadableFiles } from '../../evaluate/terraform/scope';
import { baseName } from '../../text/path-parts';
import { resolvePath } from '../../text/resolve-path';
import { azapiResourceTypes, azapiTypeOf } from './azapi';
import type { EvaluatedBody } from './evaluated-body';
import type { ResourceMapping } from './mapping/resource-mapping';
import { folderOfSource, isLocalSource, type ModuleDirectory, moduleDirectory } from './module-directory';
import { staticText } from './static-text';
import type { TerraformFiles } from './terraform-files';

/** What all modules of one deployment share: the directories, each read once, and what is left of the limits. */
export class TerraformDeployment {
  readonly budget = new Budget();
  readonly root: ModuleDirectory;
  private readonly directories = new Map<string, ModuleDirectory | undefined>();
  private modulesLeft: number = limits.modules;
  private resourcesLeft: number = limits.moduleResources;

  constructor(
    folder: string,
    valueFiles: readonly string[],
    readonly files: TerraformFiles,
    readonly mappings: ReadonlyMap<string, ResourceMapping>,
  ) {
    this.root = moduleDirectory(folder, files.inFolder(folder), files.at(valueFiles));
    this.directories.set(folder, this.root);
  }

  /** Files by paths as Terraform takes them: relative to the root module's folder, in which it runs. */
  get readable(): ReadableFiles {
    const from = `${this.root.folder}main.tf`;
    return {
      read: (written) => {
        const path = resolvePath(from, written);
        const text = path === undefined ? undefined : this.files.textAt(path);
        return path === undefined || text === undefined ? undefined : { path, text };
      },
      namesIn: (written) => {
        const folder = folderOfSource(this.root.folder, written);
        return folder === undefined ? [] : this.files.pathsIn(folder).map(baseName);
      },
    };
  }

  /** The directory at `folder`; undefined where no Terraform file stands in it. */
  directory(folder: string): ModuleDirectory | undefined {
    if (!this.directories.has(folder)) {
      const texts = this.files.inFolder(folder);
      const read = texts.files.length > 0 ? moduleDirectory(folder, texts) : undefined;
      const declares = read && read.files.configuration.length + read.files.overrides.length > 0;
      this.directories.set(folder, declares ? read : undefined);
    }
    return this.directories.get(folder);
  }

  /** The root and every directory that is called from there, whether or not the call makes anything. */
  reachable(): readonly ModuleDirectory[] {
    const found = new Set([this.root]);
    let level: readonly ModuleDirectory[] = [this.root];
    for (let depth = 0; depth < limits.moduleDepth && level.length > 0; depth += 1) {
      const next: ModuleDirectory[] = [];
      for (const directory of level.flatMap((caller) => this.calledBy(caller))) {
        if (found.has(directory) || found.size >= limits.modules) continue;
        found.add(directory);
        next.push(directory);
      }
      level = next;
    }
    return [...found];
  }

  private calledBy({ folder, declarations }: ModuleDirectory): readonly ModuleDirectory[] {
    return declarations.modules.flatMap(({ body }) => {
      const source = staticText(body.attributes.get('source')?.attribute.value)?.text;
      const target = source !== undefined && isLocalSource(source) ? folderOfSource(folder, source) : undefined;
      return target === undefined ? [] : (this.directory(target) ?? []);
    });
  }

  /** Takes `count` instances of modules away; false, and nothing taken, where not as many are left. */
  takeModules(count: number): boolean {
    if (count > this.modulesLeft) return false;
    this.modulesLeft -= count;
    return true;
  }

  /** The same for instances of resources outside the root. */
  takeResources(count: number): boolean {
    if (count > this.resourcesLeft) return false;
    this.resourcesLeft -= count;
    return true;
  }

  /** The ARM type that a resource becomes; undefined where it cannot be told. */
  armTypeOf(tfType: string, body: EvaluatedBody): string | undefined {
    return azapiResourceTypes.has(tfType) ? azapiTypeOf(body)?.type : this.mappings.get(tfType)?.type;
  }
}
