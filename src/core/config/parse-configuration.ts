import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Environment } from '../design/deployment-context';
import type { RuleInformation } from '../rules/rule';
import { offsetTooDeep } from '../syntax/json/nesting';
import type { TextRange } from '../text/text-range';
import type { AlwaysOnSettings } from './always-on-settings';
import {
  type Configuration,
  defaultConfiguration,
  type EstateSettings,
  type Profile,
  type RuleLevel,
} from './configuration';
import { type EnvironmentSettings, environmentNames, type VarFileSettings } from './deployment-settings';
import { areaOf } from './rule-selection';

export interface ConfigurationProblem {
  readonly range: TextRange;
  readonly message: string;
  /** An error keeps the configuration from being used; a warning does not. */
  readonly severity: 'error' | 'warning';
}

export interface ParsedConfiguration {
  /** Undefined where a problem is an error: the last good configuration then stays in force. */
  readonly configuration: Configuration | undefined;
  readonly problems: readonly ConfigurationProblem[];
}

const levels: readonly RuleLevel[] = ['off', 'on', 'error', 'warning', 'information'];
const profiles: readonly Profile[] = ['recommended', 'strict'];

/** Reads the text of a `faultline.jsonc`. Comments and trailing commas are allowed; an empty file means the defaults. */
export function parseConfiguration(text: string, rules: readonly RuleInformation[]): ParsedConfiguration {
  const reader = new ConfigurationReader(rules);
  const tooDeep = offsetTooDeep(text);
  if (tooDeep !== undefined) {
    reader.report({ start: tooDeep, end: tooDeep + 1 }, 'error', 'This is nested too deeply for a configuration.');
    return { configuration: undefined, problems: reader.problems };
  }
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: true, disallowComments: false });
  for (const error of errors) {
    const start = Math.min(error.offset, text.length);
    const range = { start, end: Math.min(start + error.length, text.length) };
    reader.report(range, 'error', `This is not valid JSON: ${words(printParseErrorCode(error.error))}.`);
  }
  const configuration = root ? reader.read(root) : defaultConfiguration;
  const broken = reader.problems.some((problem) => problem.severity === 'error');
  return { configuration: broken ? undefined : configuration, problems: reader.problems };
}

class ConfigurationReader {
  readonly problems: ConfigurationProblem[] = [];
  private readonly knownRules: ReadonlySet<string>;

  constructor(rules: readonly RuleInformation[]) {
    this.knownRules = new Set(rules.flatMap((rule) => [rule.id, ...rule.aliases, areaOf(rule)]));
  }

  report(range: TextRange, severity: 'error' | 'warning', message: string): void {
    this.problems.push({ range, severity, message });
  }

  read(root: Node): Configuration {
    let { profile, rules, ignore, settings, environments, varFiles, estate } = defaultConfiguration;
    for (const [name, key, value] of this.entries(root, 'The configuration')) {
      if (name === 'profile') profile = this.oneOf(value, profiles, 'profile') ?? profile;
      else if (name === 'rules') rules = this.readRules(value);
      else if (name === 'ignore') ignore = this.strings(value, 'ignore');
      else if (name === 'ownOrganizations') {
        const owners = this.strings(value, 'ownOrganizations').map((owner) => owner.toLowerCase());
        settings = { ...settings, ownOrganizations: owners };
      } else if (name === 'thresholds') settings = { ...settings, minimumZones: this.readMinimumZones(value) };
      else if (name === 'environments') environments = this.readEnvironments(value);
      else if (name === 'terraform') varFiles = this.readTerraform(value);
      else if (name === 'estate') estate = this.readEstate(value);
      else if (name !== '$schema') {
        const known = 'profile, rules, ignore, ownOrganizations, thresholds, environments, terraform, estate';
        this.report(rangeOf(key), 'warning', `\`${name}\` is not a setting. Settings are: ${known}.`);
      }
    }
    return { profile, rules, ignore, settings, environments, varFiles, estate };
  }

  private readRules(node: Node): ReadonlyMap<string, RuleLevel> {
    const result = new Map<string, RuleLevel>();
    for (const [name, key, value] of this.entries(node, '`rules`')) {
      if (!this.knownRules.has(name)) {
        const message = `There is no rule \`${name}\`. The command \`faultline rules\` lists them; \`zone/*\` names a whole area.`;
        this.report(rangeOf(key), 'warning', message);
      }
      const level = this.oneOf(value, levels, name);
      if (level) result.set(name, level);
    }
    return result;
  }

  private readMinimumZones(node: Node): number {
    let minimum = defaultConfiguration.settings.minimumZones;
    for (const [name, key, value] of this.entries(node, '`thresholds`')) {
      if (name !== 'minimumZones') {
        this.report(rangeOf(key), 'warning', `\`${name}\` is not a threshold. The threshold is: minimumZones.`);
      } else if (value.value === 2 || value.value === 3) {
        minimum = value.value;
      } else {
        this.report(rangeOf(value), 'error', '`minimumZones` must be 2 or 3.');
      }
    }
    return minimum;
  }

