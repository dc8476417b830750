import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { romanianText } from '../languages/ro/text.js';
import { worldNames } from '../languages/ro/world/index.js';
import { fold } from '../text/fold.js';
import { readText } from '../text/text.js';
import { buildWorld } from '../world/build.js';
import { buildGazetteer } from './gazetteer.js';

const PLACES = new URL('../../resources/places.txt', import.meta.url);
const world = buildWorld({ placesText: existsSync(PLACES) ? readFileSync(PLACES, 'utf8') : '' });
const gazetteer = buildGazetteer(worldNames, world.placeIndex);

/** Every match from left to right, as `words → key key`. */
function found(text: string): string[] {
  const doc = readText(text, '2025-05-05', romanianText);
  const result: string[] = [];
  for (let token = 0; token < doc.count; ) {
    const match = gazetteer.match(doc, token);
    if (match !== null && !match.entries.every(({ weak }) => weak)) {
      const words = doc.text.slice(doc.start[token], doc.stop[match.end - 1]);
      result.push(`${words} → ${match.entries.map(({ key }) => key).join(' ')}`);
    }
    token = match?.end ?? token + 1;
  }
  return result;
}

describe('inflected words', () => {
  const cases: [string, string][] = [
    ['rusului', 'country:RUS'],
    ['rușilor', 'country:RUS'],
    ['rusilor', 'country:RUS'],
    ['ruşilor', 'country:RUS'],
    ['nord-coreeanul', 'country:PRK'],
    ['nord-coreene', 'country:PRK'],
    ['sud-coreenilor', 'country:KOR'],
    ['americancei', 'country:USA'],
    ['britanicii', 'country:GBR'],
    ['englezoaică', 'country:GBR'],
    ['israelienilor', 'country:ISR'],
    ['palestinienelor', 'country:PSE'],
    ['moldoveni', 'country:MDA'],
    ['transnistreni', 'region:MD-SN'],
    ['Rusiei', 'country:RUS'],
    ['Franței', 'country:FRA'],
    ['Frantei', 'country:FRA'],
    ['Belarusului', 'country:BLR'],
    ['Belarusul', 'country:BLR'],
    ['Statelor Unite', 'country:USA'],
    ['Emiratelor Arabe Unite', 'country:ARE'],
    ['Marii Britanii', 'country:GBR'],
    ['Republicii Moldova', 'country:MDA'],
    ['Bosniei și Herțegovinei', 'country:BIH'],
    ['Coreei de Nord', 'country:PRK'],
    ['Kremlinului', 'seat:kremlin'],
    ['Casei Albe', 'seat:white-house'],
    ['Uniunii Europene', 'organization:EU'],
    ['Orientului Mijlociu', 'region:middle-east'],
    ['Kievul', 'place:703448'],
    ['Bruxelles-ului', 'place:2800866'],
    ['Washingtonului', 'place:4140963'],
    ['Phenianului', 'place:1871859'],
    ['Varșoviei', 'place:756135'],
    ['Hagăi', 'place:2747373'],
    ['NATO-ului', 'organization:NATO'],
    ['Mării Negre', 'region:black-sea'],
    ['Adevărului', 'outlet:adevarul'],
    ['talibanilor', 'organization:TALIBAN'],
  ];
  it.each(cases)('%s → %s', (words, key) => {
    expect(gazetteer.lookup(fold(words)).map((entry) => entry.key)).toContain(key);
  });
});

