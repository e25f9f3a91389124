/** Whether a whole name fits a pattern with `*` for any text and `?` for any character, without case. */
export function fitsPattern(name: string, pattern: string): boolean {
  const text = [...name.toLowerCase()];
  const wanted = [...pattern.toLowerCase()];
  let at = 0;
  let next = 0;
  let star = -1;
  let resumeAt = 0;
  while (at < text.length) {
    if (wanted[next] === '*') {
      star = next++;
      resumeAt = at;
    } else if (next < wanted.length && (wanted[next] === '?' || wanted[next] === text[at])) {
      next++;
      at++;
    } else if (star >= 0) {
      next = star + 1;
      at = ++resumeAt;
    } else {
      return false;
    }
  }
  return wanted.slice(next).every((each) => each === '*');
}
