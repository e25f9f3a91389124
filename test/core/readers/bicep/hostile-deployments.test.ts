import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBicepDeployment } from '../../../../src/core/readers/bicep/read-bicep-deployment';
import { readParameters } from '../../../../src/core/readers/parameters/read-parameters';
import { RecordedFiles } from '../recorded-files';
import { deploy, shown, type Texts } from './deployed';

function levels(count: number, file: (level: number) => string): Texts {
  return Object.fromEntries(
    Array.from({ length: count }, (_, level) => [level === 0 ? 'main.bicep' : `m${level}.bicep`, file(level)]),
  );
}

const last = "resource x 'M.N/x@1' = { name: 'x' }";

describe('hostile deployments', () => {
  it('end where every module calls two others', () => {
    const design = deploy(
      levels(40, (level) =>
        level === 39
          ? last
          : `${last}\nmodule a 'm${level + 1}.bicep' = { name: 'a' }\nmodule b 'm${level + 1}.bicep' = { name: 'b' }`,
      ),
    );
    expect(design.resources.length).toBeLessThanOrEqual(5_000);
    expect(design.resources.length).toBeGreaterThan(100);
  });

  it('end where outputs double at every level', () => {
    const texts = levels(31, (level) =>
      level === 30
        ? "output o string = 'xxxxxxxxxxxxxxxx'"
        : `module a 'm${level + 1}.bicep' = { name: 'a' }
output o string = '\${a.outputs.o}\${a.outputs.o}'
resource r 'M.N/r@1' = { name: 'r', x: a.outputs.o }`,
    );
    const design = deploy(texts);
    expect(design.resources).toHaveLength(30);
  });

  it('end where modules are nested too deeply', () => {
    const texts = levels(60, (level) =>
      level === 59 ? last : `module a 'm${level + 1}.bicep' = { name: 'a' }\noutput o string = a.outputs.o\n${last}`,
    );
    expect(deploy(texts).resources).toHaveLength(32);
    expect(shown('a.outputs.o', "module a 'm1.bicep' = { name: 'a' }", texts)).toBe('?limit');
  });

  it('end where modules call one another in a circle', () => {
    const texts: Texts = {
      'main.bicep': `module a 'a.bicep' = { name: 'a' }\n${last}`,
      'a.bicep': `module b 'b.bicep' = { name: 'b' }\n${last}\noutput o string = b.outputs.o`,
      'b.bicep': `module a 'a.bicep' = { name: 'a' }\n${last}\noutput o string = a.outputs.o`,
    };
    expect(deploy(texts).resources).toHaveLength(3);
    expect(shown('a.outputs.o', "module a 'a.bicep' = { name: 'a' }", texts)).toBe('?cycle');
  });

  it('end where many modules work hard', () => {
    const work =
      "output o array = map(range(0, 9000), a => map(range(0, 9000), b => '${a}${b}'))\nresource x 'M.N/x@1' = { name: 'x', y: map(range(0, 9000), a => map(range(0, 9000), b => a)) }";
    const design = deploy({
      'main.bicep': "module all 'work.bicep' = [for i in range(0, 100): { name: 'w${i}' }]",
      'work.bicep': work,
    });
    expect(design.resources).toHaveLength(100);
  });

  it('end where a loop makes more modules than are followed', () => {
    const design = deploy({
      'main.bicep': "module all 'm.bicep' = [for i in range(0, 100): { name: 'w${i}' }]",
      'm.bicep': "module all 'n.bicep' = [for i in range(0, 100): { name: 'w${i}' }]",
      'n.bicep': last,
    });
    expect(design.resources.length).toBeLessThanOrEqual(2_000);
  });

  it('end where parameters are passed through a long chain of variables in every module', () => {
    const chain = Array.from({ length: 200 }, (_, i) => `var v${i + 1} = v${i}`).join('\n');
    const texts = levels(30, (level) =>
      level === 29
        ? `param v0 string = 'x'\n${chain}\nresource r 'M.N/r@1' = { name: v200 }`
        : `param v0 string = 'x'\n${chain}\nmodule a 'm${level + 1}.bicep' = { name: 'a', params: { v0: v200 } }`,
    );
    expect(deploy(texts).resources).toHaveLength(1);
  });

  const expression = fc.constantFrom(
    'p',
    'a.outputs.o',
    'b[0].outputs.o',
    "'${p}${a.outputs.o}'",
    'map(range(0, 3), i => b[i].outputs.o)',
    "loadTextContent('../../../etc/passwd')",
    "loadJsonContent('/etc/hosts')",
    "loadTextContent('lib/x.txt')",
    "loadYamlContent('..\\\\..\\\\x.yaml')",
    'imported',
    'ns.imported',
    'f(p)',
    'r.id',
    'r.?properties.x',
    '[for i in p: i]',
    '{ ...p }',
    'null',
    "'x'",
  );
  const path = fc.constantFrom(
    '/root/main.bicep',
    '/root/a.bicep',
    '/root/lib/b.bicep',
    './a.bicep',
    '../lib/b.bicep',
    '../../x.bicep',
    '/x.bicep',
    'C:\\x.bicep',
    'lib/b.bicep',
    '..',
    '',
    'br/public:a/b:1',
  );
  const statement = fc.oneof(
    fc.tuple(path, expression).map(([file, given]) => `module a '${file}' = { name: 'a', params: { p: ${given} } }`),
    fc.tuple(path, expression).map(([file, given]) => `module b '${file}' = [for i in ${given}: if (i) { name: 'b' }]`),
    path.map((file) => `import { imported } from '${file}'`),
    path.map((file) => `import * as ns from '${file}'`),
    expression.map((value) => `param p object = ${value}`),
    expression.map((value) => `@export()\nvar imported = ${value}`),
    expression.map((value) => `@export()\nfunc f(x string) string => ${value}`),
    expression.map((value) => `output o string = ${value}`),
    expression.map((value) => `resource r 'M.N/r@1' = { name: 'r', x: ${value} }`),
    path.map((file) => `using '${file}'`),
    path.map((file) => `extends '${file}'`),
  );
  const file = fc.array(statement, { maxLength: 8 }).map((lines) => lines.join('\n'));
  const workspace = fc.record({
    '/root/main.bicep': file,
    '/root/a.bicep': file,
    '/root/lib/b.bicep': file,
    '/root/p.bicepparam': file,
  });

  it('never throw, are deterministic, and ask for nothing but plain paths below the root', () => {
    fc.assert(
      fc.property(workspace, (texts) => {
        const files = new RecordedFiles(texts);
        const { values } = readParameters(files.get('/root/p.bicepparam'), files);
        const design = readBicepDeployment(files.get('/root/main.bicep'), values, files);
        const again = new RecordedFiles(texts);
        const second = readParameters(again.get('/root/p.bicepparam'), again);
        expect(readBicepDeployment(again.get('/root/main.bicep'), second.values, again)).toEqual(design);
        expect(second.values).toEqual(values);
        expect(files.asked.filter((asked) => !/^\/(?:[^/\\.][^/\\]*(?:\/|$))*$/.test(asked))).toEqual([]);
        expect(design.files.filter((read) => !(read in texts))).toEqual([]);
        expect(new Set(design.resources.map(({ key }) => key)).size).toBe(design.resources.length);
      }),
      { numRuns: 300 },
    );
  });

  it('ask only below the root where paths have one', () => {
    const texts: Texts = {
      '/project/main.bicep': `module a '../../../etc/a.bicep' = { name: 'a' }
module b '../etc/b.bicep' = { name: 'b' }
var c = loadTextContent('../../etc/passwd')
resource r 'M.N/r@1' = { name: c }`,
    };
    const files = new RecordedFiles(texts);
    readBicepDeployment(files.get('/project/main.bicep'), new Map(), files);
    expect(files.asked).toEqual(['/etc/b.bicep']);
  });
});
