import type { AttributionPhrase, StatementRules } from '../../../language/statements.js';
import { baseOfHead } from '../names/inflection.js';
import { CUES, LIGHT_CUES, LOST_FORMS, NOUN_CUES, PREDICATE_CUES, REFLEXIVE_CUES } from './cues.js';
import { DOCUMENT_NOUNS, isPerson, isSpeaker, OWN_DOCUMENTS, VOICE_NOUNS } from './sources.js';

/** `role | phrases`, folded. */
const ATTRIBUTIONS: readonly [role: AttributionPhrase['role'], phrases: string][] = [
  [
    'speaker',
    `potrivit|conform|in opinia|in viziunea|in acceptiunea|in conceptia|in perspectiva|in interpretarea|in versiunea|in aprecierea
    |din punctul de vedere al|din perspectiva|dupa spusele|din spusele|dupa parerea|dupa opinia|dupa aprecierea|dupa calculele
    |dupa estimarile|dupa versiunea|dupa marturia|din relatarile|din declaratiile|in conformitate cu declaratiile|in acord cu datele
    |dupa informatiile|in baza informatiilor|din informatiile|dupa cuvintele|din cuvintele|cu cuvintele|in cuvintele`,
  ],
  [
    'via',
    `citat de|citata de|citati de|citate de|citat in|citata in|citati in|citate in|preluat de|preluata de|preluate de|preluati de
    |consultat de|consultata de|consultate de|consultati de`,
  ],
  [
    'outlet',
    `acordat|acordata|acordate|difuzat de|difuzata de|difuzate de|publicat de|publicata de|publicate de|publicat in|publicata in|publicat pe
    |transmis de|transmisa de|transmise de|obtinut de|obtinuta de|obtinute de|contactat de|contactata de|contactati de|contactate de
    |intrebat de|intrebata de|intrebati de|chestionat de|chestionata de|chestionati de|solicitat de|solicitata de
    |intervievat de|intervievata de|interviu pentru|interviu la|interviu cu|declaratie pentru|declaratii pentru|exclusivitate pentru
    |dialog cu|dezbatere la|emisiune la|editorial pentru`,
  ],
  ['origin', 'care citeaza|citand|citandu-l pe|citand-o pe|care il citeaza pe|care o citeaza pe|preluand|care preia'],
  ['voice', 'prin intermediul|prin vocea|prin purtatorul|prin purtatoarea|prin gura'],
];

/** How somebody was reached: `contactați telefonic de X`. */
const MANNERS = ['telefonic', 'prin telefon', 'online', 'in exclusivitate'];

function readAttributions(): AttributionPhrase[] {
  return ATTRIBUTIONS.flatMap(([role, phrases]) =>
    phrases
      .split('|')
      .map((phrase) => phrase.trim())
      .filter((phrase) => phrase !== '')
      .flatMap((phrase) => [phrase, ...inManner(role, phrase)])
      .map((phrase) => ({ role, words: phrase.split(/\s+/) })),
  );
}

function inManner(role: AttributionPhrase['role'], phrase: string): string[] {
  const agent = / de$/;
  if (role !== 'outlet' || !agent.test(phrase)) return [];
  return MANNERS.map((manner) => phrase.replace(agent, ` ${manner} de`));
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));
const phrases = (text: string): string[][] => text.split('|').map((phrase) => phrase.trim().split(/\s+/));

/** Nouns of deeds that no ending shows. */
const DEEDS =
  words(`lege amendament plan acord pact armistitiu referendum vot dialog armistitiul ancheta masura reforma sprijin ajutor
  audit boicot embargo protest greva dezbatere pace incetare strategie majorare buget reduceri scutire investitie compromis`);

