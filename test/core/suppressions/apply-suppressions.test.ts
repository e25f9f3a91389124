import { describe, expect, it } from 'vitest';
import { analyzeFiles } from '../../../src/core/analysis/analyze-files';
import { detectLanguage } from '../../../src/core/analysis/detect-language';
import { defaultConfiguration } from '../../../src/core/config/configuration';
import { ParsedFile } from '../../../src/core/project/parsed-file';
import { dockerfileBaseImage } from '../../../src/core/rules/pin/dockerfile-base-image';
import { terraformModuleGit } from '../../../src/core/rules/pin/terraform-module-git';
import { terraformModuleVersion } from '../../../src/core/rules/pin/terraform-module-version';
import type { Rule } from '../../../src/core/rules/rule';

const both = [terraformModuleGit, terraformModuleVersion];

/** Which lines keep a finding, which have a silenced one, and which have a needless suppression; all counted from 1. */
function judge(text: string, rules: readonly Rule[] = both, path = 'main.tf') {
  const file = new ParsedFile({ path, text, language: detectLanguage(path, text) ?? 'terraform' });
  const settings = defaultConfiguration.settings;
  const result = analyzeFiles([file], new Map(rules.map((rule) => [rule, rule.severity])), settings);
  const line = (offset: number) => file.lines.positionAt(offset).line + 1;
  return {
    kept: result.findings.map(({ at, verdict }) => `${line(at.range.start)} ${verdict}`),
    silenced: result.suppressed.map(({ finding }) => line(finding.at.range.start)),
    needless: result.needlessSuppressions.map(({ range }) => line(range.start)),
  };
}

const git = 'source = "git::https://github.com/contoso/network.git"';

function module(name: string, ...lines: readonly string[]): string {
  return [`module "${name}" {`, ...lines.map((text) => `  ${text}`), '}', ''].join('\n');
}

describe('a suppression', () => {
  it.each([
    ['on the line above', module('a', '# faultline:ignore pin/terraform-module-git', git), [3]],
    ['on the same line', module('a', `${git} # faultline:ignore pin/terraform-module-git`), [2]],
    ['above the declaration', `# faultline:ignore pin/terraform-module-git\n${module('a', git)}`, [3]],
    ['behind the head of the declaration', module('a', git).replace('{', '{ # faultline:ignore pin/*'), [2]],
    ['for the whole file', `${module('a', git)}# faultline:ignore-file pin/terraform-module-git\n`, [2]],
    ['of the area', module('a', `${git} # faultline:ignore pin/*`), [2]],
    ['of every rule', module('a', `${git} # faultline:ignore`), [2]],
    ['by another tool’s id', module('a', `${git} # faultline:ignore checkov:CKV_TF_1`), [2]],
    ['in another tool’s form for the declaration', module('a', git, '# checkov:skip=CKV_TF_1:a test'), [2]],
    ['in another tool’s form for the line', module('a', '# tflint-ignore: terraform_module_pinned_source', git), [3]],
    ['in another tool’s form for all', module('a', '# tflint-ignore: all', git), [3]],
  ])('silences a finding: %s', (_, text, silenced) => {
    expect(judge(text)).toEqual({ kept: [], silenced, needless: [] });
  });

  it.each([
    ['two lines above', module('a', '# faultline:ignore pin/terraform-module-git', 'x = 1', git), ['4 fail']],
    ['of another rule', module('a', `${git} # faultline:ignore pin/action`), ['2 fail']],
    ['in another declaration', module('a', git) + module('b', 'source = "./b"', '# checkov:skip=CKV_TF_1'), ['2 fail']],
    ['of another tool that does not know the check', module('a', `${git} # zizmor: ignore[unpinned-uses]`), ['2 fail']],
  ])('leaves a finding alone: %s', (_, text, kept) => {
    expect(judge(text)).toMatchObject({ kept, silenced: [] });
  });

  it('silences failures only', () => {
    const text = module('a', `${git.replace('.git"', '.git?ref=production"')} # faultline:ignore pin/*`);
    expect(judge(text)).toMatchObject({ kept: ['2 unknown'], silenced: [] });
  });
});

describe('a suppression in checkov’s form', () => {
  it('speaks for all of a Dockerfile', () => {
    const text = 'FROM node\n# checkov:skip=CKV_DOCKER_7:a test\nUSER app\n';
    expect(judge(text, [dockerfileBaseImage], 'Dockerfile')).toEqual({ kept: [], silenced: [1], needless: [] });
  });
});

describe('trivy’s ids', () => {
  it.each(['AVD-DS-0001', 'avd-ds-0001', 'DS-0001', 'DS001', '*'])('are understood: %s', (id) => {
    const text = `#trivy:ignore:${id}\nFROM node\n`;
    expect(judge(text, [dockerfileBaseImage], 'Dockerfile').silenced).toEqual([2]);
  });

  it.each(['AVD-DS-0002', 'AVD-AZU-0001', 'DS010'])('are told from others: %s', (id) => {
    const text = `#trivy:ignore:${id}\nFROM node\n`;
    expect(judge(text, [dockerfileBaseImage], 'Dockerfile').silenced).toEqual([]);
  });
});

describe('a needless suppression', () => {
  const pinned = git.replace('.git"', '.git?ref=v1.2.3"');

  it.each([
    ['on a line', module('a', `${pinned} # faultline:ignore pin/terraform-module-git`), [2]],
    ['of a file', `# faultline:ignore-file pin/terraform-module-git\n${module('a', pinned)}`, [1]],
    ['of every rule', module('a', `${pinned} # faultline:ignore`), [2]],
    ['that says what another says', module('a', '# faultline:ignore pin/*', `${git} # faultline:ignore pin/*`), [3]],
  ])('is reported: %s', (_, text, needless) => {
    expect(judge(text).needless).toEqual(needless);
  });

  it.each([
    ['in another tool’s form', module('a', `${pinned} # checkov:skip=CKV_TF_1`)],
    ['of a rule that did not run', module('a', `${pinned} # faultline:ignore pin/terraform-provider`)],
    ['of which one rule did not run', module('a', `${pinned} # faultline:ignore pin/terraform-module-git, pin/action`)],
  ])('is not reported: %s', (_, text) => {
    expect(judge(text).needless).toEqual([]);
  });
});
