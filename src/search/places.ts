import type { Matcher, Place } from './match.ts';
import type { Clause } from './query.ts';
import { stretchesOf, type Token, tokenize } from './terms.ts';

/** A clause with what finds it. */
export interface Looked {
  readonly clause: Clause;
  readonly matchers: readonly Matcher[];
}

/** Tells each place in a text that answers some clause, field terms aside. */
export function forEachPlace(
  text: string,
  looked: readonly Looked[],
  take: (place: Place, which: number) => void,
): void {
  for (const stretch of stretchesOf(text)) {
    const line = asLine(stretch.text);
    for (let which = 0; which < looked.length; which++) {
      const { clause, matchers } = looked[which] as Looked;
      if (clause.field !== null) continue;
      for (const place of placesOf(clause, matchers, line))
        if (place.start < stretch.length) take(shifted(place, stretch.from), which);
    }
  }
}

function shifted(place: Place, by: number): Place {
  return by === 0 ? place : { ...place, start: place.start + by, end: place.end + by };
}

/** Where a clause is answered in a text, whatever its field. */
export function placesIn(text: string, { clause, matchers }: Looked): Place[] {
  return placesOf(clause, matchers, asLine(text));
}

/** A text with its words. */
interface Line {
  readonly text: string;
  readonly tokens: readonly Token[];
}

function asLine(text: string): Line {
  return { text, tokens: tokenize(text) };
}

function placesOf(clause: Clause, matchers: readonly Matcher[], line: Line): Place[] {
  if (isLiteral(clause)) return literalPlaces(clause.typed, line.text);
  if (clause.phrase || clause.terms.length > 1) return phrasePlaces(clause, matchers, line);
  return matchers[0]?.places(line.text, line.tokens) ?? [];
}

/** Without letters, or with punctuation in its quotes, a clause stands for its very characters. */
export function isLiteral({ terms, phrase, typed }: Clause): boolean {
  return terms.length === 0 || (phrase && /[^\p{L}\p{N}\s'’-]/u.test(typed));
}

/** Terms that stand one after the other. */
function phrasePlaces({ terms, phrase }: Clause, matchers: readonly Matcher[], { tokens }: Line): Place[] {
  const places: Place[] = [];
  for (let at = 0; at + terms.length <= tokens.length; at++) {
    const answers = terms.map((_, i) => matchers[i]?.likeness(tokens[at + i]?.term ?? '') ?? null);
    const sure = answers.filter((answer) => answer !== null);
    if (sure.length < terms.length) continue;
    const worst = sure.reduce((a, b) => (b.cost > a.cost ? b : a));
    places.push({ ...worst, start: tokens[at]?.start ?? 0, end: tokens[at + terms.length - 1]?.end ?? 0 });
  }
  return places.length > 0 || phrase || terms.length === 1 ? places : joinedPlaces(terms, tokens);
}

/** 'data-center' asked for, 'datacenter' written. */
function joinedPlaces(terms: readonly string[], tokens: readonly Token[]): Place[] {
  const whole = terms.join('');
  return tokens
    .filter(({ term }) => term === whole)
    .map(({ start, end }) => ({ as: 'form' as const, cost: 0.1, start, end }));
}

function literalPlaces(typed: string, text: string): Place[] {
  const places: Place[] = [];
  const wanted = typed.toLowerCase();
  const lower = text.toLowerCase();
  if (wanted === '' || lower.length !== text.length) return places;
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + wanted.length)) {
    places.push({ as: 'exact', cost: 0, start: at, end: at + wanted.length });
  }
  return places;
}
