import type { ProviderRequirement } from '../../design/provider-requirement';
import type { HclExpression, HclObject, HclObjectItem } from '../../syntax/hcl/tree';
import type { TextRange } from '../../text/text-range';
import type { ModuleDeclarations } from './module-declarations';
import { majorsOfConstraints } from './provider-version';
import { type StaticText, staticText } from './static-text';

/**
 * The providers that a module requires, and then those that it uses without saying so.
 * @param called whether another module of the deployment calls it.
 */
export function providerRequirements(
  declarations: ModuleDeclarations,
  lock: string | undefined,
  called: boolean,
): readonly ProviderRequirement[] {
  const required = new Map<string, ProviderRequirement>();
  for (const entry of requiredEntries(declarations)) {
    if (!required.has(entry.name) || entry.overriding) required.set(entry.name, requirementOf(entry, lock));
  }
  for (const use of usedProviders(declarations)) {
    if (!required.has(use.name)) required.set(use.name, use);
  }
  const chosenByCaller = called || leavesProvidersToCaller(declarations, required);
  return [...required.values()].map((requirement) => ({ ...withLock(requirement, lock), chosenByCaller }));
}

/** azurerm cannot run without a `provider` block, so a directory that uses it and has none is called by another one. */
function leavesProvidersToCaller(
  { providers, terraform }: ModuleDeclarations,
  required: ReadonlyMap<string, ProviderRequirement>,
): boolean {
  const hasState = terraform.some(({ block }) =>
    block.body.blocks.some(({ type }) => type === 'backend' || type === 'cloud'),
  );
  return required.has('azurerm') && !hasState && !providers.some(({ block }) => block.labels[0]?.text === 'azurerm');
}

/** The majors of azurerm that the module's constraints allow; undefined where it has none. */
export function azurermMajors(requirements: readonly ProviderRequirement[]): readonly number[] | undefined {
  const constraints = requirements
    .filter((requirement) => requirement.name === 'azurerm')
    .flatMap((requirement) => requirement.version ?? []);
  return constraints.length === 0 ? undefined : majorsOfConstraints(constraints);
}

interface RequiredEntry {
  readonly name: string;
  readonly file: string;
  readonly nameRange: TextRange;
  readonly value: HclExpression;
  readonly overriding: boolean;
}

function requiredEntries(declarations: ModuleDeclarations): readonly RequiredEntry[] {
  const entries: RequiredEntry[] = [];
  for (const { file, body } of declarations.terraform) {
    const overriding = /(^|_|\/)override\.(tf|tofu)(\.json)?$/.test(file);
    for (const { block } of body.blocks) {
      if (block.type !== 'required_providers') continue;
      for (const { name, nameRange, value } of block.body.attributes) {
        entries.push({ name, file, nameRange, value, overriding });
      }
    }
    for (const object of objectsOf(body.attributes.get('required_providers')?.attribute.value)) {
      for (const { name, key, value } of object.items) {
        if (name !== undefined) entries.push({ name, file, nameRange: key.range, value, overriding });
      }
    }
  }
  return entries;
}

function objectsOf(expression: HclExpression | undefined): readonly HclObject[] {
  if (expression?.kind === 'object') return [expression];
  return expression?.kind === 'tuple' ? expression.items.flatMap(objectsOf) : [];
}

function requirementOf({ name, file, nameRange, value }: RequiredEntry, lock: string | undefined): ProviderRequirement {
  const items = value.kind === 'object' ? value.items : [];
  const written = value.kind === 'object' ? items.find((item) => item.name === 'version')?.value : value;
  const version = staticText(written);
  return {
    name,
    file,
    nameRange,
    source: textOf(items, 'source')?.text,
    version: version?.text,
    versionRange: version?.range ?? written?.range,
    declared: true,
    bodyRange: value.kind === 'object' ? value.range : undefined,
    locked: lock === undefined ? undefined : false,
    chosenByCaller: false,
  };
}

function textOf(items: readonly HclObjectItem[], name: string): StaticText | undefined {
  return staticText(items.find((item) => item.name === name)?.value);
}

/** Providers by the prefix of what they serve, each where it is first used; Terraform's own needs no requirement. */
function usedProviders(declarations: ModuleDeclarations): readonly ProviderRequirement[] {
  const used = new Map<string, ProviderRequirement>();
  const add = (name: string, file: string, nameRange: TextRange, version?: StaticText) => {
    if (name === '' || name === 'terraform' || used.has(name)) return;
    used.set(name, {
      name,
      file,
      nameRange,
      source: undefined,
      version: version?.text,
      versionRange: version?.range,
      declared: false,
      bodyRange: undefined,
      locked: undefined,
      chosenByCaller: false,
    });
  };
  for (const { file, block, body } of declarations.providers) {
    const [label] = block.labels;
    if (label) add(label.text, file, label.range, staticText(body.attributes.get('version')?.attribute.value));
  }
  for (const { file, block, type } of declarations.resources) {
    add(type.split('_', 1)[0] ?? '', file, block.labels[0]?.range ?? block.typeRange);
  }
  return [...used.values()];
}

/** The lock file names a provider by its full address: `registry.terraform.io/hashicorp/azurerm`. */
function withLock(requirement: ProviderRequirement, lock: string | undefined): ProviderRequirement {
  if (lock === undefined) return requirement;
  const addresses = Array.from(lock.matchAll(/^\s*provider\s+"([^"\n]+)"/gm), (match) =>
    (match[1] ?? '').toLowerCase(),
  );
  const source = (requirement.source ?? requirement.name).toLowerCase();
  const locked = addresses.some((address) => address === source || address.endsWith(`/${source}`));
  return { ...requirement, locked };
}
