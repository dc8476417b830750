/** Verbs, light verbs, predicates and nouns by which Romanian news tells that something is said. */
import { lightCues, nounCues, verbCues } from '../../../language/cue-table.js';

/**
 * `act | frames | lemmas` (folded infinitives). Frames: q quotation, t că/să clause, n noun phrase, n:prep noun phrase behind
 * a preposition, a the object is the addressee, s să clause, x a statement when negated too, r a verb of passing on, m noun
 * content only where it is a quotation or a number, !prep another meaning with that
 * preposition, o noun content only of a notion (`a subliniat necesitatea`), c only where a court or an inquiry speaks,
 * k only where a person or a body speaks, d only of a document, v noun content only of a deed, w named only behind the preposition. A second line for a lemma says what it does with nouns.
 */
const VERBS = `
state | qt | declara spune afirma preciza sublinia mentiona adauga zice explica arata sustine puncta completa continua marturisi
state | qt | povesti dezvalui comenta nota remarca observa conchide concluziona incheia detalia insista accentua reaminti aminti
state | qt | anunta comunica raspunde replica riposta glumi scanda striga tuna rabufni sopti declama evoca semnala
state | qt | reafirma reconfirma exclama izbucni argumenta motiva ironiza clarifica rezuma pomeni atesta semnaliza
state | qt | crede considera aprecia sugera indica evidentia specifica releva opina reitera
state | qt | repeta rosti enunta plusa contraargumenta posta tuita titra relua
state | qt | teoretiza reliefa obiecta clama proclama istorisi depana confesa destainui divulga lamuri specula
state | qt | justifica deduce enumera rememora recapitula nuanta explicita
state | q | reactiona exulta jubila detuna exploda contraataca contracara supralicita filozofa murmura mormai bombani ofta suspina urla tipa racni zbiera intona cugeta
state | q | interveni pronunta exprima zambi rade tranti perora
state | qta | asigura instiinta incunostinta notifica
state | t | socoti teme spera banui suspecta regreta
state | tk | prevedea presupune
state | td | demonstra dovedi
state | t | reiesi rezulta
state | qtr | relata transmite scrie raporta consemna aminti nota
state | qtra | informa
state | qt | constata admite recunoaste accepta concede
state | t | sesiza pretinde deplange
state | qtn | invoca
state | n | revendica
state | nm:despre | vorbi
state | no | sublinia mentiona evidentia accentua releva reitera reafirma puncta sustine reconfirma remarca argumenta reaminti aminti explica nota exprima insista
state | nv | anunta
state | nm | raporta
state | tc | retine stabili hotari
confirm | qtn | confirma adeveri intari valida certifica
deny | qtn | nega dezminti infirma tagadui contesta
promise | qtsn | promite fagadui
promise | qts | angaja jura garanta
ask | qta | intreba interpela chestiona
ask | qtns | cere solicita
ask | qtnsv | propune
ask | qtas | indemna chema ruga implora conjura soma sfatui invita
ask | qtsn:pentru | pleda
ask | qts | apela
ask | qtsn | recomanda
accuse | t | reclama
ask | n | reclama
ask | nv | incuraja
order | qtns | ordona porunci
order | qts | dispune
order | ts | decreta
accuse | qtna | acuza invinui invinovati
accuse | qtn | reprosa imputa denunta critica blama insinua
accuse | qa | mustra certa admonesta apostrofa ironiza taxa
warn | qtsa | avertiza preveni atentiona alerta
warn | n:asupra | avertiza atentiona alerta
threaten | qtsn:cu | ameninta
thank | qtn:pentru | multumi
praise | qtn | lauda elogia saluta omagia aplauda
praise | n | aprecia
apologize | qtn:pentru | scuza
congratulate | qn:pentru | felicita congratula
condemn | qtn!la | condamna
condemn | qtn | deplora dezaproba infiera repudia
estimate | qtn | estima prognoza anticipa preconiza pronostica
estimate | t | evalua calcula
estimate | qt | prezice preveste
state | n:drept | califica descrie numi caracteriza eticheta cataloga
state | nw:drept | prezenta
deny | tnx | exclude
deny | t | respinge
`;

/** The same verbs with a reflexive: `s-a plâns că`, `s-a lăudat că`, `se teme că`, `s-a declarat „…”`; `s-a asigurat că` is no saying. */
const REFLEXIVE = `
state | q | pronunta asigura
state | q | apara disculpa dezvinovati amuza indigna intrista
state | qt | plange lauda lamenta vaita confesa destainui teme mira intreba indigna revolta fali bucura justifica exprima declara
promise | qts | angaja jura obliga
apologize | qtn:pentru | scuza
`;

