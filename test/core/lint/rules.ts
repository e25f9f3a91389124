import { analyzeFiles } from '../../../src/core/analysis/analyze-files';
import { detectLanguage } from '../../../src/core/analysis/detect-language';
import { defaultConfiguration } from '../../../src/core/config/configuration';
import type { Design } from '../../../src/core/design/design';
import { ParsedFile } from '../../../src/core/project/parsed-file';
import type { ResourceRule, RuleInformation } from '../../../src/core/rules/rule';
import { cannotTell, failAt, pass } from '../../../src/core/rules/verdicts';

/** What a rule says about itself, with what a test cares about. */
export function information(own: Partial<RuleInformation>): RuleInformation {
  return {
    id: 'zone/a',
    title: 'Do it',
    severity: 'warning',
    pillar: 'reliability',
    faultTypes: [],
    layer: 'network-fabric',
    resourceTypes: ['Microsoft.Test/things'],
    languages: ['bicep', 'arm', 'terraform', 'azapi'],
    aliases: [],
    fixable: false,
    enabledByDefault: true,
    links: [],
    ...own,
  };
}

/** A rule that does what the resource's \`kind\` says: fail, pass, unknown, throw. */
export function obedientRule(own: Partial<RuleInformation> = {}): ResourceRule {
  return {
    ...information(own),
    subject: 'resource',
    check: (resource) => {
      const kind = resource.body.properties.get('kind')?.value;
      const wish = kind?.kind === 'literal' ? kind.value : undefined;
      if (wish === 'throw') throw new Error('no reason');
      if (wish === 'fail') return [failAt(resource, 'kind', { message: 'It fails.' })];
      if (wish === 'grave') return [failAt(resource, 'kind', { message: 'It fails.', severity: 'error' })];
      if (wish === 'unknown') return [cannotTell(resource, 'kind', 'nobody knows')];
      return wish === 'pass' ? [pass(resource)] : [];
    },
  };
}

/** A thing in Bicep whose \`kind\` is a wish. */
export function thing(symbol: string, kind: string, header = ''): string {
  return `resource ${symbol} 'Microsoft.Test/things@2024-01-01' ${header}= {\n  name: '${symbol}'\n  kind: '${kind}'\n}\n`;
}

export function parsed(path: string, text: string): ParsedFile {
  const language = detectLanguage(path, text);
  if (!language) throw new Error(`${path} is in no language that is read`);
  return new ParsedFile({ path, text, language });
}

/** The design of one unit. */
export function designOf(files: Readonly<Record<string, string>>): Design {
  const all = Object.entries(files).map(([path, text]) => parsed(path, text));
  return analyzeFiles(all, new Map(), defaultConfiguration.settings).design;
}
