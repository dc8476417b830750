import { describe, expect, it } from 'vitest';
import { eventLines, read } from '../../test/reader.js';

type Row = readonly [text: string, events: readonly string[]];

const eventsOf = (text: string): string[] => eventLines(text, '2025-03-10');

// The people are invented. Rows with nothing beside others that tell of something are what looks alike.
const POLITICS: readonly Row[] = [
  [
    'Ministrul român Radu Dobre se va întâlni cu prim-ministrul Ion Marcu, viceprim-ministrul pentru reintegrare, Petru Neag și va avea o întrevedere cu primarul Ana Lupu.',
    [
      '[se va întâlni] CONSULT planned: Radu Dobre > Ion Marcu',
      '[va avea o întrevedere] CONSULT planned: Radu Dobre > Ana Lupu',
    ],
  ],
  [
    'Ministrul Radu Dobre a vorbit, iar primarul Ana Lupu a demisionat.',
    ['[a demisionat] RETREAT happened: Ana Lupu >'],
  ],
  ['Președintele Radu Dobre va depune un nou mandat la Parlament.', []],
  ['Miniștrii și-au depus demisia în alb.', []],
  ['Miniștrii și-au primit mandatele luni.', []],
  [
    'Afaceristul Petru Neag a primit mandat de arestare preventivă.',
    ['[a primit mandat] COERCE happened:  > Petru Neag'],
  ],
  [
    'Parlamentul a adoptat moțiunea de cenzură împotriva Guvernului Marin.',
    ['[a adoptat] SANCTION happened: Parlamentul României > Guvernul Marin'],
  ],
  [
    'Senatul a adoptat moțiunea simplă împotriva ministrului Petru Neag.',
    ['[a adoptat] ACCUSE happened: Senatul României > Petru Neag'],
  ],
  ['Parlamentul a respins moțiunea de cenzură.', ['[a respins] REJECT happened: Parlamentul României >']],
  [
    'Miniștrii liberali care nu se retrag din Guvern vor fi excluși din partid.',
    ['[vor fi excluși] SANCTION planned:  > Miniștrii liberali'],
  ],
  ['Premierul Radu Dobre, care nu s-a retras din Guvern, a plecat.', ['[nu s-a retras] RETREAT denied: Radu Dobre >']],
  ['Liderii partidelor care susțin ideea au refuzat dialogul.', ['[au refuzat] REJECT happened: Liderii partidelor >']],
  [
    'Avocatul a primit decizia Curții Supreme prin care l-a achitat pe Petru Neag.',
    ['[l-a achitat] CONCEDE happened: Înalta Curte de Casație și Justiție > Petru Neag'],
  ],
  [
    'Liberalii au depus moțiunea. Deputaților li s-a cerut să voteze.',
    ['[au depus moțiunea] REQUEST requested: Liberalii >'],
  ],
  ['Procurorii nu îl pot audia pe deputatul Petru Neag decât după vot.', []],
  ['Avocatul spune că judecătorii pot fi arestați numai cu acordul Consiliului.', []],
  ['Întrebat de moderator dacă exclude o alianță, Radu Dobre a tăcut.', []],
  ['Ministerul Sănătății nu va tolera nicio abatere.', []],
  ['Guvernul nu va tolera prezența trupelor străine.', []],
  ['Statul Major va efectua o analiză completă a exercițiului NORDEX.', []],
  [
    'Armata română va efectua un exercițiu lângă Brașov.',
    ['[va efectua un exercițiu] MOBILIZE planned: Armata Română >'],
  ],
  [
    'Președintele Radu Dobre se întâlnește cu premierul Ion Marcu cu prilejul sosirii militarilor americani.',
    ['[se întâlnește] CONSULT happened: Radu Dobre > Ion Marcu'],
  ],
  [
    'Partidul Verde a depus o sesizare împotriva hotărârii de revocare a Anei Lupu.',
    ['[a depus o sesizare] ACCUSE happened: Partidul Verde >'],
  ],
  [
    'Ideea suspendării președintelui a fost susținută de liberali.',
    ['[Ideea suspendării președintelui a fost susținută] SUPPORT happened: liberali >'],
  ],
  ['Liberalii susțin candidatura Anei Lupu.', ['[susțin candidatura] SUPPORT happened: Liberalii > Ana Lupu']],
  [
    'Pe aceeași rețea de socializare, președinta Ana Lupu a salutat acordul.',
    ['[a salutat] SUPPORT happened: Ana Lupu >'],
  ],
  [
    'Ministrul Radu Dobre a avut un schimb de opinii cu ambasadorul francez Paul Morel.',
    ['[a avut un schimb] CONSULT happened: Radu Dobre > Paul Morel'],
  ],
  ['Ministrul Radu Dobre a avut un schimb de replici cu ambasadorul francez Paul Morel.', []],
  [
    'Agenda vizitei ministrului Radu Dobre include întrevederi cu premierul Ion Marcu.',
    ['[include] CONSULT planned: Radu Dobre > Ion Marcu'],
  ],
  ['Agenda guvernului include un proiect despre întrevederi.', []],
  [
    'Rusia a declarat persona non-grata doi diplomați români.',
    ['[a declarat] SANCTION happened: Rusia > diplomați români'],
  ],
  [
    'Președintele Radu Dobre a retrimis Parlamentului legea educației.',
    ['[a retrimis] REJECT happened: Radu Dobre > Parlamentul României'],
  ],
  [
    'Generalul Petru Neag a fost înlăturat de la conducerea armatei.',
    ['[a fost înlăturat] SANCTION happened:  > Petru Neag'],
  ],
  ['Anvelopa a fost schimbată din mers.', []],
  ['Deputații liberali s-au exprimat împotriva moțiunii.', ['[s-au exprimat] REJECT happened: Deputații liberali >']],
  [
    'Un contingent de 800 de militari va fi dislocat la baza de la Cincu.',
    ['[va fi dislocat] MOBILIZE planned: contingent > România'],
  ],
  [
    'România își manifestă solidaritatea cu Turcia, arătând compasiune față de victime.',
    ['[își manifestă] SUPPORT happened: România > Turcia'],
  ],
  [
    'Contingentul va fi mobilizat la Cincu, marcând prima rotație de trupe.',
    ['[va fi mobilizat] MOBILIZE planned: Contingentul > România'],
  ],
  ['Guvernul Marin a fost demis luni.', ['[a fost demis] SANCTION happened:  > Guvernul Marin']],
  ['Solicitarea parchetului de încuviințare a arestării deputatului Petru Neag nu a fost aprobată.', []],
  ['Deputații au votat cererile liberalilor de demisie.', []],
  ['Petru Neag a arătat scrisoarea prin care s-a cerut demisia sa.', []],
  ['Demisia ministrului Petru Neag a fost anunțată oficial de Guvern.', ['[Demisia] RETREAT happened: Petru Neag >']],
  ['Ministrul Radu Dobre este așteptat de colegi, la întoarcerea din Polonia, cu o solicitare de a demisiona.', []],
  ['Ministrul Radu Dobre este așteptat marți în Polonia.', ['[este așteptat] CONSULT planned: Radu Dobre > Polonia']],
  [
    'Parlamentul European a adoptat o rezoluție prin care se cere Turciei retragerea trupelor.',
    ['[a adoptat] SUPPORT happened: Parlamentul European >'],
  ],
  [
    'Radu Dobre și Ana Lupu s-au reunit la o conferință. Cei doi nu s-au mai întâlnit de la summitul care a avut loc la Viena în iunie anul trecut.',
    ['[s-au reunit] CONSULT happened: Radu Dobre + Ana Lupu >', '[summitul] CONSULT happened: Radu Dobre + Ana Lupu >'],
  ],
  [
    'Premierul Radu Dobre a convocat, joi, sindicatele la palat pentru consultări privind bugetul.',
    ['[a convocat] CONSULT planned: Radu Dobre > sindicatele'],
  ],
  ['Radu Dobre a convocat o ședință de urgență.', ['[a convocat] CONSULT planned: Radu Dobre >']],
  [
    'Premierul armean Radu Dobre a convocat o ședință a Guvernului Armeniei. Negocierile dintre Armenia și Turcia vor continua luni.',
    [
      '[a convocat] CONSULT planned: Radu Dobre > Guvernul Armeniei',
      '[Negocierile] CONSULT planned: Armenia + Turcia >',
    ],
  ],
  // Arms sent against somebody are no help
  ['Rusia a trimis sute de drone împotriva Ucrainei.', ['[a trimis] ASSAULT happened: Rusia > Ucraina']],
  ['Polonia a trimis sute de drone Ucrainei.', ['[a trimis] AID happened: Polonia >']],
  [
    'Radu Dobre i-a felicitat pe fermieri, asigurându-i de întregul sprijin al autorităților.',
    ['[i-a felicitat] SUPPORT happened: Radu Dobre > fermieri'],
  ],
  ['Jurnaliștii l-au asaltat cu întrebări pe Radu Dobre.', []],
  ['Rebelii l-au asaltat pe Radu Dobre.', ['[l-au asaltat] ASSAULT happened: Rebelii > Radu Dobre']],
  ['Celor doi directori nu li s-au imputat nereguli.', []],
  ['Avocata le-a furnizat deținuților informații și a intermediat legătura cu clienții.', []],
  [
    'Suedia a intermediat negocieri între Rusia și Ucraina.',
    ['[a intermediat] CONSULT happened: Suedia > Rusia + Ucraina'],
  ],
  ['Polonia doboară tot ce zboară spre ea.', []],
  ['Radu Dobre a convocat o videoconferință cu prefecții.', ['[a convocat] CONSULT planned: Radu Dobre > prefecții']],
  ['Radu Dobre a convocat ambasadorul Franței.', ['[a convocat] ACCUSE happened: Radu Dobre > ambasadorul Franței']],
  ['Radu Dobre nu dă semne că va ceda.', []],
  ['Clubul Farul a bătut Clubul Petrolul.', []],
  // What a court admits it agrees to with nobody
  ['Judecătorii au admis cererea procurorilor.', ['[au admis] +VERDICT happened: Judecătorii > procurorii']],
  [
    'Tribunalul a admis cererea de strămutare a lui Petru Neag.',
    ['[a admis] +VERDICT happened: Tribunalul > Petru Neag'],
  ],
  ['Guvernul a acceptat propunerea sindicatelor.', ['[a acceptat] AGREE happened: Guvernul României > sindicatele']],
  [
    'Moțiunea simplă este admisă, iar ministrul este demis, dacă este votată în plenul Senatului.',
    ['[este demis] SANCTION hypothetical:  > ministru'],
  ],
  [
    'Moțiunea a fost votată, iar ministrul a fost demis, dacă este să-i credem pe rivali.',
    ['[a fost demis] SANCTION happened:  > ministru'],
  ],
  ['„Credibilitatea se poate pierde dacă facem pași înapoi”, a zis Radu Dobre, guvernatorul BNR.', []],
  ['Patronatul a făcut concesii sindicatelor.', ['[a făcut concesii] CONCEDE happened: Patronatul >']],
  [
    'Reuniunea este găzduită de ministrul Culturii, Radu Dobre, și va avea loc vineri la Iași.',
    ['[Reuniunea este găzduită] CONSULT planned: Radu Dobre >'],
  ],
  ['Când a dorit să plece, acesta a fost reținut de prezentatorul galei, Radu Dobre.', []],
  [
    'Deputatul Petru Neag a fost reținut de procurorul Radu Dobre.',
    ['[a fost reținut] COERCE happened: Radu Dobre > Petru Neag'],
  ],
];

