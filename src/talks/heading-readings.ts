import type { Heading } from '../model.ts';
import { MAX_HEADING } from './bare-heading.ts';
import type { HeadingReading } from './heading-reading.ts';
import { readHeading } from './heading-text.ts';

/** A post is tried in several ways with the same headings. */
const known = new WeakMap<Heading, readonly HeadingReading[]>();

/** The ways to read who stands in a heading, the likeliest first. */
export function readingsOf(heading: Heading): readonly HeadingReading[] {
  let readings = known.get(heading);
  if (readings === undefined) {
    readings = readHeading(heading.text.slice(0, MAX_HEADING), heading.source.slice(0, MAX_HEADING));
    known.set(heading, readings);
  }
  return readings;
}
