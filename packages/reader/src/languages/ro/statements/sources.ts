/** Nouns for persons, bodies and documents on whose word something can stand. Plans, laws and customs are none: `potrivit legii`. */
import { fold } from '../../../text/fold.js';
import { people } from '../events/sides.js';
import { masculineLemmas } from '../nouns.js';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

export const VOICE_NOUNS = words(`
coleg colega apropiat apropiata martor martora vecin vecina ruda prieten prietena localnic trecator angajat salariat
  cunoscut membru participant organizator specialist expert analist comentator observator medic avocat reprezentant reprezentanta
  varstnic batran pensionar pasager pasagera turist turista calator localnica eleva studenta profesor profesoara pieton fermier interlocutor sursa informator consilier colaborator familie parinte mama tata sotie sot frate sora fiu fiica copil oficial diplomat
  responsabil demnitar functionar purtator politician istoric sociolog economist politolog meteorolog seismolog epidemiolog cercetator
  profesor student elev sindicalist fermier pescar sofer pilot marinar soldat ofiter refugiat supravietuitor victima protestatar
  manifestant locuitor client pacient asistent acuzare aparare`);

/** Of whoever issued them, or spoke last. */
export const OWN_DOCUMENTS = words(
  'comunicat reactie petitie manifest document declaratie scrisoare mesaj postare post nota memoriu informare anunt notificare adresa precizare instiintare apel raspuns material',
);

export const DOCUMENT_NOUNS = words(`
  raport rechizitoriu incheiere circulara ancheta studiu sondaj data informatie motivare expertiza calcul estimare statistica prognoza
  presa publicatie cotidian saptamanal agentie portal site bilant plangere denunt referat
  stenograma inregistrare marturie relatare evaluare analiza cercetare cifra recensamant buletin sinteza dosar
  comunicare investigatie autopsie articol reportaj dezvaluire concluzie constatare verificare audit monitorizare`);

/** Beside those that names find, voices and documents: people, bodies and bodies of people that may be subject of a verb of saying. */
const SPEAKERS = words(`
domn doamna domnisoara domnie dl d-l individ ins insa om oameni femeie barbat tanar tanara copil persoana cetatean sateanca satean
  ocupant pasager turist abonat alegator actionar proprietar vanzator cumparator patron patronat parinte bunic bunica var unchi matusa nepot
  ministru secretar ambasador primar deputat senator judecator procuror critic erudit filosof filozof poet scriitor actor pictor
  regizor antrenor fotbalist arbitru preot episcop calugar rabin imam monarh rege regina print principe sultan emir conte baron
  guvern minister partid sindicat parlament senat tribunal curte parchet primarie consiliu comitet comandament stat tara republica
  regiune provincie oras comuna sat firma retea grup grupare grupa trupa miscare factiune aripa tabara echipa club banca bursa
  universitate facultate scoala spital clinica centru laborator institut observator oficiu birou serviciu inspectorat departament
  autoritate oficialitate forta armata brigada garnizoana escadron diplomatie aparare acuzare public lume multime
  gloata galerie popor comunitate parohie biserica patriarhie mitropolie episcopie sinod media televiziune radio post canal ziar gazeta fost nava vas barca echipaj legenda lozinca rezultate rezultatele proverb zicala zvon
  text rezolutie incheiere sentinta decizie manuscris cronica hrisov pisanie inscriptie certificat proces-verbal aparator
  dusman inamic aliat vinovat suspect inculpat invinuit acuzat condamnat detinut ranit parte partener rival adversar contracandidat
  candidat lider sef fruntas leader boss stapan servitor paznic vames agent comisar general colonel maior capitan locotenent
  sergent amploiat contabil inginer arhitect tehnician muncitor miner taran cioban croitor bucatar barman chelner taximetrist
  moderator prezentator reporter redactor editor autor traducator jurnalist ziarist corespondent analist`);

const PERSONS =
  words(`sef sefa lider presedinte presedinta director directoare antrenor antrenoare capitan primar primarita ministru
  ministra manager patron patroana finantator actionar oficial purtator portar fundas mijlocas atacant jucator sportiv secund
  mama tata sotie sot sora frate fiica fiu bunica bunic iubita iubit logodnica logodnic ruda nepot nepoata cumnat ginere nora soacra
  impresar asistent avocat sofer patron rival coleg vecin prieten elev student martor localnic solist artist scenarist
  comandant adjunct vicepresedinte secretar rector decan procuror judecator comisar inspector coordonator fondator`);

const MEN = masculineLemmas(fold);

/** Endings of nouns for people; what else ends so. */
const AGENTS = /(?:ist|tor|toare|log|ean|eanca|ian|ianca)$/;
const THINGS =
  words(`indicator factor motor sector tractor calculator vector viitor ajutor catalog prolog epilog dialog monolog
  ocean meridian ordinator procesor generator acumulator transformator condensator reflector detector
  monitor numitor castor scutitoare sarbatoare intamplatoare strecuratoare masuratoare vopsitoare`);

export function isPerson(lemma: string): boolean {
  // `rivala`, `solista`: as the men of the same trade
  return isMan(lemma) || (lemma.endsWith('a') && isMan(lemma.slice(0, -1)));
}

function isMan(lemma: string): boolean {
  return MEN.has(lemma) || (AGENTS.test(lemma) && !THINGS.has(lemma)) || PERSONS.has(lemma);
}

export function isSpeaker(lemma: string, form: string): boolean {
  if (lemma.endsWith('a') && isPerson(lemma)) return true;
  const bare = form.replace(/(?:ul|l|ii|le)$/, '');
  if (people.has(lemma) || MEN.has(lemma)) return true;
  if (SPEAKERS.has(lemma) || SPEAKERS.has(form) || SPEAKERS.has(bare) || VOICE_NOUNS.has(bare)) return true;
  return AGENTS.test(lemma) && !THINGS.has(lemma);
}
