import type { TextRange } from '../../text/text-range';
import { parseJson } from '../json/parse-json';
import type { JsonNode, JsonObject, JsonProperty } from '../json/tree';
import type { ParseError } from '../parse-error';
import { JsonExpressionReader } from './json-expression';
import type { HclAttribute, HclBlock, HclBody, HclFile, HclLabel } from './tree';

/**
 * Terraform's top-level blocks and how many labels each has.
 * Source: https://developer.hashicorp.com/terraform/language/syntax/json
 */
const labelCounts = new Map([
  ['resource', 2],
  ['data', 2],
  ['ephemeral', 2],
  ['module', 1],
  ['variable', 1],
  ['output', 1],
  ['provider', 1],
  ['check', 1],
  ['locals', 0],
  ['terraform', 0],
  ['moved', 0],
  ['removed', 0],
  ['import', 0],
]);

/**
 * Reads Terraform's JSON syntax (`.tf.json`, `.tfvars.json`) into the tree that `parseHcl` gives. Never throws.
 *
 * - Top-level blocks become blocks: each level of keys is a label, and an array stands for several blocks. A block's
 *   range begins at its last label's key; its type and first label stand outside, as siblings share them.
 * - Any other top-level property becomes an attribute, as in `.tfvars.json`.
 * - Inside a block only the provider's schema tells a nested block from an argument. So every property there is an
 *   attribute: a nested block is an object expression, and a repeated one a tuple of objects.
 * - Every string is a template of style `json`. Some are not evaluated by Terraform but hold a reference or a type as
 *   text (`depends_on`, `provider`, a variable's `type`): whoever reads those takes the text.
 * - The key `//`, which Terraform sets aside for comments, is left out.
 */
export function parseTerraformJson(text: string): HclFile {
  const file = parseJson(text);
  const errors = [...file.errors];
  const body = new TerraformJsonReader(text, errors).readFile(file.root, file.range);
  return { kind: 'file', range: file.range, body, comments: file.comments, errors };
}

class TerraformJsonReader {
  private readonly attributes: HclAttribute[] = [];
  private readonly blocks: HclBlock[] = [];
  private readonly expressions: JsonExpressionReader;

  constructor(
    text: string,
    private readonly errors: ParseError[],
  ) {
    this.expressions = new JsonExpressionReader(text, errors);
  }

  readFile(root: JsonNode | undefined, range: TextRange): HclBody {
    if (root !== undefined) this.forEachObject(root, (object) => object.properties.forEach(this.readTopLevel));
    return { kind: 'body', range, attributes: this.attributes, blocks: this.blocks };
  }

  private readonly readTopLevel = (property: JsonProperty): void => {
    const labelCount = labelCounts.get(property.key);
    if (labelCount !== undefined && property.value !== undefined) {
      this.readBlocks(property, property, [], labelCount);
    } else if (property.key !== '//') {
      this.attributes.push(this.readAttribute(property));
    }
  };

  /** Reads what `property` holds: blocks once all labels are known, further levels of labels before. */
  private readBlocks(typeProperty: JsonProperty, property: JsonProperty, labels: HclLabel[], missing: number): void {
    this.forEachObject(property.value, (object) => {
      if (missing === 0) {
        this.blocks.push(this.readBlock(typeProperty, property, labels, object));
        return;
      }
      for (const inner of object.properties) {
        if (inner.key === '//') continue;
        const label: HclLabel = { kind: 'label', range: inner.keyRange, text: inner.key, quoted: true };
        this.readBlocks(typeProperty, inner, [...labels, label], missing - 1);
      }
    });
  }

  private readBlock(type: JsonProperty, last: JsonProperty, labels: HclLabel[], object: JsonObject): HclBlock {
    const { start, end } = object.range;
    const { closed } = object;
    const body: HclBody = {
      kind: 'body',
      range: { start: start + 1, end: closed ? end - 1 : end },
      attributes: object.properties.filter(({ key }) => key !== '//').map((each) => this.readAttribute(each)),
      blocks: [],
    };
    return {
      kind: 'block',
      range: { start: last.keyRange.start, end },
      type: type.key,
      typeRange: type.keyRange,
      labels,
      body,
      openBrace: start,
      closeBrace: closed ? end - 1 : undefined,
    };
  }

  private readAttribute(property: JsonProperty): HclAttribute {
    const { key: name, keyRange: nameRange, range } = property;
    return { kind: 'attribute', range, name, nameRange, value: this.expressions.readValue(property) };
  }

  private forEachObject(node: JsonNode | undefined, use: (object: JsonObject) => void): void {
    if (node === undefined) return;
    if (node.kind === 'object') {
      use(node);
    } else if (node.kind === 'array') {
      for (const item of node.items) {
        if (item.kind === 'object') use(item);
        else this.reportNoObject(item);
      }
    } else {
      this.reportNoObject(node);
    }
  }

  private reportNoObject(node: JsonNode): void {
    this.errors.push({ range: node.range, message: 'An object is expected here: blocks are written as objects.' });
  }
}
