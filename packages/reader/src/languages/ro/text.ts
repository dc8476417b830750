/**
 * Romanian tokens follow the RRT treebank: a clitic keeps its hyphen and is a token (`s-` `a`, `dându` `-i`, `într-` `un`,
 * `80` `-a`); a compound stays whole (`nord-coreean`, `prim-ministru`, `Bruxelles-ului`).
 */
import type { TextRules } from '../../language/text.js';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

const phrases = (text: string): readonly (readonly string[])[] =>
  text
    .split('|')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
    .map((phrase) => phrase.split(/\s+/));

export const romanianText: TextRules = {
  frequent: new Set(
    `acest aceasta acestei acestui aceste acestor ca care catre ceea cei cele celor cu de din dintre dupa este fara fi fiind fost
    iar in inainte insa intr isi la lui mai nici nu o pana pe pentru potrivit precum prin privind s sa sale sau se si sunt un una unei
    unor unui va vor`.split(/\s+/),
  ),
  abbreviations: words(`
    dr dl dna drd prof conf univ lect asist acad ing ec arh av jr sr sf sfta pr ierom arhim pt
    nr art alin lit pct str bd bvd blvd sos jud com mun tel mob nov ian feb febr aug sept
    mil mld aprox cca cf ex obs prep trad red coord
    lt slt plt mr col scms cpt cms cdor sg sgt insp subcms chest gl gh st al`),
  abbreviationsThatMayEnd: words(`etc gen dvs dvoastra s.a s.a.m.d s.cl a.c s.r.l s.a.r.l r.a p.m a.m e.n i.e.n hr`),
  abbreviationsBeforeNumber: words(`
    cap fig pag p pp vol ed ap bl sc et km ora oct dec apr mart mar iun iul op cod poz anex tab h c n v v. tit sect max min fax`),
  proclitics: words(`s- n- m- v- l- c- p- ti- mi- intr- dintr- printr- tr-`),
  procliticsBeforeHost: words(
    `i- ne- te- le- de- pe- si- ce- e- dac- unde- cand- care- cum- as- a- d- ca- sa- nu- o- mai-`,
  ),
  hosts: words(`
    a am ai au ati ar as al ale o un una unul e are aveti avem avea avut acum abia atunci aici odata altfel astfel ajuns
    mi-ar oi or om aia asta ala alde`),
  enclitics: words(`-i -l -si -se -o -mi -ti -va -ma -te -ne -le -li -n -lor -am_ -au -as -voi -vom -vor -mi-l`),
  numeralEnclitics: words(`-a -lea`),
  whole: words(`
    d-l d-le d-ta intr-adevar intr-atat e-mail e-mailul e-mailuri m-banking c-tin no-i do-i t-o hi-fi wi-fi know-how
    de-o-a-n non-a si-si`),
  sentenceStarters: words(`
    el ea ei ele acesta aceasta acestia acestea acest aceste un o in la de din pe pentru potrivit conform dupa inainte
    cu totodata insa dar iar si astfel de potrivit intre cand cum daca desi deoarece nu mai toate toti unii unele
    pana prin sub ulterior anterior joi vineri luni marti miercuri sambata duminica ieri azi astazi maine`),
  months: words(`
    ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie
    ian feb febr mar mart apr iun iul aug sep sept oct noi nov noiem dec`),
  weekdays: words(`luni marti miercuri joi vineri sambata duminica`),
  wires: words(`
    agerpres rador mediafax news.ro moldpres ipn infotag sputnik newsmaker bucpres afp reuters ap dpa efe ansa tass interfax
    ria xinhua yonhap kyodo anadolu belta ukrinform unian mti pap bta ctk apa belga anp tanjug hina rompres basa-press
    deca-press europapress upi lusa`),
  labels: words(`
    foto video audio live livetext text exclusiv breaking news update actualizare document documente galerie infografic infografie
    interviu analiza opinie editorial sondaj harta alerta ultima ora`),
  credits: words(
    `foto fotografie fotografii imagine imagini video sursa autor autoare redactor editor editori credit colaj captura arhiva`,
  ),
  linkPhrases: phrases(`
    citeste si | citeste mai mult | citeste mai multe | citeste continuarea | citeste aici | citeste integral |
    citeste articolul | citeste intregul | citeste : | mai citeste | cititi si | cititi mai multe | cititi aici | cititi : |
    vezi si | vezi aici | vezi galeria | vezi mai multe | vezi video | vezi foto | vezi : | vedeti si | vedeti aici | a se citi si |
    va recomandam | iti recomandam | va mai recomandam | articole recomandate | articole similare | articolul precedent :
    | articolul urmator : | stiri similare | stiri pe aceeasi tema | pe aceeasi tema : | cele mai citite : |
    urmareste -ne | urmareste-ne | urmareste cele mai | urmareste canalul | urmareste stirile | urmariti -ne | urmariti-ne |
    urmariti stirile | aboneaza -te | aboneaza-te | abonati -va | abonati-va | da like | dati like | da un like |
    intra in grupul | intra in comunitatea | alatura -te | alatura-te | descarca aplicatia | lasa un comentariu |
    adauga un comentariu | scrie un comentariu | adauga comentariu | etichete : | tag-uri : | taguri : | tags : | cuvinte cheie : |
    autor : | autori : | autoare : | redactor : | redactori : | editor : | articol scris de | traducere : | sursa : | surse : |
    sursa foto | sursa video | sursa imagine | surse foto | credit foto | credite foto | foto credit | copyright |
    toate drepturile rezervate | acest articol este proprietatea | reproducerea integrala | reproducerea totala |
    e-mail : | email : | telefon : | tel : | contact :`),
  shortLinks: phrases(`
    distribuie | distribuiti | trimite pe | trimite prin | share | tweet | print | printeaza | copiaza link | comentarii |
    recomandari | recomandarile | alte articole | din aceeasi categorie | cele mai citite | cele mai noi stiri | pe aceeasi tema |
    articolul precedent | articolul urmator | publicat la | publicat pe | publicat | data publicarii | actualizat la | actualizat |
    ultima actualizare | drepturi de autor | publicitate | reclama | newsletter | politica de confidentialitate |
    politica de cookies | termeni si conditii`),
};
