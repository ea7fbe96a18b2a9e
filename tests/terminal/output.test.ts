import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { again, writeAll } from '../../src/terminal/output.ts';

/** A stream that takes so many writes, and then wants to be waited for. */
class Slow extends EventEmitter {
  readonly written: string[] = [];
  destroyed = false;
  readonly #takes: number;
  constructor(takes: number) {
    super();
    this.#takes = takes;
  }
  write(text: string | Uint8Array): boolean {
    this.written.push(String(text));
    return this.written.length % this.#takes !== 0;
  }
}

const tick = () => new Promise((next) => setImmediate(next));
const LONG = 'x'.repeat(100_000);

describe('writeAll', () => {
  it('asks for no more than its reader takes', async () => {
    let asked = 0;
    const pieces = (function* () {
      for (; asked < 50; asked++) yield LONG;
    })();
    const output = new Slow(1);
    const done = writeAll(output, pieces);
    await tick();
    expect([asked, output.written.length]).toEqual([0, 1]);
    for (let turn = 0; turn < 200; turn++) {
      output.emit('drain');
      await tick();
    }
    await done;
    expect(output.written.join('')).toBe(LONG.repeat(50));
    expect(output.listenerCount('drain')).toBe(0);
  });

  it('ends where its reader goes away', async () => {
    const output = new Slow(1);
    const done = writeAll(output, [LONG, LONG]);
    await tick();
    output.destroyed = true;
    output.emit('close');
    await done;
    expect(output.written).toHaveLength(1);
  });

  it('parts no pair of UTF-16, and ends every piece', async () => {
    for (const before of ['', 'x']) {
      const output = new Slow(1000);
      await writeAll(output, [before + '🧶'.repeat(50_000), 'b'], '\n');
      for (const text of output.written) expect(text).not.toMatch(/\p{Cs}/u);
      expect(output.written.join('')).toBe(`${before}${'🧶'.repeat(50_000)}\nb\n`);
    }
  });
});

it('texts are given again, each asked for once', async () => {
  let asked = 0;
  const texts = again(
    (function* () {
      for (const text of ['a', 'b', 'c']) {
        asked++;
        yield text;
      }
    })(),
  );
  const [first] = [await texts().next()];
  expect([first.value, asked]).toEqual(['a', 1]);
  for (let turn = 0; turn < 2; turn++) {
    const all: string[] = [];
    for await (const text of texts()) all.push(text);
    expect([all, asked]).toEqual([['a', 'b', 'c'], 3]);
  }
});
