import type { Design } from '../../../../src/core/design/design';
import { valueAt } from '../../../../src/core/design/read-value';
import type { Resource } from '../../../../src/core/design/resource';
import type { Value } from '../../../../src/core/design/value';
import { readBicepDeployment } from '../../../../src/core/readers/bicep/read-bicep-deployment';
import { show } from '../../../support/show-value';
import { RecordedFiles } from '../recorded-files';

export type Texts = Readonly<Record<string, string>>;

/** Deploys `main.bicep` among the given files. */
export function deploy(texts: Texts, parameters: ReadonlyMap<string, Value> = new Map()): Design {
  const files = new RecordedFiles(texts);
  return readBicepDeployment(files.get('main.bicep'), parameters, files);
}

/** The only resource with that address. */
export function resourceAt(design: Design, address: string): Resource {
  const found = design.resources.filter((resource) => resource.address === address);
  const [resource] = found;
  if (!resource || found.length > 1) throw new Error(`${found.length} resources are called ${address}, not one`);
  return resource;
}

/** The value of an expression in `main.bicep`, beside its other declarations and files. */
export function evaluated(expression: string, declarations: string, texts: Texts = {}): Value | undefined {
  const reader = `resource reader 'M.N/readers@1' = {\n  name: 'reader'\n  x: ${expression}\n}\n`;
  const design = deploy({ ...texts, 'main.bicep': `${declarations}\n${reader}` });
  return valueAt(resourceAt(design, 'reader').body, 'x');
}

export function shown(expression: string, declarations: string, texts: Texts = {}): unknown {
  return show(evaluated(expression, declarations, texts));
}

/** The file and text that a value comes from. */
export function written(value: Value | undefined, texts: Texts): readonly [string, string | undefined] | undefined {
  if (!value) return undefined;
  const { file, range } = value.source;
  return [file, texts[file]?.slice(range.start, range.end)];
}

/** The hops of a value, each with the file and the text where it is made. */
export function hops(value: Value | undefined, texts: Texts): readonly string[] {
  return (value?.source.trail ?? []).map(
    ({ file, range, description }) => `${description} at ${file}:${texts[file]?.slice(range.start, range.end)}`,
  );
}