describe('in text', () => {
  const cases: [string, string[]][] = [
    ['Ministrul rus a fost primit la Viena.', ['rus → country:RUS', 'Viena → place:2761369']],
    [
      'Relațiile ruso-ucrainene și discuțiile americano-sud-coreene',
      ['ruso-ucrainene → country:RUS country:UKR', 'americano-sud-coreene → country:USA country:KOR'],
    ],
    ['S.U.A. și R. Moldova', ['S.U.A. → country:USA', 'R. Moldova → country:MDA']],
    ['A citit un roman și a mâncat.', []],
    ['A citit un roman si a mancat.', ['roman → country:ROU']],
    ['Doi români și o româncă', ['români → country:ROU', 'româncă → country:ROU']],
    ['Senatorul Marin Rus și Georgiana Turcu', []],
    ['S-a dus acasă, la casa albă de pe deal.', []],
    ['Purtătorul de cuvânt al Casei Albe', ['Casei Albe → seat:white-house']],
    ['pas cu pas, aur și pot', []],
    ['Deputații AUR și PAS', ['AUR → organization:AUR', 'PAS → organization:PAS']],
    ['transmite dpa, citată de Agerpres', ['dpa → outlet:dpa', 'Agerpres → outlet:agerpres']],
    ['La Tbilisi, guvernul Georgiei', ['Tbilisi → place:611717', 'Georgiei → country:GEO region:US-GA']],
    ['Consiliul de Securitate al ONU s-a întrunit', ['Consiliul de Securitate al ONU → organization:UNSC']],
    ['Curtea constituțională', ['Curtea constituțională → institution:constitutional-court']],
    ['un oficial european', ['european → organization:EU region:europe']],
    ['Congo', ['Congo → country:COD country:COG']],
    ['Luxemburgul', ['Luxemburgul → country:LUX place:2960316']],
    ['trupele NORD-COREENE', ['NORD-COREENE → country:PRK']],
    ['Coreea de Sud. Vest', ['Coreea de Sud → country:KOR']],
    ['județul Vaslui', ['județul Vaslui → region:RO-VS']],
    ['Dana a venit', []],
  ];
  it.each(cases)('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('marks case and form', () => {
    const [entry] = gazetteer.lookup('rusilor');
    expect(entry).toMatchObject({ form: 'inhabitant', number: 'plur', gender: 'masc', definite: true, oblique: true });
    expect(gazetteer.lookup('ruse')[0]).toMatchObject({ form: 'adjective', number: '', gender: 'fem' });
  });
});

describe('ambiguity', () => {
  /** Names of one key and, in another sense, of another; nothing else may be both. */
  const AMBIGUOUS = new Set(
    `europe* congo* nigeri* coree* neamt* georgi* indiana luxemburg* singap* vatican* hong_kong* tripoli moldov* nahicevan*
    rusi ruse nis gandul* sfant* sfint* republic* peninsul* inalt* banc* camer* comisi* institut* cur* ministerul* procuratur* parchet* politi* serviciul*
    administrati* mae mai ani anre apa cna abc`
      .split(/\s+/)
      .map((word) => word.replace('_', ' ')),
  );
  const isListed = (phrase: string): boolean =>
    [...AMBIGUOUS].some((word) => (word.endsWith('*') ? phrase.startsWith(word.slice(0, -1)) : phrase === word));

  it('is listed', () => {
    const collisions = [...gazetteer.phrases()].filter(
      ([, entries]) => new Set(entries.map(({ key }) => key)).size > 1,
    );
    expect(collisions.map(([phrase]) => phrase).filter((phrase) => !isListed(phrase))).toEqual([]);
  });
});

describe('properties', () => {
  it('never matches beyond the sentence or the text, and always the same', () => {
    const words = [
      'Rusia',
      'Coreea',
      'de',
      'Nord',
      'Uniunea',
      'Europeană',
      'ruso-',
      'X',
      '.',
      'Statele',
      'Unite',
      '\n\n',
      '-',
      'New',
      'York',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 30 }), (list) => {
        const doc = readText(list.join(' '), '2025-05-05', romanianText);
        for (let token = 0; token < doc.count; token++) {
          const match = gazetteer.match(doc, token);
          if (match === null) continue;
          expect(match.end).toBeGreaterThan(token);
          expect(match.end).toBeLessThanOrEqual(doc.count);
          expect(doc.sentenceOf[match.end - 1]).toBe(doc.sentenceOf[token]);
          expect(gazetteer.match(doc, token)).toEqual(match);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('takes odd words', () => {
    const doc = readText(`${'A'.repeat(5000)} ${'Ab-'.repeat(500)} ${'Un '.repeat(2000)}`, '2025-05-05', romanianText);
    for (let token = 0; token < doc.count; token++) gazetteer.match(doc, token);
    expect(doc.count).toBeGreaterThan(0);
  });
});
