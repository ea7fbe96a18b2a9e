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

/** What is known of one clause in one section. */
export interface Found {
  readonly clause: Clause;
  readonly places: readonly { readonly place: Place; readonly line: number }[];
  readonly named: readonly { readonly field: string; readonly place: Place }[];
  readonly vocabulary: Vocabulary;
  readonly section: number;
  readonly total: number;
}

/** BM25 of one clause: rare terms weigh more, long sections less, mistakes less than words spelt right. */
export function score({ clause, places, named, vocabulary, section, total }: Found): Reason[] {
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
  const frequency = places.reduce((sum, { place }) => sum + trust(place.cost), 0);
  const body = (rarity * frequency * (K1 + 1)) / (frequency + K1 * length);
  const best = places.reduce<Place | null>(
    (least, { place }) => (least === null || place.cost < least.cost ? place : least),
    null,
  );
  if (best) add('body', { ...best, cost: 0 }, body * (best.as === 'typo' ? 0.6 : 1));
  return [...reasons.values()];
}

function trust(cost: number): number {
  return 1 / (1 + cost);
}
