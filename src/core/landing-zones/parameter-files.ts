import type { ParameterValue, ZoneParameter } from './landing-zone';

/** A Bicep parameter file for `main.bicep` beside it. */
export function bicepParameterFile(heading: string, parameters: readonly ZoneParameter[]): string {
  const lines = parameters.map(({ name, value, note }) => {
    const comment = note === undefined ? '' : `// ${note}\n`;
    return `${comment}param ${name} = ${bicepValue(value, '')}`;
  });
  return `// ${heading}\nusing 'main.bicep'\n\n${lines.join('\n\n')}\n`;
}

/** A Terraform file of values. */
export function terraformParameterFile(heading: string, parameters: readonly ZoneParameter[]): string {
  const lines = parameters.map(({ name, value, note }) => {
    const comment = note === undefined ? '' : `# ${note}\n`;
    return `${comment}${snakeCase(name)} = ${terraformValue(value, '')}`;
  });
  return `# ${heading}\n\n${lines.join('\n\n')}\n`;
}

/** `log_retention_in_days` for `logRetentionInDays`. */
function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function bicepValue(value: ParameterValue, indentation: string): string {
  const inner = `${indentation}  `;
  if (typeof value === 'string') return bicepText(value);
  if (typeof value !== 'object') return String(value);
  if (isList(value)) {
    if (value.length === 0) return '[]';
    return `[\n${value.map((item) => `${inner}${bicepValue(item, inner)}\n`).join('')}${indentation}]`;
  }
  const members = Object.entries(value).map(([name, one]) => {
    const key = /^[A-Za-z_]\w*$/.test(name) ? name : `'${name}'`;
    return `${inner}${key}: ${bicepValue(one, inner)}\n`;
  });
  return members.length === 0 ? '{}' : `{\n${members.join('')}${indentation}}`;
}

function bicepText(value: string): string {
  return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('${', '\\${')}'`;
}

function terraformValue(value: ParameterValue, indentation: string): string {
  const inner = `${indentation}  `;
  if (typeof value !== 'object') return JSON.stringify(value).replaceAll('${', () => '$${');
  if (isList(value)) {
    if (value.length === 0) return '[]';
    return `[\n${value.map((item) => `${inner}${terraformValue(item, inner)},\n`).join('')}${indentation}]`;
  }
  const keys = new Map(Object.keys(value).map((name) => [name, /^[A-Za-z_][\w-]*$/.test(name) ? name : `"${name}"`]));
  const isFlat = Object.values(value).every((one) => typeof one !== 'object');
  const width = isFlat ? Math.max(0, ...[...keys.values()].map((key) => key.length)) : 0;
  const members = Object.entries(value).map(
    ([name, one]) => `${inner}${(keys.get(name) ?? name).padEnd(width)} = ${terraformValue(one, inner)}\n`,
  );
  return members.length === 0 ? '{}' : `{\n${members.join('')}${indentation}}`;
}

function isList(value: ParameterValue): value is readonly ParameterValue[] {
  return Array.isArray(value);
}
