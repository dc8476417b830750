/**
 * Nouns of news that the public inflection tables lack, or that taggers misread where they begin a sentence, and all their
 * forms. Singular, plural, gender: `m`, `f`, or `n` for what is a man's in the singular and a woman's in the plural.
 */
const NOUNS = `
  adjunct/adjuncți/m agresor/agresori/m amiral/amirali/m analist/analiști/m anchetator/anchetatori/m
  anunț/anunțuri/n arestat/arestați/m armistițiu/armistiții/n artilerist/artileriști/m asistentă/asistente/f
  atacator/atacatori/m avocat/avocați/m avocată/avocate/f bancher/bancheri/m batalion/batalioane/n
  blindat/blindate/n bombardier/bombardiere/n brigadă/brigăzi/f bugetar/bugetari/m camarad/camarazi/m
  cercetătoare/cercetătoare/f cercetător/cercetători/m chestor/chestori/m client/clienți/m coleg/colegi/m
  colegă/colege/f colonel/colonei/m comandant/comandanți/m comisar/comisari/m comisariat/comisariate/n
  complice/complici/m comunicat/comunicate/n concurent/concurenți/m conferință/conferințe/f consilier/consilieri/m
  consilieră/consiliere/f consul/consuli/m consulat/consulate/n contingent/contingente/n
  contracandidat/contracandidați/m criminolog/criminologi/m crucișător/crucișătoare/n cuscru/cuscri/m
  deflagrație/deflagrații/f demnitar/demnitari/m deputat/deputați/m deputată/deputate/f deținut/deținuți/m
  diplomat/diplomați/m disident/disidenți/m distrugător/distrugătoare/n divizie/divizii/f dronă/drone/f
  ecologist/ecologiști/m economist/economiști/m edil/edili/m emisar/emisari/m epidemiolog/epidemiologi/m
  escadrilă/escadrile/f expert/experți/m extremist/extremiști/m fermier/fermieri/m fiică/fiice/f fiu/fii/m
  flotilă/flotile/f flotă/flote/f fondator/fondatori/m frate/frați/m fregată/fregate/f funcționar/funcționari/m
  funcționară/funcționare/f gardian/gardieni/m garnizoană/garnizoane/f grefier/grefieri/m guvernator/guvernatori/m
  imigrant/imigranți/m informator/informatori/m infractor/infractori/m inspector/inspectori/m
  insurgent/insurgenți/m interlocutor/interlocutori/m interlop/interlopi/m islamist/islamiști/m
  jihadist/jihadiști/m jurat/jurați/m jurist/juriști/m lider/lideri/m localnic/localnici/m localnică/localnice/f
  locatar/locatari/m locotenent/locotenenți/m locuitor/locuitori/m luptător/luptători/m magistrat/magistrați/m
  maior/maiori/m mamă/mame/f manager/manageri/m manifestant/manifestanți/m manifestantă/manifestante/f
  marinar/marinari/m martor/martori/m martoră/martore/f mediator/mediatori/m medic/medici/m mercenar/mercenari/m
  meteorolog/meteorologi/m migrant/migranți/m militantă/militante/f milițian/milițieni/m miliție/miliții/f
  ministru/miniștri/m ministră/ministre/f moștenitor/moștenitori/m navă/nave/f negociator/negociatori/m
  nepoată/nepoate/f nepot/nepoți/m notar/notari/m ofițer/ofițeri/m ofițeră/ofițere/f omoloagă/omoloage/f
  omolog/omologi/m operator/operatori/m opozant/opozanți/m opozantă/opozante/f ostatic/ostatici/m
  ostatică/ostatice/f paramedic/paramedici/m paramilitar/paramilitari/m parașutist/parașutiști/m
  parchet/parchete/n parlament/parlamente/n partizan/partizani/m pasager/pasageri/m pensionar/pensionari/m
  pensionară/pensionare/f pescar/pescari/m pilot/piloți/m plutonier/plutonieri/m politolog/politologi/m
  polițist/polițiști/m polițistă/polițiste/f pompier/pompieri/m prefect/prefecți/m prefectură/prefecturi/f
  premier/premieri/m prieten/prieteni/m prietenă/prietene/f primar/primari/m primăriță/primărițe/f
  prizonier/prizonieri/m procuroare/procuroare/f procuror/procurori/m protestatar/protestatari/m
  protestatară/protestatare/f purtătoare/purtătoare/f purtător/purtători/m reclamant/reclamanți/m recrut/recruți/m
  rector/rectori/m redactor/redactori/m refugiată/refugiate/f regiment/regimente/n reporter/reporteri/m
  reporteră/reportere/f reprezentantă/reprezentante/f rezervist/rezerviști/m rival/rivali/m rudă/rude/f
  sanitar/sanitari/m secretar/secretari/m secretară/secretare/f seismolog/seismologi/m senatoare/senatoare/f
  senator/senatori/m separatist/separatiști/m sergent/sergenți/m sindicalist/sindicaliști/m sindicat/sindicate/n
  sociolog/sociologi/m soră/surori/f soț/soți/m soție/soții/f spion/spioni/m subofițer/subofițeri/m
  suporter/suporteri/m supraviețuitoare/supraviețuitoare/f supraviețuitor/supraviețuitori/m suspect/suspecți/m
  tabloid/tabloide/n talib/talibi/m terorist/teroriști/m traficant/traficanți/m translator/translatori/m
  vecin/vecini/m vecină/vecine/f veteran/veterani/m viceamiral/viceamirali/m vicepremier/vicepremieri/m
  vicepreședinte/vicepreședinți/m viceprimar/viceprimari/m victimă/victime/f violator/violatori/m șofer/șoferi/m`;

