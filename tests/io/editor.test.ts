import { describe, expect, it } from 'vitest';
import { editorCommand } from '../../src/io/editor.ts';
import { commandWords } from '../../src/text/command-words.ts';

const line = (editor: string, path = '/notes/a;touch x.md') => {
  const { command, args } = editorCommand({ EDITOR: editor }, path, 7);
  return [command, ...args].join(' | ');
};

describe('editorCommand', () => {
  it.each([
    ['vi', 'vi | +7 | /notes/a;touch x.md'],
    ['nvim', 'nvim | +7 | /notes/a;touch x.md'],
    ['/usr/bin/nano -w', '/usr/bin/nano | -w | +7 | /notes/a;touch x.md'],
    ['emacs', 'emacs | +7 | /notes/a;touch x.md'],
    ['code --wait', 'code | --wait | --goto | /notes/a;touch x.md:7'],
    ['subl -w', 'subl | -w | /notes/a;touch x.md:7'],
    ['hx', 'hx | /notes/a;touch x.md:7'],
    ['"/opt/my editor/ed"', '/opt/my editor/ed | /notes/a;touch x.md'],
    ['vi; rm -rf', 'vi; | rm | -rf | /notes/a;touch x.md'],
  ])('%s', (editor, expected) => expect(line(editor)).toBe(expected));

  it('takes VISUAL before EDITOR, and vi where neither is set', () => {
    expect(editorCommand({ VISUAL: 'hx', EDITOR: 'vi' }, '/a.md', 1).command).toBe('hx');
    expect(editorCommand({}, '/a.md', 1).command).toBe('vi');
  });

  it('never takes a name for an option', () => expect(line('vi', '-rf')).toMatch(/\| \/.*-rf$/));
});

describe('commandWords', () => {
  it.each([
    ['less -R', ['less', '-R']],
    ['a "b c" \'d e\' f\\ g', ['a', 'b c', 'd e', 'f g']],
    ['cat; echo $HOME', ['cat;', 'echo', '$HOME']],
    ['', []],
  ])('%s', (text, words) => expect(commandWords(text)).toEqual(words));
});
