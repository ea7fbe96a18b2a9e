const LINE_END = /\r\n|\n|\r/;

/** The lines of a text without their ends. A text that ends with a line end has an empty last line. */
export function splitLines(text: string): string[] {
  return text.includes('\r') ? text.split(LINE_END) : text.split('\n');
}

/**
 * Where each line of a text begins, and where the text ends.
 *
 * @returns one UTF-16 offset a line as `splitLines` counts them, then the text's length
 */
export function lineOffsets(text: string): number[] {
  const offsets = [0];
  if (text.includes('\r'))
    for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g)) offsets.push(index + end.length);
  else for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) offsets.push(at + 1);
  offsets.push(text.length);
  return offsets;
}
