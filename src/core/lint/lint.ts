import type { Environment } from '../design/deployment-context';
import type { Design } from '../design/design';
import { displayName } from '../design/display-name';
import type { ModuleCall } from '../design/module-call';
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
  const linter = new Linter(design, rules, settings);
  const findings = [
    ...design.resources.flatMap((resource) => linter.ofResource(resource)),
    ...design.moduleCalls.flatMap((call) => linter.ofModuleCall(call)),
    ...linter.ofOthers(),
  ];
  return { findings: inOrder(findings), failures: linter.failures };
}

/** The findings in order, one a rule, place and subject: of a loop's instances the first among the worst stands. */
export function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const result: Finding[] = [];
  for (const finding of [...findings].sort(compareFindings)) {
    const earlier = result.at(-1);
    if (!earlier || compareFindings(earlier, finding) !== 0) result.push(finding);
    else if (badness(finding) > badness(earlier)) result[result.length - 1] = finding;
  }
  return result;
}

/** Judges what a design holds when it is asked for: each thing once. */
export class Linter {
  readonly failures: RuleFailure[] = [];
  private readonly context: RuleContext;
  private readonly rulesByType: RulesByType;
  private readonly known = new Map<object, readonly Finding[]>();

  constructor(
    private readonly design: Design,
    private readonly rules: ReadonlyMap<Rule, Severity>,
    settings: RuleSettings,
  ) {
    const environment = design.context?.environment;
    this.context = { design, settings, ...(environment && { environment }) };
    this.rulesByType = rulesByResourceType(rules);
  }

  ofResource(resource: Resource): readonly Finding[] {
    return resource.existing ? [] : this.once(resource, () => this.judgeResource(resource));
  }

  ofModuleCall(call: ModuleCall): readonly Finding[] {
    return this.once(call, () => {
      const { address, file } = call;
      const subject = { type: 'module', name: address, address, file, declaration: call.declarationRange };
      return this.judgeBy('module-call', subject, (rule, context) => rule.check(call, context));
    });
  }

  /** Of providers, workflows and Dockerfiles. */
  ofOthers(): readonly Finding[] {
    return this.once(this.design, () => [
      ...this.design.providers.flatMap((provider) => {
        const { name, file } = provider;
        const declaration = provider.bodyRange ?? provider.nameRange;
        const subject = { type: 'provider', name, address: name, file, declaration };
        return this.judgeBy('provider', subject, (rule, context) => rule.check(provider, context));
      }),
      ...this.design.workflows.flatMap((workflow) => {
        const subject = wholeFile('workflow', workflow.name ?? baseName(workflow.file), workflow.file);
        return this.judgeBy('workflow', subject, (rule, context) => rule.check(workflow, context));
      }),
      ...this.design.containerBuilds.flatMap((build) => {
        const subject = wholeFile('dockerfile', baseName(build.file), build.file);
        return this.judgeBy('container-build', subject, (rule, context) => rule.check(build, context));
      }),
    ]);
  }

  private once(thing: object, judge: () => readonly Finding[]): readonly Finding[] {
    const known = this.known.get(thing) ?? judge();
    this.known.set(thing, known);
    return known;
  }

  private judgeResource(resource: Resource): readonly Finding[] {
    const subject = subjectOfResource(resource);
    const language = ruleLanguage(resource);
    const groups = [this.rulesByType.get(resource.type.toLowerCase()), this.rulesByType.get('*')];
    return groups.flatMap((group) =>
      (group ?? []).flatMap(([rule, severity]) => {
        if (rule.subject !== 'resource' || !rule.languages.includes(language)) return [];
        return this.judge(rule, severity, subject, () => rule.check(resource, this.context));
      }),
    );
  }

  private judgeBy<Kind extends Rule['subject']>(
    kind: Kind,
    subject: FindingSubject,
    check: (rule: Extract<Rule, { subject: Kind }>, context: RuleContext) => readonly Verdict[],
  ): readonly Finding[] {
    return [...this.rules].flatMap(([rule, severity]) =>
      isAbout(rule, kind) ? this.judge(rule, severity, subject, () => check(rule, this.context)) : [],
    );
  }

  private judge(
    rule: Rule,
    severity: Severity,
    subject: FindingSubject,
    check: () => readonly Verdict[],
  ): readonly Finding[] {
    try {
      const { environment } = this.context;
      return check().map((verdict) => toFinding(rule, severity, subject, verdict, environment));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const message = `The rule ${rule.id} stopped at ${subject.address}: ${reason}`;
      this.failures.push({ file: subject.file, message });
      return [];
    }
  }
}

function isAbout<Kind extends Rule['subject']>(rule: Rule, kind: Kind): rule is Extract<Rule, { subject: Kind }> {
  return rule.subject === kind;
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
