import { knownProvider } from '../facts/terraform-providers';

/** The `terraform` block of a folder: the providers whose resources stand in its code, pinned to a major version. */
export function versionsBlock(code: string): string {
  const names = ['azapi', 'azuread', 'azurerm'].filter((name) => new RegExp(`"${name}_`).test(code));
  const entries = names.map((name) => {
    const known = knownProvider(name);
    if (!known) throw new Error(`Nothing is known of the provider ${name}: add it to the table.`);
    return `    ${name} = {\n      source  = "${known.source}"\n      version = "${known.constraint}"\n    }\n`;
  });
  return `terraform {\n  required_version = "~> 1.9"\n\n  required_providers {\n${entries.join('')}  }\n}\n`;
}
