/** Nouns for people: offices, ranks, trades. `base/feminine[|other feminine] [=plural/plural] SECTOR family [>what a wide word may cover]`. */
export const TITLES = `
președinte/președintă GOV president
premier/premieră =premieri/premiere GOV prime-minister
cancelar/cancelară GOV prime-minister
ministru/ministră =miniștri/ministre GOV minister
guvernator/guvernatoare GOV governor
prefect/prefectă GOV prefect
subprefect/subprefectă GOV subprefect
primar/primăriță GOV mayor
edil/edilă GOV edil >mayor
secretar/secretară GOV secretary
subsecretar/subsecretară GOV undersecretary
comandor MIL commander-navy
sublocotenent MIL lieutenant
brigadier MIL brigadier
arhitect/arhitectă GOV architect
auditor/auditoare - auditor
jurist/juristă JUD jurist
consultant/consultantă - consultant
specialist/specialistă EDU expert
trezorier/trezorieră - treasurer
finanțator/finanțatoare BUS financier
comisar/comisară GOV commissioner
subcomisar/subcomisară COP subcommissioner
subinspector/subinspectoare COP subinspector
ambasador/ambasadoare GOV ambassador
consul/consulă GOV consul
emisar/emisară GOV envoy
trimis/trimisă GOV envoy
reprezentant/reprezentantă GOV representative
negociator/negociatoare GOV negotiator
mediator/mediatoare - mediator
raportor/raportoare IGO rapporteur
diplomat/diplomată GOV diplomat >ambassador consul envoy representative foreign-minister high-representative
însărcinat/însărcinată =însărcinați/însărcinate GOV charge
atașat/atașată =atașați/atașate GOV attache
demnitar/demnitară GOV dignitary >*GOV *LEG minister secretary
oficial/oficială GOV official >*GOV *LEG *MIL *COP *JUD *IGO governor commissioner minister president chief
responsabil/responsabilă GOV official >*GOV *MIL *COP *IGO
guvernant GOV official >*GOV
lider/lideră - leader >president prime-minister monarch supreme-leader chief
conducător/conducătoare GOV leader >president prime-minister monarch supreme-leader leader
dictator GOV dictator >president leader supreme-leader
autocrat GOV dictator >president leader supreme-leader
șef/șefă =șefi/șefe - chief
boss - chief
director/directoare BUS director >chief manager
manager/manageră BUS manager >director chief
patron/patroană =patroni/patroane BUS owner
proprietar/proprietară BUS owner
acționar/acționară BUS shareholder
fondator/fondatoare BUS founder
antreprenor/antreprenoare BUS businessperson
investitor/investitoare BUS businessperson
afacerist/afaceristă BUS businessperson
administrator/administratoare BUS manager
economist/economistă BUS economist
analist/analistă EDU analyst
bancher/bancheră BUS banker
CEO BUS director
purtător/purtătoare - spokesperson
prinț/prințesă =prinți/prințese GOV prince
rege GOV monarch
monarh/monarhă GOV monarch
suveran/suverană GOV monarch
împărat/împărăteasă GOV monarch
sultan GOV monarch
emir GOV monarch
șeic GOV sheikh
duce/ducesă GOV duke
ayatollah REL supreme-leader
pontif REL pope
ombudsman GOV ombudsman
inspector/inspectoare GOV inspector
chestor COP chestor
senator/senatoare LEG senator
deputat/deputată LEG deputy
parlamentar/parlamentară LEG parliamentarian >deputy senator mep
europarlamentar/europarlamentară LEG mep
eurodeputat/eurodeputată LEG mep
congresman LEG deputy
ales LEG elected >deputy senator mayor councillor
legislator/legislatoare LEG parliamentarian >deputy senator
speaker LEG president
chestor LEG quaestor
vicelider - vice-leader
candidat/candidată PTY candidate
contracandidat/contracandidată PTY rival
opozant/opozantă OPP opponent
dizident/dizidentă OPP opponent
activist/activistă CVL activist
militant/militantă CVL activist
politician/politiciană PTY politician >*GOV *LEG *PTY president minister deputy senator
consilier/consilieră GOV adviser
asistent/asistentă - assistant
adjunct/adjunctă - deputy-chief
viceprimar/viceprimăriță GOV vice-mayor
vicepremier/vicepremieră GOV deputy-prime-minister
procuror/procuroare =procurori/procuroare JUD prosecutor
judecător/judecătoare JUD judge
magistrat/magistrată =magistrați/magistrate JUD magistrate >judge prosecutor *JUD
grefier/grefieră JUD clerk
avocat/avocată =avocați/avocate JUD lawyer
notar/notară JUD notary
membru/membră =membri/membri - member
apărător/apărătoare JUD lawyer
anchetator/anchetatoare COP investigator
inculpat/inculpată =inculpați/inculpate CRM accused
suspect/suspectă CRM accused
acuzat/acuzată =acuzați/acuzate CRM accused
învinuit/învinuită CRM accused
deținut/deținută CRM prisoner
polițist/polițistă COP police-officer
jandarm/jandarmă COP gendarme
pompier/pompieră COP firefighter
agent/agentă COP agent
general/generală =generali/generale MIL general
colonel =colonei MIL colonel
locotenent MIL lieutenant
maior MIL major
major MIL major
căpitan MIL captain
amiral MIL admiral
contraamiral MIL admiral
mareșal MIL marshal
sergent MIL sergeant
plutonier MIL warrant-officer
ofițer/ofițeră MIL officer >*MIL general colonel major captain lieutenant
subofițer/subofițeră MIL officer
comandant/comandantă MIL commander
soldat =soldați MIL soldier
militar =militari MIL soldier >*MIL
pilot/pilotă MIL pilot
aviator MIL pilot
marinar MIL sailor
episcop REL bishop
arhiepiscop REL archbishop
mitropolit REL metropolitan
patriarh REL patriarch
cardinal REL cardinal
preot/preoteasă REL priest
paroh REL priest
părinte REL priest
protopop REL priest
călugăr REL monk
monah/monahie =monahi/monahii REL monk
ieromonah REL monk
arhimandrit REL archimandrite
protosinghel REL archimandrite
egumen REL abbot
rabin REL rabbi
imam REL imam
ierarh REL hierarch >bishop archbishop metropolitan patriarch
prelat REL hierarch >bishop archbishop metropolitan patriarch cardinal pope
vicar REL vicar
rector/rectoare|rectoriță EDU rector
prorector/prorectoare|prorectoriță EDU vice-rector
decan/decană EDU dean
profesor/profesoară =profesori/profesoare EDU professor
dascăl EDU professor
învățător/învățătoare EDU teacher
conferențiar/conferențiară EDU lecturer
lector/lectoriță EDU lecturer
academician/academiciană EDU academic
cercetător/cercetătoare EDU researcher
istoric - historian
sociolog/sociologă EDU sociologist
politolog/politologă EDU political-scientist
expert/expertă EDU expert >*EDU
student/studentă EDU student
medic MED doctor
doctor/doctoriță|doctoră - doctor
doctorand/doctorandă EDU researcher
chirurg MED doctor
epidemiolog MED doctor
jurnalist/jurnalistă JRN journalist
ziarist/ziaristă JRN journalist
reporter/reporteră JRN journalist
corespondent/corespondentă JRN journalist
redactor JRN journalist
cameraman JRN cameraman
moderator/moderatoare JRN journalist
editorialist/editorialistă JRN journalist
scriitor/scriitoare CVL writer
actor/actriță =actori/actrițe CVL actor
cântăreț/cântăreață =cântăreți/cântărețe CVL singer
artist/artistă CVL artist >actor singer musician painter
muzician/muziciană CVL musician
regizor/regizoare CVL film-director
pictor/pictoriță CVL painter
antrenor/antrenoare CVL coach
selecționer/selecționeră CVL coach
tehnician/tehniciană CVL coach
fotbalist/fotbalistă CVL player
jucător/jucătoare CVL player
sportiv/sportivă CVL athlete >player gymnast swimmer
gimnast/gimnastă CVL gymnast
înotător/înotătoare CVL swimmer
atacant/atacantă CVL player
fundaș/fundașă CVL player
mijlocaș/mijlocașă CVL player
portar CVL player
căpitan CVL captain
inginer/ingineră CVL engineer
cioban CVL shepherd
fermier/fermieră AGR farmer
viticultor/viticultoare AGR winegrower
șofer/șoferiță CVL driver
mecanic CVL mechanic
angajat/angajată LAB employee
sindicalist/sindicalistă LAB unionist
om - person-of >founder owner shareholder businessperson director manager
bărbat - man >*
tânăr/tânără - young >*
autor/autoare - author
inițiator/inițiatoare - initiator
client/clientă - client
omolog/omoloagă =omologi/omoloage - counterpart
succesor/succesoare - successor
predecesor/predecesoare - predecessor
interlocutor/interlocutoare - counterpart
delegat/delegată GOV delegate
coordonator/coordonatoare - coordinator
comisionar GOV commissioner
observator/observatoare IGO observer
arbitru CVL referee
senior CVL senior
domn - mister
europarlamentar LEG mep
copreședinte/copreședintă PTY co-president
mercenar MIL mercenary
terorist/teroristă REB terrorist
fugar/fugară CRM fugitive
interlop/interlopă CRM criminal
traficant/traficantă CRM criminal
infractor/infractoare CRM criminal
agresor/agresoare CRM attacker
atacator/atacatoare CRM attacker
făptaș/făptașă CRM attacker
ucigaș/ucigașă CRM attacker
tâlhar CRM criminal
hoț/hoață CRM criminal
fugar/fugară CRM criminal
consătean/consăteană =consăteni/consătence - villager
concubin/concubină - partner
biciclist/biciclistă CVL driver
motociclist/motociclistă CVL driver
escroc/escroacă CRM criminal
hacker/hackeriță CRM hacker
martor/martoră - witness
denunțător/denunțătoare - witness
oligarh/oligarhă BUS businessperson
miliardar/miliardară BUS businessperson
milionar/milionară BUS businessperson
magnat BUS businessperson
dezvoltator/dezvoltatoare BUS businessperson
finanțist/finanțistă BUS banker
influencer/influenceriță - influencer
vlogger/vloggeriță - influencer
blogger/bloggeriță - influencer
campion/campioană =campioni/campioane CVL athlete
tenismen/tenismenă CVL player
handbalist/handbalistă CVL player
baschetbalist/baschetbalistă CVL player
boxer/boxeră CVL athlete
atlet/atletă CVL athlete
ciclist/ciclistă CVL athlete
alpinist/alpinistă CVL athlete
canotor/canotoare CVL athlete
scrimer/scrimeră CVL athlete
compozitor/compozitoare CVL musician
dirijor/dirijoare CVL musician
poet/poetă =poeți/poete CVL writer
prozator/prozatoare CVL writer
filozof/filozoafă EDU philosopher
filosof/filosoafă EDU philosopher
arheolog/arheoloagă =arheologi/arheologe EDU researcher
psiholog/psiholoagă =psihologi/psihologe MED psychologist
psihiatru/psihiatră MED doctor
farmacist/farmacistă MED pharmacist
infirmier/infirmieră MED nurse
prezentator/prezentatoare JRN journalist
realizator/realizatoare JRN journalist
producător/producătoare - producer
veteran/veterană =veterani/veterane MIL veteran
rezervist/rezervistă MIL soldier
adjutant MIL adjutant
mufti REL mufti
pastor REL priest
diacon REL priest
protoiereu REL priest
stareț/stareță =stareți/starețe REL abbot
exarh REL hierarch
nunțiu REL nuncio
lord GOV lord
baron/baroneasă GOV lord
paznic/paznică CVL guard
gardian/gardiană =gardieni/gardiene COP guard
taximetrist/taximetristă CVL driver
agricultor/agricultoare AGR farmer
apicultor/apicultoare AGR farmer
electrician =electricieni CVL electrician
`;

