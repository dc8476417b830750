/** Words that say which way a Romanian date without a year or week lies; folded, verbs by lemma. */
import type { TimeCues } from '../../../language/times.js';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

export const cues: TimeCues = {
  ahead: set('pana pina'),
  goal: set('pentru'),
  onward: set('incepand incepind'),
  joiners: set('si sau ori , nici'),
  scheduling: set(
    'stabili programa reprograma planifica planui plani fixa preconiza planificat programat stabilit fixat',
  ),
  beginning: set('incepe intra porni demara declansa reincepe relua debuta'),
  issued: set(
    'publicat publicata publicate postat postata postate transmis transmisa transmise difuzat difuzata difuzate emis emisa emise remis remisa remise dat data date facut facuta facute acordat acordata acordate trimis trimisa trimise adresat adresata adresate lansat lansata lansate',
  ),
  schedulingObjects: set('calcul vedere'),
  schedulingPrepositions: set('pe la in'),
  attributive: set('de din'),
  since: set('de'),
  sinceState: set('din'),
  before: set('inainte inaintea'),
  between: set('la in de pe data ziua cursul spre catre luna zilei datei cu din'),
  planned:
    set(`astepta asteptat programa programat prevedea prevazut planifica planificat urma preconiza programata programati programate prevazuta prevazuti prevazute asteptata asteptati asteptate planificata
    planificati planificate stabilita stabiliti stabilite convocata convocati convocate fixata fixate preconizat estima
    estimat intentiona plani convoca convocat stabilit fixat expira`),
  lasting: set('dura tine lua avea trai implini sta lucra dainui lipsi petrece'),
  presentEndings: ['a'],
  futureWords: set('va vor voi vei vom veti urmeaza oi'),
  pastWords: set('a au am ai ati'),
  conditionalWords: set('ar as ati'),
};
