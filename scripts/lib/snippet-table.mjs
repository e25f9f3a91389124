const begin = '<!-- The snippets, written by `npm run snippets`. -->';
const end = '<!-- The end of the snippets. -->';

/** The text with its table of snippets brought up to date. */
export function withSnippetTable(text, table) {
  const start = text.indexOf(begin);
  const stop = text.indexOf(end);
  if (start < 0 || stop < start)
    throw new Error(`The text has no place for the snippets: a line ${begin} and a line ${end}.`);
  return `${text.slice(0, start + begin.length)}\n\n${table}\n${text.slice(stop)}`;
}
