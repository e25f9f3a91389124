import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultConfiguration } from '../../../src/core/config/configuration';
import { parseConfiguration } from '../../../src/core/config/parse-configuration';
import { allRules } from '../../../src/core/rules/all-rules';

function parse(text: string): ReturnType<typeof parseConfiguration> {
  return parseConfiguration(text, allRules);
}

/** Each problem as `severity "text it stands at": message`. */
function problems(text: string): string[] {
  return parse(text).problems.map(
    ({ severity, range, message }) => `${severity} ${JSON.stringify(text.slice(range.start, range.end))}: ${message}`,
  );
}

describe('a configuration', () => {
  it.each(['', '  \n', '{}', '// nothing\n', '{ "$schema": "x" }'])(
    'is the default one where it says nothing: %j',
    (text) => {
      expect(parse(text)).toEqual({ configuration: defaultConfiguration, problems: [] });
    },
  );

  it('may have comments and trailing commas', () => {
    const text = `{
      // The whole estate
      "profile": "strict", /* for now */
      "rules": { "zone/virtual-machine": "error", "cmk/*": "off", "checkov:CKV_AZURE_59": "on", },
      "ignore": ["modules/legacy/**",],
      "ownOrganizations": ["Contoso"],
      "thresholds": { "minimumZones": 3 },
      "environments": {
        "non-production": { "names": ["dev"], },
        "production": { "files": ["**/prod.bicepparam"], "tags": { "environment": "prod" } },
      },
      "terraform": { "varFiles": { "infra/": { "dev": "dev.tfvars", "prod": ["common.tfvars", "prod.tfvars"] } } },
      "estate": { "alwaysOn": { "tags": ["tier=gold"], "namePatterns": ["dc-*"], } },
    }`;
    expect(parse(text)).toEqual({
      problems: [],
      configuration: {
        profile: 'strict',
        rules: new Map([
          ['zone/virtual-machine', 'error'],
          ['cmk/*', 'off'],
          ['checkov:CKV_AZURE_59', 'on'],
        ]),
        ignore: ['modules/legacy/**'],
        settings: { ownOrganizations: ['contoso'], minimumZones: 3 },
        environments: [
          { environment: 'production', files: ['**/prod.bicepparam'], names: [], tags: { environment: 'prod' } },
          { environment: 'non-production', files: [], names: ['dev'], tags: {} },
        ],
        varFiles: [
          {
            folder: 'infra/',
            sets: [
              { name: 'dev', files: ['dev.tfvars'] },
              { name: 'prod', files: ['common.tfvars', 'prod.tfvars'] },
            ],
          },
        ],
        estate: {
          alwaysOn: {
            tags: ['tier=gold'],
            roles: defaultConfiguration.estate.alwaysOn.roles,
            namePatterns: ['dc-*'],
          },
        },
      },
    });
  });

  it.each([
    [
      '{ "rules": { "zone/spaceship": "off" } }',
      'warning "\\"zone/spaceship\\"": There is no rule `zone/spaceship`. The command `faultline rules` lists them; `zone/*` names a whole area.',
    ],
    ['{ "rules": { "space/*": "off" } }', 'warning "\\"space/*\\"": There is no rule `space/*`.'],
    [
      '{ "rule": {} }',
      'warning "\\"rule\\"": `rule` is not a setting. Settings are: profile, rules, ignore, ownOrganizations, thresholds, environments, terraform, estate.',
    ],
    [
      '{ "thresholds": { "zones": 2 } }',
      'warning "\\"zones\\"": `zones` is not a threshold. The threshold is: minimumZones.',
    ],
    [
      '{ "environments": { "staging": {} } }',
      'warning "\\"staging\\"": `staging` is not an environment. Environments are: mission-critical, production, non-production.',
    ],
    [
      '{ "environments": { "production": { "file": [] } } }',
      'warning "\\"file\\"": `file` is not a setting of an environment. Settings are: files, names, tags.',
    ],
    [
      '{ "terraform": { "vars": {} } }',
      'warning "\\"vars\\"": `vars` is not a setting of `terraform`. The setting is: varFiles.',
    ],
    [
      '{ "estate": { "always": {} } }',
      'warning "\\"always\\"": `always` is not a setting of `estate`. The setting is: alwaysOn.',
    ],
    [
      '{ "estate": { "alwaysOn": { "names": [] } } }',
      'warning "\\"names\\"": `names` is not a setting of `alwaysOn`. Settings are: tags, roles, namePatterns.',
    ],
  ])('is used although it is odd: %s', (text, message) => {
    expect(problems(text)).toEqual([expect.stringContaining(message)]);
    expect(parse(text).configuration).toBeDefined();
  });

  it.each([
    ['{ "profile": "lax" }', 'error "\\"lax\\"": `profile` must be one of: recommended, strict.'],
    [
      '{ "rules": { "pin/action": true } }',
      'error "true": `pin/action` must be one of: off, on, error, warning, information.',
    ],
    ['{ "rules": [] }', 'error "[]": `rules` must be an object in braces.'],
    ['{ "ignore": "a" }', 'error "\\"a\\"": `ignore` must be a list of texts.'],
    ['{ "ignore": ["a", 1] }', 'error "[\\"a\\", 1]": `ignore` must be a list of texts.'],
    ['{ "ownOrganizations": {} }', 'error "{}": `ownOrganizations` must be a list of texts.'],
    ['{ "thresholds": { "minimumZones": 1 } }', 'error "1": `minimumZones` must be 2 or 3.'],
    ['{ "thresholds": 3 }', 'error "3": `thresholds` must be an object in braces.'],
    ['{ "environments": [] }', 'error "[]": `environments` must be an object in braces.'],
    [
      '{ "environments": { "production": { "tags": { "tier": 1 } } } }',
      'error "1": The value of the tag `tier` must be a text.',
    ],
    ['{ "terraform": { "varFiles": { ".": { "dev": 1 } } } }', 'error "1": `dev` must be a list of texts.'],
    ['{ "estate": [] }', 'error "[]": `estate` must be an object in braces.'],
    ['{ "estate": { "alwaysOn": 1 } }', 'error "1": `alwaysOn` must be an object in braces.'],
    ['{ "estate": { "alwaysOn": { "tags": "a" } } }', 'error "\\"a\\"": `tags` must be a list of texts.'],
    ['[]', 'error "[]": The configuration must be an object in braces.'],
    ['null', 'error "null": The configuration must be an object in braces.'],
    ['{ "profile": }', 'error "}": This is not valid JSON: value expected.'],
  ])('is not used where it is wrong: %s', (text, message) => {
    expect(problems(text)).toContain(message);
    expect(parse(text).configuration).toBeUndefined();
  });

  it('tells every problem', () => {
    expect(problems('{ "profile": 1, "ignore": 2, "x": 3 }')).toHaveLength(3);
  });

  it('points into the text where a comment is never closed', () => {
    expect(parse('/*').problems.map(({ range }) => range.end)).toEqual([2]);
  });

  it('never throws, and stands with its problems inside the text', () => {
    const half = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ':',
      ',',
      '"',
      '"rules"',
      '"profile"',
      '"ignore"',
      '"zone/*"',
      '1',
      'null',
      '//',
      '/*',
      '\0',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(half).map((parts) => parts.join('')),
      fc.json(),
    );
    fc.assert(
      fc.property(text, (given) => {
        for (const { range } of parse(given).problems) {
          expect(range.start).toBeGreaterThanOrEqual(0);
          expect(range.end).toBeLessThanOrEqual(given.length);
          expect(range.start).toBeLessThanOrEqual(range.end);
        }
      }),
    );
  });

  it('survives deep nesting', () => {
    expect(parse('['.repeat(100_000)).configuration).toBeUndefined();
    expect(problems(`{"rules":${'{"a":'.repeat(100_000)}`)).toEqual([
      'error "{": This is nested too deeply for a configuration.',
    ]);
  });
});
