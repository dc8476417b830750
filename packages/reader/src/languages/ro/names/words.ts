/** Connecting words and verb classes that decide who is meant. Folded forms and lemmas. */

export const GENITIVE_ARTICLES = 'al a ai ale alor';
export const AND = 'si precum plus';
/** After these a city is where something happens. */
export const LOCATIVE =
  'la in din din- intr- dintr- intr dintr spre langa prin peste pana dinspre inspre lângă prin deasupra sub';
/** `funcția de premier`, `atribuțiile premierului`, `numirea unui premier`: lemmas of nouns beside an office told of as such. */
export const OFFICE_NOUNS =
  'functie post calitate atributie mandat rol titlu rang grad fotoliu scaun pozitie interimat candidatura portofoliu ' +
  'statut prerogativa demnitate meserie profesie job slujba';
export const DUTIES = 'functie post atributie fotoliu scaun pozitie interimat prerogativa';
export const FILLING =
  'desemnare numire alegere nominalizare investire învestire selectie selectare recrutare cautare angajare';
export const FILLING_VERBS = 'desemna numi alege nominaliza recruta cauta selecta angaja investi';
/** Capitals that are nobody's name: taxes, insurances, plans, wards, diseases, what stands under pictures. */
export const NO_NAMES =
  'tva rca casco pib pnrr itp sms gps led adn ati upu rmn vip pfa srl oug hcl cnp ctp dvd kw mw mwh gb tb covid covid-19 sars hiv ' +
  'ceo cfo coo cto duty-free dutyfree duty free news superliga superligă superligii ' +
  'sida arhiva arhivă foto video exclusiv update live breaking ' +
  'logan loganul loganului duster passat vectra octavia corsa cielo matiz tico megane clio sandero';
export const MAKES =
  'mercedes toyota renault dacia bmw audi volkswagen vw golf opel astra ford fiesta focus skoda ' +
  'hyundai kia peugeot citroen fiat seat nissan mazda honda volvo iveco daf scania subaru suzuki mitsubishi porsche ferrari ' +
  'lamborghini bentley maserati lexus tesla jeep chevrolet daewoo lada mini smart jaguar yamaha kawasaki harley';
export const VEHICLES =
  'marca mărcii marci masina mașina mașină autoturism autoturismul autoturismului camion camionul autoutilitara autoutilitară motocicleta motocicletă tir tirul ' +
  'microbuz microbuzul autobuz autobuzul automobil automobilul taxi taxiul limuzina limuzină scuter scuterul';
export const INDEFINITE = 'un o unui unei unor niste alt alta alti alte vreun vreo fiecare orice cativa cateva';
export const COUNTERPART = 'omolog omologul omologului omoloaga omoloagei omologii omologilor';
export const HOST: readonly (readonly [string, 'host' | 'guest'])[] = [
  ['gazda', 'host'],
  ['gazdei', 'host'],
  ['amfitrionul', 'host'],
  ['amfitrionului', 'host'],
  ['oaspetele', 'guest'],
  ['oaspetelui', 'guest'],
  ['vizitatorul', 'guest'],
];

/** Verbs whose subject is a person, a state or a body that acts. */
export const AGENT_VERBS =
  'emite publica transmite anunta comunica difuza trimite semna intocmi elabora realiza redacta adopta decide impune suspenda ' +
  'sanctiona amenda organiza coordona aproba valida furniza cita prezenta';
