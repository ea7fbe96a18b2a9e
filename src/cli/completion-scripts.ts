/*
 * What `dotnotes completion` prints. Each script hands the words typed so far to
 * `dotnotes complete -- words…`, the last of them the one at the cursor, as they
 * stand: none of them is ever evaluated. The answer is a line a candidate, its
 * description behind a tab; a line `:files` asks for the shell's own file names.
 */

/** A script as it stands between the backticks; `\${` is what a shell reads as `${`. */
function script({ raw }: TemplateStringsArray): string {
  return (raw[0] ?? '').replaceAll('\\${', '${');
}

const BASH = script`# dotnotes: completion for bash
_dotnotes() {
  local word whole='' cur="\${COMP_WORDS[COMP_CWORD]}" value
  local -a words=()
  # Bash parts words at = and at :, here they are whole again.
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD}"; do
    if [[ \${#words[@]} -gt 0 && ( $word == [=:] || $whole == *[=:] ) ]]; then
      whole+=$word
      words[\${#words[@]}-1]=$whole
    else
      whole=$word
      words+=("$word")
    fi
  done
  [[ $cur == [=:] ]] && cur=''
  COMPREPLY=()
  while IFS=$'\t' read -r value _; do
    # With no answer at all, bash completes file names.
    [[ $value == :files ]] && return
    value=\${value#"\${whole%"$cur"}"}
    [[ $cur == [\"\']* ]] || printf -v value %q "$value"
    COMPREPLY+=("$value")
  done < <(dotnotes complete -- "\${words[@]}" 2>/dev/null)
  [[ \${#COMPREPLY[@]} -gt 0 ]] || compopt +o default 2>/dev/null
}
complete -o default -F _dotnotes dotnotes
`;

const ZSH = script`#compdef dotnotes
# dotnotes: completion for zsh
_dotnotes() {
  local line value
  local -a candidates
  for line in "\${(@f)$(dotnotes complete -- "\${(@Q)words[2,CURRENT-1]}" "$PREFIX" 2>/dev/null)}"; do
    [[ -z $line ]] && continue
    if [[ $line == :files ]]; then
      compset -P '--*='
      _files
      return
    fi
    value=\${line%%$'\t'*}
    if [[ $line == *$'\t'* ]]; then
      candidates+=("\${value//:/\\:}:\${line#*$'\t'}")
    else
      candidates+=("\${value//:/\\:}")
    fi
  done
  (( $#candidates )) && _describe -V dotnotes candidates
}
if [[ $funcstack[1] == _dotnotes ]]; then
  _dotnotes "$@"
else
  compdef _dotnotes dotnotes
fi
`;

const FISH = script`# dotnotes: completion for fish
function __dotnotes_complete
  set -l token (commandline -ct)
  set -l words (commandline -opc)
  for line in (dotnotes complete -- $words[2..-1] "$token" 2>/dev/null)
    if test "$line" = :files
      set -l option (string match -r -- '^--[a-z-]+=' "$token")
      __fish_complete_path (string replace -- "$option" '' "$token") | string replace -r '^' -- "$option"
    else
      echo $line
    end
  end
end
complete -c dotnotes -f -a '(__dotnotes_complete)'
`;

const POWERSHELL = script`# dotnotes: completion for PowerShell
Register-ArgumentCompleter -Native -CommandName dotnotes -ScriptBlock {
  param($word, $ast, $cursor)
  $words = @($ast.CommandElements | Select-Object -Skip 1 |
    Where-Object { $_.Extent.EndOffset -lt $cursor } | ForEach-Object { $_.Extent.Text })
  # An empty word would be lost on its way; a blank stands for it.
  $last = if ($word) { $word } else { ' ' }
  dotnotes complete -- @words $last 2>$null | Where-Object { $_ -ne ':files' } | ForEach-Object {
    $value, $about = $_ -split [char]9, 2
    $shown = if ($about) { $about } else { $value }
    [System.Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', $shown)
  }
}
`;

/** The completion scripts by shell. */
export const SCRIPTS: { readonly [shell: string]: string } = {
  bash: BASH,
  zsh: ZSH,
  fish: FISH,
  powershell: POWERSHELL,
};
