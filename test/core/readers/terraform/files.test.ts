import { describe, expect, it } from 'vitest';
import { valueAt } from '../../../../src/core/design/read-value';
import { readTerraformDeployment } from '../../../../src/core/readers/terraform/read-terraform-deployment';
import { readFolders, TextProject, type Texts } from './read-folders';
import { bodyOf, cut, mappingsByResource, resourceAt } from './read-module';

function tagged(expression: string): string {
  return `resource "azurerm_resource_group" "rg" {\n  tags = ${expression}\n}\n`;
}

const files: Texts = {
  'infra/text.txt': 'hello',
  'infra/data.json': '{ "sku": { "name": "Premium" }, "zones": [1, 2] }',
  'infra/bad.json': '{ "sku": ',
  'infra/data.yaml': 'sku:\n  name: Premium\nzones: [1, 2]\n',
  'infra/greet.tftpl': 'Hello %{ for n in names }${n} %{ endfor }from ${upper(place)}',
  'infra/nested.tftpl': '${templatefile("text.txt", {})}',
  'infra/broken.tftpl': '${',
  'infra/rules/a.json': '{}',
  'infra/rules/b.json': '{}',
  'infra/rules/c.txt': '',
  'shared/text.txt': 'shared',
  'long.txt': 'x'.repeat(200_001),
};

function inRoot(expression: string): unknown {
  const main = `variable "x" {}\n${tagged(expression)}`;
  return bodyOf(readFolders({ ...files, 'infra/main.tf': main }, 'infra/'), 'azurerm_resource_group.rg', 'tags');
}

describe('a file', () => {
  it.each([
    ['file("text.txt")', 'hello'],
    ['file("./text.txt")', 'hello'],
    ['file("${path.module}/text.txt")', 'hello'],
    ['file("${path.root}/../shared/text.txt")', 'shared'],
    ['filebase64("text.txt")', 'aGVsbG8='],
    ['filemd5("text.txt")', '5d41402abc4b2a76b9719d911017c592'],
    ['filesha1("text.txt")', 'aaf4c61ddcc5e8a2dabede0f3b482cd9aea9434d'],
    ['filesha256("text.txt") == sha256("hello")', true],
    ['filebase64sha512("text.txt") == base64sha512("hello")', true],
    ['fileexists("text.txt")', true],
    ['jsondecode(file("data.json")).zones', [1, 2]],
    ['yamldecode(file("data.yaml")).sku.name', 'Premium'],
    ['can(jsondecode(file("bad.json")))', false],
    ['templatefile("greet.tftpl", { names = ["a", "b"], place = "here" })', 'Hello a b from HERE'],
    [
      'templatefile("greet.tftpl", { names = [], place = var.x ? "a" : "b" })',
      { choice: ['Hello from A', 'Hello from B'] },
    ],
    [
      'templatefile("greet.tftpl", var.x)',
      { pieces: ['Hello ', { unknown: 'required-parameter' }, 'from ', { unknown: 'required-parameter' }] },
    ],
    ['fileset("rules", "*.json")', { items: ['a.json', 'b.json'], rest: { unknown: 'runtime-function' } }],
    [
      'fileset(path.module, "rules/{a,c}.*")',
      { items: ['rules/a.json', 'rules/c.txt'], rest: { unknown: 'runtime-function' } },
    ],
  ])('%s', (expression, expected) => {
    expect(inRoot(expression)).toEqual(expected);
  });

  it.each([
    ['file("missing.txt")', 'runtime-function'],
    ['file("/etc/passwd")', 'runtime-function'],
    ['file("../../../../etc/passwd")', 'runtime-function'],
    ['file("file:///etc/passwd")', 'runtime-function'],
    ['file("~/secret")', 'runtime-function'],
    ['file(abspath("text.txt"))', 'runtime-function'],
    ['file(var.x)', 'required-parameter'],
    ['file("../long.txt")', 'limit'],
    ['fileexists("missing.txt")', 'runtime-function'],
    ['fileset("rules", "**/*.json")', 'runtime-function'],
    ['fileset("rules", "[ab].json")', 'runtime-function'],
    ['templatefile("missing.tftpl", {})', 'runtime-function'],
    ['templatefile("greet.tftpl", {})', 'unsupported'],
    ['templatefile("nested.tftpl", {})', 'unsupported'],
    ['templatefile("broken.tftpl", {})', 'unsupported'],
    ['jsondecode(file("bad.json"))', 'unsupported'],
  ])('%s is unknown', (expression, code) => {
    expect(inRoot(expression)).toEqual({ unknown: code });
  });

  it.each([
    ['data.json', 'jsondecode', '"Premium"'],
    ['data.yaml', 'yamldecode', 'Premium'],
  ])('%s is where its values are written', (name, decode, written) => {
    const main = tagged(`${decode}(file("${name}")).sku.name`);
    const design = readFolders({ ...files, 'infra/main.tf': main }, 'infra/');
    const source = valueAt(resourceAt(design, 'azurerm_resource_group.rg').body, 'tags')?.source;
    expect(source?.file).toBe(`infra/${name}`);
    expect(source && cut(files[`infra/${name}`] ?? '', source.range)).toBe(written);
    expect(source?.trail.map((step) => [step.description, cut(main, step.range)])).toEqual([
      [`file ${name}`, `file("${name}")`],
    ]);
  });

  it('is named from the root, whose folder Terraform runs in, and from the module by its own path', () => {
    const design = readFolders(
      {
        'infra/main.tf': 'module "m" {\n  source = "../modules/m"\n}\n',
        'infra/x.txt': 'root',
        'modules/m/main.tf': tagged('[file("x.txt"), file("${path.module}/x.txt"), path.module, path.root]'),
        'modules/m/x.txt': 'module',
      },
      'infra/',
    );
    expect(bodyOf(design, 'azurerm_resource_group.rg', 'tags')).toEqual(['root', 'module', '../modules/m', '.']);
  });

  it('beside the root is named without a folder', () => {
    const design = readFolders({
      'main.tf': 'module "m" {\n  source = "./m"\n}\n',
      'm/main.tf': tagged('[path.module, basename(path.module)]'),
    });
    expect(bodyOf(design, 'azurerm_resource_group.rg', 'tags')).toEqual(['m', 'm']);
  });

  it('is asked for by the path that it is meant by, and nothing else is', () => {
    const main = `module "m" {\n  source = "../m"\n}\n${tagged('[file("../a.txt"), file("/b"), fileset("c", "d/*")]')}`;
    const project = new TextProject({ 'infra/main.tf': main });
    readTerraformDeployment('infra/', ['prod.tfvars'], project, mappingsByResource);
    expect([...project.asked].sort()).toEqual(['a.txt', 'infra/', 'infra/c/d/', 'm/', 'prod.tfvars']);
  });
});
