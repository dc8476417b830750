/** Irregular participles (masculine singular, folded) of verbs that tell of events, and their infinitives. */
const TABLE = `
ucide ucis | retrage retras | respinge respins | trimite trimis | inchide inchis | deschide deschis | impune impus
distruge distrus | cere cerut | propune propus | dispune dispus | depune depus | permite permis | promite promis
admite admis | demite demis | exclude exclus | interzice interzis | rupe rupt | bate batut | prinde prins | impinge impins
atinge atins | strange strans | sustine sustinut | retine retinut | obtine obtinut | intretine intretinut | cuceri cucerit
incheia incheiat | scoate scos | pune pus | supune supus | opune opus | readuce readus | aduce adus | conduce condus
alege ales | invinge invins | descinde descins | decide decis | transmite transmis | comite comis | omite omis
prescrie prescris | descrie descris | inscrie inscris | rapune rapus | cede cedat | raspunde raspuns | ramane ramas
surprinde surprins | cuprinde cuprins | intreprinde intreprins | intrerupe intrerupt | corupe corupt | da dat | lua luat
intrece intrecut | naste nascut | repune repus | reduce redus | produce produs | introduce introdus | extrage extras
atrage atras | recunoaste recunoscut | face facut | trece trecut | merge mers | ajunge ajuns | plange plans | frange infrant
injunghia injunghiat | sparge spars | sterge sters | arde ars | inculpa inculpat | musca muscat | strapunge strapuns
convinge convins | linge lins | suspenda suspendat | ascunde ascuns | aprinde aprins | vinde vandut | pierde pierdut
`;

const PARTICIPLES: ReadonlyMap<string, string> = new Map(
  TABLE.trim()
    .split(/[|\n]/)
    .map((pair) => pair.trim().split(' '))
    .map(([verb = '', participle = '']) => [participle, verb] as const),
);

const PLUPERFECT = /ese(?:m|si|ram|rati|ra)?$/;

/** `să convoace`, which a lemmatizer may leave as it is. */
const SUBJUNCTIVE = 'oace';

/** `uciși` → `ucide`, `promisese` → `promite`, `incendiat` → `incendia`. */
export function verbOf(folded: string): string {
  if (folded.endsWith(SUBJUNCTIVE)) return `${folded.slice(0, -SUBJUNCTIVE.length)}oca`;
  const stem = folded.replace(PLUPERFECT, '').replace(/[aei]$/, '');
  return PARTICIPLES.get(stem) ?? folded.replace(/t[aei]?$/, '');
}
