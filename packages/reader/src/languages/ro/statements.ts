import type { AttributionPhrase, CueVerb, Frame, StatementRules } from '../../language/statements.js';
import { STATEMENT_ACTS, type StatementAct } from '../../record.js';

/**
 * Cue verbs of Romanian news, `act | frames | lemmas`; frames: q quotation, t că/să clause, n noun phrase, n:prep noun phrase
 * behind a preposition, a the object is the addressee, s să clause, x a statement when negated too, r a verb of passing on. Lemmas are folded infinitives.
 */
const CUES = `
state | qt | declara spune afirma preciza sublinia mentiona adauga zice explica arata sustine puncta completa continua marturisi
state | qt | povesti dezvalui comenta nota remarca observa conchide concluziona incheia detalia insista accentua reaminti aminti
state | qt | anunta comunica raspunde replica riposta reactiona glumi scanda striga tuna rabufni sopti declama evoca preciza semnala
state | qt | reafirma reconfirma exclama izbucni argumenta motiva ironiza clarifica rezuma pomeni atesta invoca semnaliza
state | qt | crede considera aprecia sugera indica evidentia specifica releva opina reitera asigura
state | t | socoti teme spera presupune banui
state | qtr | relata transmite scrie informa raporta consemna aminti nota
state | qt | constata admite recunoaste
state | t | sesiza pretinde deplange
confirm | qtn | confirma adeveri intari
deny | qtn | nega dezminti infirma tagadui
promise | qts | promite fagadui angaja jura garanta
ask | qtna | intreba
ask | qtns | cere solicita pretinde reclama propune
ask | qtas | indemna chema ruga implora conjura soma sfatui invita
ask | qts | recomanda pleda insista
order | qtns | ordona dispune porunci
accuse | qtna | acuza invinui invinovati
accuse | qtn | reprosa imputa denunta critica
warn | qtsa | avertiza preveni atentiona alerta
threaten | qts | ameninta
thank | qtn:pentru | multumi
praise | qtn | lauda elogia saluta omagia aplauda
apologize | qtn:pentru | scuza
congratulate | qn:pentru | felicita congratula
condemn | qtn | condamna deplora dezaproba
estimate | qtn | estima evalua prognoza anticipa
state | n:drept | califica descrie numi caracteriza eticheta cataloga prezenta
deny | tnx | exclude
deny | t | respinge
`;

const ATTRIBUTIONS: readonly [role: AttributionPhrase['role'], phrases: string][] = [
  [
    'speaker',
    `potrivit|conform|in opinia|in viziunea|din punctul de vedere al|dupa spusele|din spusele|dupa parerea|in conformitate cu declaratiile
    |in acord cu datele|dupa informatiile|in baza informatiilor|din informatiile`,
  ],
  [
    'via',
    'acordat|acordata|acordate|citat de|citata de|citati de|citate de|preluat de|preluata de|preluate de|preluati de|citand',
  ],
  ['voice', 'prin intermediul|prin vocea|prin purtatorul|prin purtatoarea'],
];

function readCues(): ReadonlyMap<string, CueVerb> {
  const cues = new Map<string, CueVerb>();
  for (const line of CUES.trim().split('\n')) {
    const [act = '', code = '', lemmas = ''] = line.split('|').map((cell) => cell.trim());
    const [letters = '', preposition = ''] = code.split(':');
    const verb = cueVerb(act, letters, preposition);
    for (const lemma of lemmas.split(' ')) if (!cues.has(lemma) || verb.relays) cues.set(lemma, verb);
  }
  return cues;
}

function cueVerb(act: string, letters: string, preposition: string): CueVerb {
  if (!(STATEMENT_ACTS as readonly string[]).includes(act)) throw new Error(`cue table: no such act: ${act}`);
  const frames = new Set<Frame>();
  if (letters.includes('q')) frames.add('quote');
  if (letters.includes('t')) frames.add('that');
  if (letters.includes('n')) frames.add('noun');
  return {
    act: act as StatementAct,
    frames,
    preposition,
    objectIsAddressee: letters.includes('a'),
    negatedAct: letters.includes('x') ? 'state' : null,
    wishes: letters.includes('s'),
    relays: letters.includes('r'),
  };
}

function readAttributions(): AttributionPhrase[] {
  return ATTRIBUTIONS.flatMap(([role, phrases]) =>
    phrases
      .split('|')
      .map((phrase) => ({ role, words: phrase.trim().split(/\s+/) }))
      .filter((phrase) => phrase.words[0] !== ''),
  );
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));
const phrases = (text: string): string[][] => text.split('|').map((phrase) => phrase.split(' '));

/** Light verbs and the noun that makes them cues, `verb noun act frames`. */
const LIGHT = `
da asigurari state qt
da asigurare state qt
atrage atentie warn qt
trage semnal warn qt
face cunoscut state qt
aduce la_cunostinta state qt
lua cuvant state q
lansa apel ask qts
face apel ask qts
tine discurs state q
`;

function readLight(): ReadonlyMap<string, ReadonlyMap<string, CueVerb>> {
  const light = new Map<string, Map<string, CueVerb>>();
  for (const line of LIGHT.trim().split('\n')) {
    const [verb = '', noun = '', act = '', letters = ''] = line.split(' ');
    const nouns = light.get(verb) ?? new Map<string, CueVerb>();
    nouns.set(noun, cueVerb(act, letters, ''));
    light.set(verb, nouns);
  }
  return light;
}

export const STATEMENT_RULES: StatementRules = {
  cues: readCues(),
  lightCues: readLight(),
  asserting: words('tine grabi apuca continua incepe'),
  attributions: readAttributions(),
  openers: words('ca precum'),
  wishOpeners: words('sa'),
  openersKept: words('daca cine'),
  stops: phrases(
    'asa cum|dupa cum|in timp ce|in conditiile in care|in contextul in care|la fel cum|ceea ce|lucru|fapt|desi',
  ),
  outletPrepositions: words('pentru catre la'),
  sameWords: words('aceeasi acelasi acelorasi aceleiasi aceluiasi aceiasi aceleasi'),
  interviewers: words('r rep reporter reporterul intrebare moderator moderatorul jurnalist î i'),
  namingWords:
    words(`film filmul filmului cartea romanul piesa operatiunea operatiunii nava fregata vasul ordinul premiul spectacolul melodia
    albumul revista ziarul emisiunea zis zisa poreclit poreclita supranumit supranumita numit numita denumit denumita intitulat intitulata
    asa-zis asa-zisul asa-zisii asa-zisa asa-zisele asociatia fundatia scoala liceul colegiul teatrul universitatea spitalul programul
    proiectul campania festivalul expozitia serialul documentarul partidul alianta miscarea societatea compania firma cod codul`),
  asWords: words('drept'),
};
