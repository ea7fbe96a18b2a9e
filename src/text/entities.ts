import { ENTITIES } from './data/entities.ts';

const REFERENCE = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,31}));/gi;
const REPLACEMENT = '\ufffd';
let named: Map<string, string> | null = null;

/** Character references, decoded once; one that nobody defined stays as it stands. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(REFERENCE, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name) {
      named ??= readNames();
      return named.get(name) ?? whole;
    }
    return fromCode(decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16));
  });
}

function fromCode(code: number): string {
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : REPLACEMENT;
}

function readNames(): Map<string, string> {
  return new Map(
    ENTITIES.split(' ').map((pair): [string, string] => {
      const at = pair.indexOf('=');
      const codes = pair.slice(at + 1).split(',');
      return [pair.slice(0, at), String.fromCodePoint(...codes.map((code) => Number.parseInt(code, 16)))];
    }),
  );
}
