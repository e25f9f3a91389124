import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/core/design/source-file';
import type { FileReference } from '../../../src/core/project/file-reference';
import { ProjectGraph } from '../../../src/core/project/project-graph';
import { noValueFileChoices } from '../../../src/core/project/value-file-choices';

const languages: readonly [RegExp, Language][] = [
  [/\.bicepparam$/, 'bicepparam'],
  [/\.bicep$/, 'bicep'],
  [/parameters.*\.json$/, 'arm-parameters'],
  [/\.json$/, 'arm'],
  [/\.tfvars$/, 'tfvars'],
  [/\.tf$/, 'terraform'],
];

/** References by path: `a.bicep` deploys, `template:…`, `base:…`, `content:…` as they say. */
function graphOf(files: Readonly<Record<string, readonly string[]>>, choices = noValueFileChoices): ProjectGraph {
  const graph = new ProjectGraph(choices);
  for (const [path, references] of Object.entries(files)) graph.set(path, languageOf(path), references.map(reference));
  return graph;
}

function languageOf(path: string): Language {
  return languages.find(([pattern]) => pattern.test(path))?.[1] ?? 'bicep';
}

function reference(text: string): FileReference {
  const [, kind = 'module', path = text] = /^(template|base|content):(.*)$/.exec(text) ?? [];
  return { kind: kind as FileReference['kind'], path };
}

function contexts(graph: ProjectGraph, unit: string): string[] {
  return graph.contextsReaching(unit).map(({ unit: entry, parameterFile, name }) => {
    return [entry, parameterFile, name].filter((part) => part !== undefined).join(' + ');
  });
}

