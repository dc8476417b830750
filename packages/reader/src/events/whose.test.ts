import { describe, expect, it } from 'vitest';
import { eventLines } from '../../test/reader.js';

type Row = readonly [text: string, events: readonly string[]];

const eventsOf = (text: string): string[] => eventLines(text, '2025-03-10');

// The people and bodies are invented.
const SUBJECTS: readonly Row[] = [
  // Behind a name between commas a noun that no comma parts from its verb is another
  ['Potrivit procurorului, Ana Burlea, minorul își recunoaște vina.', ['[își recunoaște] CONCEDE happened: minorul >']],
  [
    'În prezența primarului, Ion Dobre, ministrul a criticat Guvernul.',
    ['[a criticat] ACCUSE happened: ministru > Guvernul României'],
  ],
  [
    'Ion Dobre, ministrul de externe, a criticat Guvernul.',
    ['[a criticat] ACCUSE happened: Ion Dobre > Guvernul României'],
  ],
  ['Cabinetul lui Benjamin Netanyahu a respins planul.', ['[a respins] REJECT happened: Cabinetul >']],
  [
    'Deputatul Ion Marcu le dă dreptate protestatarilor, în timp ce liberalii îl acuză de ipocrizie.',
    ['[îl acuză] ACCUSE happened: liberalii > Ion Marcu'],
  ],
  [
    'Proiectul este bun, a scris pe Facebook ministrul Energiei, Petru Bănică, care ceruse luni controale la furnizori.',
    ['[ceruse] REQUEST requested: Petru Bănică >'],
  ],
  ['Vasile Rusu este al treilea ministru care pleacă din guvern.', ['[pleacă] RETREAT happened: Vasile Rusu >']],
  [
    'Locatarii reclamă că hidrantul nu funcționează și îi acuză pe administratori de nepăsare.',
    ['[reclamă] ACCUSE happened: Locatarii >', '[îi acuză] ACCUSE happened: Locatarii > administratori de nepăsare'],
  ],
  [
    'Primarul Petru Neagu i-a acuzat pe consilierii liberali că blochează bugetul.',
    [
      '[i-a acuzat] ACCUSE happened: Petru Neagu > consilierii liberali',
      '[blochează] REJECT happened: consilierii liberali >',
    ],
  ],
  [
    'Generalul Sandro Belli a vorbit cu Serbia și Kosovo și le-a cerut ambelor părți să se retragă.',
    [
      '[a vorbit] CONSULT happened: Sandro Belli > Serbia + Kosovo',
      '[le-a cerut] REQUEST requested: Sandro Belli > Serbia + Kosovo',
    ],
  ],
  [
    'Polițiștii caută infractori. Trei bărbați au fost prinși după ce au fost dați în urmărire.',
    ['[au fost prinși] COERCE happened: Polițiștii > bărbați', '[au fost dați] THREATEN threatened:  > bărbați'],
  ],
  [
    'Suedia a discutat cu Turcia, singura țară care se opune extinderii.',
    ['[a discutat] CONSULT happened: Suedia > Turcia', '[se opune] REJECT happened: Turcia >'],
  ],
  ['Un atac a ucis patru persoane într-o casă din Damasc.', ['[a ucis] ASSAULT happened:  > persoane']],
  [
    'Procurorii au făcut percheziții marți, inclusiv la Primăria Roman.',
    ['[au făcut percheziții] COERCE happened: Procurorii > Primăria Roman'],
  ],
  ['Negocierile pentru încheierea acordului vor continua.', []],
];

const WHOM: readonly Row[] = [
  [
    'Președintele de ședință i-a tăiat microfonul deputatului Ștefan Dulgheru.',
    ['[i-a tăiat] COERCE happened: președinte de ședință > Ștefan Dulgheru'],
  ],
  ['Susținătorii au fluierat, iar consiliera Mădălina Span a fost scuipată.', []],
  ['Bulgaria s-a oferit să trimită medici.', ['[s-a oferit] AGREE promised: Bulgaria >']],
  ['Polițiștii au descins la opt locuințe din Cluj.', ['[au descins] COERCE happened: Polițiștii >']],
  ['„Am cerut demiterea directorului”, a declarat Ana Lupu.', ['[Am cerut] REQUEST requested: Ana Lupu >']],
  [
    '27 de militari au fost răniți în ciocniri cu manifestanți sârbi.',
    ['[au fost răniți] ASSAULT happened: manifestanți sârbi > militari'],
  ],
  [
    'În cadrul unei conferințe după un summit al Uniunii Europene, premierul Radu Cernat a declarat că România are bani.',
    ['[summit] CONSULT happened: Uniunea Europeană >'],
  ],
];

const TYPES: readonly Row[] = [
  ['„Clienții mei sunt nevinovați”, susține avocatul Ciprian Malu.', []],
  ['Viceprimarul a atacat dispoziția în contencios administrativ.', ['[a atacat] ACCUSE happened: viceprimar >']],
  ['Mii de oameni au ocupat duminică Piața Libertății din Belgrad.', ['[au ocupat] PROTEST happened: oameni >']],
  ['Columbia a denunțat acordul de liber schimb cu Israelul.', ['[a denunțat] SANCTION happened: Columbia > Israel']],
  ['Ministrul Ana Lupu atacă Rusia în discursul său.', ['[atacă] ACCUSE happened: Ana Lupu > Rusia']],
  ['Militanții au revendicat atentatul.', []],
  [
    'Deputatul Remus Pop a promis că îi va da în judecată pe autorii articolului.',
    ['[a promis] THREATEN threatened: Remus Pop > autorii articolului'],
  ],
  [
    'Ministrul Zsolt Barko a promis că va sesiza Curtea de la Luxemburg.',
    ['[a promis] THREATEN threatened: Zsolt Barko >'],
  ],
  ['Consiliul Dorna a dat aviz negativ.', ['[a dat aviz] REJECT happened: Consiliul Dorna >']],
  ['Liderii au votat pentru respingerea proiectului.', ['[au votat] REJECT happened: Liderii >']],
  ['Compania Carpat Air și-a suspendat zborurile spre Tel Aviv.', []],
  ['„Nu cedăm la lobby”, a răspuns ministrul Marcel Botez.', ['[Nu cedăm] REJECT happened: Marcel Botez >']],
  ['„Nu regret nimic”, a spus Ana Lupu.', []],
  ['Militarii au decis să nu deschidă focul.', []],
  ['Ministrul Ion Rusu este judecat pentru fraudă.', ['[este judecat] ACCUSE ongoing:  > Ion Rusu']],
];

describe('who acts, on whom, and what', () => {
  it.each(SUBJECTS)('names who acts: %s', (text, events) => {
    expect(eventsOf(text)).toEqual(events);
  });
  it.each(WHOM)('names whom it is done to, or nobody: %s', (text, events) => {
    expect(eventsOf(text)).toEqual(events);
  });
  it.each(TYPES)('tells the act from its words: %s', (text, events) => {
    expect(eventsOf(text)).toEqual(events);
  });
  it('tells once what is asked for twice', () => {
    const text =
      'Bulgaria a cerut retragerea trupelor din Georgia. Bulgaria a cerut luni retragerea trupelor din Georgia.';
    expect(eventsOf(text).filter((event) => event.includes('REQUEST'))).toHaveLength(1);
  });
  it('takes for whom funds are from their participle', () => {
    const text = 'La Bruxelles s-a decis joi înghețarea fondurilor de dezvoltare alocate Bulgariei.';
    expect(eventsOf(text)).toEqual(['[înghețarea] SANCTION happened:  > Bulgaria']);
  });
});
