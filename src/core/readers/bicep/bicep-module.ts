import type { ModuleCall } from '../../design/module-call';
import type { Resource } from '../../design/resource';
import type { Value } from '../../design/value';
import type { BicepFileScope } from '../../evaluate/bicep/bicep-file-scope';
import type { ModuleInstance } from '../../evaluate/bicep/module-instances';
import type { DeployedModule, ModuleContents, Surroundings } from '../../evaluate/deployed-module';
import type { Deployment } from '../../evaluate/deployment';
import { signatureOf } from '../../evaluate/module-memory';
import { contentOf, moduleCallOf, moduleInstances, registryResourcesOf } from './read-modules';
import { readResources } from './read-resources';

/** A Bicep file as one call deploys it. */
export class BicepModule implements DeployedModule {
  constructor(
    private readonly scope: BicepFileScope,
    private readonly deployment: Deployment,
  ) {}

  get file(): string {
    return this.scope.file;
  }

  get outputNames(): readonly string[] {
    return [...this.scope.declarations.outputs.keys()];
  }

  output(name: string): Value | undefined {
    return this.scope.output(name);
  }

  /** The file's own resources and calls first, then those of its modules. */
  contents(surroundings: Surroundings): ModuleContents {
    const resources: Resource[] = [...readResources(this.scope, surroundings, this.deployment)];
    const instances = moduleInstances(this.scope);
    const moduleCalls: ModuleCall[] = instances.map((instance) => moduleCallOf(instance, this.scope));
    for (const instance of instances) {
      const inside: Surroundings = {
        condition: instance.condition ?? surroundings.condition,
        scope: instance.scope ?? surroundings.scope,
      };
      for (const resource of registryResourcesOf(instance, this.scope, inside)) {
        if (this.deployment.admitResource()) resources.push(resource);
      }
      const inner = this.contentsOf(instance, inside);
      for (const resource of inner?.resources ?? []) resources.push(resource);
      for (const call of inner?.moduleCalls ?? []) moduleCalls.push(call);
    }
    return { resources, moduleCalls };
  }

  /** What a module makes, from memory where nothing has changed for it. */
  private contentsOf(instance: ModuleInstance, inside: Surroundings): ModuleContents | undefined {
    const content = contentOf(instance);
    const { memory } = this.deployment;
    if (!content?.file || !memory) return content?.contents(inside);
    const signature = signatureOf([instance.arguments, inside, this.scope.place.calls, instance.statement.name.range]);
    const known = signature === undefined ? undefined : memory.recall(instance.key, signature);
    if (known) {
      this.deployment.takeOver(known);
      return known.contents;
    }
    const contents = content.contents(inside);
    const isWhole = !this.deployment.isFull && this.deployment.budget.spend();
    if (signature !== undefined && isWhole) memory.keep(instance.key, content.file, signature, contents);
    return contents;
  }
}
