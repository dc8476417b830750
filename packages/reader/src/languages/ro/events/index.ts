import { parseEventRules } from '../../../language/event-table.js';
import type { EventRules } from '../../../language/events.js';
import { type EventType, PLOVER_TYPES } from '../../../record.js';
import { nameRules } from '../names/index.js';
import { baseOfHead } from '../names/inflection.js';
import { worldNames } from '../world/index.js';
import { CLASSES } from './classes.js';
import { CONTEXTS } from './contexts.js';
import { EVERYDAY_FURTHER_VERBS } from './further-everyday.js';
import { HARM_NOUNS, HARM_VERBS } from './further-harm.js';
import { PUBLIC_NOUNS, PUBLIC_VERBS } from './further-public.js';
import { GOVERNORS } from './governors.js';
import { NOUNS } from './nouns.js';
import { verbOf } from './participles.js';
import { acting, baseForms, nationOf, people, powers, units } from './sides.js';
import { EVERYDAY_VERBS } from './verbs-everyday.js';
import { FORCEFUL_VERBS } from './verbs-forceful.js';
import { FRIENDLY_VERBS } from './verbs-friendly.js';
import { HOSTILE_VERBS } from './verbs-hostile.js';

const words = (text: string): ReadonlySet<string> => new Set(text.split(',').map((word) => word.trim()));

const NOUN_RULES = parseEventRules(NOUNS);

/** Nouns that speak of an act without naming it: what was agreed, and what was done. */
const AGREEMENTS: readonly EventType[] = ['AGREE', 'SUPPORT', 'COOPERATE', 'RETREAT'];
const DEEDS: readonly EventType[] = PLOVER_TYPES.filter((type) => type !== 'REQUEST');

const TYPES_OF: ReadonlyMap<string, readonly EventType[]> = new Map([
  ...NOUN_RULES.flatMap((rule) => rule.lemmas.map((lemma) => [lemma, [rule.type]] as const)),
  ...[...words('acord,tratat,pact,intelegere,armistitiu,protocol,memorandum,compromis,parteneriat,alianta')].map(
    (lemma) => [lemma, AGREEMENTS] as const,
  ),
  ['ancheta', ['ACCUSE', 'COERCE']],
  ['sanctiune', ['SANCTION']],
  ...[
    ...words(
      'gest,decizie,masura,hotarare,anunt,initiativa,pas,actiune,miscare,demers,vot,rezultat,propunere,act,lege',
    ),
  ].map((lemma) => [lemma, DEEDS] as const),
]);

/** Nouns for what is answered by accepting or refusing. */
const ANSWERED: ReadonlyMap<string, readonly EventType[]> = new Map(
  (
    [
      ['cerere,solicitare,apel,revendicare,ultimatum,pretentie,motiune,invitatie,propunere', ['REQUEST', 'AGREE']],
      ['oferta,ajutor,sprijin,mediere,promisiune', ['AGREE', 'AID', 'REQUEST']],
      ['acuzatie,acuzare,invinuire,critica,repros,plangere,contestatie,sesizare,recurs', ['ACCUSE']],
      ['amenintare,avertisment', ['THREATEN']],
    ] as const
  ).flatMap(([nouns, types]) => [...words(nouns)].map((noun) => [noun, types] as const)),
);

