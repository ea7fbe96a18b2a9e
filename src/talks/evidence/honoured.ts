import { inlineText } from '../../parse/inline.ts';
import { fold } from '../../text/fold.ts';
import { EAST_ASIAN } from '../../text/letters.ts';
import { certaintyOfName, MAYBE, SURE } from '../names/names.ts';
import { HONOURED_AS_GROUP, KOREAN_FAMILY_NAMES, TITLE_WORDS } from '../names/words.ts';
import type { OpeningLine } from '../outline/outline.ts';

/** Who is called Ms, or announced, in a sentence of Japanese, Chinese or Korean. */
export interface Honoured {
  readonly line: number;
  readonly name: string;
  /** As that of an introduction. */
  readonly weight: number;
}

/** 'コミッターの佐々木徹さんによる', '김민준님의 발표': who is called Ms in the first lines, and does something. */
export function findHonoured(lines: readonly OpeningLine[]): Honoured | null {
  for (const opening of lines.slice(0, FIRST_LINES)) {
    const { line, source } = opening;
    const name = EAST_ASIAN.test(source) ? (honouredIn(opening) ?? announcedIn(opening.text)) : null;
    if (name !== null) return { line, name, weight: WEIGHT };
    const korean = source.includes('님') ? KOREAN_HONOURED.exec(opening.text)?.[1] : undefined;
    if (korean !== undefined) return { line, name: korean, weight: KOREAN_WEIGHT };
  }
  return null;
}

const FIRST_LINES = 3;
const WEIGHT = 1.3;

/** Who is called Ms first, linked or not; of '[前回の山田さん](address)' 山田. */
function honouredIn({ source, text }: OpeningLine): string | null {
  const linked = inlineText(LINKED_HONOURED.exec(source)?.[1] ?? '');
  const plain = HONOURED.exec(text)?.[1] ?? '';
  const isOfLinked = EAST_ASIAN.test(plain) && linked.endsWith(plain);
  const isPlain = plain !== '' && (linked === '' || isOfLinked || text.indexOf(plain) < text.indexOf(linked));
  const name = isPlain ? withoutEvent(plain) : linked;
  return name === '' || HONOURED_AS_GROUP.test(name) ? null : name;
}

/** 'Koki Ide' is somebody, 'RubyKaigi Matz', 'AWS Matz' and 'Keynote Matz' are Matz. */
function withoutEvent(name: string): string {
  const [first = '', last] = name.split(' ');
  const isNoName = /[a-z][A-Z]|^[A-Z]{2,}$/.test(first) || TITLE_WORDS.has(fold(first));
  return last !== undefined && isNoName ? last : name;
}

const DOES = '(?:に?よる|が|は|より|から|の(?:発表|登壇|講演|話|セッション|お話|基調講演))';

const ADDRESS = '\\](?:\\([^()]*\\)|\\[[^\\][]*\\])';

/** '[ada](address)さんによる', '[須藤さん](address)の発表': whatever is linked and called Ms is somebody. */
const LINKED_HONOURED = new RegExp(
  `\\[([^\\][]{2,40}?)\\s?(?:(?:さん|氏)${ADDRESS}|${ADDRESS}\\s?(?:さん|氏))\\s?${DOES}`,
);

/** 'コミッターの佐々木徹さんによる', 'Koki Ideさんの発表' */
const HONOURED = new RegExp(
  `(?:^|[^\\u3005\\u3400-\\u9fff\\u30a0-\\u30ff])((?:[\\u3005\\u3400-\\u9fff]{2,6}|[\\u30a0-\\u30ff]{2,10}|@?[A-Za-z][\\w.-]{2,20}(?: [A-Z][\\w.-]{1,20})?))\\s?(?:さん|氏)${DOES}`,
);

function announcedIn(text: string): string | null {
  const [, han = ''] = HAN_ANNOUNCED.exec(text) ?? [];
  if (certaintyOfName(han) >= HAN_NAME && !WORD_FOR_PEOPLE.test(han)) return han;
  const [, announced, told] = LATIN_AMONG_CHINESE.exec(text) ?? [];
  const latin = announced ?? told ?? '';
  return certaintyOfName(latin) >= (announced === undefined ? SURE : MAYBE) ? latin : null;
}

/** What those who speak are called in Chinese. */
const WHO = '(?:[演主][讲講]人|[讲講][者师師]|分享[者人])';

/** '演讲人是来自织机公司的王小明（ming）': two to four signs, of which the first is a family name. */
const HAN_ANNOUNCED = new RegExp(
  `${WHO}(?:是|为|為|：)(?:[来來]自[^，。]{1,40}的\\s?)?([\\u4e00-\\u9fff]{2,4})(?=[\\s（(，。]|$)`,
);
const HAN_NAME = 0.6;
/** '高手' and '专家' are no names. */
const WORD_FOR_PEOPLE = /[手师師家员員者生学學]$/;

const LATIN_NAME = "[A-Z][A-Za-zÀ-ɏ'-]+(?: [A-Z][A-Za-zÀ-ɏ'-]+){1,2}";
/** '第二个演讲人是来自 Looms 的 Ada Lovelace', 'Ada Lovelace 主講': who bears no Chinese name. */
const LATIN_AMONG_CHINESE = new RegExp(
  `(?:${WHO}|[发發]言人|嘉宾)(?:是|为|為|：)(?:[来來]自[^，。]{1,60}的)?\\s?(${LATIN_NAME})|(?:[A-Z]{2,4} )?(${LATIN_NAME})\\s?(?:主[講讲]|[发發]表了|(?:的)?[演讲講]{2}|分享了)`,
);

/** Everybody is called so, listeners too: it says less than さん does. */
const KOREAN_WEIGHT = 1.1;
const KOREAN_HONOURED = new RegExp(
  `(?:^|[^\\uac00-\\ud7a3])([${KOREAN_FAMILY_NAMES}][\\uac00-\\ud7a3]{2}) ?님(?:의|이|께서|과|은)`,
);
