import type { SpanKind } from '../model.ts';
import type { Place } from './match.ts';
import type { Clause } from './query.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What one term gave to the score of a section. */
export interface Reason {
  readonly term: string;
  readonly as: SpanKind;
  readonly field: string;
  readonly word: string;
  readonly weight: number;
}

/** A speaker named is what most who type a name look for. */
const FIELD_WEIGHT: { readonly [field: string]: number } = {
  speaker: 6,
  title: 3,
  group: 1.2,
  post: 0.6,
  tag: 1,
  heading: 2,
  body: 1,
};
/** BM25 (Robertson and Zaragoza 2009), with their usual constants. */
const K1 = 1.2;
const B = 0.75;

/** Lines that are compared for how near two terms stand. */
const MAX_COMPARED = 100;

/** What is to be known of the places in a section where a clause is answered, of which there may be millions. */
export class Tally {
  /** How often, mistakes less. */
  frequency = 0;
  best: Place | null = null;
  /** Lines of the first places. */
  readonly firstLines: number[] = [];

  add(place: Place, line: number): void {
    this.frequency += trust(place.cost);
    if (this.best === null || place.cost < this.best.cost) this.best = place;
    if (this.firstLines.length < MAX_COMPARED) this.firstLines.push(line);
  }
}

/** What is known of one clause in one section. */
export interface Found {
  readonly clause: Clause;
  readonly tally: Tally;
  readonly named: readonly { readonly field: string; readonly place: Place }[];
  readonly vocabulary: Vocabulary;
  readonly section: number;
  readonly total: number;
}

/** BM25 of one clause: rare terms weigh more, long sections less, mistakes less than words spelt right. */
export function score({ clause, tally, named, vocabulary, section, total }: Found): Reason[] {
  const holding = Math.max(1, ...clause.terms.map((term) => vocabulary.sectionsOf(vocabulary.find(term)).length));
  const rarity = Math.log(1 + (total - holding + 0.5) / (holding + 0.5));
  const reasons = new Map<string, Reason>();
  const add = (field: string, { as, cost }: Place, weight: number) => {
    const before = reasons.get(`${field} ${as}`);
    const more = Math.round(1000 * weight * trust(cost)) / 1000;
    reasons.set(`${field} ${as}`, {
      term: clause.typed,
      as,
      field,
      word: clause.typed,
      weight: (before?.weight ?? 0) + more,
    });
  };
  const seen = new Set<string>();
  for (const { field, place } of named) {
    if (!seen.has(field)) add(field, place, rarity * (FIELD_WEIGHT[field] ?? 1));
    seen.add(field);
  }
  const { index, meanLength } = vocabulary;
  const length = 1 - B + (B * (index.lengths[section] ?? 0)) / Math.max(1, meanLength);
  const { frequency, best } = tally;
  const body = (rarity * frequency * (K1 + 1)) / (frequency + K1 * length);
  if (best) add('body', { ...best, cost: 0 }, body * (best.as === 'typo' ? 0.6 : 1));
  return [...reasons.values()];
}

function trust(cost: number): number {
  return 1 / (1 + cost);
}
