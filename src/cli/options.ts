import { InvalidArgumentError } from 'commander';
import { MIN_WIDTH } from '../terminal/settings.ts';

/** A number of results or lines: 0 or more. */
export function parseCount(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('It must be a whole number, 0 or more.');
  return Number(text);
}

/** A width in columns. */
export function parseWidth(text: string): number {
  if (!/^\d{1,9}$/.test(text) || Number(text) < MIN_WIDTH) {
    throw new InvalidArgumentError(`It must be a whole number of columns, ${MIN_WIDTH} or more.`);
  }
  return Number(text);
}

/** A year as it stands in front of a date. */
export function parseYear(text: string): string {
  if (!/^\d{4}$/.test(text)) throw new InvalidArgumentError('It must be a year such as 2016.');
  return text;
}

/** For an option that may be given several times. */
export function collect(value: string, before: readonly string[] | undefined): string[] {
  return [...(before ?? []), value];
}
