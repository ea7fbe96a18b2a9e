import { expect, it } from 'vitest';
import { fileName } from '../../src/text/file-name.ts';

it.each([
  ['notes/2016-04-25-dotscale.md', '2016-04-25-dotscale.md', '2016-04-25', 'dotscale'],
  ['C:\\notes\\dotscale.v2.md', 'dotscale.v2.md', null, 'dotscale.v2'],
  ['2016-04-25.md', '2016-04-25.md', '2016-04-25', ''],
  ['a\nb/2016-04-25_c\nd.md', '2016-04-25_c\nd.md', '2016-04-25', 'c\nd'],
  ['-', '-', null, '-'],
  ['notes/', '', null, ''],
])('%j is taken apart', (path, name, date, stem) => {
  expect(fileName(path)).toEqual({ name, date, stem });
});
