import type { WorkflowImage, WorkflowJob, WorkflowScalar } from '../../design/workflow';
import type { Comment } from '../../syntax/comment';
import type { YamlEntry, YamlNode } from '../../syntax/yaml/tree';
import { readPermissions } from './read-permissions';
import { readSteps, readUses, readWith } from './read-steps';
import { itemsOf, mapOf, scalarOf, textOf, valueAtKey } from './yaml-access';

/**
 * One job of a workflow.
 * @param outerEnv the workflow's `env`.
 */
export function readJob(
  entry: YamlEntry,
  outerEnv: YamlNode | undefined,
  text: string,
  comments: readonly Comment[],
): WorkflowJob {
  const job = entry.value;
  return {
    id: entry.key,
    idRange: entry.keyRange,
    range: entry.range,
    uses: readUses(valueAtKey(job, 'uses'), text, comments),
    needs: itemsOf(valueAtKey(job, 'needs')).flatMap((need) => scalarOf(need) ?? []),
    environment: nameOrScalar(valueAtKey(job, 'environment'), 'name'),
    permissions: readPermissions(valueAtKey(job, 'permissions')),
    secretsInherit: textOf(job, 'secrets') === 'inherit',
    container: imageOf('container', valueAtKey(job, 'container')),
    services: (mapOf(valueAtKey(job, 'services'))?.entries ?? []).flatMap(
      (service) => imageOf(service.key, service.value) ?? [],
    ),
    matrix: readMatrix(valueAtKey(valueAtKey(job, 'strategy'), 'matrix')),
    env: new Map([...readEnv(outerEnv), ...readEnv(valueAtKey(job, 'env'))]),
    with: readWith(valueAtKey(job, 'with'), text),
    steps: readSteps(valueAtKey(job, 'steps'), text, comments),
  };
}

/** `container: image` and `container: {image: image}` alike. */
function imageOf(owner: string, node: YamlNode | undefined): WorkflowImage | undefined {
  const image = nameOrScalar(node, 'image');
  return image && { ...image, owner };
}

function nameOrScalar(node: YamlNode | undefined, key: string): WorkflowScalar | undefined {
  return scalarOf(node) ?? scalarOf(valueAtKey(node, key));
}

/** Each axis with its literal values, and what `include` adds to it. */
function readMatrix(node: YamlNode | undefined): ReadonlyMap<string, readonly WorkflowScalar[]> {
  const axes = new Map<string, WorkflowScalar[]>();
  const add = (name: string, values: readonly (YamlNode | undefined)[]): void => {
    const scalars = values.flatMap((value) => scalarOf(value) ?? []);
    axes.set(name, [...(axes.get(name) ?? []), ...scalars]);
  };
  for (const { key, value } of mapOf(node)?.entries ?? []) {
    if (key === 'exclude') continue;
    if (key !== 'include') add(key, itemsOf(value));
    else for (const one of itemsOf(value)) for (const entry of mapOf(one)?.entries ?? []) add(entry.key, [entry.value]);
  }
  return axes;
}

function readEnv(node: YamlNode | undefined): ReadonlyMap<string, WorkflowScalar> {
  const env = new Map<string, WorkflowScalar>();
  for (const { key, value } of mapOf(node)?.entries ?? []) {
    const scalar = scalarOf(value);
    if (scalar) env.set(key, scalar);
  }
  return env;
}
