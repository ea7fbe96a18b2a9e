import { PRESENTED_BY, SPEAKER_LINE } from './words.ts';

/** What a line says of itself before it names who speaks: 'Speaker: ', 'Présenté par '; '' where it says no such thing. */
export function speakerLabel(text: string): string {
  return (SPEAKER_LINE.exec(text) ?? PRESENTED_BY.exec(text))?.[0] ?? '';
}
