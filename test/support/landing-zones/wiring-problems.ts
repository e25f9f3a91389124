import type { Design } from '../../../src/core/design/design';
import type { ParsedFile } from '../../../src/core/project/parsed-file';
import { directoryOf } from '../../../src/core/text/path-parts';
import { resolvePath } from '../../../src/core/text/resolve-path';

/** What a module, or a landing zone as a whole, takes and gives. */
interface Interface {
  readonly parameters: ReadonlySet<string>;
  readonly required: ReadonlySet<string>;
  readonly outputs: ReadonlySet<string>;
}

/** Modules that are not there, values that they do not take or miss, and results that they do not give. */
export function wiringProblems(files: readonly ParsedFile[], designs: readonly Design[]): readonly string[] {
  const texts = new Map(files.map(({ source }) => [source.path, source.text]));
  const problems = designs.flatMap(({ moduleCalls }) =>
    moduleCalls.flatMap(({ file, source = '', arguments: own, address }) => {
      const target = interfaceOf(texts, resolvePath(file, source) ?? '');
      if (!target) return [`${file}: ${source} is not there`];
      const given = [...own.properties.values()].map(({ name }) => name);
      const read = resultsRead(texts, file, address.replace(/^module\./, '').replace(/\[.*/, ''));
      return [
        ...differences(`${file}: ${address}`, target, given),
        ...read.filter((name) => !target.outputs.has(name)).map((name) => `${file}: ${address} gives no ${name}`),
      ];
    }),
  );
  return [...new Set([...problems, ...valueProblems(texts)])];
}

function differences(where: string, { parameters, required }: Interface, given: readonly string[]): readonly string[] {
  return [
    ...given.filter((name) => !parameters.has(name)).map((name) => `${where} takes no ${name}`),
    ...[...required].filter((name) => !given.includes(name)).map((name) => `${where} misses ${name}`),
  ];
}

/** Whether the files of values give what the landing zone asks for, and nothing else. */
function valueProblems(texts: ReadonlyMap<string, string>): readonly string[] {
  return [...texts].flatMap(([path, text]) => {
    const isBicep = path.endsWith('.bicepparam');
    if (!isBicep && !path.endsWith('.tfvars')) return [];
    const target = interfaceOf(texts, isBicep ? 'main.bicep' : '');
    const pattern = isBicep ? /^param (\w+) =/gm : /^(\w+)\s*=/gm;
    return target ? differences(path, target, names(text, pattern)) : [`${path} is for nothing`];
  });
}

/** @param path of a Bicep file, or of a Terraform folder without its slash. */
function interfaceOf(texts: ReadonlyMap<string, string>, path: string): Interface | undefined {
  if (path.endsWith('.bicep')) {
    const text = texts.get(path);
    if (text === undefined) return undefined;
    const parameters = [...text.matchAll(/^param (\w+) [^=\n]*(=)?/gm)];
    return {
      parameters: new Set(parameters.flatMap(([, name]) => name ?? [])),
      required: new Set(parameters.flatMap(([, name, initial]) => (initial === undefined && name ? [name] : []))),
      outputs: new Set(names(text, /^output (\w+) /gm)),
    };
  }
  const text = folderText(texts, path === '' ? '' : `${path}/`);
  if (text === '') return undefined;
  const variables = [...text.matchAll(/^variable "(\w+)" \{\n([\s\S]*?)^\}/gm)];
  return {
    parameters: new Set(variables.flatMap(([, name]) => name ?? [])),
    required: new Set(variables.flatMap(([, name, body]) => (name && !/^ {2}default/m.test(body ?? '') ? [name] : []))),
    outputs: new Set(names(text, /^output "(\w+)"/gm)),
  };
}

/** The results of a module that the code around its call reads. */
function resultsRead(texts: ReadonlyMap<string, string>, file: string, call: string): readonly string[] {
  if (file.endsWith('.bicep')) {
    return names(texts.get(file) ?? '', new RegExp(`\\b${call}(?:\\[\\w+\\])?\\.outputs\\.(\\w+)`, 'g'));
  }
  const text = folderText(texts, directoryOf(file));
  const loops = names(text, new RegExp(`for \\w+, (\\w+) in module\\.${call}\\b`, 'g'));
  return [
    ...names(text, new RegExp(`\\bmodule\\.${call}(?:\\[[^\\]]+\\])?\\.(\\w+)`, 'g')),
    ...loops.flatMap((item) => names(text, new RegExp(`=> ${item}\\.(\\w+)`, 'g'))),
  ];
}

/** Everything that a Terraform folder holds. */
export function folderText(texts: ReadonlyMap<string, string>, folder: string): string {
  return [...texts]
    .filter(([path]) => path.endsWith('.tf') && directoryOf(path) === folder)
    .map(([, text]) => text)
    .join('\n');
}

function names(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].flatMap(([, name]) => name ?? []);
}
