import type { Scalar } from '../../design/value';
import type { ArgumentMapping, Conversion } from '../../readers/terraform/mapping/resource-mapping';
import { type FixValue, KeyedBy, Placeholder, ReferenceTo } from '../fix';
import { fixValueAt, isFixValueList, isFixValueObject } from './fix-values';

/** The value of the argument for the ARM value at the argument's path; undefined where azurerm cannot say it. */
export function toTerraformValue(mapping: ArgumentMapping, value: FixValue): FixValue | undefined {
  if (mapping.keyIdentifier) return keyIdentifier(value);
  if (mapping.itemProperty !== undefined) return items(value, mapping.itemProperty);
  if (mapping.separator !== undefined) return typeof value === 'string' ? split(value, mapping.separator) : undefined;
  if (mapping.wrap === 'list') return isFixValueList(value) && value.length === 1 ? value[0] : undefined;
  if (mapping.idObject && isFixValueObject(value)) return value['id'];
  if (isFixValueObject(value) || value instanceof KeyedBy) return undefined;
  if (!mapping.conversion || value instanceof Placeholder || value instanceof ReferenceTo) return value;
  return isFixValueList(value) ? undefined : convert(mapping.conversion, value);
}

function keyIdentifier(value: FixValue): FixValue | undefined {
  if (value instanceof ReferenceTo) return new ReferenceTo(value.resource);
  return value instanceof Placeholder
    ? new Placeholder('https://<vault>.vault.azure.net/keys/<key>/<version>')
    : undefined;
}

function items(value: FixValue, property: string): FixValue | undefined {
  if (!isFixValueList(value)) return undefined;
  const found = value.map((item) => fixValueAt(item, property));
  return found.every((item) => item !== undefined) ? found : undefined;
}

function split(value: string, separator: string): readonly string[] {
  return value.split(separator.trim()).map((item) => item.trim());
}

function convert({ toArm, toTerraform }: Conversion, value: Scalar): Scalar | undefined {
  if (toTerraform) return toTerraform[String(value)];
  const found = Object.entries(toArm).find(([, arm]) => String(arm).toLowerCase() === String(value).toLowerCase());
  return found && scalarOfText(found[0]);
}

function scalarOfText(text: string): Scalar {
  if (text === 'true') return true;
  return text === 'false' ? false : text;
}
