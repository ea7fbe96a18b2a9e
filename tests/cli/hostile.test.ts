import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../folder.ts';
import { dotnotes } from './dotnotes.ts';

/** An escape, a C1 code, DEL, BEL, CR, a bidi override, an isolate, a zero-width space, a tag. */
const HOSTILE = '\x1b]0;x\x07\x9b2J\x7f\r\u202e\u2066\u200b\u{e0041}\x1b[31m';
const LEAK = /[\0-\x08\x0b-\x1f\x7f-\x9f\u200b\u202a-\u202e\u2066-\u2069]|\u{e0041}/u;
const OWN_STYLE = /\x1b\[[\d;]*m|\x1b\]8;;[\x20-\x7e]*\x1b\\/g;

/** Hostile in the title, a tag, a heading, a speaker, the body, a code block, a link and the file's name. */
const post = `---
title: "Loom\\e]0;x\\x07\\x9b2J\\u202e"
tags: ["knots\\e[2J\\u200b"]
---

# Ada Lovelace ${HOSTILE}

She talked of knots ${HOSTILE} &#27;[2J &#155;2J &#x202e; and [here${HOSTILE}](http://a.example/${HOSTILE}).

\`\`\`js
let knots = '${HOSTILE}';
\`\`\`

| a${HOSTILE} | b |
| - | - |
| c | <b title="${HOSTILE}">d${HOSTILE}</b> |

# By: Eve ${HOSTILE} Holt

Speaker: **Eve ${HOSTILE} Holt** talked of knots.
`;

let folder = '';
beforeAll(() => {
  folder = temporaryFolder();
  writeFileSync(join(folder, `a${HOSTILE.replace('/', '')}.md`), post);
  writeFileSync(join(folder, 'b.md'), post.replace('title:', `dotnotes:\n  talks: ["${HOSTILE}"]\ntitle:`));
  writeFileSync(join(folder, 'c.md'), `---\ntitle: "open\n${HOSTILE}: [\n---\n${post}`);
});

describe.each([
  ['off a terminal', 0, {}],
  ['on a terminal', 80, { TERM: 'xterm-256color', FORCE_HYPERLINK: '1' }],
])('%s', (_where, columns, env) => {
  it.each([
    [['list']],
    [['list', '--by', 'speaker']],
    [['list', '--by', 'post']],
    [['list', '--all', '--json']],
    [['list', HOSTILE]],
    [['show', 'ada']],
    [['show', 'holt']],
    [['show', HOSTILE]],
    [['show', 'ada', '--mark', 'knots']],
    [['show', 'ada', '--json']],
    [['search', 'knots']],
    [['search', 'knots', '--json']],
    [['search', 'knots', '--explain']],
    [['search', 'knots', '--files']],
    [['search', '--regex', 'kn.ts']],
    [['search', HOSTILE]],
    [['check']],
    [['check', '--json']],
    [['open', HOSTILE]],
    [['split', HOSTILE, '--out', HOSTILE]],
    [[HOSTILE]],
    [['list', `--${HOSTILE}`]],
    [['list', '--notes', HOSTILE]],
  ])('%j lets no hidden character through', async (args) => {
    const notes = args.includes('--notes') ? [] : ['--notes', folder];
    const { out, err } = await dotnotes([...args, ...notes], { columns, env });
    expect((out + err).length).toBeGreaterThan(0);
    expect((out + err).replace(OWN_STYLE, '')).not.toMatch(LEAK);
  });
});

it('the completion of a word lets none through', async () => {
  let all = '';
  for (const words of [
    ['show', ''],
    ['show', 'a'],
    ['list', '--tag', ''],
    ['open', ''],
    ['search', ''],
    ['list', HOSTILE],
  ])
    all += (await dotnotes(['complete', '--', ...words], { env: { DOTNOTES_PATH: folder } })).out;
  expect(all).toContain('ada');
  expect(all).not.toMatch(LEAK);
});
