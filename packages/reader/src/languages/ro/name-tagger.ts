/** Romanian words that announce names (see `NameTaggerWords`). Written for this project. */
import type { NameTaggerWords } from '../../language/name-tagger.js';

export const nameTaggerWords: NameTaggerWords = {
  titles: `
    președinte președintă preşedinţie vicepreședinte vicepreședintă copreședinte premier premieră vicepremier prim-ministru
    prim-ministră viceprim-ministru ministru ministră viceministru vice-ministru cancelar cancelară vicecancelar lider lideră dictator șef
    șefă secretar secretară subsecretar director directoare subdirector guvernator guvernatoare viceguvernator primar
    primăriță primară viceprimar prefect prefectă subprefect senator senatoare deputat deputată parlamentar parlamentară
    europarlamentar europarlamentară eurodeputat eurodeputată congresman comisar comisară ambasador ambasadoare
    consul diplomat diplomată emisar negociator trimis reprezentant reprezentantă purtător purtătoare consilier consilieră
    candidat candidată contracandidat opozant opozantă disident disidentă activist activistă militant militantă avocat avocată
    procuror procuroare judecător judecătoare magistrat magistrată magistrați notar jurist polițist polițistă comandant
    comandantă comisar-șef general amiral viceamiral contraamiral colonel locotenent locotenent-colonel general-maior
    general-locotenent maior căpitan sergent caporal plutonier mareșal soldat ofițer pilot pompier
    jurnalist jurnalistă ziarist ziaristă reporter reporteră corespondent corespondentă redactor redactoare editor editoare
    moderator moderatoare prezentator prezentatoare analist analistă expert expertă specialist specialistă politolog sociolog economist
    economistă istoric cercetător cercetătoare profesor profesoară învățător învățătoare conferențiar lector academician rector
    prorector decan decană student studentă elev elevă medic doctor doctoriță chirurg epidemiolog virusolog asistent
    asistentă inginer ingineră arhitect arhitectă scriitor scriitoare poet poetă romancier prozator dramaturg critic actor
    actriță regizor regizoare cineast producător producătoare scenarist compozitor dirijor pianist violonist cântăreț
    cântăreață solist solistă interpret artist artistă pictor pictoriță sculptor muzician rapper vedetă fotbalist fotbalistă
    portar fundaș mijlocaș atacant antrenor antrenoare selecționer tenismen tenismenă jucător jucătoare arbitru sportiv
    sportivă campion campioană gimnast gimnastă boxer înotător pilotul impresar patron patroană om_de_afaceri
    femeie_de_afaceri afacerist antreprenor miliardar miliardară milionar investitor acționar fondator fondatoare
    cofondator proprietar manager bancher rege regină prinț prințesă împărat împărăteasă țar duce ducesă conte contesă
    baron sultan emir șeic ayatollah imam papă patriarh mitropolit arhiepiscop episcop cardinal preot părinte călugăr
    stareț rabin pastor sfânt sfântă sf domn doamnă domnișoară dl dna d-l d-na dr prof ing av gen col lt mr
    cetățean suspect inculpat inculpată acuzat condamnat victimă martor șofer interlop bărbat femeie tânăr tânără
    copil frate soră soț soție fiu fiică mamă tată bunic văduvă coleg colegă omolog omoloagă predecesor succesor
    succesoare fost fostă ex-ministru ex-premier ex-președinte numit numită dictatorul teolog filosof filozof matematician fizician
    astronaut cosmonaut explorator navigator inspector inspectoare comisarul agent spion ofițer_de_presă legiuitor congresmen
    speaker trezorier administrator lichidator ombudsman chestor sindicalist sindicalistă oligarh magnat separatist rebel`,
  organizationHeads: `
    minister guvern parlament senat cameră congres consiliu comisie comitet comunitate agenție autoritate administrație
    inspectorat direcție departament secretariat oficiu birou serviciu centru institut institutie instituție academie universitate
    facultate școală liceu colegiu grădiniță spital clinică policlinică institutul bancă fond fundație asociație uniune
    alianță ligă federație confederație organizație partid mișcare front coaliție bloc sindicat patronat cameră_de_comerț
    curte tribunal judecătorie parchet procuratură poliție jandarmerie gardă armată brigadă batalion divizie regiment
    companie corporație grup holding societate firmă fabrică uzină combinat rafinărie șantier_naval operator furnizor
    regie compania editură televiziune post radio radiodifuziune ziar cotidian publicație săptămânal revistă site portal
    agenție_de_presă agenția trust redacție club clubul echipă formație trupă orchestră filarmonică operă teatru
    muzeu bibliotecă arhivă observator arhiepiscopie episcopie mitropolie patriarhie biserică parohie mănăstire primărie
    prefectură consulat ambasadă delegație misiune reprezentanță inspecție corp casă_de_asigurări casă_de_pensii
    avocatul_poporului banca_centrală comandament stat_major cabinet cancelarie președinție executiv garda_de_coastă
    crucea_roșie înalta_curte curtea_supremă curtea_constituțională serviciul_secret servicii_secrete bursă think-tank ong
    facultatea catedră compartiment unitate gruparea grupare organism tribunalul organizația
    ansamblu cor fanfară taraf cenaclu cvartet cvintet orfeon gazetă anuar almanah tabloid oficios hebdomadar concern consorțiu cooperativă
    farmacie cofetărie librărie tipografie imprimerie depozit fermă atelier_auto circ studio_de_film casă_de_producție
    casă_de_discuri casă_de_modă post_tv post_de_radio start-up ocol_silvic detașament escadrilă sinod eparhie protopopiat creșă
    asociația fundația fundație holdingul cabinet_medical școala_gimnazială`,
  facilityHeads: `
    aeroport stadion palat stradă bulevard șosea cale piață pod podul autostradă drum tunel gară port metrou stație castel
    cetate catedrală basilică moschee sinagogă templu hotel restaurant mall bloc turn complex sală arenă penitenciar
    închisoare centrală termocentrală hidrocentrală baraj canal fort bază poligon parc grădină cimitir monument statuie
    aleea intrare splai pasaj rond dispensar tabără vamă punct_de_trecere magazin hipermarket supermarket cinematograf
    laborator reactor terminal gazoduct conductă oleoduct dn dj e 
    pensiune cabană vilă conac discotecă cafenea bar terasă cofetărie ștrand cantină cămin piscină patinoar hipodrom velodrom pârtie telescaun
    depou autogară debarcader mausoleu cramă bunker observator_astronomic planetariu galerie`,
  locationHeads: `
    munte munți vârf deal podiș câmpie depresiune vale râu fluviu pârâu lac mare ocean golf strâmtoare insulă insule
    peninsulă arhipelag deltă coastă deșert pădure cascadă peșteră continent zonă bazin cheile pas trecătoare
    planetă luna lună cap cetatea_albă nord sud estul estului vest nord-est nord-vest sud-est sud-vest orient occident`,
  eventHeads: `
    cupă cupa campionat ligă divizie turneu trofeu meci concurs olimpiadă jocuri joc_olimpic universiadă festival târg gală
    expoziție bienală conferință summit summitul congres forum reuniune seminar simpozion ziua zi noaptea război
    bătălie revoluție operațiune ofensivă criză scandal cutremur uragan furtună paște crăciun sărbătoare concert raliu
    maraton serie marele_premiu turul turneul zilele memorial balcaniadă tabără caravană carnaval salon competiție c.m. c.e. j.o. săptămâna mișcarea_de_revoluție mondialul mondialului europenele europenelor superliga superligă cros circuit atelier workshop ceremonie aniversare
    comemorare hram sfințire înviere naștere botez adormire înălțare tăiere duminică reformă unire puci marș paradă
    întâlnire întâlniri sesiune colocviu dezbatere preliminarii superfinală spartachiadă gală campanie caravana stagiune
    retrospectivă licitație grand_prix cupele loterie tombolă
    manifestare competiție concursul-festival festival-concurs sărbătoare_câmpenească nedeie exercițiu manevre defilare
    supercupă masă_rotundă videoconferință`,
  workHeads: `
    lege ordonanță hotărâre decret ordin directivă regulament constituție cod tratat acord convenție protocol memorandum
    declarație cartă rezoluție pact program proiect strategie plan premiu medalie ordinul distincție film roman carte
    volum poem poezie piesă spectacol album cântec melodie single emisiune serial documentar articol operă
    manual dicționar enciclopedie studiu raport biblie coran evanghelie epistolă tablou sculptură simfonie hotărârea oug
    o.u.g. og o.g. hg h.g. normă normativ metodologie moțiune inițiativă agendă nuvelă povestire baladă operetă balet
    rubrică trilogie ghid catalog buletin jurnal episod telenovelă reality-show lucrare teză titlu temă proverb rugăciune
    odă imn hit single videoclip scenariu comedie dramă tragedie concerto sonată rapsodie frescă statuie reportaj manifest
    lege_organică decret-lege decizie sentință circulară instrucțiune statut act declarația trofeu diplomă legile
    distincție decorație podcast peliculă lungmetraj scurtmetraj sitcom talk-show musical vodevil farsă monodramă
    monolog antologie culegere broșură pliant disc lp cd ep dvd șlagăr refren colindă doină romanță cantată oratoriu misă recviem uvertură
    preludiu vals compoziție sonet fabulă basm legendă saga tetralogie eseu pamflet memorii autobiografie monografie dizertație
    disertație brevet invenție tematică tematica capitol acuarelă pânză gravură mozaic icoană colaj standard certificat
    nomenclator registru clasament top colecție poveste cronică roman-foileton desen_animat joc_video
    foaie_de_parcurs schemă acord-cadru contract-cadru plan-cadru program-cadru`,
  productHeads: `
    avion elicopter navă vapor fregată portavion submarin distrugător crucișător rachetă dronă tanc obuzier sistem
    autoturism mașină automobil camion telefon smartphone computer consolă software aplicație vaccin medicament
    satelit sondă navetă model marcă torpilor avioane rachete drone tancuri`,
  stateHeads: `
    județ oraș municipiu comună sat localitate capitală metropolă republică stat regat principat emirat provincie regiune
    raion district canton prefectură sector cartier stațiune țară federație teritoriu oblast comitat guvernorat
    orășel comunele satele ținut departament voievodat`,
  linkers:
    'de al a ale ai alor din la și cu pentru în pe lui despre privind împotriva contra & of the and for van von der den del della di da dos das bin ibn ben abu al- el le les du des und',
  calendar: `
    ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie luni marți miercuri joi vineri
    sâmbătă duminică`,
  saying: `
    spune declara afirma anunța preciza adăuga susține sublinia menționa explica relata scrie transmite informa nota arăta
    comunica avertiza cere răspunde considera crede promite nega respinge confirma acuza condamna conchide continua întreba povesti
    citat potrivit conform`,
  events: `
    Crăciun Crăciunul Crăciunului Paște Paști Paștele Paștelui Paștile Rusalii Rusaliile Rusaliilor Bobotează Boboteaza Bobotezei
    Florii Floriile Floriilor Revelion Revelionul Revelionului Ramadan Hanuka Halloween Dragobete Dragobetele Mărțișor
    Sfintele_Paști Sfintelor_Paști Adormirea_Maicii_Domnului Înălțarea_Domnului Nașterea_Domnului Învierea_Domnului
    Holocaust Holocaustul Holocaustului Renaștere Renașterea Renașterii Marea_Unire Marii_Uniri Mica_Unire
    primul_război_mondial primului_război_mondial al_doilea_război_mondial celui_de-al_doilea_război_mondial războiul_rece
    războiului_rece războiul_de_independență primăvara_arabă primăverii_arabe revoluția_franceză Euromaidan
    jocurile_olimpice jocurilor_olimpice campionatul_mondial campionatului_mondial campionatul_european campionatului_european
    cupa_mondială cupei_mondiale cupa_româniei cupei_româniei cupa_davis cupa_uefa cupei_uefa cupa_campionilor cupa_angliei
    liga_campionilor ligii_campionilor liga_europa liga_i liga_1 liga_2 liga_națiunilor divizia_a diviziei_a divizia_b diviziei_b
    divizia_c premier_league la_liga primera_division bundesliga serie_a ligue_1 superliga superligii eurocupa euroliga
    turul_franței turul_italiei turul_româniei formula_1 moto_gp euro_2000 euro_2004 euro_2008 euro_2012 euro_2016 euro_2020
    euro_2024 roland_garros wimbledon us_open australian_open indian_wells fed_cup eurovision untold neversea electric_castle
    cerbul_de_aur berlinala salonul_auto gaudeamus bookfest ziua_națională zilei_naționale ziua_europei ziua_femeii ziua_recoltei
    balcaniada balcaniadei universiada universiadei oktoberfest black_friday brexit schengen_air summitul_nato
    divizia_d diviziei_c divizia_națională diviziei_naționale liga_națională ligii_naționale liga_a_ii-a liga_a_iii-a
    liga_a_iv-a cupa_cupelor cupei_cupelor cupa_ehf cupa_cev cupa_challenge cupa_intertoto supercupa_româniei
    supercupei_româniei supercupa_europei cupa_mondială_de_rugby cupa_națiunilor turneul_celor_șase_națiuni grand_slam
    turneul_campioanelor raliul_dakar paris_-_dakar euro_2028 copa_america copa_libertadores super_bowl final_four
    liga_conferinței conference_league europa_league champions_league cupa_confederațiilor cupa_africii
    campionatul_național campionatului_național jocurile_paralimpice jocurile_mondiale festivalul_olimpic
    jocurile_invictus gymnaestrada marele_premiu marelui_premiu crosul_loteriei festivalul_de_la_cannes
    festivalul_de_la_veneția festivalul_de_film_transilvania tiff festivalul_enescu festivalul_george_enescu
    premiile_oscar astra_film art_safari sibiu_jazz garana_jazz festivalul_internațional_de_teatru noaptea_muzeelor
    noaptea_albă târgul_de_crăciun târgului_de_crăciun anul_nou anului_nou anul_nou_chinezesc sărbătorile_de_iarnă
    sărbătorilor_de_iarnă sărbătorile_pascale sărbătorilor_pascale săptămâna_mare săptămâna_luminată vinerea_mare
    joia_mare postul_paștelui buna_vestire schimbarea_la_față sfânta_maria sfântul_nicolae sfântul_andrei
    sfântul_gheorghe sânziene sânzienele sânzienelor izvorul_tămăduirii ziua_morților ziua_tuturor_sfinților
    ziua_îndrăgostiților valentine's_day ziua_copilului ziua_armatei ziua_unirii ziua_marinei ziua_pompierilor
    ziua_muncii ziua_pământului ziua_victoriei ziua_independenței ziua_recunoștinței zilele_orașului zilelor_orașului
    zilele_timișoarei zilele_clujului zilele_bucureștiului 1_decembrie 1_mai 1_iunie 8_martie 24_ianuarie roș_hașana
    iom_kipur pesah purim diwali bairam navruz războiul_din_irak războiul_din_golf războiul_din_vietnam
    războiul_din_coreea războiul_din_kosovo războiul_civil_spaniol războiul_de_șase_zile războiul_de_iom_kipur
    războiul_balcanic războiul_de_independență revoluția_din_decembrie revoluția_română revoluția_din_1989
    revoluției_din_decembrie revoluția_de_catifea revoluția_portocalie revoluția_trandafirilor revoluția_industrială
    revoluția_culturală mineriada mineriadei mineriadele katrina conferința_de_pace conferința_de_la_ialta
    conferința_de_la_münchen forumul_de_la_davos forumul_economic_mondial procesul_de_la_nürnberg procesul_bologna
    furtuna_în_deșert enduring_freedom iraqi_freedom plumb_turnat sea_breeze sea_shield defender_europe mobex maidan
    miss_univers miss_universe miss_world x_factor auto_expo expo_2000 romexpo tibco indagra târgul_de_carte cop26
    cop27 cop28 cop29 cop30`,
  works: `
    constituția constituției codul_penal codului_penal codul_civil codului_civil codul_fiscal codului_fiscal codul_muncii
    codului_muncii codul_rutier codul_silvic codul_vamal codul_administrativ codul_electoral codul_de_procedură_penală
    codul_de_procedură_civilă biblia bibliei coranul coranului evanghelia evangheliei noul_testament vechiul_testament talmudul
    phare sapard ispa pnrr pndr erasmus erasmus+ leonardo_da_vinci socrates tempus orizont_2020 horizon_2020 natura_2000 rabla
    rabla_plus prima_casă noua_casă start-up_nation laptele_și_cornul lapte_și_corn repowereu safe gdpr aquis acquis
    premiul_nobel premiului_nobel premiile_nobel oscar oscarul oscarului grammy bafta gopo emmy pulitzer goncourt bambi
    ursul_de_aur palme_d'or steaua_româniei meritul_cultural meritul_militar virtutea_militară legiunea_de_onoare uniter
    pactul_ecologic pactul_de_stabilitate tratatul_de_la_lisabona tratatul_de_la_maastricht tratatul_de_aderare
    acordul_de_la_paris protocolul_de_la_kyoto acordurile_de_la_minsk convenția_de_la_geneva convenția_de_la_viena
    acordul_schengen carta_onu declarația_universală_a_drepturilor_omului cartea_recordurilor guinness_book luceafărul
    deșteaptă-te_române odă_bucuriei mein_kampf
    constituția_româniei constituției_româniei constituția_europeană constituției_europene constituția_sua
    legea_fundamentală legea_bugetului legea_educației legea_educației_naționale legea_pensiilor legea_salarizării
    legea_lustrației legea_marțială legea_fondului_funciar legea_administrației_publice_locale
    legea_partidelor_politice legea_electorală codul_de_procedură_fiscală codul_comercial codul_familiei
    codul_deontologic codul_bunelor_maniere codul_vestimentar codul_aerian codul_lui_da_vinci codul_vamal_comunitar
    monitorul_oficial tratatul_de_la_nisa tratatul_de_la_roma tratatul_de_la_trianon tratatul_de_la_versailles
    tratatul_nord-atlantic tratatul_atlanticului_de_nord tratatul_constituțional tratatului_de_aderare
    tratatul_de_neproliferare tratatului_de_neproliferare tratatul_start_ii new_start pactul_de_la_varșovia
    pactul_ribbentrop-molotov pactul_verde pactul_fiscal pactul_pentru_migrație acordul_de_la_dayton
    acordurile_de_la_dayton acordurile_de_la_oslo acordurile_avraam acordul_de_asociere acordului_de_asociere
    acordul_de_parteneriat acordul_nuclear acordul_de_la_schengen acordul_de_liber_schimb cefta nafta mercosur ceta
    ttip jcpoa convenția_europeană_a_drepturilor_omului convenția_de_la_istanbul convenția_de_la_montreux
    convenția_de_la_haga carta_drepturilor_fundamentale carta_albă cartea_albă cartea_verde foaia_de_parcurs
    declarația_de_la_bologna strategia_națională_de_apărare agenda_2030 agenda_lisabona
    planul_marshall planul_național_de_redresare_și_reziliență planul_național_de_dezvoltare
    programul_operațional_regional por pos_mediu posdru poim comenius grundtvig europass interreg life+ horizon_europe
    cultura_2000 daad fulbright via_carpathia via_carpatica casa_verde anghel_saligny
    rabla_clasic investalim tvr_internațional start-up_nation_românia premiul_oscar premiului_oscar premiile_oscar
    premiilor_oscar oscarurile oscarurilor globul_de_aur globurile_de_aur premiile_gopo premiile_uniter
    premiilor_uniter premiul_uniter premiul_césar premiile_césar premiul_goncourt premiul_pulitzer premiul_booker
    premiul_saharov premiului_saharov premiul_balzan premiul_carol_cel_mare premiul_herder premiul_academiei
    balonul_de_aur gheata_de_aur leul_de_aur leul_de_argint ursul_de_argint palme_d'or trofeul_transilvania
    diploma_de_excelență premiul_de_excelență crucea_de_fier medalia_de_onoare ordinul_național_pentru_merit
    ordinul_muncii meritul_agricol meritul_sanitar coroana_româniei
    serviciul_credincios iso_9001 iso_14001 iso_9002 iso_27001 haccp ecdl toefl ielts delf dalf
    gmat guinness cartea_guinness cartea_recordurilor_guinness miorița mioriței scrisoarea_pierdută
    o_scrisoare_pierdută mona_lisa gioconda cina_cea_de_taină coloana_infinitului coloanei_infinitului masa_tăcerii
    poarta_sărutului cumințenia_pământului carmina_burana traviata rigoletto nabucco boema turandot flautul_fermecat
    nunta_lui_figaro don_giovanni bărbierul_din_sevilla văduva_veselă lacul_lebedelor spărgătorul_de_nuci
    rapsodia_română odă_bucuriei romeo_și_julieta hamlet macbeth othello regele_lear visul_unei_nopți_de_vară
    livada_cu_vișini unchiul_vania don_quijote faust divina_comedie iliada odiseea eneida micul_prinț
    alice_în_țara_minunilor harry_potter stăpânul_inelelor hobbitul război_și_pace crimă_și_pedeapsă anna_karenina
    maestrul_și_margareta numele_trandafirului un_veac_de_singurătate moromeții baltagul enigma_otiliei maitreyi
titanic star_wars războiul_stelelor matrix casablanca patimile_lui_hristos
    legiunea_străină las_fierbinți vocea_româniei românii_au_talent chefi_la_cuțite surprize_surprize imn_la_libertate
    simfonia_destinului arhipelagul_gulag manifestul_comunist origine_a_speciilor versetele_satanice
    vechiului_testament noului_testament tripitaka codul_lui_hammurabi magna_carta
`,
  organizations: `
    NATO ONU UE SUA OSCE FMI BCE BERD BEI OMS OMC UNESCO UNICEF UNHCR FAO AIEA OPEC OTAN CSI OTSC ASEAN BRICS G7 G8 G20 CEDO CJUE CIJ CPI
    MAE MApN MAI MAPN MS ME MF MFP MEN MEC MDLPA MADR MMAP MTI DNA DIICOT DGIPI SRI SIE SPP STS SNI ANI ANAF ANPC ANRE
    ANCOM ANM ANPM ANAP ANSVSA ANL ANRP ANT AEP BEC BEJ BNR BVB CNA CNCD CNSAS CNI CNP CNVM ASF CCR CSM ICCJ ÎCCJ CSAT CSAȚ CES
    CEC CFR CNAIR CNADNR CNAS CAS CJAS INS INML INSP INHGA INCDFP ISU IGSU IGPR IPJ IJP IGPF ISJ ITM DSP DGASPC APIA AFIR
    AJOFM APM ARB RAR RATB STB ROMSILVA SMURD TAROM SNCFR SNTFC PSD PNL USR UDMR AUR PMP PDL PD PC PNTCD PNȚCD PRM PUNR PDSR PD-L
    ALDE PRO PER FSN CDR APR POT SOS REPER PAS PSRM PCRM PDM PLDM PPE ALDE S&D ECR AfD CDU CSU SPD FDP PiS PP PSOE PASOK
    SBU GUR FSB GRU SVR KGB CIA FBI NSA DEA MI5 MI6 BND DGSE MOSSAD Mossad Shin Bet IDF SIS CNA NIS NASA ESA CERN BBC CNN ABC CBS NBC
    AFP AP DPA dpa EFE ANSA TASS RIA Interfax Reuters Xinhua Yonhap KCNA Kyodo PAP MTI BTA BNS CTK UNIAN IRNA SANA WAFA APA
    Agerpres Mediafax Rompres HotNews Digi24 ProTV TVR SRR RRA RRI Realitatea Antena G4Media Recorder PressOne Adevărul Libertatea
    Evenimentul_Zilei Gândul Ziarul Cotidianul Hamas Hezbollah Fatah Taliban Talibani Houthi Wagner Al-Qaida Al-Qaeda ISIS DAESH PKK YPG
    Gazprom Rosneft Lukoil Rosatom Naftogaz Petrom OMV Rompetrol Romgaz Transgaz Transelectrica Hidroelectrica Nuclearelectrica Oltchim
    Sidex ArcelorMittal Dacia Renault Ford Volkswagen BMW Mercedes Toyota Boeing Airbus Microsoft Google Apple Facebook Meta Amazon
    Twitter Tesla SpaceX OpenAI Huawei Nokia Samsung Siemens Bosch Orange Vodafone Telekom Romtelecom Digi RCS&RDS BCR BRD ING
    Raiffeisen UniCredit CEC Banca_Transilvania Steaua Dinamo Rapid FCSB CFR_Cluj Universitatea_Craiova Petrolul Farul Barcelona UEFA FIFA
    FRF LPF COSR CIO FIA WTA ATP NBA Pfizer Moderna AstraZeneca BioNTech Bundestag Bundesrat Knesset Rada Duma Sejm Kremlin Pentagon
    Alpha_Bank Piraeus_Bank Garanti OTP Eximbank Bancpost Bancorex CEC_Bank Libra_Bank First_Bank
    Deutsche_Bank Commerzbank Citibank Credit_Suisse UBS HSBC Barclays Santander BNP_Paribas Société_Générale Erste
    KfW Goldman_Sachs Morgan_Stanley JP_Morgan Bank_Austria Lehman_Brothers BlackRock Fitch Moody's Standard_&_Poor's
    KPMG Deloitte PwC PricewaterhouseCoopers McKinsey Citroën Peugeot Opel Fiat Skoda Škoda Audi Porsche Honda Yamaha
    Suzuki Kawasaki Nissan Mazda Mitsubishi Subaru Hyundai Kia Volvo Scania Chrysler Chevrolet Daewoo Lada Ferrari
    Lamborghini Maserati McLaren Red_Bull Stellantis BYD Rivian Lancia Land_Rover Rolls-Royce Michelin Pirelli
    Goodyear Schaeffler Lockheed_Martin Raytheon Rheinmetall Northrop_Grumman General_Electric General_Motors
    General_Dynamics BAE_Systems Embraer Sukhoi Antonov Bombardier Alstom Airbus_Helicopters Romaero Motorola Sony
    Philips Panasonic Toshiba LG Xiaomi Lenovo Dell HP Hewlett-Packard IBM Intel AMD Nvidia TSMC Ericsson Alcatel
    Cisco Oracle SAP Adobe Netflix Disney HBO Warner_Bros Paramount Spotify Uber Bolt Airbnb eBay PayPal Alibaba
    Tencent ByteDance TikTok Telegram WhatsApp Instagram YouTube LinkedIn Reddit Yahoo Wikipedia Bitdefender UiPath
    eMAG OLX Altex Flanco Cosmote Zapp Connex Romtelecom Upc Adidas Nike Puma Reebok Decathlon Zara H&M IKEA Dedeman
    Hornbach Praktiker Bricostore Leroy_Merlin Carrefour Auchan Kaufland Lidl Billa Profi Mega_Image Metro Selgros
    Tesco Walmart Aldi Artima McDonald's KFC Starbucks Coca-Cola Pepsi Nestlé Nestle Danone Unilever Procter_&_Gamble
    Henkel L'Oreal Colgate Heineken Ursus Bergenbier Timișoreana Tuborg Carlsberg Bayer BASF Sanofi Novartis Roche GSK
    Merck Johnson_&_Johnson Sinopharm Sinovac Antibiotice Terapia Zentiva Lufthansa Alitalia Ryanair Wizz_Air Blue_Air
    Carpatair KLM Air_France British_Airways Aeroflot Swissair Austrian_Airlines Turkish_Airlines Emirates
    Qatar_Airways easyJet American_Airlines DHL FedEx UPS TNT Fan_Courier Maersk MSC BP TotalEnergies Exxon ExxonMobil
    Chevron Eni Repsol Equinor Saudi_Aramco Lukoil Mol Yukos Transneft Enel Electrica E.ON Engie CEZ Distrigaz
    Gaz_de_France Vattenfall EDF Petromidia Petrobrazi Azomureș Alro Mechel Tenaris Azomures Termoelectrica Bechtel
    Strabag Siemens_Energy Allianz Generali Asirom Omniasig Euroins City_Insurance Groupama Astra_Asigurări Visa
    Mastercard Western_Union Rotary Rotaract Lions_Club Greenpeace WWF Amnesty_International Human_Rights_Watch
    Transparency_International Freedom_House Médecins_Sans_Frontières Caritas Declic Salvați_Copiii Oxfam Crucea_Roșie
    Semiluna_Roșie Interpol Europol Eurojust Frontex Eurostat Eurocontrol Euratom EUROFOR SFOR KFOR ISAF UNIFIL UNMIK
    EULEX EUFOR Al_Jazeera Al_Arabiya Fox_News MSNBC Bloomberg CNBC Sky_News France_24 RFI RFE Europa_Liberă
    Deutsche_Welle Vocea_Americii ZDF ARD RAI TVE Politico Axios New_York_Times Washington_Post Wall_Street_Journal
    Financial_Times The_Guardian The_Times The_Economist Newsweek Le_Monde Le_Figaro Libération El_País La_Repubblica
    Corriere_della_Sera La_Stampa Der_Spiegel Die_Welt Bild Frankfurter_Allgemeine Süddeutsche_Zeitung Haaretz
    Jerusalem_Post Izvestia Komersant Kommersant Novaia_Gazeta Ukrainska_Pravda Kyiv_Independent Jurnalul_Național
    România_Liberă Cronica_Română Ziarul_Financiar Săptămâna_Financiară Gazeta_Sporturilor Prosport Cațavencu
    Academia_Cațavencu Revista_22 Observator_Cultural România_Literară Renașterea_Bănățeană Radio_România Kanal_D
    Prima_TV B1_TV Național_TV Euronews Humanitas Polirom Nemira Rao Cartea_Românească Meridiane Real_Madrid
    Atletico_Madrid Juventus Inter AC_Milan Lazio Udinese Bayern Borussia_Dortmund Schalke Werder Ajax PSV Feyenoord
    Benfica Chelsea Arsenal Liverpool Everton Tottenham Manchester_United Manchester_City Galatasaray Fenerbahçe
    Besiktas Olympiakos Panathinaikos PSG Paris_Saint-Germain Slavia_Praga Sparta_Praga Ferencváros Partizan Spartak
    ȚSKA Zenit Dinamo_Kiev Șahtior Sheriff Zimbru Anderlecht Brugge Poli Poli_Timișoara Politehnica_Timișoara
    Politehnica_Iași Gloria_Bistrița Oțelul Oțelul_Galați Ceahlăul Jiul Jiul_Petroșani Astra_Ploiești Unirea_Urziceni
    Pandurii FC_Argeș FC_Vaslui FC_Brașov FC_Național U_Cluj UTA Farul_Constanța Sportul_Studențesc Apulum Corvinul
    Rocar Rapid_București Steaua_București Dinamo_București Sepsi Hermannstadt Oltchim CSM_București HCM_Baia_Mare
    Asesoft Elba_Timișoara Los_Angeles_Lakers Chicago_Bulls Boston_Celtics Ducati Holograf Voltaj Vița_de_Vie
    Pasărea_Rară Subcarpați Metallica Depeche_Mode Rolling_Stones U2 Coldplay Harvard Yale Stanford MIT Sorbona
    Goethe_Institut British_Council Luvru Ermitaj Politehnica Babeș-Bolyai Stasi Gestapo Wehrmacht Interahamwe UCK ETA
    IRA FARC Boko_Haram Al-Shabaab ISIL Jihadul_Islamic PSDR UDF FIDESZ Fidesz Jobbik SMER SYRIZA Nea_Dimokratia Likud
    AKP CHP Kadima Batasuna Sinn_Féin Verzii`,
  surnames: `
    popescu ionescu popa pop stan stoica dumitru dumitrescu gheorghe georgescu constantin constantinescu ion marin tudor tudose dobre
    barbu nistor florea stanciu dinu dinca ene rusu moldovan muresan munteanu ardelean oprea voicu matei toma diaconu preda radu
    neagu sandu dragomir dragan cojocaru lungu lupu ursu ciobanu vasilescu petrescu marinescu tanase manole iordache enache nedelcu
    iliescu basescu iohannis ponta dragnea ciolacu ciuca citu orban boc tariceanu nastase antonescu geoana simion georgescu lasconi
    bolojan predoiu grindeanu tudose dancila barna ciolos birchall kovesi isarescu dan sandu dodon plahotniuc filat recean voronin gavrilita
    zelenski poroșenko putin medvedev lavrov peskov soigu prigojin navalnîi lukasenko trump biden obama bush clinton rubio vance blinken austin
    merkel scholz merz baerbock macron sarkozy hollande chirac starmer johnson sunak truss cameron blair may orban fico tusk kaczynski duda
    morawiecki nawrocki babis pavel fiala zeman vucic erdogan netanyahu gallant abbas sinwar arafat sharon assad khamenei raisi rouhani pezeskian
    xi jinping wang li zhang chen liu yang kim lee park yoon moon jae-in jong-un abe kishida ishiba modi khan sharif stoltenberg rutte kallas
    leyen borrell michel costa barroso juncker metsola guterres grossi lagarde draghi meloni berlusconi sanchez zapatero rajoy tsipras mitsotakis
    simeonov borisov radev petkov denkov sandu nguyen mohammed hassan hussein ali ahmed al-sharaa`,
};