  private readEstate(node: Node): EstateSettings {
    let { alwaysOn } = defaultConfiguration.estate;
    for (const [name, key, value] of this.entries(node, '`estate`')) {
      if (name === 'alwaysOn') alwaysOn = this.readAlwaysOn(value);
      else
        this.report(rangeOf(key), 'warning', `\`${name}\` is not a setting of \`estate\`. The setting is: alwaysOn.`);
    }
    return { alwaysOn };
  }

  private readAlwaysOn(node: Node): AlwaysOnSettings {
    let settings = defaultConfiguration.estate.alwaysOn;
    for (const [name, key, value] of this.entries(node, '`alwaysOn`')) {
      if (name === 'tags' || name === 'roles' || name === 'namePatterns') {
        settings = { ...settings, [name]: this.strings(value, name) };
      } else {
        const message = `\`${name}\` is not a setting of \`alwaysOn\`. Settings are: tags, roles, namePatterns.`;
        this.report(rangeOf(key), 'warning', message);
      }
    }
    return settings;
  }

  private readEnvironments(node: Node): readonly EnvironmentSettings[] {
    const found = new Map<Environment, EnvironmentSettings>();
    for (const [name, key, value] of this.entries(node, '`environments`')) {
      const environment = environmentNames.find((one) => one === name);
      if (environment) found.set(environment, this.readEnvironment(environment, value));
      else {
        const message = `\`${name}\` is not an environment. Environments are: ${environmentNames.join(', ')}.`;
        this.report(rangeOf(key), 'warning', message);
      }
    }
    return environmentNames.flatMap((name) => found.get(name) ?? []);
  }

  private readEnvironment(environment: Environment, node: Node): EnvironmentSettings {
    let settings: EnvironmentSettings = { environment, files: [], names: [], tags: {} };
    for (const [name, key, value] of this.entries(node, `\`${environment}\``)) {
      if (name === 'files' || name === 'names') settings = { ...settings, [name]: this.strings(value, name) };
      else if (name === 'tags') settings = { ...settings, tags: this.readTags(value) };
      else {
        const message = `\`${name}\` is not a setting of an environment. Settings are: files, names, tags.`;
        this.report(rangeOf(key), 'warning', message);
      }
    }
    return settings;
  }

  private readTags(node: Node): Readonly<Record<string, string>> {
    const tags: Record<string, string> = {};
    for (const [name, , value] of this.entries(node, '`tags`')) {
      if (value.type === 'string') tags[name] = String(value.value);
      else this.report(rangeOf(value), 'error', `The value of the tag \`${name}\` must be a text.`);
    }
    return tags;
  }

  private readTerraform(node: Node): readonly VarFileSettings[] {
    let settings: readonly VarFileSettings[] = [];
    for (const [name, key, value] of this.entries(node, '`terraform`')) {
      if (name === 'varFiles') {
        settings = this.entries(value, '`varFiles`').map(([folder, , sets]) => ({
          folder,
          sets: this.entries(sets, `\`${folder}\``).map(([set, , files]) => ({
            name: set,
            files: this.oneOrMore(files, set),
          })),
        }));
      } else {
        const message = `\`${name}\` is not a setting of \`terraform\`. The setting is: varFiles.`;
        this.report(rangeOf(key), 'warning', message);
      }
    }
    return settings;
  }

  /** A text, or a list of texts. */
  private oneOrMore(node: Node, name: string): readonly string[] {
    return node.type === 'string' ? [String(node.value)] : this.strings(node, name);
  }

  private entries(node: Node, what: string): [name: string, key: Node, value: Node][] {
    if (node.type !== 'object') {
      this.report(rangeOf(node), 'error', `${what} must be an object in braces.`);
      return [];
    }
    return (node.children ?? []).flatMap((property) => {
      const [key, value] = property.children ?? [];
      return key && value ? [[String(key.value), key, value] as [string, Node, Node]] : [];
    });
  }

  private oneOf<T extends string>(node: Node, allowed: readonly T[], name: string): T | undefined {
    const found = allowed.find((candidate) => candidate === node.value);
    if (!found) this.report(rangeOf(node), 'error', `\`${name}\` must be one of: ${allowed.join(', ')}.`);
    return found;
  }

  private strings(node: Node, name: string): string[] {
    const items = node.type === 'array' ? (node.children ?? []) : undefined;
    if (!items || items.some((item) => item.type !== 'string')) {
      this.report(rangeOf(node), 'error', `\`${name}\` must be a list of texts.`);
      return [];
    }
    return items.map((item) => String(item.value));
  }
}

function rangeOf(node: Node): TextRange {
  return { start: node.offset, end: node.offset + node.length };
}

function words(code: string): string {
  return code.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
}
