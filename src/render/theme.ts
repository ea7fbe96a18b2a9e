import { Chalk } from 'chalk';
import { unstyled } from './width.ts';

type Style = (text: string) => string;

/** What a piece of text is; how that looks is decided here alone. */
export interface Theme {
  readonly plain: boolean;
  readonly heading: Style;
  readonly title: Style;
  readonly speaker: Style;
  readonly group: Style;
  readonly faint: Style;
  readonly strong: Style;
  readonly emphasis: Style;
  readonly strike: Style;
  readonly code: Style;
  /** Code of a language that is known, part by part. */
  readonly codeParts: CodeTheme;
  readonly link: Style;
  /** A word that answers a search as it is spelt, and one that was forgiven. */
  readonly match: Style;
  readonly forgiven: Style;
}

/** How the parts of code look. */
export interface CodeTheme {
  readonly keyword: Style;
  readonly string: Style;
  readonly number: Style;
  readonly comment: Style;
  readonly addition: Style;
  readonly deletion: Style;
  readonly name: Style;
  readonly rest: Style;
}

const PLAIN: Theme = {
  plain: true,
  heading: unstyled,
  title: unstyled,
  speaker: unstyled,
  group: unstyled,
  faint: unstyled,
  strong: unstyled,
  emphasis: unstyled,
  strike: unstyled,
  code: unstyled,
  codeParts: {
    keyword: unstyled,
    string: unstyled,
    number: unstyled,
    comment: unstyled,
    addition: unstyled,
    deletion: unstyled,
    name: unstyled,
    rest: unstyled,
  },
  link: unstyled,
  match: unstyled,
  forgiven: unstyled,
};

/**
 * The styles by role, from the 16 colours that every terminal has its own
 * palette for. Only those carry text that xterm's palette shows at 3.5:1 or more
 * on black and on white alike: red (3.6 and 5.8), magenta (4.5 and 4.7) and bright
 * blue (4.4 and 4.7). Green, cyan and yellow are lost on white (2.2, 2.0, 1.7), blue
 * on black (2.2); bright black is the background in some palettes. Only the
 * terminal's own text colour is ever dimmed.
 *
 * @param level 0 for none; chalk's levels else
 */
export function createTheme(level: 0 | 1 | 2 | 3): Theme {
  if (level === 0) return PLAIN;
  const chalk = new Chalk({ level });
  return {
    plain: false,
    heading: chalk.bold.magenta,
    title: chalk.bold,
    speaker: chalk.blueBright,
    group: chalk.magenta.italic,
    faint: chalk.dim,
    strong: chalk.bold,
    emphasis: chalk.italic,
    strike: chalk.strikethrough,
    code: chalk.magenta,
    codeParts: {
      keyword: chalk.magenta,
      string: chalk.red,
      number: chalk.blueBright,
      comment: chalk.dim.italic,
      addition: chalk.blueBright,
      deletion: chalk.red,
      name: chalk.bold,
      rest: unstyled,
    },
    link: chalk.blueBright.underline,
    match: chalk.bold.inverse,
    forgiven: chalk.bold.underline.red,
  };
}
