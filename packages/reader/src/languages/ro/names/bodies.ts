/** Nouns for institutions, groups of people, unnamed voices, relatives. Format as in titles.ts. */
export const INSTITUTIONS_NEUTER = `
guvern GOV government
executiv GOV government
cabinet GOV government
regim =regimuri GOV regime
parlament LEG parliament
legislativ LEG parliament
senat LEG senate
congres LEG congress
minister GOV ministry
parchet JUD prosecution
tribunal JUD court
for =foruri - body
inspectorat GOV inspectorate
serviciu =servicii SPY service
comitet - committee
consiliu =consilii - council
partid =partide PTY party
sindicat LAB union
institut EDU institute
spital MED hospital
club =cluburi CVL club
ziar =ziare JRN press
cotidian =cotidiane JRN press
post =posturi JRN press
portal =portaluri JRN press
site =site-uri JRN press
operator BUS company
grup =grupuri - group
concern BUS company
birou =birouri GOV office
oficiu =oficii GOV office
departament GOV department
fond =fonduri IGO fund
secretariat IGO secretariat
bloc - bloc
stat_major MIL staff
batalion =batalioane MIL unit
regiment =regimente MIL unit
detașament =detașamente MIL unit
`;
export const INSTITUTIONS_FEMININE = `
președinție GOV presidency
administrație GOV administration
prefectură GOV prefecture
primărie GOV townhall
poliție COP police
jandarmerie COP gendarmerie
armată =armate MIL army
marină MIL navy
aviație MIL airforce
flotă MIL navy
instanță JUD court
curte =curți JUD court
judecătorie JUD court
procuratură JUD prosecution
comisie - committee
cameră LEG chamber
adunare =adunări LEG assembly
formațiune =formațiuni PTY party
uniune =uniuni - union
alianță - alliance
coaliție PTY coalition
opoziție OPP opposition
agenție - agency
instituție - institution
autoritate =autorități GOV authority
direcție GOV directorate
companie BUS company
firmă BUS company
societate =societăți BUS company
bancă =bănci BUS bank
organizație - organization
asociație CVL association
fundație CVL association
federație CVL federation
ligă =ligi CVL federation
universitate =universități EDU university
academie EDU academy
facultate =facultăți EDU university
școală =școli EDU school
televiziune =televiziuni JRN press
publicație JRN press
presă JRN press
ambasadă GOV embassy
delegație GOV delegation
misiune =misiuni IGO mission
diplomație GOV ministry
brigadă =brigăzi MIL unit
divizie =divizii MIL unit
flotilă =flotile MIL unit
escadrilă =escadrile MIL unit
gardă =gărzi MIL guard
patriarhie REL church
biserică =biserici REL church
mitropolie REL church
episcopie REL church
filială PTY branch
fracțiune =fracțiuni PTY faction
națională CVL national-team
selecționată CVL national-team
juntă GOV regime
organizaţie - organization
uzină BUS company
rețea =rețele - network
mișcare =mișcări PTY party
guvernare =guvernări GOV government
ambulanță MED ambulance
regie BUS company
`;
/** Singular in form, people in sense, or plural only. */
export const GROUPS_MASCULINE = `
reporter JRN reporters
jurnalist JRN reporters
ziarist JRN reporters
anchetator COP investigators
manifestant CVL protesters
protestatar CVL protesters
demonstrant CVL protesters
greviști CVL strikers
localnic CVL residents
locuitor CVL residents
cetățean =cetățeni CVL citizens
civil CVL civilians
refugiat =refugiați REF refugees
migrant REF migrants
imigrant REF migrants
rebel REB rebels
insurgent REB rebels
separatist REB separatists
luptător MIL fighters
paramilitar PRM paramilitaries
milițian PRM militia
armator BUS shipowners
consumator CVL consumers
rănit =răniți CVL wounded
paramedic MED paramedics
suporter CVL supporters
antreprenor BUS businesspeople
căutător CVL rescuers
salariat =salariați LAB workers
muncitor LAB workers
miner LAB miners
elev EDU pupils
copil =copii CVL children
minori CVL children
oameni CVL people
părinți CVL parents
pacient CVL patients
turist CVL tourists
pescar CVL fishermen
voluntar CVL volunteers
salvator CVL rescuers
salvamontist CVL rescuers
ostatic CVL hostages
prizonier MIL prisoners
susținător CVL supporters
simpatizant CVL supporters
adversar - adversaries
rival - rivals
partener - partners
aliat =aliați - allies
alegător CVL voters
votant CVL voters
liberal PTY liberals
social-democrat =social-democrați PTY social-democrats
conservator PTY conservatives
colonist CVL settlers
talibani REB taliban
jihadist REB jihadists
islamist REB islamists
infanterist MIL soldiers
genist MIL soldiers
artilerist MIL soldiers
meteorolog - meteorologists
auditor - auditors
dealer BUS dealers
viorist CVL musicians
participant - participants
pasager CVL passengers
călător CVL passengers
fermier AGR farmers
pensionar CVL pensioners
bugetar LAB workers
funcționar GOV officials
trecător CVL passersby
inși CVL people
indivizi CVL people
bărbați CVL men
tineri CVL youths
organizator CVL organizers
sanitar MED nurses
comerciant BUS traders
transportator BUS carriers
credincios =credincioși REL believers
sătean =săteni CVL residents
atacator CRM attackers
agresor CRM attackers
extremist =extremiști - extremists
recrut =recruți MIL recruits
furnizor BUS suppliers
contrabandist =contrabandiști CRM smugglers
huligan CRM hooligans
crescător AGR farmers
grevist =greviști CVL strikers
chiriaș CVL residents
contribuabil CVL citizens
spectator CVL public
telespectator CVL public
ascultător CVL public
vecin CVL neighbours
`;
export const GROUPS_FEMININE = `
persoană CVL people
trupă =trupe MIL troops
forță =forțe MIL forces
autoritate =autorități GOV authorities
familie CVL families
femeie =femei CVL women
minoritate =minorități CVL minority
rudă =rude CVL families
mulțime =mulțimi CVL crowd
majoritate =majorități PTY majority
masă =mase CVL crowd
populație CVL population
parte =părți - side
asistentă MED nurses
`;
export const GROUPS_NEUTER = `
contingent MIL troops
popor =popoare CVL nation
sindicat =sindicate LAB unions
personal - staff
grup =grupuri - groups
public CVL public
echipaj =echipaje - crew
convoi =convoaie - convoy
comandou =comandouri MIL commandos
`;
export const SOURCES = `
sursă =surse - source
`;
export const KIN_MASCULINE = `
soț CVL husband
fiu =fii CVL son
frate =frați CVL brother
tată CVL father
ginere CVL son-in-law
unchi CVL uncle
nepot =nepoți CVL nephew
văr =veri CVL cousin
cumnat =cumnați CVL brother-in-law
cuscru =cuscri CVL relative-in-law
socru =socri CVL father-in-law
naș CVL godfather
fin CVL godson
verișor CVL cousin
bunic CVL grandfather
logodnic CVL fiance
`;
export const KIN_FEMININE = `
soție CVL wife
fiică CVL daughter
soră =surori CVL sister
mamă CVL mother
nepoată CVL niece
mătușă CVL aunt
văduvă CVL widow
cumnată CVL sister-in-law
cuscră CVL relative-in-law
soacră CVL mother-in-law
noră =nurori CVL daughter-in-law
nașă CVL godmother
fină CVL goddaughter
verișoară CVL cousin
bunică CVL grandmother
logodnică CVL fiancee
`;
export const STATES_FEMININE = `
țară =țări - country
republică =republici - republic
`;
export const STATES_NEUTER = `
stat =state - country
`;
export const CAPITALS = `
capitală =capitale - capital
`;

