import type { Value } from '../../design/value';
import type { Session } from '../../evaluate/terraform/scope';
import type { CalledModule } from './called-module';
import { ModuleCalls } from './module-call-instances';
import { TerraformNames } from './module-names';
import { ModuleOutputs } from './module-outputs';
import { ResourceInstances } from './resource-instances';
import type { TerraformDeployment } from './terraform-deployment';

/** One instance of a module, evaluated as far as somebody asks. */
export class ModuleInstance {
  readonly session: Session;
  readonly resources: ResourceInstances;
  readonly calls: ModuleCalls;
  private readonly outputs: ModuleOutputs;

  constructor(
    readonly called: CalledModule,
    deployment: TerraformDeployment,
  ) {
    const { declarations } = called.directory;
    const names = new TerraformNames(called, () => this);
    this.session = { budget: deployment.budget, module: names, files: deployment.readable };
    this.resources = new ResourceInstances(declarations.resources, called, this.session, deployment);
    this.calls = new ModuleCalls(called, this.session, deployment, (child) => new ModuleInstance(child, deployment));
    this.outputs = new ModuleOutputs(declarations.outputs, this.session);
  }

  get outputNames(): readonly string[] {
    return this.outputs.names;
  }

  /** The value of an output; undefined where the module does not declare it. */
  output(name: string): Value | undefined {
    return this.outputs.valueOf(name);
  }
}
