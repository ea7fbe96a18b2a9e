/*
 * What tells the kind of a post, or of a heading beside others: data, no logic.
 * All folded but where an expression has capitals: lower case, without accents.
 */

/** How headings begin that are likelier beside the talks than the title of one, where others tell who spoke; of folded words. */
export const ASIDES =
  /^(?:about|what (?:is|are)|what's|why i|thoughts|general|misc|more|other|thank|thanks|summing up|look up|see (?:you|ya|yall)|to be continued|after$|afterwards|aftermath|people$|top|things|recordings?|video recordings?|resources|my notes|speaking with|attended|qu'est ce|c'est quoi|ce que|ce qui|petit detour|quelques|en vrac|rattrapage|et l|les plus|was ist|wichtige|notizen|drumherum|der rote faden|que es|otr[ao]s|mas|o que e|finalizacao|overige|meer|gli altri|altr[io])\b|\b(?:party|sketchnotes)$|(?:とは|に参加しました|パーティー)$/;

/** A name that events have and hardly anything else, in a title: 'PyCon TW'; of a folded text. */
export const EVENT_NAME = /(?:^|[^a-z])[a-z]{2,}con(?:f|fest)?\b|\b\w*(?:fest|days|summit|camp)\b/;

/** The title of a post that tells of one talk; of a folded text. */
export const ONE_TALK_TITLE =
  /\b(?:talk|keynote|presentation|webinar|workshop|lecture|conference de|presentation de|palestra|charla|ponencia|vortrag|lezing)\b|講演|演讲/;
