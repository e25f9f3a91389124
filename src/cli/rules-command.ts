import { allRules } from '../core/rules/all-rules';
import type { RuleInformation } from '../core/rules/rule';
import { pageOf } from './rule-pages';
import { rulesNamed } from './select-rules';

/** `faultline rules`. Gives the exit status. */
export function rulesCommand(format: 'pretty' | 'json'): number {
  process.stdout.write(format === 'json' ? `${JSON.stringify(allRules.map(describe), null, 2)}\n` : table());
  return 0;
}

/** `faultline explain RULE`: the pages of every rule that the name stands for. Gives the exit status. */
export async function explainCommand(name: string): Promise<number> {
  const pages = await Promise.all(
    rulesNamed(name).map(async (rule) => (await pageOf(rule.id)) ?? `# ${rule.title}\n\n${rule.links.join('\n')}\n`),
  );
  process.stdout.write(pages.join('\n'));
  return 0;
}

function describe(rule: RuleInformation): object {
  return {
    id: rule.id,
    title: rule.title,
    severity: rule.severity,
    pillar: rule.pillar,
    faultTypes: rule.faultTypes,
    layer: rule.layer,
    resourceTypes: rule.resourceTypes,
    languages: rule.languages,
    aliases: rule.aliases,
    fixable: rule.fixable,
    enabledByDefault: rule.enabledByDefault,
    docs: `docs/rules/${rule.id}.md`,
  };
}

function table(): string {
  const width = Math.max(...allRules.map((rule) => rule.id.length));
  const rows = allRules.map((rule) => {
    const marks = [rule.fixable ? 'fix' : '', rule.enabledByDefault ? '' : 'off']
      .filter((mark) => mark !== '')
      .join(', ');
    return `${rule.id.padEnd(width)}  ${rule.severity.padEnd(11)}  ${marks.padEnd(8)}  ${rule.title}\n`;
  });
  return rows.join('');
}
