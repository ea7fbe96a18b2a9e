/*
 * What says that a speaker's name follows: data, no logic.
 */

/** What somebody who speaks is called; with accents and without. */
const SPEAKER = `speaker presenter panelist panellist instructor
  orateur oratrice speakerine speakeuse intervenant intervenante conférencier conferencier conférencière conferenciere
  présentateur presentateur présentatrice presentatrice animateur animatrice
  ponente orador oradora palestrante relatore
  sprecher sprecherin referent referentin vortragender vortragende spreker
  演讲者 演讲人 讲师 主讲人 分享者 分享人 主讲 講師 講者 講演者 登壇者 発表者 スピーカー`;

/** And several who do. */
const SPEAKERS = `speakers speaker(s) presenters panelists panellists instructors
  orateurs oratrices speakerines speakeuses intervenants intervenantes conférenciers conferenciers conférencières conferencieres
  présentateurs presentateurs présentatrices presentatrices animateurs animatrices
  ponentes oradores oradoras palestrantes relatori
  sprecherinnen referenten referentinnen vortragenden sprekers 嘉宾`;

const ONE = SPEAKER.split(/\s+/).join('|');
const SEVERAL = SPEAKERS.replace('(s)', '\\(s\\)').split(/\s+/).join('|');
const ABOUT = '(?: bios?|信息|简介|介绍|紹介)?';
const NO_LETTER = '[^\\w\\u3040-\\u9fff]*';

/** What those who speak are called, for use in an expression. */
export const WHO_SPEAKS = `${ONE}|${SEVERAL}`;

/** What a line that names who speaks says of itself before it, as written: 'Speaker:'. */
export const SPEAKER_LINE = new RegExp(`^\\W*(?:${WHO_SPEAKS}|presented by)${ABOUT}\\s*[:：]\\s*`, 'i');

/** The same without a colon: 'Talk présenté par', before a name or at the end. */
export const PRESENTED_BY =
  /^\W*(?:(?:[Tt][Aa]lk|[Ss]ession|[Cc]onférence|[Pp]résentation)\s)?(?:[Pp]résentée? par|[Pp]resented by)(?:\s*[:：]|\s*$|\s+(?=[A-ZÀ-Þ@[*_]))\s*/;

/** A part of a talk that says who gives it, as written: 'Speakers'. */
export const SPEAKER_HEADING = new RegExp(
  `^${NO_LETTER}(?:${WHO_SPEAKS}|who|(?:about )?the (?:speaker|presenter)s?)${ABOUT}${NO_LETTER}$`,
  'i',
);

/** The same of one talk alone: 'Speakers' may be those of an event. */
export const ONE_SPEAKER_HEADING = new RegExp(
  `^${NO_LETTER}(?:${ONE}|(?:about )?the (?:speaker|presenter))${ABOUT}${NO_LETTER}$`,
  'i',
);

/** What a text has somewhere that holds a line such as 'Speaker: …': a look that costs little. */
export const SPEAKER_SOMEWHERE =
  /speak|present|présent|animat|分享|panel|instruct|orat|orador|interven|conf[eé]renci|ponente|palestrante|relator|sprech|sprek|referent|vortragend|[讲講登発ス嘉]/i;