export const STATEMENT_RULES: StatementRules = {
  cues: CUES,
  reflexiveCues: REFLEXIVE_CUES,
  lightCues: LIGHT_CUES,
  predicateCues: PREDICATE_CUES,
  nounCues: NOUN_CUES,
  lostForms: LOST_FORMS,
  documentPrepositions: words('in intr- din dintr-'),
  standing: words('scrie'),
  emerging: words('reiesi rezulta'),
  documentParts:
    words(`parte preambul introducere final incheiere capitol continut cuprins text corp pagina anexa sectiune
    paragraf concluzie motivare rezumat cadru`),
  documentPhrases: phrases('act de sesizare|act de inculpare|act de acuzare|act de trimitere'),
  belongs: words('apartine'),
  arriving: words('veni'),
  pointing: words('cei cele'),
  declaring: words('declara'),
  moodPhrases: phrases('de acord cu|in favoarea|impotriva|in dezacord cu|adeptul|adepta'),
  moods:
    words(`nemultumit multumit dezamagit convins ingrijorat surprins incantat optimist pesimist increzator sceptic revoltat
    indignat uimit socat pregatit dispus favorabil fericit mandru recunoscator afectat deranjat impresionat preocupat interesat
    vinovat nevinovat impotriva adept sustinator consternat stupefiat ingrozit onorat bucuros entuziasmat satisfacut incurajat
    nedumerit intristat rezervat contrariat ofensat jignit solidar frustrat suparat intrigat oripilat linistit`),
  agentWords: words('de'),
  commenting: words('comenta'),
  refusing: words('refuza evita ezita ocoli'),
  wanting: words('dori vrea accepta binevoi'),
  ruling: words('dispune ordona decreta condamna'),
  backing: words('sustine aprecia recunoaste accepta saluta lauda admite'),
  asserting: words('tine grabi apuca continua incepe limita rezuma multumi margini indrazni simti reusi'),
  wishMood: 'subjunctive',
  asSaid: phrases('dupa cum|asa cum|precum|astfel cum|potrivit cum'),
  ownDatives: words('isi si-'),
  inward: words('propune aminti reaminti explica spune zice inchipui imagina'),
  askedWords: words('intrebat chestionat interpelat contactat solicitat rugat provocat'),
  believing: words('crede socoti spera teme banui suspecta presupune'),
  additions: phrases('cat si|precum si|dar si|ci si|ca si|inclusiv'),
  givenWords:
    words(`oferit remis trimis transmis prezentat furnizat adresat inaintat depus publicat dat acordat pus emis intocmit
    realizat elaborat semnat difuzat comunicat efectuat comandat facut obtinut primit expediat citit postat lansat redactat alcatuit`),
  beforeOpeners: words('fara pentru pana inainte decat departe'),
  fullSpellings: words('că să în și şi'),
  fullLetters: words('ă â î'),
  belonging: phrases('din cadrul|din partea|din echipa|in varsta de|in calitate de'),
  bodies:
    words(`conducere grupare formatie formatiune fractiune opozitie coalitie administratie delegatie organizatie asociatie federatie populatie politie directie fundatie redactie
    comisie agentie televiziune corporatie companie generatie uniune confederatie misiune institutie prefectura putere presedintie
    subcomisie jandarmerie legatie patronat diviziune sectie generatia aviatie armata partie parte tovarasie`),
  isDeed: (lemma, form) => /[aei]re$|(?:ti|si|xi)(?:e|une)$/.test(lemma) || /[aei](?:rea|rii|rilor|rile)$/.test(form),
  issuing: words(
    'adopta aproba vota emite publica difuza transmite trimite realiza intocmi elabora redacta semna lansa remite depune da prezenta',
  ),
  issued:
    words(`rezolutie motiune declaratie comunicat scrisoare apel petitie memoriu document mesaj plangere sesizare cerere
    nota manifest`),
  pressWords: words('presa'),
  deeds: DEEDS,
  laws: words('lege constitutie'),
  attributions: readAttributions(),
  openers: words('ca precum'),
  leadingOpeners: words('precum'),
  silentGerunds: words('exclude confirma'),
  somePeople: words('unii altii unele altele multi'),
  publicWords: words('oficiale publice oficial public'),
  wishOpeners: words('sa'),
  openersKept: words('daca cine'),
  stops: phrases(
    `referindu -se|referindu-se|facand referire|facand aluzie|facand trimitere|asa cum|dupa cum|in timp ce|in vreme ce|pe cand|in conditiile in care|in contextul in care|la fel cum|ceea ce|lucru|fapt|desi
    |aluzie la|o aluzie la|intr-o aluzie|cu referire la|referire la|cu trimitere la|fara sa precizeze|fara a preciza|fara sa dea detalii|fara a da detalii|fara a oferi detalii|fara sa ofere detalii|fara a mentiona
    |fara sa mentioneze|fara sa spuna|fara a spune|fara sa explice|fara a explica|fara a detalia|fara a da|fara sa dea|fara alte detalii`,
  ),
  takenNouns:
    words(`acuzatie afirmatie alegatie amenintare apel apreciere aluzie bilant cerere caracterizare cifra comentariu concluzie
    critica decizie declaratie demers dezvaluire explicatie hotarare idee imputare informatie initiativa insinuare invinuire invitatie ipoteza
    invocare marturie masura motivare negare nemultumire oferta opinie opozitie ordin parere pozitie pretentie promisiune pronostic propunere
    protest punct recomandare replica repros revendicare rezerva scenariu sesizare sfat solicitare solutie sugestie supozitie sustinere teorie
    teza varianta verdict versiune viziune zvon`),
  resuming: phrases('pentru ca|deoarece|fiindca|intrucat|caci|ci|astfel incat|asa ca|ori de cate ori'),
  existing: words('exista'),
  sequels: phrases(
    'dupa ce|dupa care|in urma caruia|in urma careia|moment in care|imediat dupa ce|la scurt timp dupa ce',
  ),
  inserted: phrases(
    'din nou|inca o data|la randul lui|la randul sau|la randul ei|la randul lor|de asemenea|in plus|in mod oficial|in mod public|in mod repetat|in repetate randuri|pe de alta parte|in acelasi timp|in continuare|de urgenta|in schimb|in context|in acest sens|cu fermitate|cu tarie|in premiera',
  ),
  mute: words(`calcul socoteala proba dovada fapt eveniment situatie realitate semn experienta istorie practica viata timp piata pret vot criza
    incident episod accident victorie infrangere tacere comportament reactie prezenta absenta evolutie succes esec caz
    veste stire simptom urma gest lipsa conditie diferenta scor tabela clasament meci`),
  formerWords: words('fost fosta fostul fostului fostei'),
  manyOnly: words('data'),
  isSpeaker,
  isPerson,
  emptyNouns: words('lucru tot toate asta acesta aceasta'),
  contrasts: words('iar insa dar'),
  anonymity: words(
    'numele identitatea anonimatul anonim anonima anonimi anonime anonimat anonimitate identificat identificata numit numita',
  ),
  continuing: words(
    'adauga preciza completa continua mentiona conchide concluziona sublinia incheia insista explica sustine anunta',
  ),
  partyMembers: words(`liberal social-democrat userist udmrist pesedist penelist aurist socialist conservator ecologist
    republican laburist crestin-democrat comunist taranist peremist pedelist`),
  countrymen:
    /^(?:portughez|olandez|francez|englez|irlandez|danez|islandez|finlandez|suedez|norvegian|spaniol|catalan|basc|italian|german|neamt|austriac|elvetian|belgian|grec|turc|bulgar|sarb|croat|sloven|slovac|ceh|polonez|ungur|maghiar|ucrainean|rus|belarus|georgian|armean|azer|brazilian|argentinian|uruguayan|chilian|columbian|mexican|american|canadian|australian|japonez|chinez|coreean|indian|iranian|israelian|egiptean|marocan|tunisian|algerian|nigerian|ghanez|senegalez|camerunez|ivorian|scotian|galez|britanic|bosniac|albanez|muntenegrean|macedonean|leton|lituanian|eston|cipriot|roman|moldovean|basarabean|kazah|iberic|lusitan|scandinav)$/,
  talks: words('interviu dialog convorbire discutie vorba'),
  goingOn: words('mai apoi ulterior initial totodata'),
  showing: words('distribui publica posta redistribui atasa'),
  throughWords: words('prin din cu'),
  claimWords: words('potrivit conform'),
  courtNouns: words(
    'instanta complet judecator magistrat tribunal curte procuror anchetator parchet comisie expert inspector auditor politist pompier criminalist legist specialist cercetator comisar jandarm ancheta expertiza autopsie verificare',
  ),
  notionNouns:
    words(`necesitate nevoie importanta posibilitate risc pericol rol obligatie urgenta intentie dorinta hotarare obiectiv
    prioritate lipsa existenta gravitate valoare caracter angajament determinare vointa
    interes relevanta disponibilitate potential contributie oportunitate sprijin sustinere solidaritate deschidere atasament
    semnificatie complexitate impact beneficiu avantaj consecinta nevoie ingrijorare incredere regret convingere apreciere pozitie
    perspectiva dezideratul statut calitate nivel dificultate seriozitate utilitate eficienta rolul responsabilitate datorie`),
  backWords: words('aceasta asta acest lucru acestea'),
  aboutWords: words('despre'),
  negations: words('nu'),
  outletPrepositions: words('pentru catre la'),
  toldPrepositions: words('pentru'),
  addresseePhrases: phrases('in fata|inaintea|catre|apel la|apelul la'),
  sameWords: words('aceeasi acelasi acelorasi aceleiasi aceluiasi aceiasi aceleasi'),
  citedWords: words('citata citate citat citati mentionata mentionate mentionat'),
  reasonNouns: words('motiv motivul pretext pretextul considerent considerentul temei temeiul ratiunea'),
  proofNouns: words('dovada dovezi dovezile proba probe probele semn semne indicii garantia confirmarea'),
  mediumWords: words('pe'),
  mediumNouns: words('pagina cont retea platforma canal site grup'),
  voiceNouns: VOICE_NOUNS,
  documentNouns: DOCUMENT_NOUNS,
  norms:
    words(`ordin lege hotarare ordonanta contract regulament decret cod constitutie articol statut norma directiva dispozitie
    procedura conventie tratat protocol metodologie prevedere act paragraf alineat anexa clauza acord standard cerinta criteriu
    principiu hotararii uzanta legislatie negociere indicatie instructiune
    dorinta vointa program calendar grafic orar agenda deviz buget termen scenariu clasament algoritm obicei traditie nevoie intelegere angajament sarcina model tipar`),
  notOpeners: phrases(
    'ca urmare|ca atare|ca de obicei|ca parte a|ca raspuns|ca rezultat|ca reactie|ca semn|ca masura|ca exemplu',
  ),
  ownDocuments: OWN_DOCUMENTS,
  personalDocuments: words('reactie petitie manifest declaratie scrisoare mesaj postare post memoriu apel raspuns'),
  relativeAdverbs: words('unde cand'),
  spokesmen: words('purtator purtatoare'),
  interviewers: words('r rep reporter reporterul intrebare moderator moderatorul jurnalist î i'),
  namingWords:
    words(`film filmul filmului cartea romanul piesa operatiunea operatiunii nava fregata vasul ordinul premiul spectacolul melodia
    albumul revista ziarul emisiunea zis zisa poreclit poreclita supranumit supranumita numit numita denumit denumita intitulat intitulata
    asa-zis asa-zisul asa-zisii asa-zisa asa-zisele asociatia fundatia scoala liceul colegiul teatrul universitatea spitalul programul
    proiectul campania festivalul expozitia serialul documentarul partidul alianta miscarea societatea compania firma cod codul`),
  titleWords: words('titlul tema genericul denumirea numele motto sloganul deviza subtitlul tematica'),
  asWords: words('drept fiind'),
  baseOfHead,
};
