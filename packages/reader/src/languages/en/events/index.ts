import { parseEventRules } from '../../../language/event-table.js';
import type { EventRules } from '../../../language/events.js';
import { type EventType, PLOVER_TYPES } from '../../../record.js';
import { lazily } from '../../../world/lazily.js';
import { worldNames } from '../world/index.js';
import { CLASSES } from './classes.js';
import { CONTEXTS } from './contexts.js';
import { FURTHER_NOUNS, FURTHER_VERBS } from './further.js';
import { GOVERNORS } from './governors.js';
import { NOUNS } from './nouns.js';
import { acting, baseForms, nationOf, people, powers, units, verbOf } from './sides.js';
import { VERBS } from './verbs.js';

const words = (text: string): ReadonlySet<string> => new Set(text.split(',').map((word) => word.trim()));

const nounRules = lazily(() => parseEventRules(NOUNS));

const AGREEMENTS: readonly EventType[] = ['AGREE', 'SUPPORT', 'COOPERATE', 'RETREAT'];
const DEEDS: readonly EventType[] = PLOVER_TYPES.filter((type) => type !== 'REQUEST');

const typesOf = lazily(
  (): ReadonlyMap<string, readonly EventType[]> =>
    new Map([
      ...nounRules().flatMap((rule) => rule.lemmas.map((lemma) => [lemma, [rule.type]] as const)),
      ...[...words('agreement,treaty,pact,deal,accord,truce,ceasefire,memorandum,compromise,partnership')].map(
        (lemma) => [lemma, AGREEMENTS] as const,
      ),
      ...[...words('decision,measure,move,step,action,announcement,vote,result,proposal,act,law')].map(
        (lemma) => [lemma, DEEDS] as const,
      ),
    ]),
);

const ANSWERED: ReadonlyMap<string, readonly EventType[]> = new Map(
  (
    [
      ['request,demand,appeal,call,ultimatum,invitation,proposal', ['REQUEST', 'AGREE']],
      ['offer,help,support,mediation,promise', ['AGREE', 'AID', 'REQUEST']],
      ['accusation,charge,claim,allegation,criticism,complaint,appeal', ['ACCUSE']],
      ['threat,warning', ['THREATEN']],
    ] as const
  ).flatMap(([nouns, types]) => [...words(nouns)].map((noun) => [noun, types] as const)),
);

