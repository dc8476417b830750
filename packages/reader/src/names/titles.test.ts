import { expect, test } from 'vitest';
import { nameOf, read } from '../../test/reader.js';

/** The first role of a phrase: `title @ whose`, and who is taken to have it where that is somebody known. */
function role(phrase: string): string {
  const record = read(phrase);
  const [first] = record.entities
    .flatMap((entity) => entity.roles.map((held) => ({ entity, held })))
    .sort((a, b) => a.held.span[0] - b.held.span[0]);
  return first === undefined ? '-' : `${first.held.title} @ ${nameOf(record, first.held.of) ?? '-'}`;
}

test.each([
  ['președintele ales al Poloniei', 'președinte ales @ Polonia'],
  ['președintelui în exercițiu al OSCE', 'președinte @ Organizația pentru Securitate și Cooperare în Europa'],
  ['premierului britanic', 'premier @ Regatul Unit'],
  ['ministrul delegat pentru afaceri europene', 'ministru delegat pentru afaceri europene @ -'],
  ['comisarei europene pentru transporturi', 'comisară pentru transporturi @ Comisia Europeană'],
  ['procurorului-șef european', 'procuror-șef @ Parchetul European'],
  ['ministrului Muncii și Solidarității Sociale', 'ministru al muncii și solidarității sociale @ -'],
  ['trimisul special al ONU pentru Siria', 'trimis special @ Organizația Națiunilor Unite'],
  ['miniștrii de finanțe din zona euro', 'ministru de finanțe @ zona euro'],
  ['consilierilor județeni PSD', 'consilier județean @ Partidul Social Democrat'],
  ['arhitectul-șef al Capitalei', 'arhitect-șef @ București'],
  ['liderul grupului PSD din Senat', 'lider @ Partidul Social Democrat'],
  ['șefei misiunii OMS', 'șefă de misiune @ Organizația Mondială a Sănătății'],
  ['copreședinta Liberalilor olandezi', 'copreședintă @ Liberalii'],
  ['președinta consiliului de administrație al Romgaz', 'președintă a consiliului de administrație @ Romgaz'],
  ['președintelui CA al Transelectrica', 'președinte al consiliului de administrație @ Transelectrica'],
  ['acționarul majoritar al FCSB', 'acționar majoritar @ FCSB'],
  ['patronul Rapidului', 'patron @ Rapidul'],
  ['antrenoarei naționalei de volei', 'antrenoare @ echipa națională de volei'],
  ['rectoriței ASE', 'rectoare @ ASE'],
  ['acordarea de asistență financiară', '-'],
  ['o asistentă medicală din Cluj', 'asistentă medicală @ Cluj-Napoca'],
  ['în cadrul Comisiei', '-'],
  ['Primarul comunei Lunca Mare, Ilarion Vântu, a plecat', 'primar @ Lunca Mare'],
  ['primului ministru Marin Pop', 'prim-ministru @ -'],
  ['primul ministru al Suediei', 'prim-ministru @ Suedia'],
  ['președintele georgian Marculidze', 'președinte @ Georgia'],
  ['reținerea fostului membru CSM, Ion Barbu', 'fost membru @ Consiliul Superior al Magistraturii'],
  ['statele membre ale UE', '-'],
  ['au fost aduse acuzații nefondate', '-'],
  ['în discursurile publice, limitele', '-'],
  ['a declarat primarul Sibiului după plecare', 'primar @ Sibiu'],
  ['procuroarei generale a SUA', 'procuroare generală @ Statele Unite'],
  ['procurorul de la DNA', 'procuror @ Direcția Națională Anticorupție'],
  ['medicul de familie', 'medic de familie @ -'],
  ['comandantul Brigăzii 30 Vânători de Munte', 'comandant @ Brigada 30 Vânători de Munte'],
  ['comandantul Brigăzii 81 Mecanizate', 'comandant @ Brigada 81 Mecanizată'],
  ['comandantul Brigăzii 8 Rachete', 'comandant @ Brigada 8 Rachete'],
  ['comandantul Batalionului 33 Vânători de Munte', 'comandant @ Batalionul 33 Vânători de Munte'],
  ['comandantul Brigăzii 2 Infanterie', 'comandant @ Brigada 2 Infanterie'],
  ['generalul-maior Ion Barbu', 'general-maior @ -'],
  ['gl. mr. Ștefan Oprea', 'general-maior @ -'],
  ['ÎPS Gherasim Lungu', 'arhiepiscop @ -'],
  ['mitropolitul Moldovei și Bucovinei', 'mitropolit @ Mitropolia Moldovei și Bucovinei'],
  ['episcopul Hușilor', 'episcop @ Episcopia Hușilor'],
])('%s is %s', (phrase, expected) => {
  expect(role(phrase)).toBe(expected);
});

test.each([
  ['Liderul opoziției din Venezuela a fost reținut.'],
  ['Liderul opoziției venezuelene a fost reținut.'],
  ['Președintele PSD din Vrancea a demisionat.'],
  ['Președintele Tribunalului Prahova a demisionat.'],
  ['Președintele ANAF a demisionat.'],
  ['Președintele ales al Poloniei a plecat la Berlin.'],
])('%s: nobody whom the table of office-holders knows', (text) => {
  const holders = read(text).entities.filter((entity) => entity.kind === 'person' && entity.wikidata !== null);
  expect(holders).toEqual([]);
});

test('a state that only a role names has the words of the role', () => {
  const record = read('Ministrul slovac Peter Hronec a plecat.');
  expect(record.entities.find((entity) => entity.country === 'SVK' && entity.kind === 'country')?.mentions).toEqual([
    { span: [10, 16], text: 'slovac', form: 'description' },
  ]);
});

test('what a word was taken for in one report says nothing of the next', () => {
  const first = 'Statul acordă asistență și consultanță.';
  const next = 'O asistenta a fost audiata. Consultanta a plecat.';
  const alone = JSON.stringify(read(next));
  read(first);
  expect(JSON.stringify(read(next))).toBe(alone);
});

test('without diacritics, what tells a kind is no body', () => {
  const names = (text: string) => read(text).entities.map(({ name }) => name);
  expect(names('Dan Moga are dreptate, potrivit unui comunicat de presa al Executivului.')).toEqual([
    'Dan Moga',
    'Guvernul României',
  ]);
  expect(names('Proiectul respins de comisia de buget a picat.')).toEqual(['comisia de buget']);
});

test('a person behind a village is none of its neighbours', () => {
  const kinds = (text: string) => read(text).entities.map(({ name, kind }) => `${name} ${kind}`);
  expect(kinds('Primarul comunei Lunca Mare, Ilarion Vântu, a plecat.')).toEqual([
    'Lunca Mare place',
    'Ilarion Vântu person',
  ]);
  expect(kinds('Satele Lunca Mare și Vântu au fost inundate.')).toEqual(['Lunca Mare place', 'Vântu place']);
});