export const EVENT_RULES: EventRules = {
  verbs: parseEventRules(FRIENDLY_VERBS + HOSTILE_VERBS + FORCEFUL_VERBS + EVERYDAY_VERBS),
  nouns: NOUN_RULES,
  further: {
    verbs: parseEventRules(PUBLIC_VERBS + HARM_VERBS + EVERYDAY_FURTHER_VERBS),
    nouns: parseEventRules(PUBLIC_NOUNS + HARM_NOUNS),
  },
  classes: CLASSES,
  governors: GOVERNORS,
  occurrence: words(
    'avea,desfasura,tine,incepe,continua,relua,debuta,produce,izbucni,incheia,derula,petrece,urma,fi,prevedea,programa,ajunge,culmina,escalada,intensifica,amplifica,extinde,relua,reincepe,intra,semnala,consemna,anunta',
  ),
  cancellation: words('anula,amana,contramanda,suspenda'),
  presupposing: words(
    'condamna,saluta,deplora,critica,denunta,multumi,comenta,regreta,lauda,confirma,revendica,marca,aminti,evoca,urma,produce,soca,provoca',
  ),
  factualPrepositions: words('dupa,in urma,de la,odata cu,in timpul,in cadrul,in cursul,din cauza,in marja,la,in'),
  causePrepositions: words('in urma,urmare a,din cauza,pe fondul'),
  temporalPrepositions: words(
    'cu ocazia,cu prilejul,pe durata,pe parcursul,dupa,in urma,urmare a,pe fondul,din cauza,intr-,intr,odata cu,in timpul,in cadrul,in cursul,in marja,la finalul,la capatul,la inceputul,la incheierea',
  ),
  doubtfulWords: words('eventual,posibil,presupus,pretins,potential,asa-zis,ipotetic,orice,niciun,nicio'),
  comingWords: words(
    'asteptat,astepta,preconizat,preconiza,propus,viitor,urmator,apropiat,iminent,planificat,programat,prevazut,nou',
  ),
  againWords: words('nou'),
  often: words('frecvent,adesea,ades,deseori,mereu,intotdeauna,periodic,uneori,regulat,constant'),
  scheduling: words('programa,prevedea,planifica'),
  summoning: words('chema,invita,convoca,pofti'),
  coinciding: words('coincide,suprapune'),
  homeNouns: words('tara,patrie,popor,natiune,stat,republica'),
  pastWords: words('recent,trecut,precedent,anterior,ultim'),
  conditionalMarkers: words('daca,in caz ca,in cazul in care,cu conditia ca,cu conditia sa,in eventualitatea'),
  purposeMarkers: words(
    'pentru a,pentru ca sa,ca sa,spre a,in loc sa,in loc de a,fara a,fara sa,inainte de a,inainte sa,decat sa',
  ),
  placePrepositions: words(
    'la,in,din,de la,intr,langa,din apropierea,aproape de,asupra,peste,deasupra,spre,catre,prin,apropierea,largul,pe',
  ),
  towardPrepositions: words('spre,catre,asupra,peste,prin,impotriva,deasupra'),
  livingWords: words(
    'resimtit,simtit,decolat,pornit,domiciliat,nascut,originar,stabilit,stationat,cantonat,detasat,rezident,provenit,plecat',
  ),
  stativeVerbs: words(
    'deveni,ramane,reprezenta,constitui,insemna,necesita,presupune,depinde,merita,implica,cere,figura,parea,putea,trebui,justifica',
  ),
  untilMarkers: words('pana cand,pana ce,pana'),
  lackWords: words('fara,lipsa,absenta,inexistenta,neavand'),
  people,
  acting,
  powers,
  units,
  stateNouns: words(
    'stat,inamic,dusman,agresor,vecin,tara,republica,imperiu,parte,tabara,regim,diplomatie,autoritate,autoritati',
  ),
  pairWords: words('doua,doi,ambele,ambii'),
  pairedNouns: words('guvern,parte,stat,tara,capitala,armata,delegatie,tabara,republica,natiune,popor,executiv'),
  towards: words('catre,pentru,la,in,spre'),
  uponPrepositions: words('la'),
  objectControl: words(
    'acuza,invinui,suspecta,banui,obliga,forta,constrange,sili,indemna,chema,ruga,soma,convinge,ajuta,impiedica,autoriza,invita,sfatui,presa,cere,ordona,permite,recomanda,interzice',
  ),
  gerundMarkers: new Set(),
  carriers: words(
    'existenta,zvon,informatie,stire,posibilitate,varianta,ideea,idee,perspectiva,risc,plan,intentie,ipoteza,scenariu,necesitate,amploare,gravitate',
  ),
  sinceMarkers: words('dupa ce,odata ce,de cand'),
  duePrepositions: words('pentru,incepand cu,din,de la'),
  timeTies: words('din,dintre,de,de pe'),
  yearTies: words('pe,pentru,aferent,anul,aferenta'),
  spanPrepositions: words('din'),
  roleWords: words('ca,drept'),
  companions: words('alaturi,impreuna,laolalta'),
  originPrepositions: words('din,de la,de'),
  ageNouns: words('an,luna,varsta'),
  regionNouns: words('regiune,raion,judet,provincie,oblast,district,departament,comitat,guvernorat,canton,prefectura'),
  borders: words('granita,frontiera,hotar'),
  throughWords: words('prin,prin intermediul'),
  askedWords: words(
    'cere,solicita,recomanda,ordona,propune,spune,comunica,transmite,reprosa,imputa,interzice,impune,promite',
  ),
  askingVerbs: words(
    'intreba,intrebat,chestiona,decide,hotari,vedea,sti,afla,stabili,analiza,examina,evalua,clarifica,verifica,preciza,delibera,dezbate,lamuri',
  ),
  exceptWords: words('decat'),
  occasions: words(
    'prilej,ocazie,sprijin,ajutor,participare,prezenta,acord,scop,exceptie,titlu,concurs,contributie,ocazia,prilejul',
  ),
  apartInTime: words('dupa,in urma,urmare a,inaintea,inainte de,de la'),
  takingPlace: words('loc'),
  placelessNouns: words(
    'randul,fata,urma,favoarea,timpul,cadrul,cazul,privinta,ciuda,numele,calitate,sprijinul,locul,legatura,functie,partea,mijlocul,scopul,baza,vederea,contextul,absenta,prezenta,jurul,mod,plus,general,special,continuare,prezent,realitate,primul,ultimul,consecinta,principiu,total,comun,dezacord,acord,favoare,contra,cererea,solicitarea,propunerea,initiativa,invitatia,ordinul,comanda,sesizarea,indemnul,sugestia,recomandarea,adresa,chestiunea,problema,dosarul,dosarele,criza,conflictul,razboiul,spiritul,materie,domeniul,fruntea,temeiul,virtutea,conformitate,afacerea,subiectul,chestiune,dosar,cauza,procesul,directia,tema',
  ),
  aboutPrepositions: words('pentru,despre,privind,fata de,inaintea,inainte,dupa,pana,precedent,aniversarea'),
  deciding: words('decide,hotari,stabili'),
  whereWords: words('unde'),
  objectMarkers: words('pe'),
  bundles: words('runda,serie,ciclu,sesiune,etapa,val,zi,ora,noapte,saptamana,campanie'),
  verbOf,
  conjunctions: words('si'),
  inclusive: words('inclusiv,precum'),
  furtherWords: words('mai'),
  noneWords: words('nu'),
  habitual: words('de regula,de obicei,in general,de fiecare,ori de,potrivit legii,conform legii'),
  announcing: words('anunta,comunica,confirma,raporta,declara'),
  lightVerbs: words(
    'avea,purta,tine,desfasura,sustine,gazdui,efectua,face,intreprinde,incheia,incepe,continua,relua,afla,da,lansa,adresa,lua,depune,comite,savarsi,aduce,exprima,pune,oferi,acorda,primi,acorda',
  ),
  fiction: words('piesa,film,roman,serial,opera,spectacol,joc,nuvela,poveste,legenda,basm,videojoc,episod'),
  framePrepositions: words('in,din'),
  answers: (lemma) => ANSWERED.get(lemma) ?? [],
  calm: words('retinere,calm,dialog,pace,dezescaladare,moderatie,cumpatare,detensionare,prudenta,ratiune'),
  decisions: words('decizie,hotarare,masura,anunt,majorare,reducere,mentinere'),
  verdicts: words('decizie,hotarare,masura,anunt,vot,rezultat,initiativa,verdict,sentinta,solutie,alegere,apel'),
  decisive: words('decide,hotari,adopta,aproba,majora,mentine,reduce,anunta,stabili,vota,respinge,introduce,impune'),
  pleaders: words(
    'avocat,avocata,avocatul,aparator,aparare,procuror,procurori,parchet,parchetul,procuratura,reclamant,familiile,inculpat,inculpata',
  ),
  chambers: words(
    'parlament,parlamentul,camera,senat,senatul,adunarea,adunare,consiliul,bundestag,duma,congres,congresul,seimas',
  ),
  legislative: words(
    'retrimitere,amendament,paragraf,articol,vot,dezbatere,eliminare,reexaminare,modificare,urgenta,amanare',
  ),
  investigators: words(
    'politie,politist,jandarm,jandarmerie,procuror,parchet,procuratura,anchetator,directie,dna,diicot,mascat,fbi,europol,eppo,garda,granicer,vames,agent,autoritate,autoritati,comisar,doct,daf',
  ),
  courts: words('tribunal,judecatorie,instanta,curte,judecator,magistrat,cpi,iccj'),
  nationOf,
  eventTypes: (lemma) => TYPES_OF.get(lemma) ?? [],
  baseForms,
  nominative: ([head = '', ...rest]) => [baseOfHead(head), ...rest].join(' '),
  obliqueName: (folded) => nameRules.obliqueName(folded),
  countryName: (alpha3) => worldNames.countryName(alpha3) ?? alpha3,
  agentPrepositions: ['de catre', 'de'],
  reviewing: words('constitutionala'),
  officeNouns: words(
    'functie,post,calitate,rol,mandat,demnitate,fotoliu,scaun,pozitie,rang,grad,portofoliu,statut,atributie,titlu,meserie',
  ),
  titleNouns: words(
    'secretar,subsecretar,consilier,consiliera,purtator,purtatoare,sef,sefa,director,directoare,atasat,agent,ofiter,membru,judecator,inspector,comisar,ministru,medic,profesor,adjunct',
  ),
  quantityPrepositions: words('peste,sub,circa,aproape,cam,vreo,intre,pana la,cate'),
  quantityNouns: words(
    'zece,suta,mie,milion,miliard,sute,mii,zeci,milioane,miliarde,duzina,majoritate,parte,jumatate,sfert,treime',
  ),
  gatherings: words('grup,grupa,ceata,palc,gasca'),
  amongLink: 'dintre',
  questionWords: words('ce,cine,cui,cum,cand,unde,cat,cata,cati,cate,incotro,dincotro'),
  originRoles: words('din'),
  compoundLink: 'de',
  appositive: words(
    'oras,sat,comuna,regiune,provincie,stat,judet,municipiu,localitate,port,insula,capitala,regat,republica,grupare,companie,firma,agentie,organizatie,asociatie,federatie,sindicat,miscare,banca,retea,lant,operator,producator,grup,concern,dezvoltator,fabrica,uzina,combinat,spital,cotidian,ziar,site,portal,platforma,club,partid,candidat,candidata,nava,minister,adversar,rival,coleg,sef,lider,fundatie,institut,universitate,cooperativa,trust,holding,furnizor,aplicatie,publicatie',
  ),
  accusations: words(
    'lucru,fapt,ipoteza,varianta,zvon,scenariu,teza,acuzatie,acuzare,invinuire,afirmatie,informatie,relatare,versiune',
  ),
  tiePrepositions: ['cu', 'din', 'de la'],
  partLinks: words('de,din,dintre'),
  allotting: words(
    'destina,destinat,aloca,alocat,acorda,acordat,oferi,oferit,trimite,trimis,promite,promis,rezerva,rezervat,aduce,adus',
  ),
  allotted: 'destinat',
  contentMarkers: words('ca'),
  backingOrSaying: words('sustine,sustinea'),
  contexts: CONTEXTS,
  genitiveMarkers: words('a,al,ai,ale,lui,ai,alui'),
};