/** Nouns for people that are feminine only. */
export const TITLES_FEMININE = `
regină GOV monarch
femeie =femei - woman >*
doamnă - mister
victimă - victim
persoană - person
`;

/** Nouns for men that decline as feminine ones. */
export const TITLES_IN_A = `
papă =papi REL pope
`;

export const PREFIXES = ['prim-vice', 'viceprim-', 'prim-', 'vice', 'co', 'contra'] as const;

/** Words after `de` that belong to a title. */
export const COMPLEMENTS =
  'cuvânt stat externe interne finanțe afaceri poliție brigadă divizie partid misiune cabinet guvern presă resort ' +
  'ședință caz sală sindicat grup fracțiune tribunal instanță penitenciar spital secție departament escadrilă batalion ' +
  'delegație campanie guvernare administrație observare onoare știință redacție personal protocol mediere coaliție';

export const PORTFOLIOS =
  'apărării justiției finanțelor externelor internelor sănătății educației energiei mediului muncii transporturilor ' +
  'economiei agriculturii culturii cercetării digitalizării dezvoltării turismului sportului tineretului comerțului ' +
  'industriei comunicațiilor infrastructurii investițiilor fondurilor securității informațiilor apelor pădurilor ' +
  'familiei reintegrării extinderii imigrației migrației petrolului climei inovării afacerilor ' +
  'solidarității tehnologiei lucrărilor administrației antreprenoriatului protecției';

