/**
 * What people call the parts of their notes, language by language; data, no
 * logic. All folded: lower case, without accents.
 */

/** A heading that is one of these, alone or with a number or a date, holds talks. */
export const GROUP_HEADINGS = [
  'day',
  'morning',
  'afternoon',
  'evening',
  'track',
  'room',
  'stage',
  'session',
  'sessions',
  'talks',
  'lightning talks',
  'lightning talk',
  'lightning',
  'ignites',
  'ignite talks',
  'keynotes',
  'workshops',
  'speakers',
  'speaker notes',
  'presentations',
  'live presentations',
  'notes',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
  'lunch break and lightning talks',
  'block',
  'slot',
  'part',
  'partie',
  'jour',
  'journee',
  'matin',
  'matinee',
  'apres-midi',
  'soir',
  'salle',
  'conferences',
  'les conferences',
  'les talks',
  'lundi',
  'mardi',
  'mercredi',
  'jeudi',
  'vendredi',
  'samedi',
  'dimanche',
  'tag',
  'vortrage',
  'raum',
  'montag',
  'dienstag',
  'mittwoch',
  'donnerstag',
  'freitag',
  'samstag',
  'sonntag',
  'dia',
  'charlas',
  'ponencias',
  'sala',
  'palestras',
  'dia um',
  'dag',
  'lezingen',
  'zaal',
  'giorno',
  '一日目',
  '二日目',
  '第一天',
  '第二天',
  '上午场',
  '下午场',
  '発表',
  '講演',
] as const;