/** Place and time of the first event; '-' where it has none. */
const SETTINGS: readonly (readonly [text: string, place: string, time: string])[] = [
  ['Ministrul Radu Dobre s-a întâlnit marți cu ambasadorul rus în Moldova, Ivan Petrov.', '-', '2025-03-04'],
  ['Ministrul Radu Dobre s-a întâlnit marți, la Chișinău, cu premierul Ion Marcu.', 'Chișinău', '2025-03-04'],
  ['Ana Lupu cere sprijin internațional în chestiunea Kosovo.', '-', '-'],
  ['Ana Lupu nu va accepta acordurile de la Minsk.', '-', '-'],
  ['România și Polonia au semnat un acord la Paris.', 'Paris', '-'],
  [
    'Radu Dobre și Ana Lupu nu s-au mai întâlnit de la summitul care a avut loc la Viena în iunie anul trecut.',
    'Viena',
    '2024-06',
  ],
  ['Președinta Ana Marin îl primește sâmbătă pe președintele Ungariei, Radu Dobre.', '-', '2025-03-15'],
  [
    'Radu Dobre și Ion Marcu au fost arestați preventiv în 10 noiembrie 2024, de Curtea de Apel Arad. Cei doi au fost încarcerați inițial la Penitenciarul Arad.',
    '-',
    '2024-11-10',
  ],
  ['Luni se împlinește un an de la condamnarea lui Petru Neag.', '-', '-'],
  ['Premierul Radu Dobre a convocat pentru vineri o ședință.', '-', '2025-03-14'],
  ['Premierul Radu Dobre a convocat luni o ședință.', '-', '-'],
  ['De când s-a întors la Casa Albă, Radu Dobre a vorbit cu Ana Lupu.', '-', '-'],
  ['La Casa Albă, Radu Dobre a vorbit cu Ana Lupu.', 'Casa Albă', '-'],
  ['Procurorii au făcut percheziții în județele Cluj, Arad și Mureș.', 'Cluj', '-'],
  ['Procurorii au făcut percheziții la Cluj și Arad.', 'Cluj-Napoca', '-'],
  ['Rusia a atacat Ucraina chiar înainte de discuțiile dintre Radu Dobre și Ana Lupu din Florida.', '-', '-'],
  ['Premierul Radu Dobre a convocat o ședință pentru vineri.', '-', '2025-03-14'],
  ['Comisia juridică a avizat vineri cererea parchetului.', '-', '-'],
  ['1.000 de militari americani vor fi repoziționați din Germania în România.', 'România', '-'],
  ['10 martie 2025 Viena — Miniștrii Radu Dobre și Ion Marcu vor avea întrevederi la Viena.', 'Viena', '-'],
  ['Consiliul de Securitate se va reuni duminică, la cererea Israelului.', '-', '2025-03-16'],
];

const settingOf = (text: string): readonly [string, string] => {
  const record = read(text, '2025-03-10');
  const [event] = record.events;
  const place = record.entities.find((one) => one.id === event?.place)?.name ?? '-';
  return [place, record.times.find((one) => one.id === event?.time)?.value ?? '-'];
};

describe('events of politics and diplomacy', () => {
  it.each(POLITICS)('%s', (text, events) => {
    expect(eventsOf(text)).toEqual(events);
  });
});

describe('places and times of their own', () => {
  it.each(SETTINGS)('%s', (text, place, time) => {
    expect(settingOf(text)).toEqual([place, time]);
  });
});
