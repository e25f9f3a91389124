import { describe, expect, it } from 'vitest';
import { wholeText } from '../../../src/core/snippets/snippet-preview';
import { namedSnippets } from '../../support/snippets/named-snippets';

interface PolicyFile {
  readonly $schema?: string;
  readonly name?: string;
  readonly properties?: {
    readonly parameters?: Readonly<Record<string, unknown>>;
    readonly policyRule?: object;
    readonly policyDefinitions?: readonly {
      policyDefinitionName?: string;
      parameters?: Readonly<Record<string, unknown>>;
    }[];
  };
  readonly children?: readonly {
    definitionEntry: { policySetName: string };
    assignment: { name: string };
    parameters: Readonly<Record<string, unknown>>;
  }[];
}

function filesOf(schema: string): readonly PolicyFile[] {
  return namedSnippets('json')
    .map(([, snippet]) => JSON.parse(wholeText(snippet)) as PolicyFile)
    .filter(({ $schema }) => $schema?.endsWith(`/${schema}.json`));
}

const definitions = filesOf('policy-definition-schema');
const sets = filesOf('policy-set-definition-schema');
const assignments = filesOf('policy-assignment-schema');

describe('the policy definitions', () => {
  it('have names of their own', () => {
    const names = definitions.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThan(5);
  });

  it.each(definitions.map((file) => [file.name, file] as const))(
    '%s reads the parameters that it declares',
    (_, file) => {
      const rule = JSON.stringify(file.properties?.policyRule, (key, value) =>
        key === 'template' ? undefined : value,
      );
      const declared = Object.keys(file.properties?.parameters ?? {});
      const read = [...rule.matchAll(/parameters\('(\w+)'\)/g)].map(([, name]) => name);
      expect([...new Set(read)].sort()).toEqual([...declared].sort());
    },
  );
});

describe('the initiatives', () => {
  it.each(sets.map((file) => [file.name, file] as const))('%s take definitions that there are', (_, file) => {
    const known = new Set(definitions.map(({ name }) => name));
    const own = (file.properties?.policyDefinitions ?? []).flatMap(
      ({ policyDefinitionName }) => policyDefinitionName ?? [],
    );
    expect(own.filter((name) => !known.has(name))).toEqual([]);
  });

  it.each(sets.map((file) => [file.name, file] as const))(
    '%s pass parameters that their definitions have',
    (_, file) => {
      for (const { policyDefinitionName, parameters = {} } of file.properties?.policyDefinitions ?? []) {
        const definition = definitions.find(({ name }) => name === policyDefinitionName);
        if (definition)
          expect(Object.keys(definition.properties?.parameters ?? {})).toEqual(
            expect.arrayContaining(Object.keys(parameters)),
          );
      }
    },
  );
});

describe('the assignments', () => {
  const children = assignments.flatMap((file) => file.children ?? []);

  it('assign initiatives that there are, with parameters that they have', () => {
    expect(children.length).toBeGreaterThan(0);
    for (const { definitionEntry, parameters } of children) {
      const set = sets.find(({ name }) => name === definitionEntry.policySetName);
      expect(Object.keys(set?.properties?.parameters ?? {})).toEqual(expect.arrayContaining(Object.keys(parameters)));
    }
  });

  it('have names of at most 24 characters, as management groups ask', () => {
    expect(children.filter(({ assignment }) => assignment.name.length > 24)).toEqual([]);
  });
});