/** A heading that begins with one of these belongs to the post, not to a talk. */
export const OTHER_HEADINGS = [
  'introduction',
  'intro',
  'intros',
  'welcome',
  'opening',
  'preface',
  'foreword',
  'about',
  'about me',
  'about the conference',
  'overview of the day',
  'conference details',
  'programme',
  'program',
  'schedule',
  'agenda',
  'venue',
  'location',
  'sponsors',
  'sponsor',
  'thanks',
  'thank you',
  'credits',
  'lunch',
  'break',
  'breaks',
  'coffee',
  'dinner',
  'drinks',
  'party',
  'afterparty',
  'after party',
  'social',
  'networking',
  'breakfast',
  'registration',
  'conclusion',
  'conclusions',
  'closing',
  'closing remarks',
  'wrap up',
  'wrap-up',
  'wrapup',
  'final thoughts',
  'closing thoughts',
  'in conclusion',
  'outro',
  'epilogue',
  'fin',
  'the end',
  'end',
  'general thoughts',
  'overall',
  'impressions',
  'takeaways',
  'key takeaways',
  'highlights',
  'random remarks',
  'random',
  'misc',
  'miscellaneous',
  'other',
  'others',
  'other resources',
  'additional resources',
  'next month',
  'next meetup',
  'next time',
  'next event',
  'next edition',
  'announcements',
  'announcement',
  'news',
  'housekeeping',
  'jobs',
  'further reading',
  'links',
  'resources',
  'references',
  'photos',
  'pictures',
  'slides',
  'videos',
  'table of contents',
  'contents',
  'toc',
  'tl;dr',
  'tldr',
  'summary',
  'disclaimer',
  'license',
  'licence',
  'installation',
  'usage',
  'build',
  'deployment',
  'contributing',
  'local development',
  'getting started',
  'le lieu',
  'lieu',
  'remerciements',
  'merci',
  'dejeuner',
  'pause',
  'buffet',
  'pizza',
  'pizzas',
  'apero',
  'bilan',
  'en conclusion',
  'pour conclure',
  'avant-propos',
  'ateliers',
  'le mois prochain',
  'prochain meetup',
  'liens',
  'questions aux organisateurs',
  'einleitung',
  'einfuhrung',
  'fazit',
  'schluss',
  'mittagessen',
  'sponsoren',
  'danke',
  'ausblick',
  'begrussung',
  'introduccion',
  'conclusiones',
  'organizacion',
  'la organizacion',
  'organizacion del evento',
  'el evento',
  'comida',
  'descanso',
  'patrocinadores',
  'gracias',
  'los entretiempos',
  'las charlas',
  'mi charla',
  'resumen',
  'despedida',
  'introducao',
  'conclusao',
  'conclusoes',
  'almoco',
  'obrigado',
  'consideracoes finais',
  'inleiding',
  'conclusie',
  'bedankt',
  'afsluiting',
  'index',
  'general',
  'general notes',
  'meetup notes',
  'reflection',
  'reflections',
  'reflectie',
  'further impressions',
  'thoughts',
  'press',
  'presse',
  'le reste',
  'overall thoughts',
  'where',
  'when',
  'who',
  'register',
  'tickets',
  'sign up',
  'ou',
  'quand',
  'qui',
  'inscription',
  'inscriptions',
  'tarif',
  'tarifs',
  'wo',
  'wann',
  'wer',
  'anmeldung',
  'donde',
  'cuando',
  'quien',
  'inscripcion',
  'onde',
  'quando',
  'quem',
  'inscricoes',
  'waar',
  'wie',
  'wanneer',
  'locatie',
  'programma',
  'aanmelden',
  'aanmeldingen',
  '受付',
  '展示',
  'スポンサー',
  '交流タイム',
  'はじめに',
  'おわりに',
  '終わりに',
  'まとめ',
  '感想',
  '最後に',
  '懇親会',
  '前夜祭',
  'オープニング',
  'クロージング',
  '著者について',
  '表彰式',
  '昼食',
  '前言',
  '总结',
  '写在最后',
  '结语',
  '后记',
  '犹豫',
  '总体',
  '結語',
  '後記',
  '總結',
  '其他',
  '开始之前',
  '開始之前',
  '写在前面',
  '寫在前面',
  '寫在最後',
  'puntos fuertes',
  'puntos debiles',
  'lo bueno',
  'lo malo',
  'points forts',
  'points faibles',
  'the good',
  'the bad',
  'encerramento',
  'morning break',
  'afternoon break',
  'coffee break',
  'tea break',
  'lunch break',
  'short break',
  'reception',
  'conference reception',
  'conference dinner',
  'speakers dinner',
  'conference after party',
  'official after party',
  'raffle',
  'conference close and raffle',
  'photo album',
  'my schedule',
  'my planned schedule',
  'meet and greet',
  'meet the experts',
  'see also',
  'we are hiring',
  'activity highlights',
  'my take away',
  'my takeaways',
  '総括',
  '開催概要',
  '写真撮影',
  'doors open',
  'welcome and intro',
  'special thanks',
  'parties',
  'exhibition',
  'exhibition space',
  'exhibition hall',
  'food and drink',
  'reading list',
  'common themes',
  'action items',
  'next steps',
  'until next time',
  'indice',
  'sommaire',
  'inhalt',
  'inhaltsverzeichnis',
  'contenidos',
  '目次',
  '目录',
  'more articles',
  'more posts',
  'related links',
  'related articles',
  'related posts',
  'misc notes',
  'einde',
  'repas',
  'diner',
  'soiree',
  'cocktail',
  'almuerzo',
  'cena',
  'abendessen',
  'wrapping up',
  "that's all",
  "that's all folks",
  'bronnen',
  'quellen',
  'fuentes',
  'fontes',
  'to finish',
  'to sum up',
  'to conclude',
  'to end',
  'last words',
  'final words',
  'closing words',
  'parting words',
  'parting thoughts',
  'final notes',
  'final note',
  'before i go',
  'going further',
  'go further',
  'learn more',
  'to learn more',
  'read more',
  'see you',
  'see you next year',
  'see you there',
  'one more thing',
  'what i missed',
  'missed talks',
  'talks i missed',
  'the conference',
  'the event',
  'the venue',
  'the food',
  'meetups and socials',
  'recordings',
  'the recordings',
  'pour aller plus loin',
  'pour en savoir plus',
  'en savoir plus',
  'aller plus loin',
  'pour finir',
  'pour terminer',
  'mot de la fin',
  "l'organisation",
  "l'evenement",
  "l'ambiance",
  "l'apres",
  'la conference',
  'a venir',
  'prochaine edition',
  'prochaines dates',
  'zum schluss',
  'zum abschluss',
  'abschluss',
  'schlusswort',
  'resumee',
  'das war',
  'para terminar',
  'para acabar',
  'para finalizar',
  'para concluir',
  'para saber mas',
  'mas informacion',
  'hasta la proxima',
  'la conferencia',
  'el lugar',
  'antes de ir',
  'ate a proxima',
  'para saber mais',
  'saiba mais',
  'o evento',
  'tot slot',
  'meer lezen',
  'conclusioni',
  'conclusione',
  'introduzione',
  'ringraziamenti',
  'pranzo',
  "l'evento",
  'per concludere',
  '朝食',
  '夕食',
  '次回は',
  '午餐',
  '茶歇',
  '签到',
  '参考资料',
  '들어가며',
  '마치며',
  '마무리',
  '후기',
  '총평',
  '오프닝',
  '클로징',
  '점심',
] as const;

