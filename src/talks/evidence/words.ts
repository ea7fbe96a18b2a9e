/*
 * What stands around the name of somebody who speaks: data, no logic.
 * Of folded texts (lower case, without accents), but where it says: of a text as written.
 */

import { fold } from '../../text/fold.ts';
import { WHO_SPEAKS } from '../outline/words.ts';

const WHO = fold(WHO_SPEAKS);

/** Stands before a speaker's name on a line of its own. */
export const BYLINE_LABEL = new RegExp(
  `^(?:(?:talk |session |keynote )?(?:given |presented |delivered |a talk )?by|${WHO}|presenting|host(?:ed by|s)?|author|with|who|par|presente par|presentee par|anime par|von|por|door)(?: bios?)?\\s*[:\\-–—―]?\\s+(?=\\S)|^(?:${WHO}|by|who)\\s*:\\s*`,
);

/** A part of a talk that may begin with who gives it. */
export const SPEAKER_PARTS = new Set(['abstract', 'description', 'resume', 'about', 'info', 'details']);

/** What somebody who speaks does, within a few words behind the name. */
export const SPEAKING_VERBS = new Set(
  `talk talks talked talking spoke speaks speaking told tells tell present presents presented presenting show shows showed showing showcased explain explains explained explaining
  gave gives give delivered delivers shared shares sharing introduced introduces described describes demoed demonstrated demonstrates did does doing walked brought took comes came
  opened closed started kicked began followed follows finished taught teaches argued argues covered covers led hosted mentioned continued joined wanted tried brings made makes asked asks urged warned invited pleaded speaker
  parle parler parlait parlent presente presenter presentait presentent presentes presentee explique expliquer expliquait expose exposer exposait montre montrer montrait raconte raconter fait faire faisait donne donner
  partage partager venu venus venue vient viens viennent demontre evoque introduit commence enchaine detaille propose aborde abordait demarre porte portait defend speakeuse oratrice orateur conferencier conferenciere
  sprach spricht gesprochen zeigt zeigte gezeigt erzahlt erzahlte stellt stellte vorgestellt prasentiert prasentierte erklart erklarte gab gegeben hielt gehalten berichtete berichtet referierte
  hablo habla conto cuenta contaba contou presento presentaba apresentou explico explica explicou mostro mostrou falou fala falando muestra nos impartio charlo hablando presentando contando palestrou abordou subiu sobe veio trouxe comenzo dio deu expuso expusieron llevo llevaron ensino
  discussed discusses explored explores highlighted outlined illustrated
  racontent expliquent montrent partagent proposent exposent donnent abordent demontrent illustre illustrent
  berichteten sprachen zeigten zeigen erzahlten stellen stellten erklarten erklaren prasentierten referierten
  hablaron contaron explicaron mostraron falaram contaram mostraram illustrato affrontato mostrano
  vertelde sprak presenteerde liet toonde gaf hield besprak ha parlato raccontato presentato mostrato`.split(/\s+/),
);

/** Those that stand before who speaks, where the sentence begins with something else: 'Danach sprach Ada'. */
export const VERBS_BEFORE = new Set(
  `sprach sprachen berichtete berichteten erzahlte erzahlten prasentierte prasentierten erklarte erklarten referierte
  hablo hablaron contaron presento presentaron explico explicaron charlo
  falou falaram apresentou apresentaram explicou palestrou vertelde vertelden sprak spraken`.split(/\s+/),
);

/** Verbs that say who somebody is; of a speaker only close behind the name. */
export const COPULAS = new Set(
  'are were sont sind is was works worked est travaille ist arbeitet es trabaja'.split(' '),
);

/** What comes before the name of somebody who speaks. */
export const BEFORE_SPEAKER = new Set(
  'by par von por pela pelo pelos pelas door then speaker speakers presenter orateur oratrice featured'.split(' '),
);

/** What is made by somebody, who need not speak: 'a method defined by Ada Lovelace'. */
export const MADE = new Set(
  `developed defined created written invented made built maintained founded used coined authored sponsored organised organized published proposed inspired designed run owned
  place developpe developpee cree creee ecrit ecrite fonde fondee invente concu concue entwickelt geschrieben erfunden gegrundet creado creada escrito escrita criado criada`.split(
    /\s+/,
  ),
);

/** And what comes there where the sentence is about a talk. */
export const MAYBE_BEFORE_SPEAKER = new Set(
  'with from was is of avec de d do da du del dos con mit van own colleague collegue to next est c charla saw had palco featuring features'.split(
    ' ',
  ),
);

/** What stands before who is cited, worked with or lived somewhere: of them more must be said. */
export const SOURCES = new Set(
  'of after to at from with like than in is know meet de du des par selon nach wie a en'.split(' '),
);

/** A sentence with one of these is about a talk. */
export const TALK_NOUNS = new Set(
  `talk talks locknote chat chats session sessions presentation presentations keynote conference conferences conf demo demonstration workshop lightning skype speaker speech slot stage
  sujet sujets intervention interventions conferencier orateur quickie tour atelier retour rex mini-conference finir suite
  expose vortrag vortrage charla charlas ponencia palestra lezing praatje palco escenario next first second third fourth last following then started ensuite enfin finalement`.split(
    /\s+/,
  ),
);

/** Words of a text that speaks of a talk; as written. */
export const TALK_SPOKEN_OF =
  /\b(?:talks?|talked|keynote|session|speaker|presented|presenter|presentation|spoke|slides?|audience|conf[eé]rence|orateur|présentation|intervention|vortrag|charla|ponencia|palestra|sujet)\b|講演|発表|登壇|分享|演讲|发表|セッション/i;

/** How headings begin that are likelier beside the talks than the title of one, where others tell who spoke; of folded words. */
export const ASIDES =
  /^(?:about|what (?:is|are)|what's|why i|thoughts|general|misc|more|other|thank|thanks|summing up|look up|see (?:you|y'?all)|to be continued|after$|afterwards|aftermath|people$|top|things|recordings?|video recordings?|resources|my notes|speaking with|attended|qu'est ce|c'est quoi|ce que|ce qui|petit detour|quelques|en vrac|rattrapage|et l|les plus|was ist|wichtige|notizen|drumherum|der rote faden|que es|otr[ao]s|mas|o que e|finalizacao|overige|meer|gli altri|altr[io])\b|\b(?:party|sketchnotes)$|(?:とは|に参加しました|パーティー)$/;
