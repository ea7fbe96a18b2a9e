import { Command, Option } from 'commander';
import { editDistance } from '../text/distance.ts';
import type { Context, GlobalOptions } from './context.ts';
import { examples, formatItem, styleUsage, surroundings } from './help.ts';
import { collect, parseCount, parseWidth, parseYear } from './options.ts';
import { VERSION } from './version.ts';

/** Commander sets what was meant on a line of its own. */
const BEFORE_SUGGESTION = /\n(?=\(Did you mean .*\)\n$)/;

/**
 * All commands with their options. A command's own module is loaded when it is
 * chosen, so that none pays for the others at start-up.
 */
export function buildProgram(context: Context): Command {
  const { terminal } = context;
  const helpWidth = () => program.opts<GlobalOptions>().width ?? terminal.width;
  const program: Command = new Command('dotnotes')
    .version(`dotnotes ${VERSION}`, '-V, --version', 'print the version')
    .option('--notes <path>', 'a post, a folder of posts, or - for standard input (repeatable)', collect)
    .addOption(new Option('--color <when>', 'colours').choices(['auto', 'always', 'never']).default('auto'))
    .option('--no-color', 'the same as --color never')
    .option('--width <columns>', 'print this wide', parseWidth)
    .option('--no-pager', 'never page')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .configureHelp({ formatItem, styleUsage })
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.print(text),
      writeErr: (text) => terminal.note(text.trimEnd()),
      getOutHelpWidth: () => helpWidth(),
      getErrHelpWidth: () => helpWidth(),
      outputError: (text, write) => write(text.replace(/^error: /, '').replace(BEFORE_SUGGESTION, ' ')),
    })
    .hook('preAction', (_program, command) => terminal.configure(terminalOptions(command.optsWithGlobals())));
  const add = (name: string, describe: string) => {
    const command = program.command(name).description(describe).copyInheritedSettings(program);
    return command
      .configureHelp({ formatItem, styleUsage, showGlobalOptions: true })
      .addHelpText('before', () => examples(name.split(' ')[0] ?? '', helpWidth()));
  };

  add('list [words...]', 'list the talks, post by post')
    .option('--tag <tag>', 'only posts with this tag (repeatable)', collect)
    .option('--year <year>', 'only posts of this year', parseYear)
    .option('--speaker <name>', 'only talks by this person')
    .addOption(
      new Option('--by <what>', 'put the talks under who gave them').choices(['post', 'speaker']).default('post'),
    )
    .addOption(new Option('--sort <key>', 'order of the talks').choices(['date', 'speaker', 'title', 'length']))
    .option('--all', 'groups and other sections too')
    .option('--json', 'one JSON array')
    .action(async (words, options, command) =>
      (await import('./list.ts')).list(context, words, withGlobals(options, command)),
    );

  add('show [speaker...]', 'print the talks of a speaker')
    .option('--raw', 'the very bytes of the post')
    .option('--mark <terms>', 'mark what a search for these terms would find')
    .option('--json', 'one JSON array')
    .action(async (words, options, command) =>
      (await import('./show.ts')).show(context, words, withGlobals(options, command)),
    );

  add('search <term...>', 'find talks by what stands in them, mistyped or not')
    .option('--exact', 'forgive nothing but letter case and accents')
    .option('--regex', 'the term is a regular expression')
    .option('-n, --limit <count>', 'at most this many talks', parseCount)
    .option('-C, --context <lines>', 'lines around each match', parseCount)
    .option('-c, --count', 'only how many lines match, talk by talk')
    .option('-l, --files', 'only the posts with a match')
    .option('--explain', 'why each talk matched, and what each match weighs')
    .option('--json', 'one JSON array')
    .action(async (terms, options, command) =>
      (await import('./search.ts')).search(context, terms, withGlobals(options, command)),
    );

  add('split <post>', 'write one Markdown file a talk')
    .option('--out <folder>', 'where to (default: a folder of the name of the post, here)')
    .option('--force', 'replace files that are there')
    .option('--dry-run', 'only tell what would be written')
    .action(async (post, options, command) =>
      (await import('./split.ts')).split(context, post, withGlobals(options, command)),
    );

  add('check [paths...]', 'tell how each heading was read, and what looks odd')
    .option('--json', 'one JSON array')
    .action(async (paths, options, command) =>
      (await import('./check.ts')).check(context, paths, withGlobals(options, command)),
    );

  add('open <speaker...>', 'open the post in your editor, at the talk').action(async (words, options, command) =>
    (await import('./open.ts')).open(context, words, withGlobals(options, command)),
  );

  add('completion <shell>', 'print the completion script for bash, zsh, fish or powershell').action(async (shell) =>
    (await import('./completion.ts')).completion(context, shell),
  );
  add('help [command]', 'print the help of a command').action((name?: string) => {
    const named = program.commands.find((command) => command.name() === name);
    if (name !== undefined && named === undefined) return unknown(name, program);
    (named ?? program).outputHelp();
  });
  program
    .command('complete', { hidden: true })
    .argument('[words...]')
    .allowUnknownOption()
    .action(async (words) => (await import('./completion.ts')).complete(context, program, words));

  program.addHelpText('before', () => examples('dotnotes', helpWidth()));
  program.addHelpText('after', () => surroundings(helpWidth()));
  // Without words: the help. With any that are no command: what was meant.
  program.allowExcessArguments().action(() => {
    const [word] = program.args;
    if (word === undefined) program.outputHelp();
    else unknown(word, program);
  });
  return program;
}

function unknown(word: string, program: Command): never {
  return program.error(`unknown command '${word}'${suggestion(word, program)}`, { exitCode: 2 });
}

function suggestion(word: string, program: Command): string {
  const names = program.commands.map((command) => command.name()).filter((name) => name !== 'complete');
  const near = names.find((name) => name.startsWith(word) || editDistance(word, name, 2) <= 2);
  return near === undefined ? `; known are ${names.join(', ')}` : `; did you mean ${near}?`;
}

function withGlobals<T extends object>(_options: T, command: Command): T & GlobalOptions {
  return command.optsWithGlobals();
}

function terminalOptions({ color, width, pager }: GlobalOptions) {
  return { color: color === (false as unknown) ? ('never' as const) : color, width: width ?? null, pager };
}
