/** Classes of nouns that event rules ask for, folded lemmas. `@any` and `@speech` are decided by code, not by words. */
const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

const MEETING = `meeting talks talk summit discussion negotiation consultation conversation session dialogue bilateral round
  gathering encounter debate deliberation`;
const TREATY = `agreement treaty memorandum protocol contract pact deal accord convention declaration ceasefire truce partnership
  understanding compromise settlement armistice document charter consensus`;
const SANCTION = 'sanction sanctions embargo tariff penalty package levy duty ban';
const AID = `aid assistance help relief support fund funds funding money food medicine medicines supplies supply loan grant donation credit
  generator shelter tent fuel vaccine ton tonne convoy shipment dollar euro million billion equipment ambulance package tranche bailout
  water blanket rice wheat grain goods delivery`;
const WEAPONS = `weapon weapons arm arms missile ammunition munition shell drone tank rocket jet fighter system battery artillery howitzer
  helicopter vehicle armour armor launcher interceptor warship submarine frigate corvette mortar gun rifle bomb radar patriot himars
  f-16 equipment hardware aircraft`;
const TROOPS = `troop troops soldier force forces unit peacekeeper serviceman servicemen brigade battalion contingent army military marine
  regiment division paratrooper reinforcement infantry militia fighter rebel mercenary personnel commando guard navy fleet trooper`;