/** Folded form → lemma. Forms that two of the nouns share are left out. */
export function nounLemmas(fold: (text: string) => string): ReadonlyMap<string, string> {
  const lemmas = new Map<string, string>();
  const shared = new Set<string>();
  for (const entry of NOUNS.trim().split(/\s+/)) {
    const [lemma = '', plural = '', gender = ''] = entry.split('/');
    for (const form of new Set(formsOf(lemma, plural, gender).map(fold))) {
      if (lemmas.has(form)) shared.add(form);
      lemmas.set(form, lemma);
    }
  }
  for (const form of shared) lemmas.delete(form);
  return lemmas;
}

/** Lemmas, folded, of those that are masculine: they are all people. */
export function masculineLemmas(fold: (text: string) => string): ReadonlySet<string> {
  const entries = NOUNS.trim().split(/\s+/);
  return new Set(
    entries.filter((entry) => entry.endsWith('/m')).map((entry) => fold(entry.slice(0, entry.indexOf('/')))),
  );
}

/** All forms of a noun: bare and with the article, in the direct and the oblique case, in both numbers. */
export function formsOf(lemma: string, plural: string, gender: string): readonly string[] {
  const ending = gender === 'm' ? 'i' : 'le';
  const many = [plural, plural + ending, `${plural}lor`];
  if (gender === 'f') return [lemma, feminineArticle(lemma), feminineOblique(lemma, plural), ...many];
  return [lemma, withArticle(lemma, lemma.endsWith('e') ? 'le' : 'l'), withArticle(lemma, 'lui'), ...many];
}

/** `avocat` + `l` is `avocatul`; `ministru` and `frate` need no vowel between. */
const withArticle = (lemma: string, article: string): string =>
  /[eu]$/.test(lemma) ? lemma + article : `${lemma}u${article}`;

/** `brigadă` → `brigada`, `divizie` → `divizia`, `procuroare` → `procuroarea`. */
const feminineArticle = (lemma: string): string => (/(?:ă|ie)$/.test(lemma) ? `${lemma.slice(0, -1)}a` : `${lemma}a`);

/** `brigadă`, `brigăzi` → `brigăzii`; `divizie` → `diviziei`; `soră`, `surori` → `surorii`. */
const feminineOblique = (lemma: string, plural: string): string => (lemma.endsWith('ie') ? `${lemma}i` : `${plural}i`);