describe('what is deployed', () => {
  it('is a file that nobody calls, bare', () => {
    const graph = graphOf({ 'a.bicep': [] });
    expect(graph.entriesOf('a.bicep')).toEqual(['a.bicep']);
    expect(contexts(graph, 'a.bicep')).toEqual(['a.bicep']);
  });

  it('is not what only others call', () => {
    const graph = graphOf({ 'main.bicep': ['m.bicep'], 'm.bicep': ['n.bicep'], 'n.bicep': [] });
    expect(graph.entriesOf('n.bicep')).toEqual(['main.bicep']);
    expect(graph.contextsOf('m.bicep')).toEqual([]);
    expect(contexts(graph, 'm.bicep')).toEqual(['main.bicep']);
  });

  it('is a file that others call too, where a parameter file is for it', () => {
    const graph = graphOf({ 'main.bicep': ['m.bicep'], 'm.bicep': [], 'm.bicepparam': ['template:m.bicep'] });
    expect(contexts(graph, 'm.bicep')).toEqual(['m.bicep + m.bicepparam', 'main.bicep']);
  });

  it('is once with each parameter file, and then not without', () => {
    const graph = graphOf({
      'main.bicep': [],
      'dev.bicepparam': ['template:main.bicep'],
      'prod.bicepparam': ['template:main.bicep'],
      'main.parameters.test.json': [],
    });
    const all = [
      'main.bicep + dev.bicepparam',
      'main.bicep + main.parameters.test.json',
      'main.bicep + prod.bicepparam',
    ];
    expect(contexts(graph, 'main.bicep')).toEqual(all);
    expect(contexts(graph, 'dev.bicepparam')).toEqual([all[0]]);
    expect(graph.entriesOf('dev.bicepparam')).toEqual(['main.bicep']);
  });

  it('is with a parameter file what its base bears on', () => {
    const graph = graphOf({
      'main.bicep': [],
      'base.bicepparam': [],
      'dev.bicepparam': ['template:main.bicep', 'base:base.bicepparam'],
      'prod.bicepparam': ['template:main.bicep'],
    });
    expect(contexts(graph, 'base.bicepparam')).toEqual(['base.bicepparam', 'main.bicep + dev.bicepparam']);
  });

  it('is a parameter file by itself where its template is not there', () => {
    const graph = graphOf({ 'dev.bicepparam': ['template:gone.bicep'], 'x.parameters.json': [] });
    expect(contexts(graph, 'dev.bicepparam')).toEqual(['dev.bicepparam']);
    expect(contexts(graph, 'x.parameters.json')).toEqual(['x.parameters.json']);
    graph.set('gone.bicep', 'bicep', []);
    expect(contexts(graph, 'dev.bicepparam')).toEqual(['gone.bicep + dev.bicepparam']);
  });

  it.each([
    ['azuredeploy.parameters.json', 'azuredeploy.json'],
    ['azuredeploy.parameters.prod.json', 'azuredeploy.json'],
    ['parameters.prod.json', 'main.bicep'],
    ['prod.parameters.json', 'azuredeploy.json'],
    ['vm.win.parameters.json', 'vm.json'],
  ])('finds the template of %s, which is %s', (parameters, template) => {
    const graph = graphOf({ [`arm/${template}`]: [], [`arm/${parameters}`]: [], 'azuredeploy.json': [] });
    expect(contexts(graph, `arm/${template}`)).toEqual([`arm/${template} + arm/${parameters}`]);
  });

  it('is each of those in a circle that nobody calls', () => {
    const circle = { 'a.bicep': ['b.bicep'], 'b.bicep': ['c.bicep'], 'c.bicep': ['a.bicep'], 'd.bicep': ['d.bicep'] };
    const graph = graphOf(circle);
    expect(graph.entriesOf('b.bicep')).toEqual(['a.bicep', 'b.bicep', 'c.bicep']);
    expect(graph.entriesOf('d.bicep')).toEqual(['d.bicep']);
    expect(graphOf({ ...circle, 'main.bicep': ['a.bicep'] }).entriesOf('c.bicep')).toEqual(['main.bicep']);
  });

  it('is a Terraform folder that nobody calls, once a choice of values files', () => {
    const files = { 'infra/main.tf': ['infra/m/'], 'infra/m/main.tf': [], 'env/prod.tfvars': [] };
    expect(contexts(graphOf(files), 'infra/m/*.tf')).toEqual(['infra/*.tf']);
    const sets = [
      { name: 'dev', files: ['infra/dev.tfvars'] },
      { name: 'prod', files: ['env/prod.tfvars'] },
    ];
    const graph = graphOf(files, { setsFor: (folder) => (folder === 'infra/' ? sets : []) });
    const [dev, prod] = ['infra/*.tf + infra/dev.tfvars + dev', 'infra/*.tf + env/prod.tfvars + prod'];
    expect(contexts(graph, 'infra/m/*.tf').sort()).toEqual([prod, dev]);
    expect(contexts(graph, 'env/*.tf')).toContain(prod);
    expect(contexts(graph, 'env/*.tf')).not.toContain(dev);
  });

  it('is reached through what is only read', () => {
    const graph = graphOf({ 'main.bicep': ['content:types.bicep', 'content:tags.json'], 'types.bicep': [] });
    expect(contexts(graph, 'types.bicep')).toEqual(['main.bicep', 'types.bicep']);
    expect(graph.requiredBy(graph.contextsOf('main.bicep')[0] ?? never())).toEqual([
      'main.bicep',
      'types.bicep',
      'tags.json',
    ]);
  });

  it('follows files that come, change and go', () => {
    const graph = graphOf({ 'main.bicep': ['m.bicep'], 'm.bicep': [] });
    graph.set('main.bicep', 'bicep', []);
    expect(contexts(graph, 'm.bicep')).toEqual(['m.bicep']);
    graph.set('main.bicep', 'bicep', [{ kind: 'module', path: 'm.bicep' }]);
    expect(contexts(graph, 'm.bicep')).toEqual(['main.bicep']);
    graph.delete('main.bicep');
    expect(contexts(graph, 'm.bicep')).toEqual(['m.bicep']);
  });

  it('comes in groups that have nothing to do with each other', () => {
    const graph = graphOf({
      'a.bicep': ['m.bicep'],
      'b.bicep': ['m.bicep', 'gone.bicep'],
      'c.bicep': [],
      'd.bicep': ['gone.bicep'],
      'm.bicep': [],
      'a.bicepparam': ['template:a.bicep'],
    });
    expect(graph.groups()).toEqual([['a.bicep', 'a.bicepparam', 'b.bicep', 'd.bicep', 'm.bicep'], ['c.bicep']]);
  });

  it('reaches every file from somewhere, whatever calls what', () => {
    const names = ['a', 'b', 'c', 'd', 'e'].map((name) => `${name}.bicep`);
    const calls = fc.array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names)), { maxLength: 12 });
    fc.assert(
      fc.property(calls, (edges) => {
        const graph = graphOf(
          Object.fromEntries(names.map((name) => [name, edges.filter(([from]) => from === name).map(([, to]) => to)])),
        );
        for (const name of names) {
          const entries = graph.entriesOf(name);
          expect(entries.length).toBeGreaterThan(0);
          for (const entry of entries) expect(graph.contextsOf(entry)).toHaveLength(1);
        }
      }),
    );
  });
});

function never(): never {
  throw new Error('there is a context');
}
