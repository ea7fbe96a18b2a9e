/*
 * What tells the kind of a post, or of a heading beside others: data, no logic.
 * Of folded texts (lower case, without accents), but where it says: of a text as written.
 */

/** A name that events have and hardly anything else, in a title: 'PyCon TW'; of a folded text. */
export const EVENT_NAME = /(?:^|[^a-z])[a-z]{2,}con(?:f|fest)?\b|\b\w*(?:fest|days|summit|camp)\b/;

/** The title of a post that tells of one talk; of a folded text. */
export const ONE_TALK_TITLE =
  /\b(?:talk|keynote|presentation|webinar|workshop|lecture|conference de|palestra|charla|ponencia|vortrag|lezing)\b|講演|演讲/;

/** A pause, behind which talks go on; of folded words. */
export const BREAK =
  /^(?:the |la |le |el |die |de )?(?:\w+ )?(?:lunch|breaks?|coffee|cafe|kaffee|pause|mittagspause|buffet|dejeuner|mittagessen|comida|almuerzo|descanso|almoco|pausa|pranzo)$/;