/** A heading that begins with one of these, and goes on for a word or two or with what it belongs to, is as good as one of them. */
export const OTHER_BEGINNINGS = new Set(
  `conclusion conclusions conclusive sponsor sponsors lunch introduction thanks closing disclaimer afterparty registration breakfast schedule agenda programme program programma programm wrap-up other
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
  /^(?:lessons learned|what (?:i|we) learned|what else|finally)$/,
  // What an event is made of
  /^(?:the )?conference in general$|^the (?:people|community|place|organi[sz]ation)$|^awards$/,
  /^about (?:this|the) (?:repo(?:sitory)?|conference|event|notes|author|site|blog)\b/,
  /^(?:if you have )?any questions\b/,
] as const;

/** How headings begin that are likelier beside the talks than the title of one, where others tell who spoke; of folded words. */
export const ASIDES =
  /^(?:about|what (?:is|are)|what's|why i|thoughts|general|misc|more|other|thank|thanks|summing up|look up|see y|to be continued|after$|afterwards|aftermath|people$|top|things|recordings?|video recordings?|resources|my notes|speaking with|attended|qu'est ce|c'est quoi|ce que|ce qui|petit detour|quelques|en vrac|rattrapage|et l|les plus|was ist|wichtige|notizen|drumherum|der rote faden|que es|otr[ao]s|mas|o que e|finalizacao|overige|meer|gli altri|altr[io])\b|\b(?:party|sketchnotes)$|(?:とは|に参加しました|パーティー)$/;

/** What stands before such a word, and what says that it is of something. */
export const ARTICLES = new Set([
  'my',
  'our',
  'mes',
  'nos',
  'meine',
  'mis',
  'minhas',
  'the',
  'le',
  'la',
  'les',
  'l',
  'der',
  'die',
  'das',
  'el',
  'los',
  'las',
  'o',
  'a',
  'os',
  'as',
  'het',
  'de',
]);
export const BELONGS = new Set([
  'of',
  'after',
  'de',
  'du',
  'des',
  'd',
  'del',
  'do',
  'da',
  'von',
  'der',
  'zum',
  'van',
  'for',
  'pour',
  'para',
  'is',
  'est',
  'ist',
  'es',
]);

/** A heading that is one of these is a part of the talk above it. */
export const PART_HEADINGS = [
  'abstract',
  'notes',
  'my notes',
  'draft notes',
  'raw notes',
  'meeting notes',
  'takes',
  'takeaway',
  'takeaways',
  'key takeaways',
  'talks',
  'topic',
  'topics',
  'summary',
  'recap',
  'overview',
  'agenda',
  'outline',
  'introduction',
  'intro',
  'background',
  'context',
  'problem',
  'the problem',
  'solution',
  'the solution',
  'demo',
  'example',
  'examples',
  'questions',
  'question',
  'questions?',
  'q&a',
  'q & a',
  'qa',
  'discussion',
  'conclusion',
  'conclusions',
  'tl;dr',
  'tldr',
  'links',
  'resources',
  'slides',
  'video',
  'references',
  'further reading',
  'tools',
  'attendees',
  'pros',
  'cons',
  'comparison',
  'results',
  'presenting style',
  'bio',
  'speaker',
  'description',
  'why',
  'what',
  'how',
  'when',
  'what next',
  'notes de bas de page',
  'exemple',
  'exemples',
  'resume',
  'demonstration',
  'contexte',
  'probleme',
  'et apres',
  'fragen',
  'beispiel',
  'zusammenfassung',
  'preguntas',
  'ejemplo',
  'ejemplos',
  'resumen',
  'perguntas',
  'exemplo',
  'resumo',
  'vragen',
  'voorbeeld',
  '自己紹介',
  '概要',
  '背景',
  '目的',
  '課題',
  '結論',
  '事例',
  '資料',
  '参考',
  '質問',
  '質疑応答',
  'まとめ',
  '感想',
  '問',
  '总结',
  '我认为',
  '问答',
] as const;

/** A heading that holds one of these words is some talk: its kind, not its name. */
export const TALK_WORDS =
  /\b(keynote|keynotes|panel|opening talk|closing talk|lightning talk|plenary|fireside|workshop|tutorial|atelier|conference|table ronde|charla|ponencia|palestra|vortrag|lezing)\b|^\W*(?:talk|presentation|demo) ?#?\d+ *[:.–—―-]|^\W*talk *: |基調講演|主题演讲|講演/;

/** A post whose title, name or text holds one of these may well be notes of talks. */
export const EVENT_WORDS =
  /\b(conf|confs|conference|conferences|conferencia|conferenza|konferenz|meetup|meetups|meet-up|summit|camp|barcamp|unconference|workshop|workshops|symposium|congress|congres|fosdem|devcon|devoxx|talk|talks|keynote|keynotes|speaker|speakers|session|sessions|humantalks|speakerdeck|slideshare|lightning|charla|charlas|ponencia|ponente|palestra|vortrag|vortrage|lezing|intervenant|orateur|presentation|presentations|livetweet|on stage|day \d)\b|[a-z]conf\b|\bconf\d|js\b.*\b20\d\d|講演|登壇|勉強会|大会|演讲|讲师|分享|カンファレンス|セミナー|컨퍼런스|콘퍼런스|세미나|밋업|발표|강연/;

/** Stands before a speaker's name on a line of its own. */
export const BYLINE_LABEL =
  /^(?:(?:talk |session |keynote )?(?:given |presented |delivered |a talk )?by|speakers?(?: bios?)?|speaker\(s\)|presenters?|presented by|presenting|host(?:ed by|s)?|panelists?|panellists?|instructors?|author|with|who|par|presente par|presentee par|anime par|orateurs?|oratrices?|intervenants?|intervenante|conferenciers?|von|vortragende[rn]?|sprecher(?:in)?|referent(?:in)?|por|ponentes?|orador(?:a|es)?|palestrantes?|door|spreker|relatori?|relatore|講演者|登壇者|発表者|スピーカー|讲师|演讲者|主讲人?|嘉宾)\s*[:：\-–—―]?\s+(?=\S)|^(?:講演者|登壇者|発表者|スピーカー|讲师|演讲者|主讲人?|嘉宾|speakers?|presenters?|by|who)\s*[:：]\s*/;

/** A heading that names an event rather than a talk; of a folded text. */
export const EVENT_TITLE =
  /\b(?:19|20)\d\d(?:\b|\d{4}$)|\bday \w+$|^(?:day|jour|dia|tag|track|session|room|salle) (?:\d+|[ivx]+)\b|conf\b|conference|konferenz|conferencia|meetup|meeting|summit|\bnotes\b|大会|勉強会|カンファレンス|컨퍼런스|콘퍼런스|세미나|밋업/;

/** A name that events have and hardly anything else, in a title: 'PyCon TW'; of a folded text. */
export const EVENT_NAME = /(?:^|[^a-z])[a-z]{2,}con(?:f|fest)?\b|\b\w*(?:fest|days|summit|camp)\b/;

/** The title of a post that tells of one talk; of a folded text. */
export const ONE_TALK_TITLE =
  /\b(?:talk|keynote|presentation|webinar|workshop|lecture|conference de|presentation de|palestra|charla|ponencia|vortrag|lezing)\b|講演|演讲/;

/** What kind a session is, and nothing else; of a folded text. */
export const KIND_OF_SESSION =
  /^\W*(?:keynote|conference|talk|session|lightning talk|quickie|workshop|atelier|panel|hands-on(?: lab)?|university|universite|bof|tools[- ]in[- ]action|tutorial)s?\W*$/;

/** What a line that names who speaks says of itself before it: 'Speaker:'. */
export const SPEAKER_LINE =
  /^\W*(?:speaker(?:s|\(s\))?|presenters?|presented by|orateurs?|intervenante?s?|ponentes?|sprecher(?:in)?|sprekers?|palestrantes?)(?: bios?)?\s*[:：]\s*/i;

/** The same without a colon: 'Talk présenté par', before a name or at the end. */
export const PRESENTED_BY =
  /^\W*(?:(?:[Tt][Aa]lk|[Ss]ession|[Cc]onférence|[Pp]résentation)\s)?(?:[Pp]résentée? par|[Pp]resented by)(?:\s*[:：]|\s*$|\s+(?=[A-ZÀ-Þ@[*_]))\s*/;

/** Whether a text may hold such a line: a look that costs little. */
export const SPEAKER_SOMEWHERE = /speaker|present|présent|orateur|intervenant|ponente|sprecher|spreker|palestrante/i;

/** A part of a talk that says who gives it. */
export const SPEAKER_LABELS =
  /^[^\w\u3040-\u9fff]*(?:speaker(?:s|\(s\))?|presenters?|panell?ists?|who|(?:about )?the speakers?|about the presenter|orateurs?|oratrices?|pr[eé]sentat(?:eur|rice)s?|intervenant(?:e|es|s)?|ponentes?|sprecher(?:in)?|referent(?:in|en)?|sprekers?|relator[ei]|演讲者|讲师|主讲人?|嘉宾|講師|講者|講演者|登壇者|発表者|スピーカー)(?: bios?|信息|简介|介绍|紹介)?[^\w\u3040-\u9fff]*$/i;

/** The same of one talk alone: 'Speakers' may be those of an event. */
export const SPEAKER_LABEL =
  /^[^\w\u3040-\u9fff]*(?:(?:about )?the (?:speaker|presenter)|speaker|presenter|orateur|oratrice|pr[eé]sentat(?:eur|rice)|intervenante?|ponente|sprecher(?:in)?|referent(?:in)?|spreker|relatore|演讲者|讲师|主讲人?|講師|講者|講演者|登壇者|発表者|スピーカー)(?: bio|信息|简介|介绍|紹介)?[^\w\u3040-\u9fff]*$/i;

/** A part of a talk that may begin with who gives it. */
export const SPEAKER_PARTS = new Set(['abstract', 'description', 'resume', 'about', 'info', 'details']);

/** Whoever wrote notes down gave no talk. */
export const NOTES_BY = /^\W*[Nn]otes? (?:[Tt]aken )?[Bb]y\s+(?=[A-ZÀ-Þ@])/;

/** Parts a title from who gave it: 'Title by A and B'. */
export const BY_WORDS = [
  'by',
  'par',
  'von',
  'por',
  'door',
  'di',
  'with',
  'avec',
  'mit',
  'con',
  'w/',
  'feat.',
  'presented by',
  'av',
  'af',
  'przez',
] as const;

/** Parts one name from the next. */
export const AND_WORDS = [
  'and',
  'et',
  'und',
  'y',
  'e',
  'en',
  'og',
  'och',
  'i',
  'with',
  'avec',
  '&',
  '+',
  '/',
  'と',
] as const;

/** Small words inside a name. */
export const PARTICLES = [
  'de',
  'da',
  'do',
  'dos',
  'das',
  'di',
  'del',
  'della',
  'van',
  'von',
  'der',
  'den',
  'ter',
  'ten',
  'la',
  'le',
  'du',
  'des',
  'el',
  'al',
  'bin',
  'ibn',
  'ben',
  'af',
  'av',
  'zu',
  'y',
  'st',
  "d'",
] as const;

/** Short forms and names that the list of first names lacks. */
export const FAMILIAR_FIRST_NAMES = `jurgen jen jenn jenni mel kris deb barb ste gabe zach zac zak jez jos jon jono remy lyza una zoe ilya mitch rich rob robb bob bobby jeff geoff doug gus hal ned stu stew val vic viv wes cyn sacha sasha misha kolya dima katya masha olya yuri yuki kenji hiro haruka akira yihui wei ming jing hao xin yan yang chen heng ji-ho min-jun sanjay rajesh priya anil sunil adarsh vijay ravi amit asha deepak arjun rohan nikhil venkat srini uma sumana raj ahmed omar yusuf fatima aisha kwame kofi amara chidi ngozi thandi vesa pekka jukka mikko aki timo jyri eero asger bjarne rasmus torben soren jens niels henk joris sander bram wouter tijs maarten jelle sjoerd ruud przemyslaw zbigniew grzegorz krzysztof vaclav jiri honza ondrej godmar thor leif odd
  fusun shubhie yigal asgeir petter haymo stanimira yarden ratnadeep jonatas yuji houssein lourens aja sareh yukihiro koichi ayo tunde marton montse nolwenn
  takashi hiroshi kenta yusuke daisuke tetsuya naoki satoshi takeshi shinji masahiro hideki kazuki ryo sho yoshiki tomoko yoko keiko naoko yumi emi mayu satoko noriko kaori junko
  hyun jihoon sungmin minji jiwon soojin yoon jae xiaoming weijie zhiyuan jianguo lei li mei ying jun qiang yong feng tao bo hong xuan linh thanh phuong nguyen minh quang tuan huy nam duc hieu trung
  aditi aishwarya ananya ankit ankur anuj arvind ashish ashok bhavesh chetan dinesh divya gaurav girish harish hemant jayesh kiran kunal lakshmi madhav mahesh manish meera mohan mukesh naveen neha nitin pankaj parth pooja pradeep prakash prasad pratik rakesh ramesh ritesh rohit sachin sandeep santosh saurabh shilpa shreya shweta smita sneha sonali subhash sudhir suresh swati tarun tushar varun vikas vikram vinay vineet vishal yash
  evgeny evgeniy yevgeny gleb grigory ilia konstantin lev maksim mikhail nikita oleksandr oksana pavlo petro roman rostislav ruslan semyon stanislav taras timofey timur vadim valentin valery vasily vitaly vlad volodymyr vyacheslav yaroslav yegor yulia zhenya bogdan dragan goran igor jovan ljubomir marko milos mladen nemanja nenad predrag slobodan srdjan tihomir vuk zlatko zoran boyko dimitar georgi hristo ivaylo kaloyan krasimir lyubomir plamen stoyan tsvetan yordan
  aleksander bartosz bogumil boguslaw cezary dariusz dominika ewelina gosia halina jacek jakub janusz jaroslaw jerzy kasia kacper karol lech leszek lukasz malgorzata marcin marek mariusz mateusz michal milosz pawel piotr radek radoslaw rafal ryszard slawomir stanislaw szymon tadeusz tomasz waldemar wojciech wojtek zdzislaw
  lubos ludek milan miroslav oldrich pavel petr radim radovan stepan vit vladimir vojtech zdenek attila balazs bence csaba dora eszter gabor gergely gyula ildiko istvan janos jozsef kalman katalin krisztian laszlo levente matyas miklos peter sandor tamas tibor zsolt zsuzsa
  alexandru catalin costin cosmin cristian dragos emanuel florin gheorghe horia ionut iulian liviu lucian marius mircea octavian ovidiu razvan sorin stefan tiberiu traian tudor valeriu
  aykut baris berk bulent burak cagri cem deniz ebru emre engin ercan erdem ersin ferhat gokhan hakan huseyin ilker kemal levent mehmet murat mustafa nuri okan onur orhan ozan ozgur selim serkan tolga ugur umut volkan yilmaz zeynep
  amir ariel asaf assaf avi avner barak boaz chaim dafna doron eitan elad eran erez eyal gadi gideon gil haim idan ido ilan itai itamar lior liron maayan matan moran moshe nadav nir noa noam ofer omer omri oren ori ronen roi shai shaul shimon shlomi tal tamir tomer tzvi uri yael yair yaniv yaron yoav yonatan yossi yotam yuval zohar zvi
  abdou adama aminata awa babacar boubacar cheikh djibril fatou ibrahima issa khady lamine mamadou mariama modou moussa ousmane oumar pape saliou seydou souleymane adebayo adeola babatunde bolaji chinedu chukwu emeka femi folake ifeoma ikechukwu kelechi kunle nkechi obinna ola olumide oluwaseun segun seyi sola temitope uche yemi zainab
  aurelien aymeric benoit brieuc corentin cyrille elouan enguerrand erwan ewen fabrice gael gaelle ghislain goulven gwenael gwendal herve ivan jeremie joffrey kevin lenaig loig ludovic maelle mael maxime mickael morgane nolwen ronan solene sylvain tanguy thibault thibaut tristan yann yoann youenn yves
  anders arne bengt birgitta bjorn einar erlend espen frode gunnar hakon halvor harald ingvar ivar jarle joakim johan jonas kjell kjetil knut lasse magnus morten olav oystein peder ragnar roar rune sigurd sindre snorre staffan steinar svein sverre terje torgeir torstein tormod trond trygve ulf vidar vegard
  antti esa harri heikki janne jari jarkko juha juhani jussi kai kari kimmo lauri markku matti mika mikael olli pasi petri risto sami santeri sauli seppo tapio teemu tero toni tuomas ville`;

/** Titles before a name, which are no part of it. */
export const HONORIFICS = /^(?:dr|prof|professor|mr|mrs|ms|mme|mlle|sir|phd|ing|herr|frau|senor|dott)\.?\s+/i;

/** What somebody who speaks does, within a few words behind the name. */
export const SPEAKING_VERBS = new Set(
  `talk talks talked talking spoke speaks speaking told tells tell present presents presented presenting show shows showed showing showcased explain explains explained explaining
  gave gives give delivered delivers shared shares sharing introduced introduces described describes demoed demonstrated demonstrates did does doing discussed discusses walked brought took comes came
  opened closed started kicked began followed follows finished taught teaches argued argues covered covers led hosted mentioned continued joined wanted tried brings made makes asked asks urged warned invited pleaded speaker
  parle parler parlait parlent presente presenter presentait presentent presentes presentee explique expliquer expliquait expose exposer exposait montre montrer montrait raconte raconter fait faire faisait donne donner
  partage partager venu venus venue vient viens viennent demontre evoque introduit commence enchaine detaille propose aborde abordait defend speakeuse oratrice orateur conferencier conferenciere
  sprach spricht gesprochen zeigt zeigte gezeigt erzahlt erzahlte stellt stellte vorgestellt prasentiert prasentierte erklart erklarte gab gegeben hielt gehalten berichtete berichtet referierte
  hablo habla conto cuenta contaba contou presento presentaba apresentou explico explica explicou mostro mostrou falou fala falando muestra nos impartio charlo hablando presentando contando palestrou abordou subiu sobe veio trouxe comenzo dio deu ensino
  vertelde sprak presenteerde liet toonde gaf hield besprak ha parlato raccontato presentato mostrato`.split(/\s+/),
);

/** Verbs that say who somebody is; of a speaker only close behind the name. */
export const COPULAS = new Set([
  'are',
  'were',
  'sont',
  'sind',
  'is',
  'was',
  'works',
  'worked',
  'est',
  'travaille',
  'ist',
  'arbeitet',
  'es',
  'trabaja',
]);

/** What comes before the name of somebody who speaks: plainly so, or only where the sentence is about a talk. */
export const BEFORE_SPEAKER = new Set([
  'by',
  'par',
  'von',
  'por',
  'door',
  'then',
  'speaker',
  'speakers',
  'presenter',
  'orateur',
  'oratrice',
]);
/** What is made by somebody, who need not speak: 'a method defined by Ada Lovelace'. */
export const MADE = new Set(
  `developed defined created written invented made built maintained founded used coined authored sponsored organised organized published proposed inspired designed run owned
  developpe developpee cree creee ecrit ecrite fonde fondee invente concu concue entwickelt geschrieben erfunden gegrundet creado creada escrito escrita criado criada`.split(
    /\s+/,
  ),
);

export const MAYBE_BEFORE_SPEAKER = new Set([
  'with',
  'from',
  'was',
  'is',
  'of',
  'avec',
  'de',
  'd',
  'con',
  'mit',
  'van',
  'own',
  'colleague',
  'collegue',
  'to',
  'next',
  'est',
  'c',
  'charla',
  'saw',
  'had',
  'palco',
]);

/** A sentence with one of these is about a talk. */
export const TALK_NOUNS = new Set(
  `talk talks locknote chat chats session sessions presentation presentations keynote conference conferences conf demo demonstration workshop lightning skype speaker speech slot stage
  sujet sujets intervention interventions conferencier orateur quickie tour atelier retour rex mini-conference finir suite
  vortrag vortrage charla charlas ponencia palestra lezing praatje palco escenario next first second third fourth last following then started ensuite enfin finalement`.split(
    /\s+/,
  ),
);

/** Words that begin or end a title far more often than a name. */
export const TITLE_WORDS = new Set(
  `a about academy part onboarding training mentoring hiring coaching technical critical reading access accessibility action advanced agile ai algorithm algorithms amazon an analysis analytics and android angular apache api apis app apple application applications apps architecture architecting art async audio automating automation aws azure back backend bad beyond big bitcoin blockchain browser browsers build building business c career case center chrome ci cli cloud club code codes coding college collaborative community component components computer computing conf conference config container containers content continuous course cross css culture cv data database databases day days deep defensive demo dependency deploy deployment design designer designing dev developer developers development devops devrel digital distributed docker docs documentation dom don't driven elixir end engine engineering erlang error event events everything evolution experience facebook fast fat feature firefox first framework frameworks free from front frontend functional future game games generation getting git github go good google graph graphql great guide hack hacking hardware hash hello how html http ibm ideas in infrastructure inside institute integration intelligence interactive internet intro introduction ios iot it java javascript jquery js json keynote kotlin kubernetes language languages large law learning legacy lessons library life lightning linux live machine make making management manager markdown media meetup metal methods micro microservices microsoft mobile model modern modules mongo monitoring more mozilla my native net netflix network new next node notes of on one open optimization oracle our panel paris patterns people perf performance phone php platform platforms plugin plugins policy polyfill power practical practice presentation privacy product production productivity programming progressive project projects protocol public python q qa quality quick questions rails react readable real remote research responsive rest review reviews robot room ruby rust safe scala scale scaling science script search secure security server serverless service services session shell should silicon site smart social software solr source spark speed sql stack startup state static status story storage stream streaming style styleguide support svg swift system systems talk talks teaching team teams tech technology template templates test testing tests the theme themes things time title to tool tools tour towards track trends twitter type types typescript ui university unix us use user users ux version video view virtual vision vue we web webapp webassembly webpack website what when where why windows wordpress work worker workers workflow working workshop world writing xml your didn't slides slide videos links link blog post posts repo engagement os js ts ml cd it pr hr tv pc db vm ip io ar vr xr nlp gc tls supply chain chains django form forms lead senior junior head chief officer director founder evangelist advocate consultant member president professor student students undergraduate researcher researchers speaker speakers full partners ventures capital group solutions labs lab studios inc ltd gmbh consulting foundation association agency
  weekly monthly monday tuesday wednesday thursday friday saturday sunday january february september october november december lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier juillet septembre octobre novembre decembre montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar oktober dezember lunes miercoles jueves viernes
  le la les un une des du au aux et en dans pour avec sans sur comment pourquoi quand mon ma mes notre nos votre vos son sa ses creer faire le retour
  el los las una como por que para der die das ein eine wie warum mit fur von`.split(/\s+/),
);

/** First names and surnames that, alone or behind no known first name, are rather of software or a language. */
export const RATHER_SOFTWARE = new Set(
  `german cassandra apollo fedora eclipse maven gradle simba ansible ember vagrant puppet salt consul vault kibana flink hadoop storm lucene elastic istio envoy helm argo lambda phoenix
  babel svelte nuxt flutter dart clojure haskell perl raku redis mysql postgres postgresql mongodb kafka cache caches`.split(
    /\s+/,
  ),
);

/** Endings of words that stand in titles, and hardly in the name of somebody whose first name is unknown. */
export const TITLE_ENDINGS =
  /(?:tions?|tional|ments?|ness|ities|ity|isms?|[ai]ble|ology|ologies|ics|ware|ful|less|ously|ively|conf)$/;

/** Family names that stand first in Chinese and Japanese. */
export const HAN_FAMILY_NAMES =
  '王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾丁魏薛叶葉阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段钱汤尹黎易常武乔贺赖龚文 佐藤鈴木高橋田中伊藤渡辺山本中村小林加藤吉田山田佐々木山口松本井上木村斎藤清水山崎森池田橋本石川中島前田藤田小川後藤岡田長谷川村上近藤石井坂本遠藤青木藤井西村福田太田三浦岡本中川中野原田松田竹内相澤';

/** Family names that stand first in Korean; nearly all people have one of these. */
export const KOREAN_FAMILY_NAMES =
  '김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구라나민진지엄채원천방공현함변염여추도소석선설마길연위표명기';

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
