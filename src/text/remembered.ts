const MOST_KNOWN = 10_000;

/** The same function, which keeps its answers: notes, and the ways to read a heading, ask for the same again and again. */
export function remembered<T>(find: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let answer = known.get(text);
    if (answer === undefined) {
      answer = find(text);
      if (known.size >= MOST_KNOWN) known.clear();
      known.set(text, answer);
    }
    return answer;
  };
}
