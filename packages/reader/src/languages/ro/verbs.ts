/**
 * Verbs of news that the public inflection tables lack or have without their change of vowel, and their forms in the third
 * person, participles and gerunds: `îndeamnă`, `respinsese`, `reafirmând`. Endings after Gramatica limbii române (2008), I.
 */

/** First conjugation: `ă` or `ează` in the present. */
const FIRST = `
  acorda adapta admonesta adresa afirma agresa ajusta alarma alerta aloca alătura amenda amenința amnistia amplasa
  ancheta antrena anunța aprecia aproba aresta argumenta asasina asedia asigura asista atenționa ateriza atesta audia
  avansa avaria avertiza aviza blama boicota bombarda brusca calcula califica calomnia caracteriza cataloga cenzura
  certifica cesiona chestiona cita clama coagula colabora comanda comenta compensa concedia concentra condamna
  condiționa conecta confirma confisca congratula conjura conlucra consemna considera consolida constata consulta
  contesta continua contraargumenta contraataca contramanda contrasemna conversa coopera credita critica debarca
  debita debloca debuta declama declanșa declara decola decora decreta dedica definitiva degreva delega demara demina
  demisiona demobiliza demola demonstra denunța depista deplora deporta desemna desfășura detalia detașa detona
  devansa devasta devia dezaproba dezarma dezavua dezbina dialoga dicta difuza dirija disloca dispersa disponibiliza
  dona dota echipa edita efectua elibera elimina elogia emigra escalada escorta estima etala evacua evalua evidenția
  evoca exclama executa exercita exila expatria expedia explicita exporta exprima expulza extrăda fabrica facilita
  felicita finaliza finanța forma formula forța garanta gestiona grația ignora implementa implica implora importa
  incarcera incendia incinera incita incrimina inculpa indica indisponibiliza infirma informa iniția injuria insinua
  inspecta instala instiga instrumenta insulta intensifica intenționa intercepta interoga interpela intervieva
  intimida intoxica invada investiga invita invoca ironiza izola justifica lansa legaliza legitima linșa livra
  maltrata mandata manifesta manipula marca masa masacra media mediatiza menționa milita mina mobiliza molesta monta
  motiva mutila nega negocia neutraliza nota nuanța numerota obiecta opina opta orchestra ordona organiza parafa
  parașuta parlamenta partaja participa patrula penaliza perchezitiona percheziționa perora picheta pirata planifica
  plasa pleda ponta posta precipita preciza preconiza preda prejudicia preleva prelua preluda prezenta prezida proba
  proclama profera prognoza programa prolifera promulga pronostica pronunța propaga proteja protesta provoca publica
   ralia rata ratifica reacționa reafirma recapitula rechema rechiziționa reclama recomanda reconfirma recupera
  refuza reglementa regreta reinstala reitera relansa relata relaxa releva relua remarca remunera renunța repara
  repatria replica reproșa repudia respecta restricționa revendica revoca revolta rezerva rezuma  riposta
  sabota salva sancționa scanda schița sechestra secționa semna semnala semnaliza sesiza sfida simula solicita
  solidariza soma specifica specula staționa stigmatiza stipula strangula sublinia subvenționa suda sufla sugera
  suplimenta supralicita suspecta suspenda tachina taxa telefona termina teroriza testa  titra tolera tortura
  transfera transforma transporta trata traversa  tuita tulbura utiliza uza valida vandaliza vehicula verifica
  viola vira viza viziona vizita vota înainta înapoia înarma încadra încarcera încălca îndemna înmâna înregistra
  întâmpina înștiința șantaja`;

/** Fourth conjugation: `ește` or `ăște`. */
const FOURTH = `
  adeveri adăposti aminti atribui categorisi contribui cuceri deservi despăgubi destitui destăinui dezminți
  dezvinovăți dezvălui dobândi ferici folosi glumi grăbi găzdui huidui institui izbucni izgoni lovi mărturisi
  mărșălui nesocoti nimici născoci opri osândi pedepsi plănui povesti pregăti prelungi primi prăbuși păgubi părăsi
  păzi reaminti reuni revizui rosti răbufni răpi răpăi sfătui sili slăbi sprijini stabili stăpâni stărui trăi tăinui
  tălmăci uimi urmări vesti zăbovi îmboldi împărtăși îndârji înlocui însoți întări învinui înăspri`;

/** Second and third conjugations, by their participle: `respinge/respins`. */
const THIRD = `
  admite/admis atinge/atins aprinde/aprins comite/comis conchide/conchis conduce/condus constrânge/constrâns
  deduce/dedus demite/demis descinde/descins descrie/descris deschide/deschis dispune/dispus
  distruge/distrus emite/emis exclude/exclus expune/expus impune/impus include/inclus introduce/introdus
  induce/indus interzice/interzis închide/închis înfrânge/înfrâns înscrie/înscris întinde/întins
  împinge/împins pătrunde/pătruns permite/permis prescrie/prescris pretinde/pretins promite/promis propune/propus
  produce/produs recurge/recurs redeschide/redeschis reduce/redus remite/remis repune/repus respinge/respins
  retrage/retras retransmite/retransmis sustrage/sustras supune/supus transmite/transmis transpune/transpus
  traduce/tradus ucide/ucis subscrie/subscris surprinde/surprins stinge/stins trimite/trimis`;

