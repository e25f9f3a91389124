import { type Design, emptyDesign } from '../../design/design';
import type { SourceFile } from '../../design/source-file';
import type { Workflow } from '../../design/workflow';
import type { YamlFile, YamlNode } from '../../syntax/yaml/tree';
import { readJob } from './read-job';
import { readPermissions } from './read-permissions';
import { readSteps } from './read-steps';
import { itemsOf, mapOf, scalarOf, textOf, valueAtKey } from './yaml-access';

/** Reads a workflow, or the `action.yml` of an action. */
export function readWorkflow(file: SourceFile, tree: YamlFile): Design {
  const workflow = file.language === 'action' ? toAction(file, tree) : toWorkflow(file, tree);
  return {
    ...emptyDesign,
    files: [file.path],
    workflows: [workflow],
    comments: tree.comments.map(({ range, text }) => ({ file: file.path, range, text })),
    problems: tree.errors.map(({ range, message }) => ({ file: file.path, range, message })),
  };
}

function toWorkflow(file: SourceFile, { root, comments }: YamlFile): Workflow {
  const jobs = mapOf(valueAtKey(root, 'jobs'))?.entries ?? [];
  return {
    file: file.path,
    kind: 'workflow',
    name: textOf(root, 'name'),
    triggers: triggersOf(valueAtKey(root, 'on')),
    permissions: readPermissions(valueAtKey(root, 'permissions')),
    jobs: jobs.map((job) => readJob(job, valueAtKey(root, 'env'), file.text, comments)),
    image: undefined,
  };
}

/** An action's steps are read as one job, so that what is said of steps holds for them as well. */
function toAction(file: SourceFile, { root, comments }: YamlFile): Workflow {
  const runs = valueAtKey(root, 'runs');
  const image = scalarOf(valueAtKey(runs, 'image'));
  const range = runs?.range ?? { start: 0, end: 0 };
  return {
    file: file.path,
    kind: 'action',
    name: textOf(root, 'name'),
    triggers: [],
    permissions: undefined,
    jobs: [
      {
        id: '',
        idRange: range,
        range,
        uses: undefined,
        needs: [],
        environment: undefined,
        permissions: undefined,
        secretsInherit: false,
        container: undefined,
        services: [],
        matrix: new Map(),
        env: new Map(),
        with: [],
        steps: readSteps(valueAtKey(runs, 'steps'), file.text, comments),
      },
    ],
    image: image && { ...image, owner: 'runs.image' },
  };
}

/** `on: push`, `on: [push, pull_request]` and `on: {push: …}` alike. */
function triggersOf(node: YamlNode | undefined): readonly string[] {
  const map = mapOf(node);
  if (map) return map.entries.map((entry) => entry.key);
  return itemsOf(node).flatMap((item) => scalarOf(item)?.value ?? []);
}
