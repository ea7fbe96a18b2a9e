/*
 * What people call the parts of their notes, language by language: data, no logic.
 * Of folded texts (lower case, without accents), but where it says: of a text as written.
 */

/** A heading that is one of these, alone or with a number or a date, holds talks. */
export const GROUP_HEADINGS = phrases(`
  day, morning, afternoon, evening, track, room, stage, session, sessions, talks, lightning talks, lightning talk,
  lightning, ignites, ignite talks, keynotes, keynote speakers, lectures, tutorials, the talks, the sessions, the keynotes, workshops, speakers, speaker notes, presentations, live presentations,
  notes, monday, tuesday, wednesday, thursday, friday, saturday, sunday, lunch break and lightning talks, block, slot,
  part,
  partie, jour, journee, matin, matinee, apres midi, le matin, l'apres midi, soir, salle, conferences, les conferences, les talks, lundi,
  mardi, mercredi, jeudi, vendredi, samedi, dimanche,
  tag, vortrage, raum, montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag, vormittag, nachmittag, am vormittag, am nachmittag,
  dia, manana, tarde, por la manana, por la tarde, charlas, ponencias, sala,
  palestras, dia um, manha, tarde, de manha, a tarde, pela manha,
  dag, lezingen, zaal,
  giorno, mattina, pomeriggio, la mattina, il pomeriggio,
  一日目, 二日目, 第一天, 第二天, 上午场, 下午场, 発表, 講演, 内容`);

/** A heading that is one of these, or begins or ends so in Chinese or Japanese, belongs to the post, not to a talk. */
export const OTHER_HEADINGS = phrases(`
  introduction, intro, intros, welcome, opening, preface, foreword, about, about me, about the conference,
  overview of the day, conference details, programme, program, schedule, agenda, venue, location, sponsors, sponsor,
  thanks, thank you, credits, lunch, break, breaks, coffee, dinner, drinks, party, afterparty, after party, social,
  networking, breakfast, registration, conclusion, conclusions, closing, closing remarks, wrap up, wrapup,
  final thoughts, closing thoughts, in conclusion, outro, epilogue, fin, the end, end, general thoughts, overall,
  impressions, takeaways, key takeaways, highlights, random remarks, random, misc, miscellaneous, other, others,
  other resources, additional resources, next month, next meetup, next time, next event, next edition, announcements,
  announcement, news, housekeeping, jobs, further reading, links, resources, references, photos, pictures, slides,
  videos, table of contents, contents, toc, tl;dr, tldr, summary, disclaimer, license, licence, installation, usage,
  build, deployment, contributing, local development, getting started, pizza, pizzas, index, general, general notes,
  meetup notes, reflection, reflections, further impressions, thoughts, press, overall thoughts, where, when, who,
  register, tickets, sign up, conference thoughts, and so much more, the rest, post conference, evening event,
  footnotes, footnotes & references, the good, the bad, morning break, afternoon break, coffee break, tea break, lunch break,
  short break, reception, conference reception, conference dinner, speakers dinner, conference after party,
  official after party, raffle, conference close and raffle, photo album, honorable mentions, honourable mentions, my schedule, my planned schedule,
  meet and greet, meet the experts, see also, we are hiring, activity highlights, my take away, my takeaways,
  doors open, welcome and intro, special thanks, parties, exhibition, exhibition space, exhibition hall,
  food and drink, reading list, common themes, action items, next steps, until next time, more articles, more posts,
  related links, related articles, related posts, misc notes, wrapping up, that's all, that's all folks, to finish,
  to sum up, to conclude, to end, last words, final words, closing words, parting words, parting thoughts,
  final notes, final note, before i go, going further, go further, learn more, to learn more, read more, see you,
  see you next year, see you there, one more thing, discussions, hallway track, hallway tracks, what i missed, quotes, contributors, hackday, hack day, happy hour, upcoming events, job announcements, talk ideas, acknowledgements, acknowledgments, missed talks, talks i missed, the conference,
  the event, the venue, the food, meetups and socials, recordings, the recordings,
  et le reste, impressions generales, en vrac, le lieu, lieu, stands, remerciements, merci, dejeuner, pause, pause cafe, pause dejeuner, cafe, buffet, apero, bilan, en conclusion, pour conclure,
  avant propos, ateliers, le mois prochain, prochain meetup, liens, questions aux organisateurs, presse, le reste, ou,
  quand, qui, inscription, inscriptions, tarif, tarifs, points forts, points faibles, sommaire, repas, diner, soiree,
  cocktail, pour aller plus loin, pour en savoir plus, en savoir plus, aller plus loin, pour finir, pour terminer,
  mot de la fin, l'organisation, l'evenement, l'ambiance, tendances, divers, favoris, l'apres, la conference, a venir, prochaine edition,
  prochaines dates,
  einleitung, einfuhrung, fazit, schluss, mittagessen, mittagspause, kaffee, kaffeepause, sponsoren, danke, ausblick, begrussung, wo, wann, wer,
  anmeldung, inhalt, inhaltsverzeichnis, abendessen, quellen, zum schluss, zum abschluss, abschluss, schlusswort,
  resumee, das war, die veranstaltung,
  la giornata,
  introduccion, conclusiones, acreditacion, sorteo, sorteos, organizacion, la organizacion, organizacion del evento, el evento, comida, descanso,
  patrocinadores, gracias, los entretiempos, las charlas, mi charla, resumen, despedida, donde, cuando, quien,
  inscripcion, puntos fuertes, puntos debiles, lo bueno, lo malo, indice, contenidos, almuerzo, cena, fuentes,
  para terminar, para acabar, para finalizar, para concluir, para saber mas, mas informacion, hasta la proxima,
  la conferencia, el lugar, antes de ir,
  introducao, credenciamento, sorteio, sorteios, viagem, bonus, conclusao, conclusoes, almoco, pausa, obrigado, consideracoes finais, onde, quando, quem, inscricoes,
  encerramento, fontes, ate a proxima, para saber mais, saiba mais, o evento,
  inleiding, conclusie, bedankt, afsluiting, reflectie, waar, wie, wanneer, locatie, programma, aanmelden,
  aanmeldingen, einde, bronnen, tot slot, meer lezen,
  conclusioni, conclusione, introduzione, ringraziamenti, pranzo, l'evento, per concludere,
  受付, 展示, スポンサー, 交流タイム, はじめに, 全体, スケジュール, おわりに, 終わりに, まとめ, 感想, 最後に, 懇親会, 前夜祭, イベント概要, リンク, あわせて読みたい, おまけ, オープニング, クロージング, 著者について, 表彰式, 昼食, お昼, 集合写真, 今後の予定, 活動資訊, 活動議程, 場地與報到, 前言, 总结, 写在最后, 结语,
  后记, 犹豫, 总体, 結語, 後記, 總結, 其他, 开始之前, 開始之前, 写在前面, 寫在前面, 寫在最後, 総括, 開催概要, 写真撮影, 目次, 目录, 朝食, 夕食, 次回は, 午餐, 茶歇, 签到, 参考资料, オフィシャルパーティー, アフターパーティー, 関連記事,
  들어가며, 마치며, 마무리, 후기, 총평, 오프닝, 클로징, 점심`);