export const CLASSES: Readonly<Record<string, ReadonlySet<string>>> = {
  meeting: words(MEETING),
  call: words('call phone-call videoconference teleconference conversation'),
  phone: words('phone telephone video videolink call'),
  'negotiation-table': words('table negotiation talks talk'),
  'meeting-any': words(`${MEETING} forum congress parade ceremony visit celebration inauguration funeral`),
  summit: words('summit conference forum congress meeting'),
  visit: words('visit trip tour stopover'),
  commitment: words(
    'commitment obligation demand target deadline need requirement condition challenge fate death goal standard',
  ),
  opposition: words('opposition resistance obstacle difficulty'),
  resistance: words('resistance opposition obstacle'),
  election: words('election vote poll referendum ballot strike'),
  officials: words(
    'leader minister chief official premier president ambassador delegation negotiator representative diplomat envoy foreign',
  ),
  official:
    words(`leader minister chief official premier president ambassador delegation negotiator representative diplomat king queen
    pope envoy chancellor secretary counterpart deputy emir prince commissioner`),
  envoy: words("ambassador diplomat charge d'affaires consul attache representative embassy envoy"),
  treaty: words(TREATY),
  law: words('law bill legislation decree budget ordinance act reform amendment'),
  resolution: words('resolution declaration motion text document statement'),
  policy:
    words(`text law resolution act amendment proposal initiative plan policy accession membership candidacy effort bid idea solution
    inquiry sovereignty integrity reform deal agreement bill ceasefire move decision project`),
  decision: words('decision measure ruling statement move'),
  proposal:
    words(`proposal request offer appeal plan motion project initiative amendment complaint bill call demand bid ultimatum
    invitation deal ceasefire truce recommendation petition`),
  backing: words('support solidarity backing confidence appreciation gratitude sympathy commitment'),
  condolence: words('condolence condolences sympathy'),
  congratulation: words('congratulation congratulations thanks gratitude appreciation'),
  tribute: words('tribute homage'),
  sovereignty: words('independence sovereignty statehood state government victory legitimacy'),
  apology: words('apology apologies'),
  restriction: words(
    'restriction ban sanction sanctions embargo curfew blockade limit lockdown siege tariff cap suspension moratorium',
  ),
  demand: words('demand claim condition bid plan complaint lawsuit threat requirement objection'),
  charge: words('charge charges case lawsuit complaint accusation indictment'),
  concession: words('concession concessions'),
  misdeed: words('mistake error guilt responsibility failure fault wrongdoing defeat involvement'),
  ransom: words('ransom'),
  press: words('media press report rumour rumor claim speculation'),
  formula: words('formula plan deal compromise mediation invitation'),
  'return-noun': words('return entry visit access deployment passage'),
  compensation: words('compensation reparation reparations indemnity damages'),
  measures: words('measure rule control regulation'),
  ties: words('relation relations tie ties link links cooperation partnership'),
  welcome: words('welcome reception audience'),
  'mediation-any': words('mediation mediator effort mission attempt bid'),
  settlements: words('settlement outpost base position camp'),
  hearing: words('hearing trial tribunal'),
  permission: words(
    'permission access visa visas request licence license permit approval application allocation entry asylum',
  ),
  shields: words('shield shields'),
  assassination: words('assassinate kill murder poison'),
  'fight-verb': words(
    'fight attack retaliate avenge resist oppose block repeal overturn challenge sue boycott defeat punish respond strike destroy crush defeat kill eliminate invade bomb',
  ),
  wounded: words('wounded injured casualty civilian resident patient villager'),
  photographs: words('photograph intelligence information data training advice expertise'),
  games: words('game games'),
  truce: words('ceasefire truce cease-fire armistice agreement treaty accord pact'),
  prohibition: words('ban curfew order embargo law authority ruling resolution'),
  work: words('work school class classes'),
  bulldozers: words('bulldozer'),
  cooperation: words('cooperation collaboration trade exchange export import delivery flight'),
  exercise: words('exercise exercises drill drills manoeuvre manoeuvres maneuver maneuvers wargame'),
  goods: words(
    'gas oil grain wheat coal energy weapon weapons arms aircraft jet system electricity uranium missile drone submarine',
  ),
  evidence: words('intelligence information evidence data document expertise experience technology know-how'),
  suspect: words('suspect fugitive criminal convict prisoner detainee smuggler trafficker terrorist'),
  prisoners: words(
    'prisoner hostage detainee captive pupil student journalist activist dissident inmate schoolgirl schoolboy schoolchild',
  ),
  hostages: words('hostage hostages captive'),
  captors: words('gunman bandit kidnapper militant rebel insurgent attacker captor terrorist group hijacker abductor'),
  civilians: words(
    'pupil student child villager worker passenger tourist hostage civilian priest nun girl boy schoolgirl resident traveller',
  ),
  quantity: words('dozen hundred score'),
  refugees: words('refugee migrant evacuee displaced asylum-seeker'),
  rescuers: words('firefighter rescuer medic doctor team crew rescue'),
  asylum: words('asylum protection citizenship refuge visa'),
  money: words('million billion dollar euro pound yen yuan'),
  aid: words(AID),
  weapons: words(WEAPONS),
  troops: words(TROOPS),
  peacekeepers: words('peacekeeper'),
  gas: words('gas electricity oil power energy supply water'),
  mediation: words('mediation help assistance'),
  consent: words('consent approval permission go-ahead green'),
  candidacy: words('candidacy bid nomination'),
  office: words('office post government cabinet party position job presidency role'),
  alliance: words(
    'alliance coalition treaty accord union pact organisation organization government nato agreement bloc',
  ),
  resignation: words('resignation'),
  territory: words(
    'territory city town area road money car ship report statement video audio image data detail document figure result film',
  ),
  fire: words('fire hostility hostilities fighting'),
  fighting: words('fighting war clash hostilities hostility conflict'),
  ceasefire: words('ceasefire truce armistice cease-fire'),
  arms: words('arm arms weapon weapons'),
  power: words('power control'),
  inspectors: words('inspector observer monitor aid convoy journalist worker'),
  border: words('border frontier crossing checkpoint airspace corridor strait crossing'),
  airspace: words('airspace border territory waters'),
  convening: words('convening'),
  dismissal: words('resignation dismissal removal ouster departure impeachment'),
  withdrawal: words('withdrawal pullout end halt removal retreat evacuation'),
  anonymity: words('anonymity'),
  comment: words(
    'comment elaborate say discuss confirm disclose answer speak give specify identify name provide reveal',
  ),
  petition: words('petition'),
  ultimatum: words('ultimatum deadline'),
  appeal: words('appeal call plea request'),
  motion: words('motion'),
  'each-other': words('other another'),
  'accusation-word': words(
    'accusation charge claim allegation report suggestion assertion account criticism version statement',
  ),
  blame: words('blame responsibility'),
  'guilt-word': words('responsibility'),
  prison: words('prison death imprisonment jail life year month'),
  court: words('court tribunal judge jury magistrate'),
  crime: words(
    'murder corruption espionage treason fraud terrorism bribery embezzlement rape spying trafficking sedition incitement assault theft',
  ),
  insult:
    words(`hysterical unacceptable provocation absurd illegal shameful disgraceful irresponsible unjustified farce lie liar lies
    outrageous blackmail terrorist dictator aggression genocide reckless cowardly barbaric nonsense ridiculous unlawful unprovoked
    baseless dangerous escalation betrayal criminal tyrant coup sham unfriendly hostile disgrace crime murderer`),
  complaint: words('complaint lawsuit suit charge charges case petition appeal'),
  justice: words('prosecutor police investigator commission court authority fbi tribunal inquiry office'),
  investigation: words('investigation inquiry probe enquiry case inquest proceeding'),
  veto: words('veto'),
  befalling: words(
    'arrest detention imprisonment death killing murder assassination trial conviction sentence removal ouster dismissal deportation expulsion execution disappearance abduction kidnapping jailing treatment',
  ),
  unrest: words('riot riots unrest protest violence clash clashes disturbance'),
  decree: words('decree order ordinance'),
  'jail-term': words('sentence'),
  'prison-word': words('prison jail custody imprisonment behind'),
  'term-length': words('year month week life'),
  unreal: words(
    `snag delay difficulty obstacle hurdle problem hope prospect chance risk possibility idea plan proposal intention aim goal purpose
    fear danger way option offer talk promise interest effort attempt bid failure refusal reluctance threat hurdle likelihood
    favour favor instead capable process verge brink cost benefit alternative`,
  ),
  'demand-note': words('appeal request demand ultimatum warning call resolution decision order plea'),
  entry: words('entry access admission visa'),
  seizure: words('seizure occupation invasion annexation'),
  rupture: words('rupture suspension severing freeze'),
  expulsion: words('expulsion deportation'),
  arrest: words('arrest detention custody'),
  warrant: words('warrant'),
  sanction: words(SANCTION),
  violence: words('force violence war attack strike death bombing retaliation retaliate action destruction'),
  threat: words('threat threats'),
  answer: words('response answer retaliation reply retribution countermeasure revenge'),
  countermeasures: words('countermeasure retaliation measure response step'),
  attack: words('attack bombing raid strike blast missile shell rocket shelling airstrike ambush bombardment shooting'),
  markets: words('market share stock index currency'),
  street: words('street streets square'),
  slogan: words('slogan slogans'),
  'hunger-strike': words('strike'),
  strike: words('strike walkout stoppage'),
  tools: words('tool tools'),
  workers: words('worker employee miner driver teacher nurse doctor union staff pilot farmer'),
  protest: words('protest rally demonstration march strike sit-in vigil picket'),
  protesters: words('protester demonstrator crowd rioter mob fan supporter activist rally protest villager migrant'),
  road: words(
    'road highway street motorway bridge entrance access railway border crossing port route junction track gate mine avenue',
  ),
  blaze: words('fire'),
  stones: words('stone stones firework fireworks petrol bottle molotov firebomb cocktail rock brick egg bomb'),
  building:
    words(`house building home school hospital bridge base depot plant church mosque market refinery village station camp block mall
    hotel store centre center truck convoy ambulance terminal pipeline mine airport port factory warehouse theatre apartment office offices
    embassy monastery monument headquarters facility shipyard newsroom`),
  relations: words(
    'relation relations tie ties link links import export trade talk talks cooperation contract programme program dialogue exchange flight convention contact',
  ),
  permit: words('licence license permit accreditation visa status credential membership'),
  help: words('help assistance aid support rescue backup reinforcement'),
  settlement: words('city town village region province state district port island capital suburb hamlet'),
  mission: words('consulate embassy mission office centre'),
  message: words('letter message note invitation signal response delegation envoy negotiator'),
  deployment: words('deployment dispatch presence number'),
  presence: words('presence contingent force troop garrison defence defense deployment'),
  warplane: words(
    'f-16 f-35 f-15 mig mig-29 mig-31 eurofighter rafale gripen typhoon jet aircraft plane fighter warplane su-30 su-35 su-27 su-24 helicopter bomber drone',
  ),
  missile: words('missile rocket shell torpedo projectile mortar'),
  drone: words('drone uav drones'),
  test: words('test launch detonation'),
  alert: words('alert'),
  mobilization: words('mobilisation mobilization draft conscription'),
  reservists: words('reservist conscript reserve'),
  custody: words('custody detention arrest'),
  police: words(
    'police policeman officer investigator prosecutor agent authority authorities detective gendarme guard fbi security',
  ),
  search: words('search raid searches raids'),
  property: words(
    'property asset house home car account vessel ship cargo drug cocaine document cash weapon company estate yacht truck boat tanker',
  ),
  assets: words('asset assets account funds fund'),
  curfew: words('curfew lockdown'),
  emergency: words('emergency martial siege state'),
  ban: words('ban'),
  media: words(
    'site website channel newspaper broadcaster outlet station television platform internet network page app',
  ),
  computers: words('site website server system network computer database account infrastructure'),
  fakes: words('disinformation misinformation propaganda falsehood fake'),
  'crowd-control': words('cannon tear-gas gas baton pepper stun bullet truncheon grenade'),
  'air-force': words('aircraft plane warplane jet helicopter bomber air airforce'),
  offensive: words(
    'offensive attack invasion operation assault raid counteroffensive strike incursion airstrike bombardment bombing ambush',
  ),
  unconventional: words('chlorine sarin gas novichok chemical'),
  clashes: words('clash clashes battle skirmish fighting shootout firefight gunfight'),
  mishap: words(
    'accident earthquake quake tremor flooding mudslide slide wildfire rain rains heatwave typhoon flood avalanche fire crash storm tornado hurricane collision explosion landslide disaster blaze train bus car blast cyclone',
  ),
  explosives: words('bomb explosive device grenade mine ied'),
  war: words('war wars battle'),
  sports: words('team player striker club referee goalkeeper champion coach side'),
  politician: words(
    'president minister premier senator deputy leader mayor candidate lawmaker congressman governor chancellor',
  ),
  // --- offices, elections, laws, business; accidents, disasters, courts
  'office-title': words(
    `president premier minister secretary director ambassador chief commander prosecutor judge adviser advisor prefect coach
    manager administrator rector dean governor commissioner spokesman spokeswoman spokesperson representative envoy member
    consul inspector bishop archbishop cardinal patriarch pope head leader coordinator mayor deputy senator lawmaker chancellor
    captain chairman chairwoman chair chairperson speaker ceo executive officer treasurer justice candidate nominee prime vice
    vice-president general co-chair mp`,
  ),
  'office-held': words(
    'office post position job role board court cabinet government presidency ministry head seat bench committee commission council',
  ),
  cabinet: words('cabinet government'),
  rank: words('rank general captain colonel major brigadier sergeant'),
  chamber: words('parliament senate house congress council assembly board committee bundestag presidency office seat'),
  elections: words('election elections referendum ballot runoff polls presidency'),
  'next-term': words('term mandate seat'),
  bill: words(
    'law bill legislation decree budget ordinance act reform amendment measure regulation directive code package resolution rule constitution',
  ),
  'law-text': words(
    'law bill legislation decree ordinance act regulation directive code rule ban tax tariff restriction measure reform',
  ),
  legislators: words(
    `parliament senate house government council cabinet duma congress bundestag seim knesset rada sejm legislature lawmaker
    mp senator representative assembly commission committee deputy legislator bundesrat`,
  ),
  force: words('force effect law'),
  shares: words('stake share shares majority interest'),
  contract: words('contract tender bid'),
  bankruptcy: words('bankruptcy insolvency administration'),
  laughter: words('laughter boredom embarrassment'),
  lives: words('life lives'),
  crash: words('crash accident collision derailment pileup pile-up wreck explosion'),
  craft: words(
    'train bus car truck lorry plane aircraft helicopter ferry boat ship vessel van motorcycle jet coach tanker tram minibus',
  ),
  disaster: words(
    'earthquake quake tremor mudslide flood flooding floods storm hurricane tornado cyclone typhoon landslide avalanche wildfire tsunami eruption',
  ),
  market: words('market share price stock currency bank'),
  ruling: words('ruling decision verdict judgment judgement order acquittal law ban'),
  'appeal-to-court': words('appeal request motion petition complaint lawsuit case claim challenge'),
};