/** Bodies of the home state in the world table. */
export const HOME_BODIES: readonly (readonly [string, string])[] = [
  ['government', 'ROU-government'],
  ['parliament', 'ROU-parliament'],
  ['presidency', 'ROU-presidency'],
  ['police', 'ROU-IGPR'],
  ['army', 'ROU-army'],
];
/** Palaces of the home state → who acts under their name. */
export const SEAT_BODIES: readonly (readonly [string, string])[] = [
  ['cotroceni', 'ROU-presidency'],
  ['victoria-palace', 'ROU-government'],
];

/** Families of nouns for a part of a body. */
export const PART_BODIES = 'group faction branch delegation committee council office directorate department';
/** Families of bodies called by their heads. */
export const HEADED_BODIES = 'government regime administration';
/** Family → the body's name in full. */
export const FULL_BODIES: readonly (readonly [string, string])[] = [['national-team', 'echipa națională']];

/** `family what it may mean…`: families, sectors, `?` for a body of unknown kind, `*` for any. */
export const WIDE = `
institution *
organization CVL NGO IGO EUR LAB PTY REL REB UAF ? foundation association federation union movement group alliance party league club network
body JUD GOV LEG IGO council committee
company BUS ?
agency agency GOV directorate authority
party PTY
union union LAB EUR IGO
alliance alliance IGO
bloc EUR IGO union alliance
council council
court court
authority GOV
press JRN
club club
group group BUS
`;
