/** What each help begins with: what the command is for, and lines to try. */
export const EXAMPLES: { readonly [command: string]: { readonly summary: string; readonly lines: readonly string[] } } =
  {
    dotnotes: {
      summary: 'The talks in your conference notes: list them, read them, find what was said, mistyped or not.',
      lines: [
        'dotnotes list                       # the talks, post by post',
        'dotnotes show benet                 # what Juan Benet said',
        'dotnotes search blockchain          # finds it where it was typed "bloclwhin"',
      ],
    },
    list: {
      summary: 'Lists the talks, post by post, in the order of the day.',
      lines: [
        'dotnotes list',
        'dotnotes list dotscale              # posts and talks that are named so',
        'dotnotes list --year 2016 --by speaker',
        "dotnotes list --all --json | jq '.[].heading'",
      ],
    },
    show: {
      summary: 'Prints the talks of a speaker; a part of the name is enough, mistyped too.',
      lines: [
        'dotnotes show benet',
        'dotnotes show dotscale-2016/juan-benet   # by id, as --json gives it',
        'dotnotes show 8                          # by number, where there is one post',
        'dotnotes show benet --mark ipfs',
        'dotnotes show benet --raw > benet.md',
      ],
    },
    search: {
      summary: 'Finds talks by what stands in them, best first. All terms must be in the same talk.',
      lines: [
        'dotnotes search blockchain',
        'dotnotes search \'"merkle tree"\' -- -bitcoin   # a phrase, without a word',
        "dotnotes search 'speaker:benet link*'         # fields: speaker, title, tag, year",
        "dotnotes search --regex 'v[0-9]+'",
      ],
    },
    split: {
      summary: 'Writes one Markdown file a talk, with front matter that a static site can use.',
      lines: [
        'dotnotes split notes/2016-04-25-dotscale-2016.md --dry-run',
        'dotnotes split notes/2016-04-25-dotscale-2016.md --out talks',
      ],
    },
    check: {
      summary: 'Tells how each heading was read and why, what looks odd, and what front matter would settle it.',
      lines: ['dotnotes check', 'dotnotes check notes/2016-04-25-dotscale-2016.md'],
    },
    open: {
      summary: 'Opens the post in $VISUAL or $EDITOR, at the line of the talk.',
      lines: ['dotnotes open benet', "EDITOR='code --wait' dotnotes open brewer"],
    },
    completion: {
      summary: 'Prints a script that completes commands, options, speakers and files. To install it, once:',
      lines: [
        'mkdir -p ~/.local/share/bash-completion/completions   # bash, with the package bash-completion',
        'dotnotes completion bash > ~/.local/share/bash-completion/completions/dotnotes',
        "echo 'source <(dotnotes completion bash)' >> ~/.bashrc   # bash without that package",
        'mkdir -p ~/.zfunc && dotnotes completion zsh > ~/.zfunc/_dotnotes',
        "echo 'fpath+=~/.zfunc; autoload -Uz compinit; compinit' >> ~/.zshrc   # zsh, where ~/.zfunc is new",
        'mkdir -p ~/.config/fish/completions',
        'dotnotes completion fish > ~/.config/fish/completions/dotnotes.fish',
        'dotnotes completion powershell >> $PROFILE',
      ],
    },
    help: { summary: 'Prints the help of a command.', lines: ['dotnotes help show'] },
  };
