import { commandWords } from '../text/command-words.ts';
import type { Environment } from './settings.ts';

/**
 * The pager the user wants: DOTNOTES_PAGER, then PAGER, then less.
 *
 * @returns its words; none where the user set it to nothing or to `cat`
 */
export function pagerCommand(env: Environment): string[] {
  const words = commandWords(env.DOTNOTES_PAGER ?? env.PAGER ?? 'less');
  return words[0] === '' || (words.length === 1 && words[0] === 'cat') ? [] : words;
}
