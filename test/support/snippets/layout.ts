/** What in a text is not as the formatter of its language would have it: one line a complaint. */
export function layoutProblems(text: string, language: 'bicep' | 'terraform'): readonly string[] {
  const lines = text.replace(/\n$/, '').split('\n');
  const code = withoutLongTexts(lines);
  return [
    ...lines.flatMap((line, index) => (/[\t]|[ ]+$/.test(line) ? [`${index + 1}: tab, or space at the end`] : [])),
    ...lines.flatMap((line, index) =>
      line === '' && lines[index - 1] === '' ? [`${index + 1}: second empty line in a row`] : [],
    ),
    ...(text.endsWith('\n') && !text.endsWith('\n\n') ? [] : ['the text does not end with one line break']),
    ...indentationProblems(code),
    ...(language === 'terraform' ? alignmentProblems(code) : spacingProblems(code)),
  ];
}

/** The lines, with those inside texts of several lines emptied: formatters leave them alone. */
function withoutLongTexts(lines: readonly string[]): readonly string[] {
  let end: RegExp | undefined;
  return lines.map((line) => {
    if (end?.test(line)) {
      end = undefined;
      return line;
    }
    if (end) return '';
    const heredoc = /<<-?(\w+)$/.exec(line)?.[1];
    if (heredoc) end = new RegExp(`^\\s*${heredoc}$`);
    else if (/(?:^|[^'])'''$/.test(line) && !/'''.*'''$/.test(line)) end = /^\s*'''/;
    return line;
  });
}

/** Two spaces for every line with brackets that are open where a line begins; `object({` is one step, as formatters have it. */
function indentationProblems(lines: readonly string[]): readonly string[] {
  const problems: string[] = [];
  let depth = 0;
  lines.forEach((line, index) => {
    const code = withoutTexts(line);
    const closing = /^\s*([\])}]*)/.exec(code)?.[1]?.length ?? 0;
    const expected = 2 * Math.max(0, depth - Math.min(closing, 1));
    if (line !== '' && line.search(/\S/) !== expected) problems.push(`${index + 1}: not indented by ${expected}`);
    depth += Math.sign(count(code, /[[({]/g) - count(code, /[\])}]/g));
  });
  return problems;
}

/** `name: value`: no space before the colon, one behind. */
function spacingProblems(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line, index) =>
    /^\s*\w+(?:\s+:|:(?!\s\S))/.test(withoutTexts(line)) ? [`${index + 1}: colon without its one space`] : [],
  );
}

/** Equals signs of arguments on lines that follow one another stand in one column. */
function alignmentProblems(lines: readonly string[]): readonly string[] {
  const problems: string[] = [];
  let group: { index: number; name: string; column: number }[] = [];
  const close = (): void => {
    const column = Math.max(...group.map(({ name }) => name.length)) + 1;
    for (const one of group) if (one.column !== column) problems.push(`${one.index + 1}: equals sign not aligned`);
    group = [];
  };
  lines.forEach((line, index) => {
    const found = /^\s*("[^"]*"|[\w-]+)(\s*)= /.exec(line);
    if (!found || /[[({]$|<<-?\w+$/.test(line)) {
      close();
      if (found && found[2] !== ' ') problems.push(`${index + 1}: not one space before the equals sign`);
      return;
    }
    const [, name = '', space = ''] = found;
    group.push({ index, name, column: name.length + space.length });
  });
  close();
  return problems;
}

function withoutTexts(line: string): string {
  return line
    .replace(/(?:^|\s)(?:\/\/|#).*$/, '')
    .replace(/'(?:[^'\\]|\\.)*'/g, "''")
    .replace(/"(?:[^"\\]|\\.)*"/g, '""');
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