/** Adjectives in titles, `masculine/feminine[/feminine oblique and plural]`. */
export const ADJECTIVES =
  'general/generală adjunct/adjunctă interimar/interimară executiv/executivă suprem/supremă ' +
  'prezidențial/prezidențială militar/militară special/specială permanent/permanentă moștenitor/moștenitoare ' +
  'principal/principală onorific/onorifică plenipotențiar/plenipotențiară extraordinar/extraordinară ' +
  'parlamentar/parlamentară delegat/delegată coordonator/coordonatoare județean/județeană local/locală ' +
  'municipal/municipală regional/regională național/națională șef/șefă superior/superioară tehnic/tehnică ' +
  'financiar/financiară guvernamental/guvernamentală politic/politică universitar/universitară emerit/emerită ' +
  'independent/independentă umanitar/umanitară senior prim/primă economic/economică comercial/comercială ' +
  'cultural/culturală operațional/operațională științific/științifică medical/medicală european/europeană ' +
  'pontif romano-catolic/romano-catolică ortodox/ortodoxă sanitar/sanitară silvic/silvică infecționist/infecționistă ' +
  'principală onorar/onorară veterinar/veterinară legist/legistă primar/primară criminalist/criminalistă ' +
  'separatist/separatistă rebel/rebelă paramilitar/paramilitară sindical/sindicală public/publică majoritar/majoritară ' +
  'minoritar/minoritară asociat/asociată titular/titulară secund/secundă suplinitor/suplinitoare consultant/consultantă ' +
  'ales/aleasă desemnat/desemnată demisionar/demisionară suspendat/suspendată destituit/destituită ' +
  'rezident/rezidentă itinerant/itinerantă apostolic/apostolică diecezan/diecezană vicar/vicară creativ/creativă';