export const HUMAN_VERBS =
  'spune zice declara afirma sustine sublinia preciza adauga anunta comunica transmite mentiona mai_spune explica ' +
  'arata nota remarca observa recunoaste admite marturisi povesti relata scrie citi raspunde intreba cere solicita ' +
  'reclama pretinde indemna invita ruga ordona dispune porunci interzice permite promite fagadui asigura garanta ' +
  'ameninta avertiza atentiona preveni acuza invinui invinovati critica condamna denunta reprosa nega dezminti ' +
  'infirma respinge refuza exclude contesta confirma aproba accepta conveni negocia discuta vorbi dialoga conversa ' +
  'intalni vizita primi felicita multumi lauda saluta aprecia elogia regreta deplange scuza ierta crede considera ' +
  'socoti aprecia estima banui presupune spera vrea dori intentiona planui decide hotari stabili alege vota semna ' +
  'ratifica promulga demisiona numi desemna nominaliza propune recomanda sugera insista reitera reafirma accentua ' +
  'evidentia clarifica detalia comenta glumi exclama izbucni striga sopti replica riposta conchide incheia concluziona ' +
  'demara lansa incepe prezenta expune sustine pleda conduce preluda prelua preda ceda pleca veni sosi ajunge merge ' +
  'calatori deplasa intoarce reveni ramane intra iesi urca cobori traversa fugi scapa ataca bombarda lovi ucide omori ' +
  'rani aresta retine elibera expulza sechestra rapi tortura bate impusca jefui fura minti insela ascunde dezvalui ' +
  'divulga participa asista lua da oferi acorda dona trimite livra furniza vinde cumpara plati datora investi lucra ' +
  'munci studia antrena juca canta castiga pierde candida milita protesta manifesta scanda demonstra ancheta judeca ' +
  'condamna achita audia depune inainta sesiza initia initiaza redacta semnala cauta gasi afla sti cunoaste intelege ' +
  'uita aminti gandi imagina simti suferi plange rade zambi muri trai naste casatori divorta mananca bea dormi locui ' +
  'astepta chema convoca suna telefona contacta consulta informa instiinta notifica avea_de_gand apela ajuta sprijini ' +
  'salva proteja apara lupta razboi retrage disloca mobiliza antrena impune sanctiona suspenda bloca amana anula ' +
  'inchide deschide redeschide construi repara reforma schimba modifica adopta respecta incalca viola neglija ignora ' +
  'pretexta invoca motiva justifica argumenta demonta combate dezbate reprezenta preside prezida modera gazdui ' +
  'organiza pregati planifica coordona supraveghea monitoriza verifica inspecta controla fixa ridica taia premia decora ' +
  'inmana preciza asuma angaja obliga jura depune avertiza cita relua rosti tine pune contribui suplimenta reactiona tacea exclude urmari ezita insarcina raporta ' +
  'semnala intensifica relaxa inaspri extinde reduce majora creste_ajutorul mobiliza finanta subventiona autoriza bloca ' +
  'rezerva revendica abtine alatura opune impotrivi angaja asteptat instala desfasura patrunde inainta ocupa elibera ' +
  'detine adapostia antrena accelera stopa sista intrerupe boicota expedia exporta importa';

export const SAYING_VERBS =
  'spune zice declara afirma sustine sublinia preciza adauga anunta comunica transmite mentiona explica arata nota remarca ' +
  'observa recunoaste admite marturisi povesti relata scrie raspunde avertiza atentiona atrage completa detalia insista ' +
  'reitera continua conchide incheia concluziona considera crede estima aprecia cere solicita recomanda';

/** The object of these does what the clause below says. */
export const OBJECT_CONTROL =
  'cere solicita ordona porunci interzice permite ruga indemna invita obliga sfatui recomanda sugera impune chema ' +
  'convinge ajuta determina autoriza somа soma lasa';
export const IMPERSONAL =
  'trebui parea aparea rezulta reiesi insemna urma ploua ninge cuveni merita conta ajunge exista fi_nevoie consta ' +
  'dura privi viza';
export const SPORT =
  'meci meciul meciului meciuri meciurile campionat campionatul campionatului nba uefa fifa goluri scor scorul turneul ' +
  'stadion stadionul semifinala sfertul baschet handbal fotbal tenis partida partidei partidele derbiul finala jocul returul';
/** A demonstrative with such a predicate stands for what was told, not for a person. */
export const THINGS =
  'decizie lucru fapt masura solutie veste informatie situatie problema dovada semn motiv rezultat consecinta ' +
  'raspuns conditie cifra crestere scadere intalnire vizita declaratie propunere lege taxa raport documentul ' +
  'eveniment moment gest pas prima primul ultima ultimul singura singurul cazul parere';

/** A city in the genitive after one of these is only where it stands. */
export const LOCAL_NOUNS =
  'aeroport primărie gară stradă centru oraș capitală suburbie cartier regiune periferie metrou spital universitate ' +
  'tribunal județ piață parc port împrejurime locuitor populație provincie localitate municipiu comună sat hartă cer est ' +
  'vest nord sud apropiere sector prefect primar fața sediu interior exterior poartă jurul mitropolie arhiepiscopie curte operă muzeu bursă';
