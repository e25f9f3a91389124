import { describe, expect, it } from 'vitest';
import { location, parameter } from '../../../src/core/snippets/common/bicep-needs';
import { renderSnippet, unwired } from '../../../src/core/snippets/render-snippet';
import { choice, gap, lines, paragraphs, symbol, text } from '../../../src/core/snippets/snippet-text';

describe('the text of a snippet', () => {
  it('loses the common indentation and its empty first and last line', () => {
    const snippet = text`
      a {
        b
      }
    `;
    expect(renderSnippet(snippet)).toBe('a {\n  b\n}');
  });

  it('takes another text in at the indentation of the line where it stands', () => {
    const inner = text`
      {
        b: 1

        c: 2
      }
    `;
    const snippet = text`
      x {
        ${symbol('s')}: ${inner}
        ${inner}
      }
    `;
    expect(renderSnippet(snippet)).toBe(
      'x {\n  ${1:s}: {\n    b: 1\n\n    c: 2\n  }\n  {\n    b: 1\n\n    c: 2\n  }\n}',
    );
  });

  it('numbers gaps by name in the order of the text', () => {
    const snippet = text`${gap('b', 'two')} ${gap('a', 'one')} ${gap('b', 'two')} ${choice('z', ['1', '2'])}`;
    expect(renderSnippet(snippet)).toBe('${1:two} ${2:one} ${1} ${3|1,2|}');
  });

  it('writes the interpolation of the language as it is', () => {
    expect(renderSnippet(text`'\${${location}}-x'`)).toContain("'\\${location}-x'");
  });

  it('refuses a choice of nothing', () => {
    expect(() => choice('region', [])).toThrow('region');
  });
});

describe('what a snippet needs', () => {
  const size = parameter('size', 'int', 'How many.');
  const snippet = text`a: ${location} b: ${size} c: ${location}`;

  it('is declared above it, once', () => {
    expect(renderSnippet(snippet)).toBe(
      [
        "@description('Region of the resources.')\nparam location string = resourceGroup().location",
        "@description('How many.')\nparam size int",
        'a: location b: size c: location',
      ].join('\n\n'),
    );
  });

  it('is not declared where the file declares it', () => {
    const wiring = { ...unwired, declared: new Set(['location', 'size']) };
    expect(renderSnippet(snippet, wiring)).toBe('a: location b: size c: location');
  });

  it('is not declared where the resource at hand stands in', () => {
    const wiring = {
      ...unwired,
      declared: new Set(['size']),
      expressions: (source: string) => (source === 'location' ? 'vm.location' : undefined),
    };
    expect(renderSnippet(snippet, wiring)).toBe('a: vm.location b: size c: vm.location');
  });
});

describe('a gap', () => {
  const wiring = {
    ...unwired,
    values: (path: string) => ({ 'zones.0': '2', size: 'Standard_D4' })[path],
  };

  it('begins with the value of the resource at hand', () => {
    expect(renderSnippet(zoneChoice(), wiring)).toBe('${1|2,1,3|}');
    expect(renderSnippet(text`${gap('size', 'D2', { from: 'size', without: 'Standard_' })}`, wiring)).toBe('${1:D4}');
  });

  it('keeps its own beginning where the value is not known or of another form', () => {
    expect(renderSnippet(zoneChoice())).toBe('${1|1,2,3|}');
    expect(renderSnippet(text`${gap('size', 'D2', { from: 'size', without: 'Basic_' })}`, wiring)).toBe('${1:D2}');
  });

  it('that names a declaration takes a name that is free', () => {
    const declared = new Set(['lock', 'azurerm_management_lock.lock2']);
    expect(renderSnippet(text`${symbol('lock')}`, { ...unwired, declared })).toBe('${1:lock3}');
  });
});

function zoneChoice() {
  return text`${choice('zone', ['1', '2', '3'], { from: 'zones.0' })}`;
}

describe('texts one below the other', () => {
  const list = lines([
    text`a`,
    text`${gap('b', 'two')},`,
    text`
    {
      c
    }
  `,
  ]);

  it('keep the indentation of the place where they are laid in', () => {
    const snippet = text`
      [
        ${list}
      ]
    `;
    expect(renderSnippet(snippet)).toBe('[\n  a\n  ${1:two},\n  {\n    c\n  }\n]');
  });

  it('keep it with empty lines between too', () => {
    const snippet = text`
      x {
        ${paragraphs([text`a {}`, text`${gap('b', 'two')} {}`, text`c {}`])}
      }
    `;
    expect(renderSnippet(snippet)).toBe('x {\n  a {}\n\n  ${1:two} {}\n\n  c {}\n}');
  });
});
