/**
 * What must never reach a terminal from a note, a file name or an argument:
 * C0 controls but newline, DEL, C1, bidirectional controls, invisible
 * characters and lone surrogates. Joiners and variation selectors are kept:
 * emoji and Persian need them. Letter by letter and never by sequence, since
 * what is left of a broken sequence can form another: 'ESC ESC[0m[31m'.
 */
const HIDDEN =
  /[\0-\x09\x0b-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e0fff}]|\p{Cs}/gu;
const TAB = '    ';

/** A text with every hidden character made visible (`\x1b`, `\u{202e}`), tabs as spaces, newlines kept. */
export function visible(text: string): string {
  return text.replace(HIDDEN, show);
}

/** The same for a text that must stay on one line: newlines are made visible, too. */
export function visibleLine(text: string): string {
  return visible(text).replaceAll('\n', '\\x0a');
}

function show(letter: string): string {
  if (letter === '\t') return TAB;
  const code = letter.codePointAt(0) ?? 0;
  if (code >= 0xd800 && code <= 0xdfff) return '\ufffd';
  return code <= 0xff ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u{${code.toString(16)}}`;
}

/**
 * JSON text in which every hidden character is an escape: the value stays the
 * same, and a terminal sees none of them.
 */
export function escapeJson(json: string): string {
  return json.replace(HIDDEN, (letter) => {
    if (letter === '\t') return letter;
    return Array.from(
      { length: letter.length },
      (_, i) => `\\u${letter.charCodeAt(i).toString(16).padStart(4, '0')}`,
    ).join('');
  });
}
