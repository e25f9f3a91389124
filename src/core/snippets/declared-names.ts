import type { ParsedFile } from '../project/parsed-file';
import type { BicepFile } from '../syntax/bicep/tree';
import type { HclFile } from '../syntax/hcl/tree';

/**
 * What a file declares, as references write it: `location` in Bicep; `var.location`, `local.tags`,
 * `azurerm_subnet.app`, `data.azurerm_subnet.app`, `module.network` in Terraform. Nothing for other languages.
 */
export function declaredNames({ syntax }: ParsedFile): ReadonlySet<string> {
  switch (syntax.language) {
    case 'bicep':
      return namesInBicep(syntax.tree);
    case 'hcl':
      return namesInTerraform(syntax.tree);
    default:
      return new Set();
  }
}

function namesInBicep({ statements }: BicepFile): ReadonlySet<string> {
  const names = new Set<string>();
  for (const statement of statements) {
    switch (statement.kind) {
      case 'param':
      case 'var':
      case 'type':
      case 'func':
      case 'resource':
      case 'module':
        names.add(statement.name.name);
        break;
      case 'import':
        if (statement.namespace) names.add(statement.namespace.name);
        for (const { name, alias } of statement.symbols) {
          const own = alias ?? name;
          if (own.kind === 'identifier') names.add(own.name);
        }
        break;
      case 'extension':
        if (statement.alias) names.add(statement.alias.name);
        break;
      default:
    }
  }
  return names;
}

function namesInTerraform({ body }: HclFile): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { type, labels, body: own } of body.blocks) {
    const path = labels.map((label) => label.text).join('.');
    switch (type) {
      case 'variable':
        names.add(`var.${path}`);
        break;
      case 'locals':
        for (const { name } of own.attributes) names.add(`local.${name}`);
        break;
      case 'resource':
        names.add(path);
        break;
      case 'data':
      case 'module':
        names.add(`${type}.${path}`);
        break;
      default:
    }
  }
  return names;
}
