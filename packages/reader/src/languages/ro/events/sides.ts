/** Who can take part in an event without a name: nouns of people and bodies, things that act for their owner, nationality words. */
import { beginningOf } from '../../../language/world.js';
import { oncePerWord } from '../../../memo.js';
import { fold } from '../../../text/fold.js';
import { worldNames } from '../world/index.js';

const PEOPLE = `om persoana individ fetita baietel copilas calator calatoare pasager pasagera ocupant motociclista biciclista alpinist schior excursionist vanator baiat fata bebelus nou-nascut parinte copila varstnica scolar copil locatar chirias angajator angajatoare comerciant proprietar apelant hacker agresor faptas conducator civil paramedic ambulantier infirmier infirmiera doctor chirurg tanar tanara adolescent adolescenta varstnic batran batrana mama tata fiu fiica sot sotie vecin trecator pieton biciclist motociclist taximetrist vatman curier livrator vanzator vanzatoare patron administrator director directoare manager actionar investitor artist actor actrita cantaret scriitor profesoara invatator invatatoare educatoare preot calugar imam rabin lider oficial demnitar liberal socialist ecologist nationalist islamist jihadist separatist dizident exilat azilant clandestin calauza martor reclamant petent notar executor grefier consul spion ofiterita sergent caporal cadet recrut rezervist veteran fotograf cameraman operator corespondent redactor blogger influencer inginer tehnician electrician constructor zidar docher macaragiu feroviar controlor pilot steward stewardesa navigator capitan armator satean localnic locuitor cetatean femeie barbat copil elev student profesor medic asistent pacient
  ranit refugiat migrant evacuat sinistrat familie victima suspect fugar detinut prizonier condamnat ostatic captiv protestatar
  manifestant demonstrant suporter ultras huligan muncitor angajat salariat miner mecanic sofer transportator fermier agricultor
  pensionar metalurgist functionar magistrat judecator procuror avocat anchetator politist jandarm gardian paznic agent pompier
  salvator voluntar soldat militar ofiter general colonel comandant luptator combatant rebel insurgent paramilitar mercenar
  milita militian infanterist puscas parasutist instructor terorist atacator raufacator paznic bodyguard bandit talhar contrabandist traficant hot
  deputat senator parlamentar consilier primar prefect ministru diplomat ambasador trimis emisar mediator negociator observator
  inspector reporter jurnalist ziarist activist disident opozant alegator consumator turist calugarita preot episcop
  antreprenor acuzator inculpat criminal infractor gherila credincios pelerin activista jurnalista studenta eleva
  epidemiolog scafandru vamal grenadier marinar pescar pilot simpatizant sustinator membru coautor semnatar creditor partener aliat militant partizan adjunct asociat complice consilier interlop edil rector decan secretar antrenor subaltern coleg grevist pichetar sindicalist membru arhitect medic arestat dezertor democrat republican conservator laburist comunist unionist social-democrat popular progresist colega angajata functionara frate sora cuscru cuscra ginere nora cumnat cumnata nepot nepoata unchi matusa var verisoara socru soacra bunic bunica nas nasa fin fina concubin concubina iubit iubita logodnic barbat minor minora inculpata suspecta violator ucigas criminal hot spargator pirat braconier camatar proxenet falsificator escroc interpus complice denuntator martora edil inspectoare contabil contabila farmacist asistenta stomatolog bucatar ospatar barman croitor agresoare politista comisar subcomisar inspectoare director viceprimar viceprimarita prefecta subprefect administratoare preoteasa calugar pustnic`;

/** Trades, players, clergy, kin and parties to a case that reports name by their noun alone. */
const TRADES = `retailer camionagiu procesator cultivator crescator apicultor viticultor pomicultor legumicultor cioban oier padurar silvicultor
  broker economist cercetator expert specialist jucator jucatoare fotbalist fotbalista handbalist handbalista baschetbalist voleibalist
  tenismen tenismena boxer atlet atleta inotator gimnast gimnasta sportiv sportiva portar fundas mijlocas atacant arbitru antrenoare
  sinodal ierarh arhiereu enorias enoriasa pastor maica ortac croitoreasa localnica sateanca chiriasa proprietara vecina interpreta vedeta
  artista solista cantareata necunoscut mascat invinuit invinuita banuit banuita condamnata recidivist gratiat absolvent absolventa
  liceean liceeana prescolar candidat candidata contracandidat contracandidata fondator fondatoare cofondator afacerist milionar miliardar
  oligarh semnatara petenta reclamanta parat parata somer somera beneficiar beneficiara asigurat contribuabil tractorist brutar macelar
  cofetar casier casiera turista drumet alpinista salvamontist scafandra regizor regizoare scenarist dansator dansatoare muzician
  scriitoare poet poeta editor editoare moderator moderatoare prezentator prezentatoare eurodeputat eurodeputata europarlamentara
  viceprimara interimar inlocuitor concurent concurenta vames subofiter plutonier doctorita rezident supraveghetor supraveghetoare
  stewardes docherita ministra consiliera secretara sefa senatoare deputata ambasadoare presedinta bascan bascana`;

