/**
 * Romanian tokens follow the RRT treebank: a clitic keeps its hyphen and is a token (`s-` `a`, `dându` `-i`, `într-` `un`,
 * `80` `-a`); a compound stays whole (`nord-coreean`, `prim-ministru`, `Bruxelles-ului`).
 */
import type { TextRules } from '../../language/text.js';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

export const romanianText: TextRules = {
  abbreviations: words(`
    dr dl dna drd prof conf univ lect asist acad ing ec arh av jr sr sf sfta pr ierom arhim pt
    nr art alin lit pct str bd bvd blvd sos jud com mun tel mob nov ian feb febr aug sept
    mil mld aprox cca cf ex obs prep trad red coord
    lt slt plt mr cpt cms cdor sg sgt insp subcms chest gl gh st al`),
  abbreviationsThatMayEnd: words(`etc dvs dvoastra s.a s.a.m.d s.cl a.c s.r.l s.a.r.l r.a p.m a.m e.n i.e.n hr`),
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
};
