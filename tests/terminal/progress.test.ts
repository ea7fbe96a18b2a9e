import { describe, expect, it } from 'vitest';
import { createProgress } from '../../src/terminal/progress.ts';

/** What is written where each telling comes so many milliseconds after the start. */
function written(
  isTTY: boolean,
  tellings: readonly [at: number, done: number, all: number, what?: string][],
): string[] {
  const pieces: string[] = [];
  let time = 0;
  const progress = createProgress({ isTTY, write: (text) => pieces.push(String(text)) }, () => time);
  for (const [at, ...telling] of tellings) {
    time = at;
    progress(...telling);
  }
  return pieces;
}

describe('the line that tells how far a run is', () => {
  it.each<[string, Parameters<typeof written>, string[]]>([
    [
      'waits a second',
      [
        true,
        [
          [999, 1, 9],
          [1000, 2, 9],
        ],
      ],
      ['\r\x1b[Kreading post 2 of 9'],
    ],
    [
      'comes ten times a second',
      [
        true,
        [
          [1000, 1, 9],
          [1050, 2, 9],
          [1100, 3, 9],
        ],
      ],
      ['\r\x1b[Kreading post 1 of 9', '\r\x1b[Kreading post 3 of 9'],
    ],
    [
      'goes away, once',
      [
        true,
        [
          [1000, 1, 9],
          [1001, 0, 0],
          [1002, 0, 0],
        ],
      ],
      ['\r\x1b[Kreading post 1 of 9', '\r\x1b[K'],
    ],
    ['says what is done', [true, [[1000, 1, 9, 'indexing section']]], ['\r\x1b[Kindexing section 1 of 9']],
    [
      'need not go where it never came',
      [
        true,
        [
          [10, 1, 9],
          [2000, 0, 0],
        ],
      ],
      [],
    ],
    [
      'is for terminals',
      [
        false,
        [
          [1000, 1, 9],
          [1001, 0, 0],
        ],
      ],
      [],
    ],
  ])('%s', (_, input, expected) => expect(written(...input)).toEqual(expected));
});
