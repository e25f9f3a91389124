const address = 'https://github.com/hashicorp/terraform-provider-azurerm';
const folder = 'website/docs/r';

/** Derives schemas of azurerm resources from the pages of the provider's documentation. */
export class AzurermSchemas {
  constructor(snapshot) {
    this.snapshot = snapshot;
    this.version = /^## (\d+\.\d+\.\d+)/m.exec(snapshot.read('CHANGELOG.md') ?? '')?.[1];
    if (this.version === undefined) throw new Error('CHANGELOG.md names no version of the provider.');
  }

  /** @param type e.g. `azurerm_storage_account`; throws where it has no page. */
  derive(type) {
    const path = `${folder}/${type.replace(/^azurerm_/, '')}.html.markdown`;
    const page = this.snapshot.read(path);
    if (page === undefined) throw new Error(`${type} has no page ${path}.`);
    const definitions = definitionsOf(page);
    if (Object.keys(definitions.body.arguments).length === 0) throw new Error(`${path} lists no arguments.`);
    return { type, version: this.version, source: this.snapshot.describe(address), definitions };
  }
}

const item = /^\s*[*-] `(\w+)`[^(\n]{0,30}\((Required|Optional)/;
/** `A `rule` block supports the following:`, also of several blocks at once. */
const heading =
  /^(?:(?:An?|The|Each|One or more) )?(?:\([^)]*\) )?(?=[`"])(.*?)(?:\([^)]*\) )?\b(?:block|object)s?\b.*(?:support|contain|export|follow|has|have|:\s*$)/i;

/** The arguments and blocks of a page, by the block that they are in; `body` is the resource itself. */
export function definitionsOf(page) {
  const from = page.search(/^## Arguments? Reference/m);
  const rest = page.slice(Math.max(from, 0));
  const until = rest.search(/^## Attributes? Reference/m);
  const lines = rest.slice(0, until < 0 ? undefined : until).split('\n');
  const definitions = { body: { arguments: {} } };
  let current = definitions.body;
  for (const line of lines) {
    const names = [...(heading.exec(line)?.[1] ?? '').matchAll(/[`"](\w+)[`"]/g)].map(([, name]) => name);
    if (names.length > 0) {
      current = definitions[names[0]] ?? { arguments: {} };
      for (const name of names) definitions[name] ??= current;
      continue;
    }
    const found = item.exec(line);
    if (found) addItem(current, found[1], found[2] === 'Required', line);
  }
  return linked(definitions);
}

function addItem(body, name, isRequired, line) {
  const required = isRequired && !/required (?:when|if)/i.test(line) ? { required: true } : {};
  if (
    /`?\w+`? (?:block|blocks)\b(?! must)[^.]*\b(?:defined|documented|described|detailed|specified|below|above)|^\s*[*-] `\w+` - \(\w+\) (?:An?|One or more|Zero or more|A list of|The) `\w+` blocks?\b/.test(
      line,
    )
  ) {
    body.blocks ??= {};
    body.blocks[name] = {
      ...required,
      of: /`(\w+)`[^`]{0,20} blocks?\b/.exec(line.slice(line.indexOf(')')))?.[1] ?? name,
    };
    return;
  }
  const values = valuesIn(line);
  body.arguments[name] = { ...required, ...(values ? { values } : {}) };
}

/** The values of a closed list; undefined where the page names examples, ranges or combinations. */
function valuesIn(line) {
  const list =
    /(?:Possible values?(?: are| is| include)?|Valid (?:options|values) (?:are|include)|Allowed values are|only possible value is)[:\s]+([^.]*?(?:`[^`]+`[^.]*?)+)(?:\.\s|\.$|$)/i.exec(
      line,
    )?.[1];
  if (
    !list ||
    /two parts|values depend/i.test(line) ||
    /between|combination|such as|e\.g|multiple of|through|range|\bto\b/i.test(list)
  )
    return undefined;
  const values = [...list.matchAll(/`([^`]+)`/g)].map(([, value]) => value.replace(/^"|"$/g, ''));
  return values.length > 0 ? values : undefined;
}

/**
 * Leads blocks to their descriptions: a block that the page does not describe loses its name of one, and what is
 * listed as an argument and described as a block may be written either way.
 */
function linked(definitions) {
  const isDescribed = (name) =>
    name !== 'body' &&
    definitions[name] &&
    Object.keys({ ...definitions[name].arguments, ...definitions[name].blocks }).length > 0;
  for (const body of new Set(Object.values(definitions))) {
    for (const name of Object.keys(body.arguments)) {
      if (!isDescribed(name) || definitions[name] === body) continue;
      body.blocks ??= {};
      body.blocks[name] ??= { of: name };
    }
    for (const [name, block] of Object.entries(body.blocks ?? {})) {
      const of = [block.of, name, `${name}_condition`].find(isDescribed);
      if (of === undefined) body.blocks[name] = {};
      else block.of = of;
    }
  }
  return definitions;
}