const BODIES = `guvern parlament senat politie jandarmerie armata marina flota minister ambasada consulat partid sindicat
  federatie asociatie organizatie companie firma compania gruparea grupare militie junta regim opozitie autoritate autoritati banda clan
  tribunal judecatorie instanta curte parchet procuratura comisie consiliu primarie prefectura banca delegatie barou club ong cooperativa consortiu mitropolie episcopie arhiepiscopie patriarhie conducere coalitie alianta
  miscare uniune garda brigada batalion contingent convoi confederatie confederatia sindicat patronat breasla alianta inspectorat directie agentie jandarmerie comunitate`;

/** Things and parts that act for whom they belong to. */
const ACTING = `unitate forta trupa grup grupa detasament contingent batalion brigada regiment divizie companie convoi buldozer tanc
  blindat drona avion elicopter nava vas rachete racheta artilerie aviatie flota patrula echipa echipaj militie lider sef
  reprezentant membru soldat militar luptator angajat agent oficial gardian politist instructor delegat plen greva protest miting mars manifestatie demonstratie`;

/** Those of `ACTING` that are people themselves, and with their owner a group of their own. */
const UNITS = `unitate forta trupa grup grupa detasament contingent batalion brigada regiment divizie companie patrula echipa echipaj
  militie lider sef reprezentant membru soldat militar luptator angajat agent oficial gardian politist instructor delegat`;

/** Nouns of `PEOPLE` and `BODIES` that act for a state. */
const POWERS = `politist jandarm soldat militar autoritate autoritati guvern parlament armata forta trupa politie jandarmerie anchetator
  procuror aviatie marina minister pompier`;

const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);

export const people: ReadonlyMap<string, 'person' | 'body'> = new Map([
  ...words(BODIES).map((word) => [word, 'body'] as const),
  ...words(PEOPLE).map((word) => [word, 'person'] as const),
  ...words(TRADES).map((word) => [word, 'person'] as const),
]);

export const powers: ReadonlySet<string> = new Set(words(POWERS));

export const units: ReadonlySet<string> = new Set(words(UNITS));

export const acting: ReadonlySet<string> = new Set(words(ACTING));

/** Endings of nouns and what a base form may have in their place. */
const ENDINGS: readonly (readonly [ending: string, base: readonly string[]])[] = [
  ['urilor', ['']],
  ['urile', ['']],
  ['iilor', ['iu', 'ie', 'ia']],
  ['iile', ['iu', 'ie', 'ia']],
  ['ilor', ['', 'e', 'u']],
  ['elor', ['a', '', 'e']],
  ['ului', ['', 'u']],
  ['uri', ['']],
  ['ele', ['a', '']],
  ['iei', ['ie']],
  ['ei', ['a', 'e']],
  ['ul', ['', 'u']],
  ['ii', ['', 'ie', 'iu', 'e', 'u']],
  ['le', ['', 'a']],
  ['a', ['', 'e']],
  ['e', ['a', '']],
  ['oare', ['or']],
  ['i', ['', 'a', 'e', 'u']],
];
const SHORTEST = 4;

export const baseForms = oncePerWord((folded): readonly string[] => {
  const found: string[] = [];
  for (const [ending, bases] of ENDINGS) {
    if (folded.length - ending.length < SHORTEST || !folded.endsWith(ending)) continue;
    for (const base of bases) found.push(folded.slice(0, -ending.length) + base);
  }
  return found;
});

/** Nationality words by their first letters, inflected when first asked for. */
const byBeginning = new Map<string, ReadonlyMap<string, string | null>>();

/** Alpha-3 of a folded nationality word; null for other words, and for words of two states. */
export const nationOf = oncePerWord(
  (folded): string | null => nationOfForm(folded) ?? nationOfForm(folded.replace(DEFINITE, '$1')),
);

/** `armenii`, `armenilor` → `armeni`. */
const DEFINITE = /([ie])(?:i|lor|le)$/;

function nationOfForm(folded: string): string | null {
  const beginning = beginningOf(folded);
  let known = byBeginning.get(beginning);
  if (known === undefined) {
    known = readNations(beginning);
    byBeginning.set(beginning, known);
  }
  return known.get(folded) ?? null;
}

function readNations(beginning: string): ReadonlyMap<string, string | null> {
  const nations = new Map<string, string | null>();
  for (const name of worldNames.names(beginning)) {
    if (name.form !== 'adjective' || !name.key.startsWith('country:')) continue;
    const word = fold(name.phrase);
    const country = name.key.slice('country:'.length);
    const other = nations.get(word);
    nations.set(word, other === undefined || other === country ? country : null);
  }
  return nations;
}
