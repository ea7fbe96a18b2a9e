/**
 * The words of a command that a variable such as PAGER or EDITOR holds: blanks
 * part them, quotes and backslashes keep a blank. No shell reads it, so `;`,
 * `|` and `$` mean nothing.
 */
export function commandWords(text: string): string[] {
  const words: string[] = [];
  const piece = /"((?:[^"\\]|\\.)*)"|'([^']*)'|\\(.)|([^\s"'\\]+)|(\s+)/gs;
  let word: string | null = null;
  for (const [, double, single, escaped, plain, blank] of text.matchAll(piece)) {
    if (blank !== undefined) {
      if (word !== null) words.push(word);
      word = null;
    } else {
      word = (word ?? '') + (double?.replace(/\\(.)/g, '$1') ?? single ?? escaped ?? plain ?? '');
    }
  }
  if (word !== null) words.push(word);
  return words;
}