/** A heading that begins with one of these, and goes on for a word or two or with what it belongs to, is as good as one of them. */
export const OTHER_BEGINNINGS = new Set(
  `conclusion conclusions conclusive sponsor sponsors sponsoring lunch introduction thanks closing disclaimer afterparty registration breakfast schedule agenda programme program programma programm other
  bilan merci accueil buffet reflection reflections unsorted overall inscription inscriptions remerciements autres
  fazit anmeldung weitere ablauf
  conclusiones organizacion inscripcion programa otros otras
  conclusao conclusoes inscricoes outros outras pausa
  bedankt aanmelden aanmeldingen overige`.split(/\s+/),
);

/** Phrases of headings that belong to the post, not to a talk, where they name nobody; of folded words. */
export const OTHER_PHRASES = [
  // Where to read on
  /^(?:pour|para|per) (?:en )?\w+ (?:plus|davantage|mas|mais|piu)$/,
  /^slides (?:from|of) (?:the )?(?:other|all|talks|sessions|conference)\b/,
  /^sources$/,
  /\b(?:references|ressources|liens|links|lectures) (?:supplementaires|complementaires|utiles)\b|^(?:useful|further|additional|other|more) (?:links|references|resources|reading)\b/,
  /^te esperamos\b|^that's a wrap$|^we loved (?:this|the)\b/,
  /^wrap up (?:and|of|session)\b/,
  /^but wait there's more$/,
  // What comes next
  /^(?:the )?next (?:event|meetup|edition|conference)(?:$| (?:is|will|on|in|a|the)\b)/,
  /^(?:le |la )?prochaine? (?:meetup|edition|conference|rencontre)\b/,
  /^(?:el |la )?proxim[ao] (?:evento|meetup|edicion|edicao)\b/,
  /^see you (?:all )?(?:again|next|there|soon|at the next)\b|^see ya\b/,
  /^next year$|^la suite$/,
  // How it was, and how somebody came there
  /^(?:my|mon|ma|mes|mijn|meine?|mi|mis|minha) (?:experience|experiencia|ervaring|erfahrung(?:en)?|avis|verdict|opinion|impressions?|impresiones|highlights?|trip|journey|schedule|day|week)(?:$| (?:at|of|from|in|au|a la|bij|op|auf)\b)/,
  /^how i (?:got|came) (?:here|there)$/,
  /^why i (?:attended|went|go|chose)\b|^why i (?:write|wrote) (?:this|it)$|^(?:why|pourquoi|warum|por que)\b.*\b(?:this|cet|diesen?|este|esse) (?:article|post|artigo|articulo|artikel|billet)\W*$/,
  /^(?:lessons learned|what (?:i|we) learned|what else|finally)\??$/,
  /^(?:the |my |key |final |overall |personal )?(?:conference|event|day) (?:takeaways|action items|highlights|learnings)$/,
  /^une (?:bonne|belle|super) (?:journee|soiree|edition)$|^(?:lo )?que (?:nos llevamos|aprendimos)$/,
  /^all in all\b|^to be continued$|^top things$/,
  // What an event is made of
  /\b(?:social event|warm up(?: event)?|networking event|drinkup)$|^la soiree\b|^(?:sorteio|sorteo)s?\b|^chamada (?:para|de) trabalhos$/,
  /^(?:the )?(?:organi[sz]ation|venue|location|logistics|expo|catering|vendor visits?)(?: (?:and|&|et|und|y|e) \w+)?$/,
  /^(?:the )?conference in general$|^the (?:people|community|place|organi[sz]ation)$|^awards$/,
  /^about (?:this|the) (?:repo(?:sitory)?|conference|event|notes|author|site|blog|venue|location)\b/,
  /^(?:if you have )?any questions\b/,
  /^(?:関連|始めに|\S{0,2}アンケート)$|^余談(?: |$)/,
] as const;

