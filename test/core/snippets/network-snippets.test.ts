import { describe, expect, it } from 'vitest';
import { analyzeUnit } from '../../../src/core/analysis/analyze-unit';
import { defaultConfiguration } from '../../../src/core/config/configuration';
import { rulesInForce } from '../../../src/core/config/rule-selection';
import { ParsedFile } from '../../../src/core/project/parsed-file';
import { allRules } from '../../../src/core/rules/all-rules';
import { networkSnippets } from '../../../src/core/snippets/network-snippets';
import { expandDefaults } from '../../../src/core/snippets/snippet';

const strict = rulesInForce(allRules, { ...defaultConfiguration, profile: 'strict' });

describe.each(networkSnippets.map((snippet) => [`${snippet.prefix} in ${snippet.language}`, snippet] as const))(
  '%s',
  (_name, snippet) => {
    const text = expandDefaults(snippet.body);

    it('leaves no tab stop behind when its defaults are taken', () => {
      expect(text).not.toMatch(/\$\{\d|\$\d/);
    });

    it('is valid and has no finding of its own under the strict profile', () => {
      const path = snippet.language === 'bicep' ? 'main.bicep' : 'main.tf';
      const file = new ParsedFile({ path, text, language: snippet.language });
      const { design, findings } = analyzeUnit([file], strict, defaultConfiguration.settings);
      expect(design.problems).toEqual([]);
      expect(design.resources).toHaveLength(1);
      const failing = findings.filter((finding) => finding.verdict === 'fail' && finding.subject.type !== 'provider');
      expect(failing.map((finding) => finding.message)).toEqual([]);
    });
  },
);

describe('expanding a snippet', () => {
  it('takes the default of a tab stop and the first of several choices', () => {
    expect(expandDefaults("name: '${1:a}' zone: ${2|1,2,3|} end$0")).toBe("name: 'a' zone: 1 end");
  });
});
