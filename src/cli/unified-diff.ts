const contextLines = 3;

/** The change from `before` to `after` as a unified diff: from the first changed line to the last, with some lines around them. */
export function unifiedDiff(path: string, before: string, after: string): string {
  const old = before.split('\n');
  const fresh = after.split('\n');
  let head = 0;
  while (head < old.length && head < fresh.length && old[head] === fresh[head]) head += 1;
  let tail = 0;
  while (
    tail < old.length - head &&
    tail < fresh.length - head &&
    old[old.length - 1 - tail] === fresh[fresh.length - 1 - tail]
  )
    tail += 1;
  const start = Math.max(0, head - contextLines);
  const oldEnd = Math.min(old.length, old.length - tail + contextLines);
  const freshEnd = Math.min(fresh.length, fresh.length - tail + contextLines);
  const lines = [
    `--- ${path}`,
    `+++ ${path}`,
    `@@ -${start + 1},${oldEnd - start} +${start + 1},${freshEnd - start} @@`,
    ...old.slice(start, head).map((line) => ` ${line}`),
    ...old.slice(head, old.length - tail).map((line) => `-${line}`),
    ...fresh.slice(head, fresh.length - tail).map((line) => `+${line}`),
    ...old.slice(old.length - tail, oldEnd).map((line) => ` ${line}`),
  ];
  return `${lines.join('\n')}\n`;
}
