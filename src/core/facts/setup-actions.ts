/** An action that sets a tool up, and the inputs that say which version. */
export interface SetupAction {
  /** The tool's name as messages show it. */
  readonly tool: string;
  readonly versionInputs: readonly string[];
  /** Inputs that name a file with the version in it: the action then reads that file. */
  readonly fileInputs: readonly string[];
  /** `floats`: the newest version is taken. `runner`: what the runner has is used. */
  readonly whenAbsent: 'floats' | 'runner';
  /** A version that stands for what the runner has. */
  readonly runnerVersion?: string;
}

/** Source: the `action.yml` of each repository, read 2026-11. */
const actions: Readonly<Record<string, SetupAction>> = {
  'actions/setup-python': setup('Python', ['python-version'], ['python-version-file'], 'runner'),
  'actions/setup-node': setup('Node.js', ['node-version'], ['node-version-file'], 'runner'),
  'actions/setup-java': setup('Java', ['java-version'], ['java-version-file'], 'runner'),
  'actions/setup-go': setup('Go', ['go-version'], ['go-version-file'], 'runner'),
  'actions/setup-dotnet': setup('.NET', ['dotnet-version'], ['global-json-file'], 'runner'),
  'hashicorp/setup-terraform': setup('Terraform', ['terraform_version'], [], 'floats'),
  'opentofu/setup-opentofu': setup('OpenTofu', ['tofu_version'], ['tofu_version_file'], 'floats'),
  'terraform-linters/setup-tflint': setup('TFLint', ['tflint_version'], [], 'floats'),
  'anthony-c-martin/setup-bicep': setup('Bicep', ['version'], [], 'floats'),
  'azure/setup-kubectl': setup('kubectl', ['version'], [], 'floats'),
  'azure/setup-helm': setup('Helm', ['version'], [], 'floats'),
  'azure/cli': { ...setup('the Azure CLI', ['azcliversion'], [], 'runner'), runnerVersion: 'agentazcliversion' },
  'azure/powershell': setup('Azure PowerShell', ['azPSVersion'], [], 'floats'),
  'astral-sh/setup-uv': setup('uv', ['version'], ['version-file'], 'floats'),
  'pnpm/action-setup': setup('pnpm', ['version'], ['package_json_file'], 'runner'),
};

/**
 * A patch version that exists for a floating one, to start from; it need not be the newest. Sources: python.org,
 * nodejs.org and go.dev download pages, releases.hashicorp.com; versions of early 2025, Python 3.11.9 from 2024.
 */
const fullVersions: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Python: { '3': '3.13.1', '3.9': '3.9.21', '3.10': '3.10.16', '3.11': '3.11.9', '3.12': '3.12.8', '3.13': '3.13.1' },
  'Node.js': { '18': '18.20.5', '20': '20.18.1', '22': '22.12.0', lts: '22.12.0', latest: '22.12.0' },
  Go: { '1.22': '1.22.10', '1.23': '1.23.4', stable: '1.23.4' },
  '.NET': { '8': '8.0.404', '8.0': '8.0.404', '9': '9.0.101', '9.0': '9.0.101' },
  Java: { '17': '17.0.13', '21': '21.0.5' },
  Terraform: { '1': '1.10.3', '1.9': '1.9.8', '1.10': '1.10.3', latest: '1.10.3' },
};

/** The facts about an action, whatever the case of its name. */
export function setupActionFor(path: string): SetupAction | undefined {
  const name = path.toLowerCase();
  return Object.hasOwn(actions, name) ? actions[name] : undefined;
}

/** A full version for a floating one such as `3.11`, `20.x`, `lts/*` or `latest`; undefined where none is known. */
export function fullRuntimeVersion(tool: string, version: string): string | undefined {
  const known = fullVersions[tool];
  const name = version
    .toLowerCase()
    .replace(/^[~^v]+/, '')
    .replace(/(?:\.[x*])+$/, '')
    .replace(/^lts\/.*$/, 'lts');
  return known && Object.hasOwn(known, name) ? known[name] : undefined;
}

/**
 * Whether a version has all three of its numbers; for an implementation of Python such as `pypy3.10-v7.3.17` those of
 * the implementation, and for a free-threaded Python a `t` behind them.
 */
export function isFullRuntimeVersion(version: string): boolean {
  return /^(?:pypy-?\d+\.\d+-v?|graalpy-?v?|v)?\d+\.\d+\.\d+(?:t|[-+.][\w.+-]+)?$/.test(version);
}

function setup(
  tool: string,
  versionInputs: readonly string[],
  fileInputs: readonly string[],
  whenAbsent: SetupAction['whenAbsent'],
): SetupAction {
  return { tool, versionInputs, fileInputs, whenAbsent };
}
