import { parseArgs } from 'node:util';
import type { Severity } from '../core/rules/verdict';
import { type StatusCommand, statusFormats } from './status/status-options';

export const formats = ['pretty', 'json', 'sarif', 'github', 'markdown'] as const;
export type Format = (typeof formats)[number];

const thresholds = ['error', 'warning', 'information', 'never'] as const;
export type Threshold = Severity | 'never';

export const verdictChoices = ['fail', 'unknown', 'all'] as const;
export type VerdictChoice = (typeof verdictChoices)[number];

export interface LintCommand {
  readonly command: 'lint';
  readonly paths: readonly string[];
  readonly format: Format;
  readonly config: string | undefined;
  readonly failOn: Threshold;
  readonly rules: readonly string[];
  readonly verdicts: VerdictChoice;
  readonly baseline: string | undefined;
  readonly writeBaseline: string | undefined;
  readonly stdinFilename: string | undefined;
}

export interface FixCommand {
  readonly command: 'fix';
  readonly paths: readonly string[];
  readonly config: string | undefined;
  readonly rules: readonly string[];
  readonly dryRun: boolean;
}

export type Command =
  | LintCommand
  | FixCommand
  | StatusCommand
  | { readonly command: 'rules'; readonly format: 'pretty' | 'json' }
  | { readonly command: 'explain'; readonly rule: string }
  | { readonly command: 'help' | 'version' };

/** Wrong usage: the message says what is wrong and what is right. */
export class UsageError extends Error {}

const options = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
  format: { type: 'string' },
  config: { type: 'string' },
  'fail-on': { type: 'string' },
  rule: { type: 'string', multiple: true },
  verdicts: { type: 'string' },
  baseline: { type: 'string' },
  'write-baseline': { type: 'string' },
  'stdin-filename': { type: 'string' },
  'dry-run': { type: 'boolean' },
  subscription: { type: 'string', multiple: true },
  sample: { type: 'boolean' },
  watch: { type: 'boolean' },
  cloud: { type: 'string' },
  'arm-endpoint': { type: 'string' },
  'token-env': { type: 'string' },
} as const;

type OptionName = keyof typeof options;

const allowed: Readonly<Record<string, readonly OptionName[]>> = {
  lint: ['format', 'config', 'fail-on', 'rule', 'verdicts', 'baseline', 'write-baseline', 'stdin-filename'],
  fix: ['config', 'rule', 'dry-run'],
  rules: ['format'],
  explain: [],
  status: ['subscription', 'sample', 'format', 'watch', 'fail-on', 'cloud', 'arm-endpoint', 'token-env', 'config'],
};

const commandNames = Object.keys(allowed).join(', ');

/**
 * Reads the arguments behind the program's name.
 * @throws UsageError
 */
export function readCommandLine(arguments_: readonly string[]): Command {
  const { values, positionals } = parse(arguments_);
  const [command, ...rest] = positionals;
  if (values.version) return { command: 'version' };
  if (values.help || command === 'help' || arguments_.length === 0) return { command: 'help' };
  if (command === undefined) throw new UsageError(`Name a command first: ${commandNames}.`);
  const known = Object.hasOwn(allowed, command) ? allowed[command] : undefined;
  if (!known) throw new UsageError(`There is no command \`${command}\`. Commands are: ${commandNames}.`);
  for (const name of Object.keys(values)) {
    if (!known.some((option) => option === name)) throw new UsageError(`\`faultline ${command}\` takes no --${name}.`);
  }
  if (command === 'rules') {
    if (rest.length > 0) throw new UsageError('`faultline rules` takes no paths.');
    return { command, format: oneOf('format', values.format, ['pretty', 'json'] as const) ?? 'pretty' };
  }
  if (command === 'explain') {
    const [rule, ...more] = rest;
    if (rule === undefined || more.length > 0)
      throw new UsageError('`faultline explain` takes one rule: faultline explain zone/virtual-machine');
    return { command, rule };
  }
  if (command === 'status') return readStatus(values, rest);
  const common = { paths: rest, config: values.config, rules: values.rule ?? [] };
  if (command === 'fix') return { command, ...common, dryRun: values['dry-run'] ?? false };
  if (values.baseline !== undefined && values['write-baseline'] !== undefined) {
    throw new UsageError('--baseline and --write-baseline do not go together: write the baseline first, then use it.');
  }
  if (values['stdin-filename'] !== undefined && rest.length > 0) {
    throw new UsageError('--stdin-filename reads one text from standard input and takes no paths.');
  }
  return {
    command: 'lint',
    ...common,
    format: oneOf('format', values.format, formats) ?? 'pretty',
    failOn: oneOf('fail-on', values['fail-on'], thresholds) ?? 'warning',
    verdicts: oneOf('verdicts', values.verdicts, verdictChoices) ?? 'fail',
    baseline: values.baseline,
    writeBaseline: values['write-baseline'],
    stdinFilename: values['stdin-filename'],
  };
}

function readStatus(values: ReturnType<typeof parse>['values'], rest: readonly string[]): StatusCommand {
  const named = [...(values.subscription ?? []), ...rest].flatMap((ids) => ids.split(',')).map((id) => id.trim());
  if (rest.length > 0 && values.subscription === undefined) {
    throw new UsageError('`faultline status` takes no paths. Name subscriptions with --subscription ID.');
  }
  if (values.cloud !== undefined && values['arm-endpoint'] !== undefined) {
    throw new UsageError('--cloud and --arm-endpoint do not go together: an endpoint is a cloud of its own.');
  }
  const elsewhere = (['cloud', 'arm-endpoint', 'token-env'] as const).find((name) => values[name] !== undefined);
  if (values.sample && elsewhere !== undefined) {
    throw new UsageError(`--sample reads no Azure, so it takes no --${elsewhere}.`);
  }
  return {
    command: 'status',
    subscriptions: named.filter((id) => id !== ''),
    sample: values.sample ?? false,
    format: oneOf('format', values.format, statusFormats) ?? 'table',
    watch: values.watch ?? false,
    failOn: oneOf('fail-on', values['fail-on'], thresholds) ?? 'error',
    cloud: values.cloud,
    armEndpoint: values['arm-endpoint'],
    tokenEnv: values['token-env'],
    config: values.config,
  };
}

function parse(arguments_: readonly string[]) {
  try {
    return parseArgs({ args: [...arguments_], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(inOwnWords(error instanceof Error ? error.message : String(error)));
  }
}

/** Node's message about an argument, shorter. */
function inOwnWords(message: string): string {
  const unknown = /^Unknown option '(-[^']*)'/.exec(message)?.[1];
  if (unknown !== undefined) return `There is no option ${unknown}.`;
  const option = /^Option '(?:-\w, )?(--[\w-]+)/.exec(message)?.[1];
  if (option === undefined) return message;
  if (message.includes('does not take an argument')) return `${option} takes no value.`;
  return `${option} needs a value: ${option}=VALUE.`;
}

function oneOf<T extends string>(name: string, value: string | undefined, choices: readonly T[]): T | undefined {
  if (value === undefined) return undefined;
  const found = choices.find((candidate) => candidate === value);
  if (!found) throw new UsageError(`--${name} must be one of: ${choices.join(', ')}. It is \`${value}\`.`);
  return found;
}