/** Before an opponent or a partner. */
export const OPPOSED = 'impotriva contra intre dintre asupra fata catre catre';
/** Weak pronouns that stand for nobody with these verbs. */
export const IDIOMS =
  'o face, o spune, o sti, o lua, o duce, o zice, o declara, o recunoaste, o repeta, o avea, o numi, o vedea, o tine, o sustine';
export const DATIVE_VERBS =
  'spune zice cere da oferi multumi promite raspunde trimite scrie transmite aduce arata explica reprosa interzice permite ' +
  'acorda aminti ordona dori adresa cauza face conferi conveni comunica cuveni datora destainui dezvalui garanta imputa ' +
  'inmana impune lasa marturisi oferi ordona pasa plati povesti preda propune recomanda relata retrage returna solicita ' +
  'sugera taia telefona vinde ura inapoia livra inchide lua fura smulge';
/** A weak pronoun that is their object stands for a person. */
export const PERSON_VERBS =
  'numi desemna propune acuza invinui aresta retine condamna achita suspenda demite revoca convoca invita primi felicita ' +
  'audia cerceta ancheta judeca bate ucide impusca rani rapi elibera expulza avertiza ameninta intreba ruga informa alege ' +
  'valida astepta intalni insoti contacta interoga exclude sustine acuza critica lauda decora premia angaja concedia ' +
  'vizita saluta gazdui adaposti duce salva interna opera trata casatori deposeda retrage reclama urmari cunoaste contrazice ' +
  'intampina suna chema dori indemna obliga sfatui ajuta proteja inlocui trimite alunga evacua inmormanta conduce ' +
  'lovi agresa ataca impinge maltrata molesta brusca palmui injunghia omori asasina imobiliza incatusa legitima amenda sanctiona ' +
  'destitui inculpa deferi inlatura sprijini apara incuraja intimida santaja hartui persecuta insulta jigni ironiza huidui aplauda ' +
  'aclama elogia escorta incercui dispersa impiedica';

/** Adjectives of bodies that many states share. */
export const INTERNATIONAL =
  'international internationala mondial mondiala european europeana global globala african africana arab araba islamic ' +
  'islamica securitate unificat unificata interparlamentar interparlamentara euroatlantic euroatlantica asiatic asiatica';
/** A preposition and a noun that stands for no body there. */
export const NO_BODIES = [
  'in compania',
  'pe fondul',
  'pe fond',
  'in fond',
  'la masa',
  'de masa',
  'pe masa',
  'pe masă',
  'in masa',
  'in directia',
  'din directia',
  'spre directia',
  'in serviciul',
  'in serviciu',
  'de serviciu',
  'in societate',
  'in societatea',
  'in miscare',
  'in grup',
  'in bloc',
  'de bloc',
  'din bloc',
  'in blocul',
  'din blocul',
  'de stat',
  'la scoala',
  'de scoala',
  'pe post',
  'in parte',
  'din partea',
  'in misiune',
  'in curtea',
  'din curtea',
  'in biroul',
  'din biroul',
  'la post',
];
/** A capital behind one of these is no person: `în format X`, `premiul Y`. */
export const NAMED_OCCASIONS =
  'format reuniune summit conferinta premiu forum targ salon maraton campionat liga campanie caravana vaccin virus medicament';
/** Waters, heights and other land, and what is built: a name behind one of these is no person's. */
export const LAND =
  'rau parau fluviu lac balta iaz delta mare golf ocean munte masiv varf culme deal vale pestera cascada padure rezervatie ' +
  'canal izvor campie podis stramtoare peninsula';
export const BUILT =
  'baza aeroport aerodrom stadion arena sala hotel motel pensiune cabana restaurant pod pasaj viaduct tunel baraj parc ' +
  'muzeu palat castel conac cetate gara port terminal poligon cazarma penitenciar cimitir patinoar mall hala autostrada ' +
  'hidrocentrala termocentrala centrala mina';
/** What one side of a match does to the other. */
export const MATCH_VERBS = 'invinge bate egala castiga pierde juca surclasa elimina intrece zdrobi umili';
/** What is made or held and has a name of its own: `exercițiul X`, `nava Y`, `furtuna Z`. */
export const NAMED_THINGS =
  'exercitiu operatiune manevra aplicatie program proiect festival gala cupa trofeu concurs turneu uragan ciclon taifun ' +
  'furtuna nava fregata corveta submarin portavion petrolier vas vapor distrugator crucisator cargou feribot film serial ' +
  'roman album spectacol emisiune satelit sonda racheta drona';
