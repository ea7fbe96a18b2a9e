import { Marked, type Token, type TokenizerAndRendererExtension, type TokenizerObject, type Tokens } from 'marked';

/** A note at the foot of a text. */
export interface Footnote extends Tokens.Generic {
  readonly type: 'footnote';
  /** '[^1]:' */
  readonly label: string;
  readonly tokens: Token[];
}

/**
 * `[^1]: a note`, then lines of it that are indented, with blank lines between or
 * not, or that go on below as those of a paragraph do. No note is in a note.
 */
const FOOTNOTE =
  /^ {0,3}(\[\^[^\]\n]{1,100}\]:)(?! *\[\^)([^\n]*(?:\n+(?: {2,}|\t)[^\n]*|\n(?! {0,3}(?:\[\^|[#>|<]|[-*+] |\d{1,9}[.)] |```|~~~))[^\n]+)*)(?:\n|$)/;

/** Code between the tags of Jekyll. */
const LIQUID_CODE =
  /^ {0,3}\{%-? *highlight +(\w[^%\n]*?) *-?%\}[^\n]*\n([\s\S]*?)\n? {0,3}\{%-? *endhighlight *-?%\}[^\n]*(?:\n|$)/;

const footnote: TokenizerAndRendererExtension = {
  name: 'footnote',
  level: 'block',
  start: (src) => lineThatBegins(src, '[^'),
  tokenizer(src): Footnote | undefined {
    const [raw, label, note] = FOOTNOTE.exec(src) ?? [];
    if (raw === undefined || label === undefined || note === undefined) return undefined;
    return { type: 'footnote', raw, label, tokens: this.lexer.blockTokens(note.trim().replace(/\n[ \t]{1,4}/g, '\n')) };
  },
};

const liquidCode: TokenizerAndRendererExtension = {
  name: 'liquidCode',
  level: 'block',
  start: (src) => lineThatBegins(src, '{%'),
  tokenizer(src): Tokens.Code | undefined {
    const [raw, lang, text] = LIQUID_CODE.exec(src) ?? [];
    return raw === undefined || lang === undefined || text === undefined
      ? undefined
      : { type: 'code', raw, lang, text };
  },
};

function lineThatBegins(src: string, mark: string): number | undefined {
  const at = src.indexOf(`\n${mark}`);
  return at < 0 ? undefined : at + 1;
}

/**
 * Most texts hold no quotes and no HTML, but the expressions for them are the longest of
 * all, and compiling them takes a good part of printing one talk. A look at the first mark
 * spares that: false leaves it to marked, undefined is none.
 */
const tokenizer: TokenizerObject = {
  blockquote: (src) => (/^ {0,3}>/.test(src) ? false : undefined),
  html: (src) => (/^ {0,3}</.test(src) ? false : undefined),
};

const plain = new Marked({ tokenizer });
const extended = new Marked({ tokenizer, extensions: [footnote, liquidCode] });

/** The tokens of a text. Not for texts that are too complex; and still to be called under a limit of time. */
export function tokenizeMarkdown(markdown: string): Token[] {
  const text = markdown.replace(/\r\n?/g, '\n');
  // Each paragraph is searched for what may interrupt it: only texts that hold such a thing pay for that.
  return /\[\^|\{%-? *highlight /.test(text) ? extended.lexer(text) : plain.lexer(text);
}