/** Institutions that an adjective in the title names. */
export const BODY_ADJECTIVES: readonly (readonly [string, string])[] = [
  ['prezidential', 'organization:ROU-presidency'],
];

/** `head family, governed noun's stem, office family, sector`, and how the base form ends where that is no genitive. */
export const TITLE_PHRASES: readonly (readonly [string, string, string, string, string?])[] = [
  ['chief', 'stat', 'president', 'GOV'],
  ['chief', 'guvern', 'prime-minister', 'GOV'],
  ['chief', 'executiv', 'prime-minister', 'GOV'],
  ['chief', 'cabinet', 'prime-minister', 'GOV'],
  ['chief', 'diplomație', 'foreign-minister', 'GOV'],
  ['chief', 'poliție', 'police-chief', 'COP'],
  ['chief', 'misiune', 'mission-chief', 'IGO', 'de misiune'],
  ['chief', 'delegație', 'delegation-chief', 'GOV', 'de delegație'],
  ['person-of', 'afaceri', 'businessperson', 'BUS'],
  ['person-of', 'stat', 'statesman', 'GOV'],
  ['person-of', 'știință', 'researcher', 'EDU'],
  ['leader', 'guvern', 'prime-minister', 'GOV'],
  ['leader', 'executiv', 'prime-minister', 'GOV'],
];

