/*
 * What tells that a post may be notes of talks: data, no logic.
 * Of folded texts (lower case, without accents), but where it says: of a text as written.
 */

/** A post whose title, name or text holds one of these may well be notes of talks. */
export const EVENT_WORDS =
  /\b(conf|confs|conference|conferences|conferencia|conferenza|konferenz|meetup|meetups|meet-up|summit|camp|barcamp|unconference|workshop|workshops|symposium|congress|congres|fosdem|devcon|devoxx|talk|talks|keynote|keynotes|speaker|speakers|session|sessions|humantalks|speakerdeck|slideshare|lightning|charla|charlas|ponencia|ponente|palestra|vortrag|vortrage|lezing|intervenant|orateur|presentation|presentations|livetweet|on stage|day \d)\b|[a-z]conf\b|\bconf\d|js\b.*\b20\d\d|講演|登壇|勉強会|大会|演讲|讲师|分享|カンファレンス|セミナー|컨퍼런스|콘퍼런스|세미나|밋업|발표|강연/;
