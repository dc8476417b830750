/** Nouns for people: offices, ranks, trades. `base[/feminine] [=plural] SECTOR family [>what a wide word may cover]`, folded lower case. */
export const TITLES = `
president GOV president
premier GOV prime-minister
chancellor GOV chancellor
minister GOV minister
taoiseach GOV prime-minister
governor GOV governor
mayor GOV mayor
secretary GOV secretary
undersecretary GOV undersecretary
commissioner GOV commissioner
ambassador GOV ambassador
envoy GOV envoy
consul GOV consul
emissary GOV envoy
representative GOV representative
negotiator GOV negotiator
mediator - mediator
rapporteur IGO rapporteur
diplomat GOV diplomat >ambassador consul envoy representative foreign-minister high-representative
attaché GOV attache
chargé GOV charge
official GOV official >*GOV *LEG *MIL *COP *JUD *IGO governor commissioner minister president chief
leader - leader >president prime-minister monarch supreme-leader chief
ruler GOV leader >president prime-minister monarch supreme-leader leader
strongman GOV dictator >president leader supreme-leader
dictator GOV dictator >president leader supreme-leader
autocrat GOV dictator >president leader supreme-leader
chief - chief >head
head - head >chief director president leader
boss - chief
director BUS director >chief manager head
executive BUS director
manager BUS manager >director chief
owner BUS owner
shareholder BUS shareholder
founder BUS founder
co-founder BUS founder
entrepreneur BUS businessperson
investor BUS businessperson
tycoon BUS businessperson
billionaire BUS businessperson
magnate BUS businessperson
oligarch BUS businessperson
businessman/businesswoman =businessmen/businesswomen BUS businessperson
businessperson BUS businessperson
economist BUS economist
analyst EDU analyst
banker BUS banker
ceo BUS director
chairman/chairwoman =chairmen/chairwomen - chairperson >president head leader
chairperson - chairperson >president head leader
chair - chairperson >president head leader
spokesman/spokeswoman =spokesmen/spokeswomen - spokesperson
spokesperson =spokespeople - spokesperson
prince/princess GOV prince
king/queen GOV monarch
monarch GOV monarch
emperor/empress GOV monarch
sultan GOV monarch
emir GOV monarch
sheikh GOV sheikh
duke/duchess GOV duke
ayatollah REL supreme-leader
pope REL pope
pontiff REL pope
ombudsman =ombudsmen GOV ombudsman
inspector GOV inspector
senator LEG senator
deputy LEG deputy
lawmaker LEG parliamentarian >deputy senator mep
legislator LEG parliamentarian >deputy senator
parliamentarian LEG parliamentarian >deputy senator mep
mp LEG deputy
mep LEG mep
congressman/congresswoman =congressmen/congresswomen LEG deputy
councillor LEG councillor
councilor LEG councillor
councilman/councilwoman =councilmen/councilwomen LEG councillor
speaker LEG speaker
candidate PTY candidate
rival - rival
dissident OPP opponent
activist CVL activist
campaigner CVL activist
politician PTY politician >*GOV *LEG *PTY president minister deputy senator
adviser GOV adviser
advisor GOV adviser
aide GOV adviser
assistant - assistant
prosecutor JUD prosecutor
judge JUD judge
justice JUD judge
magistrate JUD magistrate >judge prosecutor *JUD
lawyer JUD lawyer
attorney JUD lawyer
solicitor JUD lawyer
barrister JUD lawyer
clerk JUD clerk
investigator COP investigator
defendant CRM accused
suspect CRM accused
accused =accused CRM accused
gunman/- =gunmen CRM gunman
attacker CRM gunman
detainee CRM prisoner
prisoner CRM prisoner
inmate CRM prisoner
convict CRM prisoner
fugitive CRM fugitive
warlord REB warlord
smuggler CRM criminal
trafficker CRM criminal
hacker CRM hacker
witness - witness
policeman/policewoman =policemen/policewomen COP police-officer
sheriff COP police-officer
detective COP investigator
superintendent COP police-officer
constable COP police-officer
firefighter COP firefighter
agent COP agent
general MIL general
colonel MIL colonel
lieutenant MIL lieutenant
major MIL major
captain MIL captain
admiral MIL admiral
marshal MIL marshal
sergeant MIL sergeant
officer MIL officer >*MIL general colonel major captain lieutenant
commander MIL commander
soldier MIL soldier
serviceman/servicewoman =servicemen/servicewomen MIL soldier >*MIL
pilot MIL pilot
sailor MIL sailor
veteran MIL veteran
mercenary MIL mercenary
bishop REL bishop
archbishop REL archbishop
metropolitan REL metropolitan
patriarch REL patriarch
cardinal REL cardinal
priest REL priest
pastor REL priest
monk REL monk
rabbi REL rabbi
imam REL imam
cleric REL hierarch >bishop archbishop imam metropolitan patriarch
rector EDU rector
dean EDU dean
professor EDU professor
lecturer EDU lecturer
teacher EDU teacher
researcher EDU researcher
scientist EDU researcher
historian - historian
sociologist EDU sociologist
expert EDU expert >*EDU
student EDU student
pupil EDU pupil
doctor MED doctor
physician MED doctor
surgeon MED doctor
nurse MED nurse
epidemiologist MED doctor
journalist JRN journalist
reporter JRN journalist
correspondent JRN journalist
editor JRN journalist
columnist JRN journalist
commentator JRN analyst
presenter JRN journalist
blogger JRN influencer
writer CVL writer
author CVL writer
poet CVL writer
actor/actress CVL actor
singer CVL singer
artist CVL artist >actor singer musician painter
musician CVL musician
coach CVL coach
player CVL player
athlete CVL athlete >player
champion CVL athlete
engineer CVL engineer
farmer AGR farmer
fisherman/- =fishermen AGR farmer
driver CVL driver
worker LAB employee
employee LAB employee
unionist LAB unionist
organizer CVL activist
organiser CVL activist
resident - resident
villager - resident
survivor - survivor
man/woman =men/women - man >*
boy/girl - young >*
teenager - young >*
client - client
patient - client
counterpart =counterparts - counterpart
successor - successor
predecessor - predecessor
delegate GOV delegate
coordinator - coordinator
observer IGO observer
monitor IGO observer
terrorist REB terrorist
militant REB terrorist
negotiator GOV negotiator
whistleblower - witness
secretary-general =secretaries-general IGO secretary-general
victim - victim
person =people - person
mister - mister
`;