/** Office family → kind of office in the world table. */
export const OFFICES: readonly (readonly [string, string])[] = [
  ['president', 'president'],
  ['prime-minister', 'prime-minister'],
  ['foreign-minister', 'foreign-minister'],
  ['defence-minister', 'defence-minister'],
  ['interior-minister', 'interior-minister'],
  ['finance-minister', 'finance-minister'],
  ['monarch', 'monarch'],
  ['supreme-leader', 'supreme-leader'],
  ['pope', 'pope'],
  ['secretary:general', 'secretary-general'],
  ['high-representative', 'high-representative'],
];

/** Portfolio stem → family of the minister who holds it. */
export const MINISTRIES: readonly (readonly [string, string])[] = [
  ['extern', 'foreign-minister'],
  ['afacer extern', 'foreign-minister'],
  ['apar', 'defence-minister'],
  ['intern', 'interior-minister'],
  ['afacer intern', 'interior-minister'],
  ['finant', 'finance-minister'],
];

export const ABBREVIATIONS: readonly (readonly [string, string])[] = [
  ['gen', 'general'],
  ['gl', 'general'],
  ['slt', 'sublocotenent'],
  ['lt', 'locotenent'],
  ['col', 'colonel'],
  ['mr', 'maior'],
  ['cpt', 'căpitan'],
  ['cdor', 'comandor'],
  ['am', 'amiral'],
  ['plt', 'plutonier'],
  ['sg', 'sergent'],
  ['av', 'avocat'],
  ['ing', 'inginer'],
  ['prof', 'profesor'],
  ['conf', 'conferențiar'],
  ['univ', 'universitar'],
  ['acad', 'academician'],
  ['dr', 'doctor'],
  ['drd', 'doctorand'],
  ['lect', 'lector'],
  ['arh', 'arhitect'],
  ['ec', 'economist'],
  ['pr', 'preot'],
  ['ips', 'arhiepiscop'],
  ['ps', 'episcop'],
  ['pf', 'patriarh'],
  ['insp', 'inspector'],
];

export const COURTESY =
  'domnul domnului domn doamna doamnei doamnă dl d-l dl. d-lui d-na d-nei dna domnule domnișoara dr d-ra e.s e.s. excelența excelenței';
export const FORMER = 'fost fosta fostul fostului fostei foști foștii foștilor foste fostele fostelor';
export const FORMER_PREFIXES = ['ex-', 'fost-'] as const;
/** Words that may stand before a title without changing it. */
export const OPENERS =
  'actualul actuala actualului actualei actual noul noua noului noii nou actuali viitorul viitoarea viitorului viitoarei viitorii așa-zisul așa-zisa ' +
  'așa-zisului așa-numitul autoproclamatul autoproclamata marea marele celebrul celebra ' +
  'cunoscutul cunoscuta controversatul controversata tânărul tânăra regretatul regretata însuși însăși influentul ' +
  'puternicul carismaticul renumitul renumita bătrânul bătrâna';
export const NOT_YET =
  'viitorul viitoarea viitorului viitoarei viitorii viitor viitoare așa-zisul așa-zisa așa-zisului așa-numitul ' +
  'autoproclamatul autoproclamata';