/** `a dat asigurări că`, `a făcut apel`: `verb | nouns | act | frames`. */
const LIGHT = `
da | asigurari asigurare | state | qt
da | declaratie declaratii interviu | state | q
da | inteles | state | qt
lasa | inteleaga | state | qt
da | garantii garantie cuvant | promise | qts
da | ordin dispozitie | order | qts
da | replica raspuns | state | q
da | vina | accuse | t
atrage | atentie | warn | qtsn:asupra
trage | semnal semnale | warn | qtsn:privind
trage | concluzie | state | qt
face | cunoscut public precizare mentiune declaratie afirmatie remarca destainuire marturisire dezvaluire anunt informatie comunicare | state | qt
face | apel | ask | qtsn:la
aduce | cunostinta la_cunostinta aminte | state | qt
aduce | omagiu | praise | q
aduce | multumiri | thank | qn:pentru
aduce | acuzatie acuze critica invinuire reprosuri | accuse | qt
lua | cuvant | state | q
lansa | apel indemn chemare propunere invitatie provocare | ask | qts
face | propunere invitatie recomandare | ask | qts
veni | propunere | ask | qts
veni | replica raspuns reactie explicatie | state | q
iesi | atac | state | q
rupe | tacere | state | q
acorda | declaratie interviu | state | q
lansa | ipoteza idee zvon | state | qt
lansa | avertisment alerta semnal | warn | qts
lansa | acuzatie acuze critica atac | accuse | qt
lansa | amenintare | threaten | qts
tine | discurs | state | q
adresa | apel indemn rugaminte cerere intrebare | ask | qts
adresa | avertisment | warn | qts
adresa | mesaj | state | q
adresa | multumiri | thank | qn:pentru
adresa | felicitare | congratulate | qn:pentru
exprima | opinie parere convingere speranta ingrijorare regret incredere nemultumire recunostinta gratitudine surprindere dorinta credinta | state | qt
exprima | indignare revolta dezaprobare | condemn | qt
exprima | multumiri recunostinta gratitudine | thank | qtn:pentru
exprima | condoleante | state | q
emite | opinie parere | state | qt
emite | avertisment | warn | qts
formula | acuzatie acuze critica | accuse | qt
formula | opinie concluzie | state | qt
avansa | idee ipoteza | state | qt
trimite | mesaj scrisoare | state | q
posta | mesaj text comentariu | state | q
publica | mesaj | state | q
scrie | mesaj | state | q
transmite | mesaj | state | qt
transmite | multumiri | thank | qn:pentru
transmite | avertisment | warn | qts
pune | intrebare | ask | qt
ridica | problema intrebare | state | qt
cere | scuze iertare | apologize | qtn:pentru
prezenta | scuze | apologize | qtn:pentru
depune | marturie | state | qt
lua | angajament | promise | qts
`;

/** Predicates behind a copula: `este convins că`, `e de părere că`. */
const PREDICATES = `
state | q | explicit transant categoric ferm clar direct franc sincer dur acid laconic
state | t | convins sigur increzator optimist sceptic parere opinie ingrijorat nemultumit dezamagit multumit increzut
agree | t | acord
`;

/** Nouns that are what was said: `„…”, a fost mesajul premierului`, `„…”, sună avertismentul lui X`. */
const NOUNS = `
state | mesaj reactie raspuns replica declaratie concluzie comentariu explicatie precizare parere opinie cuvant afirmatie postare verdict motto
ask | indemn apel rugaminte intrebare cerere recomandare sfat solicitare
warn | avertisment
order | ordin
promise | promisiune angajament asigurare
accuse | acuzatie repros
threaten | amenintare
`;

/** Forms that a lemmatizer may not trace to their verb: pluperfects of verbs with -s- participles, presents that look like nouns. */
const S_PARTICIPLES = 'promis spus zis scris transmis admis respins propus presupus dispus conchis ras';
const PRESENTS = `neaga:nega califica:califica acuza:acuza anunta:anunta afirma:afirma declara:declara solicita:solicita
  explica:explica exclude:exclude denunta:denunta contesta:contesta sustine:sustine sustin:sustine spune:spune spun:spune cere:cere cer:cere
  arata:arata ameninta:ameninta condamna:condamna regreta:regreta promite:promite respinge:respinge dezminte:dezminti dezmint:dezminti
  confirma:confirma infirma:infirma indica:indica reclama:reclama insista:insista replica:replica remarca:remarca nota:nota
  semnaleaza:semnala avertizeaza:avertiza estimeaza:estima precizeaza:preciza crede:crede cred:crede admite:admite recunoaste:recunoaste
  recunosc:recunoaste informeaza:informa comenteaza:comenta adauga:adauga scrie:scrie scriu:scrie zice:zice zic:zice
  reiese:reiesi conchide:conchide conchid:conchide completeaza:completa subliniaza:sublinia mentioneaza:mentiona relateaza:relata
  noteaza:nota puncteaza:puncta marturiseste:marturisi povesteste:povesti concluzioneaza:concluziona opineaza:opina
  detaliaza:detalia aminteste:aminti glumeste:glumi reitereaza:reitera dezvaluie:dezvalui`;

export const CUES = verbCues(VERBS);
export const REFLEXIVE_CUES = verbCues(REFLEXIVE);
export const PREDICATE_CUES = verbCues(PREDICATES);
export const LIGHT_CUES = lightCues(LIGHT);
export const NOUN_CUES = nounCues(NOUNS);
export const LOST_FORMS = lostForms();

function lostForms(): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  for (const entry of PRESENTS.split(/\s+/)) {
    const [form = '', lemma = ''] = entry.split(':');
    forms.set(form, lemma);
  }
  for (const stem of S_PARTICIPLES.split(' ')) {
    const lemma = lemmaOfStem(stem);
    for (const ending of ['ese', 'esera', 'esem', 'e', 'era']) forms.set(stem + ending, lemma);
  }
  return forms;
}

/** `promis` is of `promite`, `respins` of `respinge`, `spus` of `spune`, `zis` of `zice`. */
function lemmaOfStem(stem: string): string {
  const ends = ['te', 'ge', 'ne', 'ce', 'de', 'e'];
  const base = stem.slice(0, -1);
  return ends.map((end) => base + end).find((lemma) => CUES.has(lemma)) ?? `${base}e`;
}
