/*
 * What names are made of, and what is like them: data, no logic.
 * Of folded texts (lower case, without accents), but where it says: of a text as written.
 */

/** Parts one name from the next. */
export const AND_WORDS = 'and et und y e en og och i with avec と'.split(' ');

/** Small words inside a name. */
export const PARTICLES =
  `de da do dos das di del della van von der den ter ten la le du des el al bin ibn ben af av zu y st d'`.split(' ');

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

/** What people are called before their name, in short, as with a full stop behind it, and in full. */
export const SHORT_TITLES = 'dr prof mr mrs ms mme mlle dott'.split(' ');
const TITLES = [...SHORT_TITLES, ...'professor sir herr frau senor señor'.split(' ')].join('|');

/** A title before a name. */
export const TITLE_OF_PERSON = new RegExp(`^(?:${TITLES})\\.?\\s+`, 'i');

/** The same, and what is as often said of something else: 'PhD life'. */
export const HONORIFICS = new RegExp(`^(?:${TITLES}|phd|ing)\\.?\\s+`, 'i');

/** And those behind one. */
export const POST_NOMINALS = /,?\s+(?:OBE|MBE|CBE|Ph\.?D\.?)$/;

/** Words that begin or end a title far more often than a name. */
export const TITLE_WORDS = new Set(
  `a about academy part onboarding training mentoring hiring coaching technical critical reading access accessibility action advanced agile ai algorithm algorithms amazon an analysis analytics and android angular apache api apis app apple application applications apps architecture architecting art async audio automating automation aws azure back backend bad beyond big bitcoin blockchain browser browsers build building business c career case center chrome ci cli cloud club code codes coding college collaborative community component components computer computing conf conference config container containers content continuous course css culture cv data database databases day days deep defensive demo dependency deploy deployment design designer designing dev developer developers development devops devrel digital distributed docker docs documentation dom don't driven elixir end engine engineering erlang error event events everything evolution experience facebook fast fat feature firefox first framework frameworks free from front frontend functional future game games generation getting git github go good google graph graphql great guide hack hacking hardware hash hello how html http ibm ideas in infrastructure inside institute integration intelligence interactive internet intro introduction ios iot it java javascript jquery js json keynote kotlin kubernetes language languages large law learning legacy lessons library life lightning linux live machine make making management manager markdown media meetup metal methods micro microservices microsoft mobile model modern modules mongo monitoring more mozilla my native net netflix network new next node notes of on one open with optimization oracle our panel paris patterns people perf performance phone php platform platforms plugin plugins policy polyfill power practical practice presentation privacy product production productivity programming progressive project projects protocol public python q qa quality quick questions rails react readable real remote research responsive rest review reviews robot room ruby rust safe scala scale scaling science script search secure security server serverless service services session shell should silicon site smart social software solr source spark speed sql stack startup state static status story storage stream streaming style styleguide support svg swift system systems talk talks teaching team teams tech technology template templates test testing tests the theme themes things time title to tool tools tour towards track trends twitter type types typescript ui university unix us use user users ux version video view virtual vision vue we web webapp webassembly webpack website what when where why windows wordpress work worker workers workflow working workshop world writing xml your didn't slides slide videos links link blog post posts repo engagement os js ts ml cd it pr hr tv pc db vm ip io ar vr xr nlp gc tls supply chain chains django form forms lead senior junior chief officer director founder evangelist advocate consultant member president professor student students undergraduate researcher researchers speaker speakers full partners ventures capital group solutions labs lab studios inc ltd gmbh consulting foundation association agency
  tutorial tutorials village galore release releases hat
  weekly monthly monday tuesday wednesday thursday friday saturday sunday january february september october november december lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier juillet septembre octobre novembre decembre montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar oktober dezember lunes miercoles jueves viernes
  le la les un une des du au aux et en dans pour avec sans sur comment pourquoi quand mon ma mes notre nos votre vos son sa ses creer faire le retour
  el los las una como por que para der die das ein eine wie warum mit fur von`.split(/\s+/),
);

/** First names and surnames that, alone or behind no known first name, are rather of software or a language. */
export const RATHER_SOFTWARE = new Set(
  `german owasp cassandra apollo fedora ruby django eclipse maven gradle simba ansible ember vagrant puppet salt consul vault kibana flink hadoop storm lucene elastic istio envoy helm argo lambda phoenix
  babel svelte nuxt flutter dart clojure haskell perl raku redis mysql postgres postgresql mongodb kafka cache caches`.split(
    /\s+/,
  ),
);

/** Who is called さん without being one person: staff, guests, sponsors, all; as written. */
export const HONOURED_AS_GROUP = /スタッフ|参加者|スポンサー|エンジニア|学生|皆|各/;

/** Endings of words that stand in titles, and hardly in the name of somebody whose first name is unknown. */
export const TITLE_ENDINGS =
  /(?:tions?|tional|ments?|ness|ities|ity|isms?|[ai]ble|ology|ologies|ics|ware|ful|less|ously|ively|conf)$/;

/** Family names that stand first in Chinese and Japanese. */
export const HAN_FAMILY_NAMES =
  '王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾丁魏薛叶葉阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段钱汤尹黎易常武乔贺赖龚文';

/** The same in Japanese, of two characters and more. */
export const JAPANESE_FAMILY_NAMES = new Set(
  `佐藤 鈴木 高橋 田中 伊藤 渡辺 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 斎藤 斉藤 清水 山崎 池田 橋本 石川 中島 前田
  藤田 小川 後藤 岡田 長谷川 村上 近藤 石井 坂本 遠藤 青木 藤井 西村 福田 太田 三浦 岡本 中川 中野 原田 松田 竹内 相澤 中山 松岡 藤原 小野
  田村 和田 石田 上田 森田 高木 小島 山下 安藤 大野 菊地 工藤 丸山 今井 増田 金子 宮崎 村田 上野 杉山 千葉 菅原 平野 河野 武田 野口 松井
  岩崎 木下 桜井 佐野 大塚 酒井 柴田 宮本 内田 横山 高田 谷口 新井 今村 川口 小池 阿部 久保 浜田 西田 吉川 増井 大西 服部 樋口 川崎`.split(
    /\s+/,
  ),
);

/** Family names that stand first in Korean; nearly all people have one of these. */
export const KOREAN_FAMILY_NAMES =
  '김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구라나민진지엄채원천방공현함변염여추도소석선설마길연위표명기';