/** Families whose masculine noun is said of women as well. */
export const EPICENE =
  'minister prime-minister deputy-prime-minister president governor mayor vice-mayor prefect secretary commissioner chief ' +
  'director leader prosecutor judge official rector consul ambassador senator deputy dignitary edil doctor lawyer ' +
  'spokesperson general colonel major captain officer chestor inspector mep expert person-of president:adjunct';
export const BARE_OPENERS = 'fost foști foste actual actuali noi nou viitor însuși însăși';
/** Words in front that make an office of their own: folded form → base form, and the family it makes of which. */
export const TITLE_LEADS: readonly (readonly [string, string])[] = [
  ['inalt', 'înalt'],
  ['inaltul', 'înalt'],
  ['inaltului', 'înalt'],
  ['inalta', 'înaltă'],
  ['inaltei', 'înaltei'],
];
/** Family → body it belongs to where the words name none. */
export const IMPLICIT_BODIES: readonly (readonly [string, string])[] = [['commissioner:for', 'organization:EC']];
/** Family → the one state that has the office. */
export const SOLE_OFFICES: readonly (readonly [string, string])[] = [['pope', 'VAT']];
/** Adjectives of American parties, as Romanian news uses them of politicians. */
export const PARTY_ADJECTIVES: readonly (readonly [string, string])[] = [
  ['republican', 'organization:REPUBLICANS'],
  ['democrat', 'organization:DEMOCRATS'],
];
/** Bodies called like the office of the one person who heads them. */
export const TITLE_BODIES: readonly (readonly [string, string])[] = [['organization:ROU-AP', 'Avocat al Poporului']];

/** Adjectives that say that the office isn't held, or not for good: no table of office-holders answers for them. */
export const NOT_IN_OFFICE =
  'ales desemnat interimar adjunct executiv onorific onorar suspendat destituit suplinitor delegat secund';
/** What a title goes on with and doesn't change by: who presides in turn is the president. */
export const IN_OFFICE: readonly string[] = [
  'in exercitiu',
  'in functie',
  'ad interim',
  'prin interimat',
  'per interim',
];
/** Boards that people are president or member of, as printed and folded → genitive in a base form. */
export const BOARDS: readonly (readonly [string, string])[] = [
  ['CA', 'consiliului de administrație'],
  ['CS', 'consiliului de supraveghere'],
  ['consiliului de administratie', 'consiliului de administrație'],
  ['consiliului de supraveghere', 'consiliului de supraveghere'],
  ['directoratului', 'directoratului'],
  ['comitetului executiv', 'comitetului executiv'],
];
/** Families → the body of the European Union whose such an officer is when called European. */
export const UNION_OFFICES: readonly (readonly [string, string])[] = [
  ['prosecutor', 'EPPO'],
  ['commissioner', 'EC'],
  ['deputy', 'EP'],
  ['parliamentarian', 'EP'],
  ['judge', 'CJEU'],
];
/** Families of clergymen → the see that the place in the genitive is of. */
export const SEES: readonly (readonly [string, string])[] = [
  ['metropolitan', 'Mitropolia'],
  ['archbishop', 'Arhiepiscopia'],
  ['bishop', 'Episcopia'],
];
/** Families of people who belong to a club: a name in the genitive behind one is a club's. */
export const CLUB_FAMILIES = 'coach captain player owner shareholder financier';
/** Preposition and noun that stand between a title and its body: `din cadrul DNA`. */
export const INSIDE = 'cadrul partea randul conducerea fruntea interiorul';
/** Families said to be `la` or `în` a body: `medic la Spitalul X`, `secretar de stat în MAI`. */
export const POSTED =
  'secretary undersecretary adviser professor lecturer researcher teacher doctor nurse prosecutor judge journalist analyst ' +
  'expert economist deputy senator manager inspector police-officer coordinator consultant engineer priest head-of director';
