import type { ModuleStep } from '../design/deployment-context';
import type { UnknownReason, Value } from '../design/value';
import type { ParsedFile } from '../project/parsed-file';
import { resolvePath } from '../text/resolve-path';
import type { DeployedModule, GivenParameters, ModulePlace, OpenModule } from './deployed-module';
import type { Deployment } from './deployment';
import { afterHop } from './trail';

const deepestModule = 32;

/** The call of a module that lies in a file of its own. */
interface FileCall {
  /** The module's path as written; undefined where it is not known. */
  readonly written: string | undefined;
  readonly name: string;
  readonly key: string;
  readonly step: ModuleStep;
  readonly given: GivenParameters;
}

/** The module that a call deploys, or why it cannot be looked into. */
export function followModule(
  call: FileCall,
  place: ModulePlace,
  deployment: Deployment,
  open: OpenModule,
): DeployedModule | UnknownReason {
  const found = fileOf(call, place, deployment);
  if ('code' in found) return found;
  if (!deployment.admitModule()) return { code: 'limit', text: 'there are too many modules to be followed' };
  const inner: ModulePlace = {
    calls: [...place.calls, call.step],
    keyPrefix: `${call.key}>`,
    files: [...place.files, found.source.path],
  };
  const module = open(found, call.given, inner, deployment);
  return module ?? unresolved(`the file ${call.written} is neither Bicep nor an ARM template`);
}

/** An argument's value after the hop through the call. `name` is the parameter's. */
export function asArgument(value: Value, name: string, place: Omit<ModuleStep, 'description'>): Value {
  return afterHop(value, { file: place.file, range: place.range, description: `module argument ${name}` });
}

function fileOf({ written, name }: FileCall, place: ModulePlace, deployment: Deployment): ParsedFile | UnknownReason {
  if (written === undefined) return unresolved(`the module ${name} does not say where it lies`);
  const path = resolvePath(place.files.at(-1) ?? '', written);
  if (path === undefined) return unresolved(`the module ${name} lies outside of the workspace: ${written}`);
  if (place.files.includes(path)) return { code: 'cycle', text: `the module ${written} calls itself` };
  if (place.files.length >= deepestModule) {
    return { code: 'limit', text: 'modules are nested too deeply to be followed' };
  }
  return deployment.open(path) ?? unresolved(`there is no file ${written} in the workspace`);
}

function unresolved(text: string): UnknownReason {
  return { code: 'unresolved-module', text };
}
