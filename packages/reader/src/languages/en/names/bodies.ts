/** Nouns for institutions, groups of people, unnamed voices, relatives. Format as in titles.ts. */
export const INSTITUTIONS = `
government GOV government
cabinet GOV government
administration GOV government
regime GOV regime
junta GOV regime
parliament LEG parliament
legislature LEG parliament
senate LEG senate
congress LEG congress
assembly LEG assembly
chamber LEG chamber
ministry GOV ministry
tribunal JUD court
court JUD court
prosecution JUD prosecution
inspectorate GOV inspectorate
service SPY service
committee - committee
commission - committee
council - council
party PTY party
movement PTY party
union LAB union
federation CVL federation
league CVL federation
institute EDU institute
university EDU university
academy EDU academy
school EDU school
college EDU school
hospital MED hospital
clinic MED hospital
club CVL club
newspaper JRN press
daily JRN press
broadcaster JRN press
television JRN press
outlet JRN press
website JRN press
company BUS company
firm BUS company
operator BUS company
shipyard BUS company
corporation BUS company
conglomerate BUS company
manufacturer BUS company
airline BUS company
bank BUS bank
group - group
office GOV office
bureau GOV office
department GOV department
directorate GOV directorate
fund IGO fund
secretariat IGO secretariat
bloc - bloc
alliance - alliance
coalition PTY coalition
opposition OPP opposition
agency GOV agency
authority =authorities GOV authority
institution - institution
organization - organization
organisation - organization
association CVL association
foundation CVL foundation
charity CVL foundation
embassy GOV embassy
delegation GOV delegation
mission IGO mission
presidency GOV presidency
police =police COP police
gendarmerie COP gendarmerie
army MIL army
military =military MIL army
navy MIL navy
brigade MIL unit
division MIL unit
battalion MIL unit
regiment MIL unit
guard MIL guard
church REL church
network - network
watchdog - agency
regulator - agency
`;

export const GROUPS = `
guerrilla REB rebels
guerilla REB rebels
hijacker CRM bandits
kidnapper CRM bandits
bomber CRM attackers
assailant CRM attackers
hacker CRM hackers
rioter CVL protesters
inhabitant CVL residents
landowner CVL residents
homeowner CVL residents
shopkeeper BUS workers
trader BUS workers
merchant BUS workers
businessman =businessmen BUS workers
investor BUS workers
teacher EDU workers
doctor CVL workers
nurse CVL workers
driver LAB workers
trucker LAB workers
docker LAB workers
fisher AGR farmers
youth =youths CVL youths
teenager CVL youths
youngster CVL youths
serviceman =servicemen MIL soldiers
marine MIL soldiers
sailor MIL soldiers
paratrooper MIL soldiers
conscript MIL soldiers
reservist MIL soldiers
commando MIL soldiers
warplane MIL forces
policeman =policemen COP police
nationalist PTY islamists
fundamentalist REL islamists
extremist REB militants
loyalist PTY supporters
sympathiser PTY supporters
sympathizer PTY supporters
dissident OPP opponents
activist CVL activists
campaigner CVL activists
deputy =deputies LEG lawmakers
legislator LEG lawmakers
senator LEG lawmakers
diplomat GOV officials
negotiator GOV officials
envoy GOV officials
inspector IGO officials
observer IGO officials
monk REL clergy
priest REL clergy
cleric REL clergy
nun REL clergy
scientist EDU experts
expert EDU experts
captive - hostages
inmate CRM prisoners
deportee REF refugees
evacuee REF refugees
immigrant REF migrants
exile REF refugees
mercenary =mercenaries UAF fighters
warlord UAF fighters
victim CVL victims
survivor CVL victims
national CVL citizens
troops =troops MIL troops
troop =troops MIL troops
forces =forces MIL forces
force =forces MIL forces
reporter JRN reporters
journalist JRN reporters
prosecutor JUD prosecutors
investigator COP investigators
protester CVL protesters
demonstrator CVL protesters
striker CVL strikers
resident CVL residents
villager CVL residents
citizen CVL citizens
civilian CVL civilians
refugee REF refugees
migrant REF migrants
rebel REB rebels
insurgent REB rebels
separatist REB separatists
fighter MIL fighters
militiaman =militiamen PRM militia
consumer CVL consumers
supporter CVL supporters
opponent - opponents
worker LAB workers
miner LAB miners
pupil EDU pupils
student EDU students
child =children CVL children
people =people CVL people
parent CVL parents
mother CVL parents
patient CVL patients
tourist CVL tourists
fisherman =fishermen CVL fishermen
volunteer CVL volunteers
rescuer CVL rescuers
hostage CVL hostages
prisoner MIL prisoners
ally =allies - allies
partner - partners
voter CVL voters
member - members
settler CVL settlers
islamist REB islamists
jihadist REB jihadists
militant REB militants
bandit REB bandits
gunman =gunmen CRM gunmen
attacker CRM attackers
passenger CVL passengers
farmer AGR farmers
pensioner CVL pensioners
official GOV officials
authority =authorities GOV authorities
family =families CVL families
minority =minorities CVL minority
relative CVL families
crowd CVL crowd
majority PTY majority
population CVL population
side - side
contingent MIL troops
staff =staff - staff
public =public CVL public
crew - crew
convoy - convoy
peacekeeper MIL peacekeepers
soldier MIL soldiers
lawmaker LEG lawmakers
detainee CVL detainees
`;

export const SOURCES = `
source - source
`;
export const KIN = `
husband/wife CVL spouse
son/daughter CVL child
brother/sister CVL sibling
father/mother CVL parent
widower/widow CVL spouse
uncle/aunt CVL uncle
nephew/niece CVL nephew
cousin CVL cousin
`;
export const STATES = `
country - country
nation - country
state - country
republic - republic
kingdom - country
`;
export const CAPITALS = `
capital - capital
`;

export const PART_BODIES = 'group faction branch delegation committee council office directorate department';
export const HEADED_BODIES = 'government administration';
export const WIDE = `
institution *
organization *
body JUD GOV LEG IGO council committee
company BUS ?
agency agency GOV directorate authority
party PTY
union union LAB EUR IGO
alliance alliance IGO
bloc EUR IGO union alliance
council council
court court
press JRN
club CVL
group group BUS
`;