/** `words in front | family | sector`: what a modifier makes of the head noun's family. */
export const MODIFIED: readonly (readonly [string, string, string, string])[] = [
  ['prime', 'minister', 'prime-minister', 'GOV'],
  ['general', 'secretary', 'secretary:general', 'IGO'],
  ['press', 'secretary', 'spokesperson', 'GOV'],
  ['police', 'chief', 'police-chief', 'COP'],
  ['party', 'leader', 'leader', 'PTY'],
];

/** Office family → kind of office in the world table. */
export const OFFICES: readonly (readonly [string, string])[] = [
  ['president', 'president'],
  ['prime-minister', 'prime-minister'],
  ['chancellor', 'prime-minister'],
  ['secretary:state', 'foreign-minister'],
  ['secretary:foreign', 'foreign-minister'],
  ['secretary:defence', 'defence-minister'],
  ['secretary:defense', 'defence-minister'],
  ['secretary:home', 'interior-minister'],
  ['secretary:treasury', 'finance-minister'],
  ['foreign-minister', 'foreign-minister'],
  ['defence-minister', 'defence-minister'],
  ['interior-minister', 'interior-minister'],
  ['finance-minister', 'finance-minister'],
  ['monarch', 'monarch'],
  ['supreme-leader', 'supreme-leader'],
  ['pope', 'pope'],
  ['secretary:general', 'secretary-general'],
  ['secretary-general', 'secretary-general'],
  ['high-representative', 'high-representative'],
];

/** Portfolio → family of the minister who holds it. */
export const MINISTRIES: readonly (readonly [string, string])[] = [
  ['foreign', 'foreign-minister'],
  ['foreign affairs', 'foreign-minister'],
  ['external affairs', 'foreign-minister'],
  ['defence', 'defence-minister'],
  ['defense', 'defence-minister'],
  ['interior', 'interior-minister'],
  ['internal affairs', 'interior-minister'],
  ['finance', 'finance-minister'],
];

/** Words for what a minister, a ministry or a secretary is for. */
export const PORTFOLIOS =
  'foreign defence defense interior internal external justice finance health education energy environment labour labor ' +
  'transport transportation economy economic agriculture culture digital development tourism sport sports youth trade commerce ' +
  'industry communications infrastructure investment security information water forestry family families immigration migration ' +
  'oil petroleum climate innovation affairs home treasury science technology housing planning women veterans emergencies ' +
  'emergency intelligence state interior reunification unification integration mining mines fisheries aviation telecommunications';

export const ADJECTIVES =
  'deputy vice acting interim caretaker outgoing incoming senior junior chief assistant associate general executive supreme ' +
  'presidential military special permanent honorary extraordinary plenipotentiary parliamentary managing regional local ' +
  'municipal national provincial federal principal top high-ranking retired elect designate first second third ' +
  'separatist rebel independent public political financial technical commercial scientific medical spiritual ' +
  'human rights foreign-policy exiled jailed imprisoned ousted deposed veteran long-time longtime de-facto';

export const ABBREVIATIONS: readonly (readonly [string, string])[] = [
  ['fm', 'minister'],
  ['cm', 'minister'],
  ['gen', 'general'],
  ['lt', 'lieutenant'],
  ['col', 'colonel'],
  ['maj', 'major'],
  ['capt', 'captain'],
  ['sgt', 'sergeant'],
  ['adm', 'admiral'],
  ['brig', 'brigadier'],
  ['cmdr', 'commander'],
  ['gov', 'governor'],
  ['sen', 'senator'],
  ['rep', 'representative'],
  ['pres', 'president'],
  ['prof', 'professor'],
  ['dr', 'doctor'],
  ['rev', 'priest'],
  ['insp', 'inspector'],
  ['supt', 'superintendent'],
];

export const COURTESY = 'mr mr. mrs mrs. ms ms. miss dr dr. sir dame lord lady madam';
export const FORMER = 'former ex- ex one-time onetime then- late';
export const FORMER_PREFIXES = ['ex-'] as const;
export const OPENERS =
  'current new incumbent future would-be so-called self-proclaimed self-styled famous well-known late embattled';
export const NOT_YET = 'future would-be so-called self-proclaimed self-styled incoming';
export const PREFIXES = ['vice-', 'co-', 'vice'] as const;
export const NOT_IN_OFFICE =
  'elect designate acting interim caretaker deputy vice incoming honorary assistant ousted deposed';
