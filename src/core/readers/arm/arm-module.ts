import type { ModuleCall } from '../../design/module-call';
import type { Resource } from '../../design/resource';
import type { Value } from '../../design/value';
import type { DeployedModule, ModuleContents, OpenModule, Surroundings } from '../../evaluate/deployed-module';
import type { JsonObject } from '../../syntax/json/tree';
import { buildResource } from './build-resource';
import type { Declaration } from './declaration';
import { ResourceDeclarer } from './declare-resources';
import type { Frame } from './frame';
import { followLinkedTemplate, type LinkedTemplate, linkedTemplateOf } from './linked-template';
import { valueIn } from './members';
import { TemplateOutputs } from './template-outputs';

interface DeclaredContents {
  readonly declarations: readonly Declaration[];
  readonly linked: readonly LinkedTemplate[];
}

/** An ARM template as one call deploys it. */
export class ArmModule implements DeployedModule {
  private readonly outputs: TemplateOutputs;
  private declared: DeclaredContents | undefined;

  constructor(
    private readonly root: JsonObject,
    private readonly frame: Frame,
    private readonly open: OpenModule,
  ) {
    this.outputs = new TemplateOutputs(root, frame);
  }

  get outputNames(): readonly string[] {
    return this.outputs.names;
  }

  output(name: string): Value | undefined {
    this.declare();
    return this.outputs.read(name);
  }

  /** The template's own resources and calls first, then those of its linked templates. */
  contents(surroundings: Surroundings): ModuleContents {
    const { declarations, linked } = this.declare();
    const resources: Resource[] = declarations.map((declaration) => within(buildResource(declaration), surroundings));
    const moduleCalls: ModuleCall[] = declarations.map(linkedTemplateOf).filter((call) => call !== undefined);
    for (const { content, condition, scope } of linked) {
      if ('code' in content) continue;
      const inner = content.contents({
        condition: condition ?? surroundings.condition,
        scope: scope ?? surroundings.scope,
      });
      for (const resource of inner.resources) resources.push(resource);
      for (const call of inner.moduleCalls) moduleCalls.push(call);
    }
    return { resources, moduleCalls };
  }

  /** Registers all resources, so that references find them, before anything that may refer to them is evaluated. */
  private declare(): DeclaredContents {
    if (this.declared) return this.declared;
    const declarer = new ResourceDeclarer();
    const { declarations } = declarer;
    const linked: LinkedTemplate[] = [];
    this.declared = { declarations, linked };
    declarer.declareAll(valueIn(this.root, 'resources'), this.frame);
    for (const declaration of declarations) {
      const template = followLinkedTemplate(declaration, this.open);
      if (!template) continue;
      linked.push(template);
      const { content } = template;
      this.frame.context.outputs.add(declaration.key, () =>
        'code' in content ? content : { read: (name) => content.output(name) },
      );
    }
    return this.declared;
  }
}

function within(resource: Resource, { condition, scope }: Surroundings): Resource {
  if (!condition && !scope) return resource;
  return { ...resource, condition: resource.condition ?? condition, scope: resource.scope ?? scope };
}
