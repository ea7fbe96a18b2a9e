/*
 * What says that a speaker's name follows: data, no logic.
 * Of folded texts (lower case, without accents), but where it says: of a text as written.
 */

/** What a line that names who speaks says of itself before it, as written: 'Speaker:'. */
export const SPEAKER_LINE =
  /^\W*(?:speaker(?:s|\(s\))?|presenters?|presented by|orateurs?|speakerines?|speakeuses?|intervenante?s?|ponentes?|sprecher(?:in)?|sprekers?|palestrantes?)(?: bios?)?\s*[:：]\s*/i;

/** The same without a colon: 'Talk présenté par', before a name or at the end. */
export const PRESENTED_BY =
  /^\W*(?:(?:[Tt][Aa]lk|[Ss]ession|[Cc]onférence|[Pp]résentation)\s)?(?:[Pp]résentée? par|[Pp]resented by)(?:\s*[:：]|\s*$|\s+(?=[A-ZÀ-Þ@[*_]))\s*/;

/** A part of a talk that says who gives it, as written: 'Speakers'. */
export const SPEAKER_LABELS =
  /^[^\w\u3040-\u9fff]*(?:speaker(?:s|\(s\))?|presenters?|panell?ists?|who|(?:about )?the speakers?|about the presenter|orateurs?|speakerines?|speakeuses?|oratrices?|pr[eé]sentat(?:eur|rice)s?|intervenant(?:e|es|s)?|ponentes?|sprecher(?:in)?|referent(?:in|en)?|sprekers?|relator[ei]|演讲者|讲师|主讲人?|嘉宾|講師|講者|講演者|登壇者|発表者|スピーカー)(?: bios?|信息|简介|介绍|紹介)?[^\w\u3040-\u9fff]*$/i;

/** The same of one talk alone: 'Speakers' may be those of an event. */
export const SPEAKER_LABEL =
  /^[^\w\u3040-\u9fff]*(?:(?:about )?the (?:speaker|presenter)|speaker|presenter|orateur|oratrice|pr[eé]sentat(?:eur|rice)|intervenante?|ponente|sprecher(?:in)?|referent(?:in)?|spreker|relatore|演讲者|讲师|主讲人?|講師|講者|講演者|登壇者|発表者|スピーカー)(?: bio|信息|简介|介绍|紹介)?[^\w\u3040-\u9fff]*$/i;
