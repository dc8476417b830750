import type { ArchiveLanguage } from './language.js';

/** Romanian, folded. Beginnings of words stand for all their forms. */
export const romanian: ArchiveLanguage = {
  homeStates: ['ROU', 'MDA'],
  homeCapitals: ['bucuresti', 'chisinau'],
  newsWords: words(`
    premier prim-ministr ministr presedint vicepresedint guvern director sef lider deputat senator secretar purtat cuvant
    conferint presa jurnalist report oficial reprezentant autorit potrivit conform declarat declar anunt precizat afirmat
    spus sustin transmis transmit relat informeaz luni= marti= miercuri= joi= vineri= sambata= duminica= ianuari februari
    marti april iuni iuli august septembri octombri noiembri decembri dimineat seara sear noapte astazi azi ieri maine
    anul anului acest aceast primul prima nou noua noi dou trei patru cinci peste circa`),
  relayedBy: [
    'preluat de',
    'preluata de',
    'preluati de',
    'citat de',
    'citata de',
    'citati de',
    'potrivit',
    'conform',
    'prin',
    'via',
    'transmite',
    'relateaza',
    'informeaza',
  ],
  citing: ['care citeaza', 'citand', 'care il citeaza', 'care preia', 'preluand', 'dupa'],
  stopWords: words(`
    a acea aceasta aceea acei acel acela acele aceste acest acesta acestea acestei acestia acestor acestui ai al ale alt alta
    alte altul altor am ar are as asa asupra asta astfel at ati au avea avem avut ca cam care carei carui caruia cat cea
    ceea cei cel cele celor chiar ci cine circa cu cum cand dar daca de deci decat deja deoarece desi despre din dinspre dintre
    doar dupa ea ei el ele era erau este eu exista fara face fac fi fie fiind fiecare fost foarte fosta ii il in inca inainte
    insa intr intre intru isi iti la le li lor lui mai mea mereu mult multi multe ne nici nicio niciun nimeni nimic noastra
    nostru noi nostri noastre nu numai o ori orice pe pana pentru peste poate pot prea precum prin printre sa sai sale sau
    se si sau sunt suntem spre sub sus sa-si te tot toata toate toti totul totusi trebuie tu un una unei unele unor unui unul
    unde va vom voi vor vreo zis spus declarat afirmat precizat anuntat adaugat potrivit conform transmite relateaza
    aproximativ cadrul timp timpul partea privind referitor legatura`),
  ending: 3,
  tolls: {
    killed: words(
      'ucis ucid ucig mort= morti= morta= moarte= mortii= murit mor= moara= deced pierdut-viata victim omor impuscat-mortal cazut-la-datorie intors-acasa',
    ),
    injured: words('ranit ranit raniri accidentat intoxicat contuzion ingrijiri-medic spital internat vatamat'),
    arrested: words('arest retin incatus custodi'),
    missing: words('disparut'),
    evacuated: words('evacua stramut refugiat relocat'),
    attended: words(
      'protest= proteste= protestul= miting manifestati adunat participa demonstrati strada= strazi= mars= iesit-in-strad',
    ),
    deployed: words('trimis trimit desfasur detas disloc stationa contingent mentinere-a-pacii se-afla'),
    released: words('eliberat prizonier'),
    abducted: words('rapit ostatic sechestrat luat-ostatic'),
    expelled: words('expulz deportat persona-non-grata'),
    infected: words('infect imbolnav cazuri='),
  },
  units: {
    people: words(
      'persoan oameni om barbat femei locuitor cetaten turist pasager elev calator angajat mort ranit victim',
    ),
    police: words('politi jandarm'),
    soldiers: words('soldat militar genist osta combatant trup luptator ofiter geniu'),
    civilians: words('civil'),
    children: words('copil copii elev minor'),
    protesters: words('protestat manifestant demonstrant'),
    money: words('lei euro dolar usd eur ron milioane-de-lei'),
  },
  measures: words(
    'an= ani zi= zile zilei or= ore luni= saptaman minut kilometr km metri metru ton procent % la-suta grad',
  ),
  since: { always: ['inca din', 'inca de', 'incepand cu', 'incepand din'], behindComma: ['din', 'de', 'de la'] },
  unions: {
    EUR: [
      'uniunea europeana',
      'ue',
      'comisia europeana',
      'bruxelles',
      'bruxelles-ul',
      'consiliul european',
      'parlamentul european',
      'ce',
    ],
    UNO: ['organizatia natiunilor unite', 'onu', 'natiunile unite', 'consiliul de securitate al onu'],
    NATO: ['nato', 'alianta nord-atlantica', 'alianta'],
  },
  bodies: {
    'defence ministry': ['minister apar', 'mapn'],
    'interior ministry': ['minister intern', 'mai'],
    'foreign ministry': ['minister extern', 'mae', 'diplomati'],
    'justice ministry': ['minister justit'],
    'finance ministry': ['minister finant'],
    'health ministry': ['minister sanat'],
    presidency: ['presedinti', 'administrati prezidential'],
    government: ['guvern', 'executiv', 'cabinet'],
    parliament: ['parlament'],
    police: ['politi', 'fort ordin'],
    army: ['armat', 'fort armat'],
    'central bank': ['banc nation', 'banc central', 'bnr'],
    prosecutors: ['parchet', 'procuratur', 'procuror'],
  },
};

function words(list: string): string[] {
  return list
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll('-', ' '));
}
