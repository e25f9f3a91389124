// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the interpolation is that of the language under test
import { describe, expect, it } from 'vitest';
import { outline, parseValid, statementOf, typeOutline } from './outline';

describe('declarations', () => {
  it('reads a target scope', () => {
    expect(outline(statementOf("targetScope = 'subscription'", 'targetScope').value)).toBe("'subscription'");
  });

  it('reads metadata', () => {
    const metadata = statementOf("metadata owner = { team: 'core' }", 'metadata');
    expect([metadata.name.name, outline(metadata.value)]).toEqual(['owner', "{team: 'core'}"]);
  });

  it('reads a parameter without a default', () => {
    const parameter = statementOf('param name string', 'param');
    expect(parameter.type && typeOutline(parameter.type)).toBe('string');
    expect(parameter.value).toBeUndefined();
  });

  it('reads a parameter with a default', () => {
    const parameter = statementOf('param zones int[] = [1, 2, 3]', 'param');
    expect(parameter.type && typeOutline(parameter.type)).toBe('array(int)');
    expect(parameter.value && outline(parameter.value)).toBe('[1, 2, 3]');
  });

  it('reads a parameter whose union of types begins on the next line', () => {
    const parameter = statementOf("param a\n  | 'x'\n  | 'y' = 'x'", 'param');
    expect(parameter.type && typeOutline(parameter.type)).toBe("('x' | 'y')");
    expect(parameter.value && outline(parameter.value)).toBe("'x'");
  });

  it('reads a variable with and without a type', () => {
    expect(statementOf('var a = 1', 'var').type).toBeUndefined();
    const typed = statementOf("var a string = 'b'", 'var');
    expect(typed.type && typeOutline(typed.type)).toBe('string');
    expect(outline(typed.value)).toBe("'b'");
  });

  it('reads an output', () => {
    const result = statementOf('output ids string[] = [for s in subnets: s.id]', 'output');
    expect(result.type && typeOutline(result.type)).toBe('array(string)');
    expect(outline(result.value)).toBe('for(s in subnets: s.id)');
  });

  it('reads a function', () => {
    const func = statementOf("func greet(name string, times int?) string => 'Hi ${name}'", 'func');
    expect(func.parameters.map(({ name, type }) => `${name.name} ${typeOutline(type)}`)).toEqual([
      'name string',
      'times int?',
    ]);
    expect(typeOutline(func.returnType)).toBe('string');
    expect(outline(func.body)).toBe("'Hi ${name}'");
  });

  it('reads a function over several lines', () => {
    const func = statementOf('func f(\n  a string\n  b int\n) object =>\n  { c: a }', 'func');
    expect(func.parameters).toHaveLength(2);
    expect(outline(func.body)).toBe('{c: a}');
  });

  it('reads an assertion', () => {
    const assertion = statementOf('assert isProd = contains(name, env)', 'assert');
    expect([assertion.name.name, outline(assertion.value)]).toEqual(['isProd', 'contains(name, env)']);
  });

  it('reads a test', () => {
    const test = statementOf("test basic './main.bicep' = {\n  params: {}\n}", 'test');
    expect([test.name.name, test.path?.value]).toEqual(['basic', './main.bicep']);
    expect(test.body && outline(test.body)).toBe('{params: {}}');
  });
});

describe('decorators', () => {
  it('keeps names with dots, arguments and places', () => {
    const text = "@sys.description('''\nlong\n''')\n@secure()\n\n// why\n@allowed([\n  'a'\n  'b'\n])\nparam x string";
    const { decorators, range } = statementOf(text, 'param');
    expect(decorators.map(({ name }) => name)).toEqual(['sys.description', 'secure', 'allowed']);
    expect(decorators.map(({ nameRange }) => text.slice(nameRange.start, nameRange.end))).toEqual([
      'sys.description',
      'secure',
      'allowed',
    ]);
    expect(decorators[2]?.arguments.map(outline)).toEqual(["['a', 'b']"]);
    expect(range).toEqual({ start: 0, end: text.length });
  });
});

