import { describe, expect, it } from 'vitest';
import { readCommandLine, UsageError } from '../../src/cli/command-line';

describe('the arguments of lint', () => {
  it('have defaults', () => {
    expect(readCommandLine(['lint'])).toEqual({
      command: 'lint',
      paths: [],
      format: 'pretty',
      config: undefined,
      failOn: 'warning',
      rules: [],
      verdicts: 'fail',
      baseline: undefined,
      writeBaseline: undefined,
      stdinFilename: undefined,
    });
  });

  it('can all be given, before and behind the paths', () => {
    const given = '--format sarif a b --config c --fail-on never --rule x --rule=y --verdicts all --baseline k';
    expect(readCommandLine(['lint', ...given.split(' ')])).toMatchObject({
      paths: ['a', 'b'],
      format: 'sarif',
      config: 'c',
      failOn: 'never',
      rules: ['x', 'y'],
      verdicts: 'all',
      baseline: 'k',
    });
  });

  it('take a path that begins with a dash behind two dashes', () => {
    expect(readCommandLine(['lint', '--', '-a.bicep'])).toMatchObject({ paths: ['-a.bicep'] });
  });
});

describe('the other commands', () => {
  it('have their own arguments', () => {
    expect(readCommandLine(['fix', 'a', '--dry-run', '--rule', 'x'])).toEqual({
      command: 'fix',
      paths: ['a'],
      config: undefined,
      rules: ['x'],
      dryRun: true,
    });
    expect(readCommandLine(['rules', '--format', 'json'])).toEqual({ command: 'rules', format: 'json' });
    expect(readCommandLine(['explain', 'pin/action'])).toEqual({ command: 'explain', rule: 'pin/action' });
  });

  it('are read for status', () => {
    expect(readCommandLine(['status'])).toEqual({
      command: 'status',
      subscriptions: [],
      sample: false,
      format: 'table',
      watch: false,
      failOn: 'error',
      cloud: undefined,
      armEndpoint: undefined,
      tokenEnv: undefined,
      config: undefined,
    });
    const endpoint = ['--arm-endpoint', 'https://arm.contoso.local', '--token-env', 'TOKEN', '--format', 'csv'];
    expect(readCommandLine(['status', '--watch', '--fail-on', 'never', ...endpoint])).toMatchObject({
      watch: true,
      failOn: 'never',
      armEndpoint: 'https://arm.contoso.local',
      tokenEnv: 'TOKEN',
      format: 'csv',
    });
  });

  it.each([
    [['--subscription', 'a', '--subscription', 'b']],
    [['--subscription', 'a', 'b']],
    [['--subscription', 'a,b']],
    [['--subscription=a, b']],
  ])('name several subscriptions: %j', (arguments_) => {
    expect(readCommandLine(['status', ...arguments_])).toMatchObject({ subscriptions: ['a', 'b'] });
  });

  it.each([[[]], [['help']], [['--help']], [['-h']], [['lint', '--help']]])('show the usage for %j', (arguments_) => {
    expect(readCommandLine(arguments_)).toEqual({ command: 'help' });
  });

  it('tell the version', () => {
    expect(readCommandLine(['--version'])).toEqual({ command: 'version' });
  });
});

describe('wrong usage', () => {
  it.each([
    [['scan'], 'There is no command `scan`. Commands are: lint, fix, rules, explain, status.'],
    [['constructor'], 'There is no command `constructor`. Commands are: lint, fix, rules, explain, status.'],
    [['--format', 'json'], 'Name a command first: lint, fix, rules, explain, status.'],
    [['lint', '--fromat', 'json'], 'There is no option --fromat.'],
    [['lint', '-x'], 'There is no option -x.'],
    [['lint', '--format'], '--format needs a value: --format=VALUE.'],
    [['lint', '--rule', '--format=json'], '--rule needs a value: --rule=VALUE.'],
    [['fix', '--dry-run=yes'], '--dry-run takes no value.'],
    [['lint', '--format', 'xml'], '--format must be one of: pretty, json, sarif, github, markdown. It is `xml`.'],
    [['lint', '--fail-on', 'all'], '--fail-on must be one of: error, warning, information, never. It is `all`.'],
    [['lint', '--verdicts', 'none'], '--verdicts must be one of: fail, unknown, all. It is `none`.'],
    [['rules', '--format', 'sarif'], '--format must be one of: pretty, json. It is `sarif`.'],
    [['fix', '--format', 'json'], '`faultline fix` takes no --format.'],
    [['explain', 'a', '--rule', 'b'], '`faultline explain` takes no --rule.'],
    [['rules', 'zone'], '`faultline rules` takes no paths.'],
    [['explain'], '`faultline explain` takes one rule: faultline explain zone/virtual-machine'],
    [['explain', 'a', 'b'], '`faultline explain` takes one rule: faultline explain zone/virtual-machine'],
    [
      ['lint', '--baseline', 'a', '--write-baseline', 'b'],
      '--baseline and --write-baseline do not go together: write the baseline first, then use it.',
    ],
    [
      ['lint', '--stdin-filename', 'a.bicep', 'b.bicep'],
      '--stdin-filename reads one text from standard input and takes no paths.',
    ],
    [['status', 'infra'], '`faultline status` takes no paths. Name subscriptions with --subscription ID.'],
    [
      ['status', '--cloud', 'china', '--arm-endpoint', 'https://a'],
      '--cloud and --arm-endpoint do not go together: an endpoint is a cloud of its own.',
    ],
    [['status', '--sample', '--cloud', 'china'], '--sample reads no Azure, so it takes no --cloud.'],
    [['status', '--format', 'sarif'], '--format must be one of: table, json, csv. It is `sarif`.'],
    [['lint', '--sample'], '`faultline lint` takes no --sample.'],
  ])('is told of in words: %j', (arguments_, message) => {
    const read = (): unknown => readCommandLine(arguments_);
    expect(read).toThrow(UsageError);
    expect(read).toThrow(message);
  });
});
