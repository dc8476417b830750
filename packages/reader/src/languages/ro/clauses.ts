import type { Clause } from '../../grammar/clause.js';
import type { ClauseRules } from '../../language/clauses.js';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

const MODALS: Readonly<Record<Exclude<Clause['modality'], ''>, string>> = {
  possible: 'putea',
  necessary: 'trebui',
  planned: 'urma',
  attempted: 'incerca',
  begun: 'incepe apuca porni',
  ended: 'inceta',
  continued: 'continua',
};

/** Verbs that say no more than that it came to pass. */
const SUCCESS = ['reusi', 'izbuti', 'ajunge'];

export const clauseRules: ClauseRules = {
  negations: words('nu n-'),
  subjunctiveParticles: words('sa'),
  infinitiveParticles: words('a'),
  futureParticles: words('o'),
  perfectAuxiliaries: words('a ai am ati au'),
  futureAuxiliaries: words('voi vei va vom veti vor oi or'),
  conditionalAuxiliaries: words('as ai ar am ati'),
  be: 'fi',
  bareBe: 'fi',
  groupAdverbs: words('mai si tot prea cam inca chiar abia deja doar nici numai totusi inclusiv'),
  modals: new Map([
    ...Object.entries(MODALS).flatMap(([modality, lemmas]) =>
      lemmas.split(' ').map((lemma) => [lemma, modality as Clause['modality']] as const),
    ),
    ...SUCCESS.map((lemma) => [lemma, ''] as const),
  ]),
  objectPrepositions: words('pe'),
  agentPrepositions: new Set(['de catre']),
  weakAgentPrepositions: words('de'),
  ambiguousClitics: words('i i- -i le le- -le ne ne- -ne va v- -va'),
  timeNouns: words(`
    an luna saptamana zi ora minut seara noapte dimineata amiaza weekend luni marti miercuri joi vineri sambata duminica ieri
    azi astazi maine ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie ora`),
  obliqueArticles: words('lui'),
  genitiveArticles: words('a al ai ale'),
  quantifiers: words('peste circa aproape aproximativ vreo spre'),
  originPrepositions: new Set(['din']),
  relatives: words('care ce caruia careia carora carui carei caror'),
  lightVerbs: words('avea purta tine sustine desfasura efectua'),
  intransitives: words(`
    muri deceda pleca veni ajunge sosi demisiona exista aparea disparea izbucni creste scadea cadea intra iesi ramane reveni
    participa actiona protesta fugi merge dura reactiona interveni esua exploda persista functiona circula decola ateriza
    avansa inainta candida absenta asista surveni rezulta`),
  stances: new Set([...words('impotriva pentru contra'), 'in favoarea']),
  stanceVerbs: words('vota pronunta declara pleda opta milita argumenta manifesta'),
  collectives: words(
    'majoritate parte serie numar grup jumatate rest duzina pereche suta mie zece milion miliard echipa multime',
  ),
  attributionVerbs: words(`
    declara spune preciza afirma sustine relata explica sublinia mentiona adauga scrie informa sublinia arata povesti comenta
    crede considera estima avertiza completa conchide conclude insista raspunde replica nota remarca marturisi dezvalui
    reaminti aminti sustine zice anunta transmite confirma sublinia opina glumi declara asigura aprecia semnala titra
    constata indica recunoaste`),
  presentLikePast: 'ă',
  joiners: words('si precum plus'),
  complementMarkers: words('ca daca'),
};
