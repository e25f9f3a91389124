/** A schema as JSON, a definition a line, so that changes show where they are. */
export function schemaText({ definitions, ...head }) {
  const members = Object.entries(head).map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)},`);
  const lines = Object.entries(definitions).map(
    ([name, value]) => `    ${JSON.stringify(name)}: ${JSON.stringify(value)}`,
  );
  return `{\n${members.join('\n')}\n  "definitions": {\n${lines.join(',\n')}\n  }\n}\n`;
}

/** The file of a schema: `Microsoft.Storage/storageAccounts` is `microsoft.storage.storageaccounts.json`. */
export function schemaFile(type) {
  return `${type.toLowerCase().replaceAll('/', '.')}.json`;
}
