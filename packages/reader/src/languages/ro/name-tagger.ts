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
    facultatea catedră compartiment unitate gruparea grupare organism tribunalul organizația`,
  facilityHeads: `
    aeroport stadion palat stradă bulevard șosea cale piață pod podul autostradă drum tunel gară port metrou stație castel
    cetate catedrală basilică moschee sinagogă templu hotel restaurant mall bloc turn complex sală arenă penitenciar
    închisoare centrală termocentrală hidrocentrală baraj canal fort bază poligon parc grădină cimitir monument statuie
    aleea intrare splai pasaj rond dispensar tabără vamă punct_de_trecere magazin hipermarket supermarket cinematograf
    laborator reactor terminal gazoduct conductă oleoduct dn dj e `,
  locationHeads: `
    munte munți vârf deal podiș câmpie depresiune vale râu fluviu pârâu lac mare ocean golf strâmtoare insulă insule
    peninsulă arhipelag deltă coastă deșert pădure cascadă peșteră continent zonă bazin cheile pas trecătoare
    planetă luna lună cap cetatea_albă nord sud est vest nord-est nord-vest sud-est sud-vest orient occident`,
  eventHeads: `
    cupă cupa campionat ligă divizie turneu trofeu meci concurs olimpiadă jocuri joc_olimpic universiadă festival târg gală
    expoziție bienală conferință summit summitul congres forum reuniune seminar simpozion ziua zi noaptea război
    bătălie revoluție operațiune ofensivă criză scandal cutremur uragan furtună paște crăciun sărbătoare concert raliu
    maraton serie marele_premiu turul turneul zilele memorial balcaniadă tabără caravană carnaval salon competiție c.m. c.e. j.o. săptămâna mișcarea_de_revoluție mondial european superliga superligă cros circuit atelier workshop ceremonie aniversare
    comemorare hram sfințire înviere naștere botez adormire înălțare tăiere duminică reformă unire puci marș paradă
    întâlnire întâlniri sesiune colocviu dezbatere preliminarii superfinală spartachiadă gală campanie caravana stagiune
    retrospectivă licitație grand_prix cupele loterie tombolă`,
  workHeads: `
    lege ordonanță hotărâre decret ordin directivă regulament constituție cod tratat acord convenție protocol memorandum
    declarație cartă rezoluție pact program proiect strategie plan premiu medalie ordinul distincție film roman carte
    volum poem poezie piesă spectacol album cântec melodie single emisiune serial documentar articol operă
    manual dicționar enciclopedie studiu raport biblie coran evanghelie epistolă tablou sculptură simfonie hotărârea oug
    o.u.g. og o.g. hg h.g. normă normativ metodologie moțiune inițiativă agendă nuvelă povestire baladă operetă balet
    rubrică trilogie ghid catalog buletin jurnal episod telenovelă reality-show lucrare teză titlu temă proverb rugăciune
    odă imn hit single videoclip scenariu comedie dramă tragedie concerto sonată rapsodie frescă statuie reportaj manifest
    lege_organică decret-lege decizie sentință circulară instrucțiune statut act declarația trofeu diplomă legile`,
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
    balcaniada balcaniadei universiada universiadei oktoberfest black_friday brexit schengen_air summitul_nato`,
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
    deșteaptă-te_române odă_bucuriei mein_kampf`,
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
    FRF LPF COSR CIO FIA WTA ATP NBA Pfizer Moderna AstraZeneca BioNTech Bundestag Bundesrat Knesset Rada Duma Sejm Kremlin Pentagon`,
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
