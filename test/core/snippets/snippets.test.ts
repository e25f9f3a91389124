import { describe, expect, it } from 'vitest';
import { allRules } from '../../../src/core/rules/all-rules';
import { allSnippets } from '../../../src/core/snippets/all-snippets';
import { renderSnippet } from '../../../src/core/snippets/render-snippet';
import { topicOf } from '../../../src/core/snippets/snippet';
import { wholeText } from '../../../src/core/snippets/snippet-preview';
import { snippetTopics } from '../../../src/core/snippets/topics';
import { parseJson } from '../../../src/core/syntax/json/parse-json';
import { judgeStrictly } from '../../support/snippets/judge-snippet';
import { layoutProblems } from '../../support/snippets/layout';
import { namedSnippets } from '../../support/snippets/named-snippets';
import { schemaProblems } from '../../support/snippets/schema-problems';
import { isScript, scriptProblems } from '../../support/snippets/script-problems';
import { undefinedNames, unusedNeeds } from '../../support/snippets/undefined-names';

describe('all snippets together', () => {
  it('have a prefix of their own in each language', () => {
    const keys = allSnippets.map(({ prefix, language }) => `${prefix} in ${language}`);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it('begin with `fl-` and a topic that the product names', () => {
    expect(allSnippets.filter((snippet) => topicOf(snippet, snippetTopics) === undefined)).toEqual([]);
    expect(allSnippets.filter(({ prefix }) => !/^fl(?:-[a-z0-9]+)+$/.test(prefix))).toEqual([]);
  });

  it('mend rules that there are', () => {
    const ids = new Set(allRules.map(({ id }) => id));
    expect(allSnippets.flatMap(({ mends }) => mends).filter((id) => !ids.has(id))).toEqual([]);
  });

  it('name the section of the domain that they serve', () => {
    expect(allSnippets.filter(({ section }) => !Number.isInteger(section) || section < 1 || section > 17)).toEqual([]);
  });

  it('say what they are and why in plain sentences', () => {
    const wordy = allSnippets.filter(
      ({ title, description }) =>
        /[.!]$/.test(title) || title.length > 80 || !/[.]$/.test(description) || /[!]|\n/.test(description),
    );
    expect(wordy.map(({ prefix }) => prefix)).toEqual([]);
  });
});

describe.each(namedSnippets('bicep', 'terraform'))('%s', (_name, snippet) => {
  const text = wholeText(snippet);
  const language = snippet.language as 'bicep' | 'terraform';
  const path = language === 'bicep' ? 'main.bicep' : 'main.tf';

  it('has a place for the user to begin', () => {
    expect(renderSnippet(snippet.text)).toMatch(/\$\{1[:|]|^[^$]*$/);
  });

  it('parses', () => {
    expect(judgeStrictly(text, language).design.problems, text).toEqual([]);
  });

  it('has no finding under the strict profile, and leaves open only what its parameters decide', () => {
    const { findings, failures } = judgeStrictly(text, language);
    expect(failures).toEqual([]);
    const failing = findings.filter(({ verdict }) => verdict === 'fail');
    expect(
      failing.map(({ rule, message }) => `${rule.id}: ${message}`),
      text,
    ).toEqual([]);
    const untold = findings.filter(({ verdict, message }) => verdict === 'unknown' && !dependsOnInput(message));
    expect(
      untold.map(({ rule, message }) => `${rule.id}: ${message}`),
      text,
    ).toEqual([]);
  });

  it('is laid out as the formatter does it', () => {
    expect(layoutProblems(text, language), text).toEqual([]);
  });

  it('refers to nothing undefined, and asks for nothing that it does not use', () => {
    expect(undefinedNames(path, text, language), text).toEqual([]);
    expect(unusedNeeds(path, text, language), text).toEqual([]);
  });

  it('is as the schemas of its types have it', () => {
    expect(schemaProblems(path, text, language), text).toEqual([]);
  });

  it('holds no secret', () => {
    expect(secretsIn(text), text).toEqual([]);
  });
});

/** A verdict that is open because a parameter, a variable or an existing resource decides it. */
function dependsOnInput(message: string): boolean {
  return /parameter|variable|data source|existing/.test(message);
}

const secretName = /password|secret|connection_?string|account_?key|access_?key|shared_?key$|token|sas_?url/i;

/** Names of secrets with a literal value, and parameters for secrets that are not kept out of logs. */
function secretsIn(text: string): readonly string[] {
  const literals = [...text.matchAll(/^\s*(\w+)\s*[:=]\s*["']([^"']+)["']\s*$/gm)]
    .filter(([, name = '', value = '']) => secretName.test(name) && !/^[A-Z]\w*$/.test(value))
    .map(([line]) => line.trim());
  const parameters = [...text.matchAll(/((?:^@.*\n)*)^param (\w+) string/gm)]
    .filter(([, decorators = '', name = '']) => secretName.test(name) && !decorators.includes('@secure()'))
    .map(([, , name]) => `${name} is not @secure()`);
  const variables = [...text.matchAll(/^variable "(\w+)" \{\n([\s\S]*?)^\}/gm)]
    .filter(([, name = '', body = '']) => secretName.test(name) && !/sensitive\s*= true/.test(body))
    .map(([, name]) => `${name} is not sensitive`);
  return [...literals, ...parameters, ...variables];
}

const workflows = namedSnippets('workflow');
if (workflows.length > 0) {
  describe.each(workflows)('%s', (_name, snippet) => {
    const text = wholeText(snippet);

    it('parses and has no finding under the strict profile', () => {
      const { design, findings, failures } = judgeStrictly(text, 'workflow');
      expect(design.problems, text).toEqual([]);
      expect(failures).toEqual([]);
      const failing = findings.filter(({ verdict }) => verdict === 'fail');
      expect(
        failing.map(({ rule, message }) => `${rule.id}: ${message}`),
        text,
      ).toEqual([]);
    });

    it('holds no secret', () => {
      expect(secretsIn(text), text).toEqual([]);
    });
  });
}

describe.each(namedSnippets('json'))('%s', (_name, snippet) => {
  const text = wholeText(snippet);

  it('is JSON, two spaces a level', () => {
    expect(parseJson(text).errors, text).toEqual([]);
    expect(text).not.toMatch(/\t| +$|^(?: {2})* \S/m);
  });
});

describe.each(namedSnippets('kusto', 'azurecli', 'powershell'))('%s', (_name, snippet) => {
  const text = wholeText(snippet);

  it('closes what it opens and sets what it reads', () => {
    if (!isScript(snippet.language)) throw new Error(`${snippet.language} is no script`);
    expect(scriptProblems(text, snippet.language), text).toEqual([]);
  });

  it('holds no secret', () => {
    expect(secretsIn(text), text).toEqual([]);
  });
});