/** What stands before a word of a list. */
export const ARTICLES = new Set(
  'my our mes nos meine mis minhas the le la les l der die das el los las o a os as het de'.split(' '),
);

/** What follows one of `OTHER_BEGINNINGS` that is of something: 'Conclusions of the day'. */
export const BELONGS = new Set('of after de du des d del do da von der zum van for pour para is est ist es'.split(' '));

/** A heading that is one of these is a part of the talk above it. */
export const PART_HEADINGS = phrases(`
  abstract, my notes, draft notes, raw notes, meeting notes, takes, takeaway,
  topic, topics, recap, overview, outline, background, context, problem,
  the problem, solution, the solution, demo, example, examples, questions, question, questions?, q&a, q & a, qa,
  discussion, video,
  tools, attendees, pros, cons, comparison, results, presenting style, bio, speaker, description, why, what, how,
  what next,
  notes de bas de page, exemple, exemples, resume, demonstration, contexte, probleme, et apres,
  fragen, beispiel, zusammenfassung, preguntas, ejemplo, ejemplos, perguntas, exemplo, resumo, vragen, voorbeeld,
  自己紹介, 概要, 背景, 目的, 課題, 結論, 事例, 資料, 参考, 質問, 質疑応答, 問, 我认为, 问答`);

/** A heading that holds one of these words is some talk: its kind, not its name. */
export const TALK_WORDS =
  /\b(keynote|keynotes|panel|opening talk|closing talk|lightning talk|plenary|fireside|workshop|tutorial|atelier|conference|table ronde|charla|ponencia|palestra|vortrag|lezing)\b|^\W*(?:talk|presentation|demo) ?#?\d+ *[:.–—―-]|^\W*talk *: |主题演讲|講演|^\W*セッション ?\d/;

/** A heading that names an event rather than a talk; of a folded text. */
export const EVENT_TITLE =
  /\b(?:19|20)\d\d(?:\b|\d{4}$)|\bday \w+$(?:(?<=^(?:\S+ ){0,6}\S+)|(?<! on day \w+))|^(?:day|jour|dia|tag|track|session|room|salle) (?:\d+|[ivx]+)\b|conf\b|conference|konferenz|conferencia|meetup|meeting|summit|\bnotes\b|大会|勉強会|カンファレンス|컨퍼런스|콘퍼런스|세미나|밋업/;

/** What kind a session is, and nothing else; of a folded text. */
export const KIND_OF_SESSION =
  /^\W*(?:keynote|conference|talk|session|lightning talk|quickie|workshop|atelier|panel|hands-on(?: lab)?|university|universite|bof|tools[- ]in[- ]action|tutorial)s?\W*$/;

/** Whoever wrote notes down gave no talk; of a text as written. */
export const NOTES_BY = /^\W*[Nn]otes? (?:[Tt]aken )?[Bb]y\s+(?=[A-ZÀ-Þ@])/;

/** Parts a title as written from who gave it: 'Title by A and B'. */
export const BY_WORDS = phrases(
  `by, par, von, por, door, di, with, avec, mit, con, w/, feat., presented by, av, af, przez`,
);

/** What a heading that is a date is made of, beside its numbers. */
export const DATE_WORDS = new Set(
  `january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
  lundi mardi mercredi jeudi vendredi samedi dimanche
  januar februar marz juni juli oktober dezember montag dienstag mittwoch donnerstag freitag samstag sonntag
  enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
  lunes martes miercoles jueves viernes sabado domingo
  janeiro fevereiro marco maio junho julho setembro outubro novembro dezembro
  segunda terca quarta quinta sexta feira
  januari februari maart mei augustus maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
  gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre
  day jour dia tag dag`.split(/\s+/),
);

/** What stands between them. */
export const DATE_JOINS = new Set('the of de le el den and et und y am pm to'.split(' '));

/** Words that sentences have, and titles of talks rarely; of folded words. */
export const SENTENCE_WORDS = new Set(
  `is are was were have has had do does did can could should will would we you i it they that this there not but then if when because
  est sont nous vous on ne pas ist sind wir als es son se no hay como`.split(/\s+/),
);

/** Several words each, with commas between them. */
function phrases(text: string): readonly string[] {
  return text.trim().split(/,\s+/);
}