/** Made when the first English report comes: its tables take longer to read than a report. */
export const eventRules = lazily(
  (): EventRules => ({
    verbs: parseEventRules(VERBS),
    nouns: nounRules(),
    further: { verbs: parseEventRules(FURTHER_VERBS), nouns: parseEventRules(FURTHER_NOUNS) },
    classes: CLASSES,
    governors: GOVERNORS,
    occurrence: words(
      'erupt,rage,intensify,flare,ensue,take,hold,begin,start,continue,resume,break,end,happen,occur,follow,be,plan,schedule',
    ),
    cancellation: words('cancel,postpone,suspend,call,delay,block,halt,prevent'),
    presupposing: words(
      'condemn,welcome,denounce,criticize,criticise,thank,comment,regret,praise,confirm,claim,mark,follow,cause',
    ),
    factualPrepositions: words('after,following,since,during,amid,because of,over,in,at,on the sidelines of'),
    temporalPrepositions: words('after,following,during,amid,in,at the end of,at the start of,since'),
    doubtfulWords: words('possible,potential,alleged,suspected,so-called,hypothetical,any,no'),
    comingWords: words('future,next,upcoming,imminent,planned,scheduled,new,forthcoming'),
    pastWords: words('recent,last,previous,past'),
    conditionalMarkers: words('if,unless,in case,provided that,as long as'),
    purposeMarkers: words('to,in order to,so as to,instead of,without,before'),
    placePrepositions: words('in,at,near,outside,inside,on,off,over,across,around,from,into,to'),
    towardPrepositions: words('to,toward,towards,over,against,across,into,onto'),
    livingWords: words('born,based,native,resident,living'),
    stativeVerbs: words('become,remain,represent,mean,require,depend,deserve,involve,seem'),
    untilMarkers: words('until,till'),
    lackWords: words('without,lack,absence'),
    people,
    acting,
    powers,
    units,
    stateNouns: words('state,enemy,side,government,regime,authorities,country'),
    pairWords: words('two,both'),
    pairedNouns: words('government,side,state,country,capital,army,delegation,republic,nation,leader,party'),
    towards: words('to,for,into,towards'),
    uponPrepositions: words('at'),
    objectControl: words(
      'accuse,suspect,blame,thank,praise,criticize,criticise,condemn,denounce,charge,convict,congratulate,commend,prevent,stop,oblige,force,compel,urge,call,ask,convince,help,authorize,invite,advise,press,order,allow,permit,tell,instruct',
    ),
    gerundMarkers: words('of,for,from,with'),
    charging: words('charge,indict,arraign,prosecute,try,suspect,book,investigate'),
    carriers: words(
      'existence,rumour,rumor,report,news,possibility,idea,prospect,risk,plan,intention,scenario,need,scale',
    ),
    sinceMarkers: words('after'),
    duePrepositions: new Set(['for']),
    timeTies: new Set(),
    originPrepositions: new Set(),
    ageNouns: new Set(),
    regionNouns: new Set(),
    borders: words('border,frontier'),
    takingPlace: words('place'),
    placelessNouns: words(
      'front,wake,favour,favor,course,framework,case,spite,name,capacity,support,connection,response,addition',
    ),
    presentWords: words('present,attending,absent,standing,watching,looking,waiting,sitting,acting,missing,still'),
    aboutPrepositions: words('for,about,on,over,regarding'),
    deciding: words('decide,rule,order'),
    whereWords: words('where'),
    objectMarkers: new Set(),
    bundles: words('round,series,session,wave,day,night,week,campaign,string'),
    verbOf,
    conjunctions: words('and'),
    inclusive: words('including'),
    furtherWords: words('longer'),
    habitual: words('usually,generally,every,as a rule'),
    fiction: words('film,movie,novel,series,opera,show,game,play,story,episode'),
    framePrepositions: words('in'),
    answers: (lemma) => ANSWERED.get(lemma) ?? [],
    calm: words('restraint,calm,dialogue,peace,de-escalation,moderation,patience'),
    decisions: words('decision,ruling,measure,announcement,increase,cut'),
    decisive: words('decide,adopt,approve,raise,keep,cut,announce,set,vote,reject,introduce,impose'),
    pleaders: words('lawyer,defence,defense,prosecutor,prosecution,plaintiff,defendant,family'),
    chambers: words('parliament,chamber,senate,assembly,council,congress,duma,house'),
    legislative: words('amendment,paragraph,article,vote,debate,reading,bill'),
    investigators: words(
      'police,officer,prosecutor,investigator,agent,authority,authorities,fbi,europol,guard,detective',
    ),
    courts: words('court,tribunal,judge,magistrate,jury'),
    nationOf,
    eventTypes: (lemma) => typesOf().get(lemma) ?? [],
    baseForms,
    nominative: (parts) => parts.join(' '),
    obliqueName: () => false,
    countryName: (alpha3) => worldNames.countryName(alpha3) ?? alpha3,
    agentPrepositions: ['by'],
    officeNouns: new Set(),
    reviewing: words('constitutional'),
    quantityPrepositions: words('over,under,about,nearly,almost,around,between,up to'),
    quantityNouns: words('dozen,hundred,thousand,million,billion,majority,part,number,group'),
    questionWords: words('what,who,whom,whose,which,why,when,where,how'),
    originRoles: words('from'),
    compoundLink: 'of',
    appositive: words(
      'city,town,village,region,province,state,district,port,island,capital,group,company,firm,agency,organization,newspaper',
    ),
    accusations: words('claim,allegation,accusation,charge,report,suggestion,version,rumour,rumor'),
    tiePrepositions: ['with', 'from', 'in'],
    partLinks: words('of'),
    modifiersFirst: true,
    indefinites: words('a,an,any'),
    hearsayWords: words('allegedly,purportedly,supposedly'),
    harming: words(
      'kill,wound,injure,hurt,maim,destroy,damage,displace,hospitalise,hospitalize,level,flatten,attack,assault,beat,shoot,stab,ram',
    ),
    mishaps: words('crash,derail,collide,capsize,overturn,collapse,plunge,sink,skid,veer,swerve,flip,fall'),
    apartWords: words('according,as,amid,citing,despite'),
    possessives: words("'s,'"),
    genitivePrepositions: words('of'),
    noneWords: words('no,nobody,none,neither,nothing'),
    futureInPast: true,
    contexts: CONTEXTS,
    genitiveMarkers: new Set(),
    announcing: words('announce,confirm,report'),
    lightVerbs: words(
      'have,hold,make,conduct,carry,launch,take,give,begin,start,continue,resume,issue,offer,pay,stage',
    ),
  }),
);