describe('imports and extensions', () => {
  it('reads the import of a whole file', () => {
    const statement = statementOf("import * as shared from './shared.bicep'", 'import');
    expect([statement.namespace?.name, statement.source?.value]).toEqual(['shared', './shared.bicep']);
    expect(statement.symbols).toEqual([]);
  });

  it('reads the import of single names', () => {
    const statement = statementOf(
      "import {\n  a\n  b as c, 'd-e' as f\n} from 'br/public:avm/utl/types:0.1.0'",
      'import',
    );
    const symbols = statement.symbols.map(({ name, alias }) => [
      name.kind === 'identifier' ? name.name : name.value,
      alias?.name,
    ]);
    expect(symbols).toEqual([
      ['a', undefined],
      ['b', 'c'],
      ['d-e', 'f'],
    ]);
    expect(statement.source?.value).toBe('br/public:avm/utl/types:0.1.0');
  });

  it.each([
    ['extension graph', 'extension', 'graph', undefined, undefined],
    ["extension 'br:mcr.example/x:1' as x", 'extension', "'br:mcr.example/x:1'", undefined, 'x'],
    ["extension kubernetes with {\n  namespace: 'a'\n} as k8s", 'extension', 'kubernetes', "{namespace: 'a'}", 'k8s'],
    ["provider 'az@1.0.0' as az", 'provider', "'az@1.0.0'", undefined, 'az'],
    ["import 'az@1.0.0' with {} as az", 'import', "'az@1.0.0'", '{}', 'az'],
    ['extensionConfig graph with {}', 'extensionConfig', 'graph', '{}', undefined],
  ])('reads %s', (text, keyword, specification, configuration, alias) => {
    const statement = statementOf(text, 'extension');
    const named = statement.specification;
    expect(statement.keyword).toBe(keyword);
    expect(named?.kind === 'identifier' ? named.name : named && outline(named)).toBe(specification);
    expect(statement.configuration && outline(statement.configuration)).toBe(configuration);
    expect(statement.alias?.name).toBe(alias);
  });
});

describe('parameter files', () => {
  it('reads using, extends and values', () => {
    const file = parseValid(
      "using './main.bicep'\nextends '../base.bicepparam'\n\nparam a = 'b'\nparam c = readEnvironmentVariable('D', '')\nvar e = 1\n",
    );
    expect(file.statements.map(({ kind }) => kind)).toEqual(['using', 'extends', 'param', 'param', 'var']);
    const [using, extended, first] = file.statements;
    expect(using?.kind === 'using' && [using.path?.value, using.isNone]).toEqual(['./main.bicep', false]);
    expect(extended?.kind === 'extends' && extended.path?.value).toBe('../base.bicepparam');
    expect(first?.kind === 'param' && [first.type, first.value && outline(first.value)]).toEqual([undefined, "'b'"]);
  });

  it('reads using none', () => {
    const using = statementOf('using none', 'using');
    expect([using.isNone, using.path]).toEqual([true, undefined]);
  });

  it('reads a configuration behind using', () => {
    const using = statementOf("using 'main.bicep' with {\n  mode: 'stack'\n}", 'using');
    expect(using.configuration && outline(using.configuration)).toBe("{mode: 'stack'}");
  });
});

describe('comments', () => {
  it('lists comments and directives with their places', () => {
    const text =
      "// one\n#disable-next-line no-unused-params // why\nparam a string /* two */ // three\n#disable-diagnostics BCP081\n  #restore-diagnostics BCP081\nvar b = 'http://c'";
    const { comments } = parseValid(text);
    expect(comments.map(({ kind, text: comment }) => [kind, comment])).toEqual([
      ['line', '// one'],
      ['directive', '#disable-next-line no-unused-params '],
      ['line', '// why'],
      ['block', '/* two */'],
      ['line', '// three'],
      ['directive', '#disable-diagnostics BCP081'],
      ['directive', '#restore-diagnostics BCP081'],
    ]);
    for (const comment of comments) expect(text.slice(comment.range.start, comment.range.end)).toBe(comment.text);
  });

  it('takes comments between any two tokens', () => {
    parseValid('/* a */ var /* b */ x /* c */ = /* d */ [ // e\n  // f\n  1 /* g\n */\n  // h\n]\n// i');
  });

  it('takes a file that is empty or only comments', () => {
    expect(parseValid('').statements).toEqual([]);
    expect(parseValid('\uFEFF// only\r\n\r\n').statements).toEqual([]);
  });
});