/** Present forms that change their vowel, and others that no ending tells: form/verb. */
const FORMS = `
  îndeamnă/îndemna îndemne/îndemna neagă/nega nege/nega roagă/ruga roage/ruga cheamă/chema cheme/chema
  preia/prelua preiau/prelua reia/relua reiau/relua desemnează/desemna arestează/aresta contracarează/contracara
  acuză/acuza denunță/denunța amenință/amenința anunță/anunța renunță/renunța pronunță/pronunța execută/executa
  provoacă/provoca evocă/evoca invocă/invoca convoacă/convoca revocă/revoca aprobă/aproba dezaprobă/dezaproba
  adoptă/adopta suspendă/suspenda acordă/acorda predă/preda predau/preda extrădează/extrăda expediază/expedia
  apreciază/aprecia negociază/negocia inițiază/iniția ironizează/ironiza mediază/media elogiază/elogia
  contestă/contesta protestează/protesta atestă/atesta detestă/detesta manifestă/manifesta solicită/solicita
  felicită/felicita exercită/exercita incită/incita invită/invita cită/cita vizitează/vizita ezită/ezita
  recomandă/recomanda comandă/comanda reclamă/reclama proclamă/proclama exclamă/exclama confirmă/confirma
  infirmă/infirma afirmă/afirma reafirmă/reafirma informează/informa formează/forma reafirme/reafirma
  tolerează/tolera critică/critica revendică/revendica ratifică/ratifica califică/califica respinsese/respinge
  dezminte/dezminți dezmint/dezminți dezmintă/dezminți sprijină/sprijini sprijine/sprijini contribuie/contribui
  atribuie/atribui instituie/institui destituie/destitui sesizează/sesiza sfătuiește/sfătui învinuiește/învinui
  sili/sili oferă/oferi ofere/oferi suferă/suferi diferă/diferi deferă/deferi pedepsește/pedepsi`;

/** Folded form → lemma, for words that are tagged as verbs. */
export function verbLemmas(fold: (text: string) => string): ReadonlyMap<string, string> {
  const lemmas = new Map<string, string>();
  const shared = new Set<string>();
  const put = (form: string, lemma: string): void => {
    const key = fold(form);
    const known = lemmas.get(key);
    if (known !== undefined && known !== lemma) shared.add(key);
    lemmas.set(key, lemma);
  };
  for (const lemma of words(FIRST)) for (const form of firstForms(lemma)) put(form, lemma);
  for (const lemma of words(FOURTH)) for (const form of fourthForms(lemma)) put(form, lemma);
  for (const entry of words(THIRD)) {
    const [lemma = '', participle = ''] = entry.split('/');
    for (const form of thirdForms(lemma, participle)) put(form, lemma);
  }
  for (const form of shared) lemmas.delete(form);
  for (const entry of words(FORMS)) {
    const [form = '', lemma = ''] = entry.split('/');
    lemmas.set(fold(form), lemma);
  }
  return lemmas;
}

const words = (text: string): readonly string[] => [...new Set(text.trim().split(/\s+/))];

/** Participle, gerund, imperfect, simple perfect, pluperfect and both kinds of present, third person. */
function firstForms(lemma: string): readonly string[] {
  const stem = lemma.slice(0, -1);
  const soft = stem.endsWith('i');
  const past = `${stem}a`;
  return [
    ...participles(`${past}t`),
    `${stem}${soft ? 'ind' : 'ând'}`,
    `${stem}au`,
    `${past}se`,
    `${past}seră`,
    `${past}ră`,
    soft ? `${stem}ază` : `${stem}ează`,
    `${stem}eze`,
  ];
}

function fourthForms(lemma: string): readonly string[] {
  const stem = lemma.slice(0, -1);
  const glide = stem.endsWith('u') ? 'i' : '';
  return [
    ...participles(`${lemma}t`),
    `${lemma}nd`,
    `${stem}${glide}ea`,
    `${stem}${glide}eau`,
    `${lemma}se`,
    `${lemma}seră`,
    `${lemma}ră`,
    `${stem}${glide}ește`,
    `${stem}${glide}esc`,
    `${stem}${glide}ească`,
  ];
}

function thirdForms(lemma: string, participle: string): readonly string[] {
  const stem = lemma.slice(0, -1);
  return [
    ...participles(participle),
    `${stem}ând`,
    `${stem}ea`,
    `${stem}eau`,
    `${participle}ese`,
    `${participle}eseră`,
    `${participle}eră`,
    `${stem}ă`,
  ];
}

/** In both genders and numbers: `respins`, `respinsă`, `respinși`, `respinse`. */
function participles(base: string): readonly string[] {
  const plural = base.endsWith('s')
    ? `${base.slice(0, -1)}și`
    : base.endsWith('t')
      ? `${base.slice(0, -1)}ți`
      : `${base}i`;
  return [base, `${base}ă`, plural, `${base}e`];
}
