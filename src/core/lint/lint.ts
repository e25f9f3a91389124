import type { Environment } from '../design/deployment-context';
import type { Design } from '../design/design';
import { displayName } from '../design/display-name';
import type { Resource } from '../design/resource';
import { nameableFix } from '../fixes/nameable-fix';
import type { Rule, RuleContext, RuleLanguage, RuleSettings } from '../rules/rule';
import type { Severity, Verdict } from '../rules/verdict';
import { baseName } from '../text/path-parts';
import { severityIn } from './environment-severity';
import type { Finding, FindingSubject } from './finding';
import { badness, compareFindings } from './finding-order';

/** A rule that stopped with an error of its own on one subject: a defect of Faultline, to be shown and not hidden. */
export interface RuleFailure {
  readonly file: string;
  readonly message: string;
}

export interface LintResult {
  /** Every verdict, failing, unknown and passing, ordered by file, place and rule. */
  readonly findings: readonly Finding[];
  readonly failures: readonly RuleFailure[];
}

/**
 * Judges a design by the given rules.
 * @param rules each rule with the severity in force.
 */
export function lint(design: Design, rules: ReadonlyMap<Rule, Severity>, settings: RuleSettings): LintResult {
  const environment = design.context?.environment;
  const linter = new Linter({ design, settings, ...(environment && { environment }) });
  const rulesByType = rulesByResourceType(rules);
  for (const resource of design.resources) {
    if (resource.existing) continue;
    const subject = subjectOfResource(resource);
    const language = ruleLanguage(resource);
    for (const group of [rulesByType.get(resource.type.toLowerCase()), rulesByType.get('*')]) {
      for (const [rule, severity] of group ?? []) {
        if (rule.subject !== 'resource' || !rule.languages.includes(language)) continue;
        linter.judge(rule, severity, subject, (context) => rule.check(resource, context));
      }
    }
  }
  for (const [rule, severity] of rules) judgeOthers(linter, design, rule, severity);
  return { findings: linter.findings(), failures: linter.failures };
}

function judgeOthers(linter: Linter, design: Design, rule: Rule, severity: Severity): void {
  switch (rule.subject) {
    case 'resource':
      return;
    case 'module-call':
      for (const call of design.moduleCalls) {
        const subject = {
          type: 'module',
          name: call.address,
          address: call.address,
          file: call.file,
          declaration: call.declarationRange,
        };
        linter.judge(rule, severity, subject, (context) => rule.check(call, context));
      }
      return;
    case 'provider':
      for (const provider of design.providers) {
        const declaration = provider.bodyRange ?? provider.nameRange;
        const subject = {
          type: 'provider',
          name: provider.name,
          address: provider.name,
          file: provider.file,
          declaration,
        };
        linter.judge(rule, severity, subject, (context) => rule.check(provider, context));
      }
      return;
    case 'workflow':
      for (const workflow of design.workflows) {
        const subject = wholeFile('workflow', workflow.name ?? baseName(workflow.file), workflow.file);
        linter.judge(rule, severity, subject, (context) => rule.check(workflow, context));
      }
      return;
    case 'container-build':
      for (const build of design.containerBuilds) {
        const subject = wholeFile('dockerfile', baseName(build.file), build.file);
        linter.judge(rule, severity, subject, (context) => rule.check(build, context));
      }
  }
}

class Linter {
  readonly failures: RuleFailure[] = [];
  private readonly all: Finding[] = [];

  constructor(private readonly context: RuleContext) {}

  judge(
    rule: Rule,
    severity: Severity,
    subject: FindingSubject,
    check: (context: RuleContext) => readonly Verdict[],
  ): void {
    let verdicts: readonly Verdict[];
    try {
      verdicts = check(this.context);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.failures.push({
        file: subject.file,
        message: `The rule ${rule.id} stopped at ${subject.address}: ${reason}`,
      });
      return;
    }
    const { environment } = this.context;
    for (const verdict of verdicts) this.all.push(toFinding(rule, severity, subject, verdict, environment));
  }

  /** One finding a rule and place: of a loop's instances the first among the worst stands. */
  findings(): readonly Finding[] {
    const result: Finding[] = [];
    for (const finding of this.all.sort(compareFindings)) {
      const earlier = result.at(-1);
      if (!earlier || compareFindings(earlier, finding) !== 0) result.push(finding);
      else if (badness(finding) > badness(earlier)) result[result.length - 1] = finding;
    }
    return result;
  }
}

function toFinding(
  rule: Rule,
  severity: Severity,
  subject: FindingSubject,
  verdict: Verdict,
  environment: Environment | undefined,
): Finding {
  const failing = verdict.kind === 'fail' ? verdict : undefined;
  // A severity that somebody configured overrides the rule's own gradation, and that of the environment.
  const isOwn = severity === rule.severity;
  const own = isOwn ? severityIn(environment, rule, failing?.severity ?? severity) : severity;
  return {
    rule,
    severity: own,
    verdict: verdict.kind,
    message: verdict.kind === 'pass' ? '' : verdict.message,
    at: verdict.at,
    related: failing?.related ?? [],
    subject,
    fixes: failing?.fixes.map(nameableFix) ?? [],
    deprecated: failing?.deprecated ?? false,
  };
}

type RulesByType = ReadonlyMap<string, readonly (readonly [Rule, Severity])[]>;

const grouped = new WeakMap<ReadonlyMap<Rule, Severity>, RulesByType>();

/** The rules by the resource type that they read, in lower case. The same rules judge many units. */
function rulesByResourceType(rules: ReadonlyMap<Rule, Severity>): RulesByType {
  const known = grouped.get(rules) ?? groupByResourceType(rules);
  grouped.set(rules, known);
  return known;
}

function groupByResourceType(rules: ReadonlyMap<Rule, Severity>): RulesByType {
  const result = new Map<string, [Rule, Severity][]>();
  for (const [rule, severity] of rules) {
    for (const type of rule.resourceTypes) {
      const key = type.toLowerCase();
      const group = result.get(key);
      if (group) group.push([rule, severity]);
      else result.set(key, [[rule, severity]]);
    }
  }
  return result;
}

function ruleLanguage(resource: Resource): RuleLanguage {
  if (resource.terraform) return resource.terraform.type.startsWith('azapi_') ? 'azapi' : 'terraform';
  return resource.language === 'bicep' ? 'bicep' : 'arm';
}

function subjectOfResource(resource: Resource): FindingSubject {
  return {
    type: resource.type,
    name: displayName(resource),
    address: resource.address,
    file: resource.file,
    declaration: resource.ranges.declaration,
    instance: resource.key,
  };
}

function wholeFile(type: string, name: string, file: string): FindingSubject {
  return { type, name, address: name, file, declaration: { start: 0, end: 0 } };
}
