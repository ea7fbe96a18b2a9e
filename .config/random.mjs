/** Numbers that are the same on every run: mulberry32, of whose state a run can be made again. */
export class Random {
  constructor(seed) {
    this.state = seed;
  }

  /** From 0 to 2³² − 1. */
  next() {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let bits = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return (bits ^ (bits >>> 14)) >>> 0;
  }
}
