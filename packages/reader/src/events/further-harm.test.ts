import { describe, expect, it } from 'vitest';
import { placedEvents, read } from '../../test/reader.js';

type Row = readonly [text: string, events: readonly string[]];

const eventsOf = (text: string): string[] => placedEvents(text, '2025-09-10');

// The people and companies are invented.
const KINDS: Readonly<Record<string, readonly Row[]>> = {
  'who dies': [
    ['Ion Rotaru a murit marți la Cluj, la vârsta de 83 de ani.', ['+DEATH: > Ion Rotaru @ Cluj-Napoca | happened']],
    [
      'Un bărbat de 40 de ani și-a pierdut viața într-un incendiu la Focșani.',
      ['+DEATH: > bărbat @ Focșani | happened'],
    ],
    ['Mulți oameni și-au pierdut casele și agoniseala de o viață.', []],
    ['Doi bărbați și-au găsit moartea în incendii.', ['+DEATH: > bărbați | happened']],
    ['Actorul Vasile Marin s-a stins din viață la 70 de ani.', ['+DEATH: > Vasile Marin | happened']],
    ['Actorul Vasile Marin a trecut în neființă.', ['+DEATH: > Vasile Marin | happened']],
    ['Focul s-a stins din lipsă de lemne.', []],
    ['O femeie a fost găsită moartă în casa ei din Arad.', ['+DEATH: > femeie @ Arad | happened']],
    ['Pompierii au găsit trupul neînsuflețit al unei femei.', ['+DEATH: > femei | happened']],
    ['Pompierii au găsit o femeie.', []],
    ['Medicii au declarat decesul bărbatului.', ['+DEATH: > bărbat | happened']],
    ['Accidentul s-a soldat cu decesul unui tânăr.', ['+DEATH: > tânăr | happened']],
    ['În caz de accident soldat cu decesul unei persoane, legea prevede închisoarea.', []],
    [
      'Liderul Ion Rotaru nu a murit la Paris, ci a fost otrăvit.',
      ['+DEATH: > Ion Rotaru @ Paris | denied', 'ASSAULT: > Ion Rotaru @ Paris | happened'],
    ],
    ['Incendiul a provocat moartea a doi copii.', ['+DEATH: > copii | happened']],
    ['Moartea lui Ion Rotaru a șocat orașul.', ['+DEATH: > Ion Rotaru | happened']],
    ['Moartea acestuia a șocat orașul.', []],
    ['Ion Rotaru a fost condamnat la moarte.', ['SANCTION/convict: > Ion Rotaru | happened']],
    ['A fost anunțată moartea lui Ion Rotaru.', ['+DEATH: > Ion Rotaru | happened']],
    ['Câinele lui Ion Rotaru a murit.', []],
    ['Speranța lor a murit.', []],
    ['Ion Rotaru moare de râs.', []],
    ['Când moare un om, toți tac.', []],
    ['În fiecare an mor 100 de oameni.', []],
    ['Ion Rotaru nu a murit.', ['+DEATH: > Ion Rotaru | denied']],
    ['Zeci de oameni ar putea muri.', ['+DEATH: > oameni | possible']],
    ['Dacă Ion Rotaru moare, firma se închide.', ['+DEATH: > Ion Rotaru | hypothetical']],
    ['Ana Marin i-a dorit să moară.', []],
    ['Ion Rotaru, care a murit în 1990, a fost pictor.', ['+DEATH: > Ion Rotaru | happened']],
    ['Doi turiști au fost uciși de o avalanșă.', ['+DEATH: > turiști | happened']],
    [
      'Daniel Dobre a ieșit cu mașina de pe drum. În urma impactului, nepotul șoferului, aflat pe scaunul din dreapta, a murit.',
      ['+DEATH: > nepotul șoferului | happened'],
    ],
    [
      'Șeful salvatorilor, Ion Rotaru, a declarat că misiunea a fost grea. La prânz a fost găsit trupul bărbatului.',
      [],
    ],
    [
      'Polițiștii l-au ucis pe Ion Rotaru, iar Ana Marin a murit la spital.',
      ['ASSAULT/targeted: Polițiștii > Ion Rotaru | happened', '+DEATH: > Ana Marin | happened'],
    ],
    [
      'Ion Rotaru a fost ucis de militari: bărbatul a murit pe loc.',
      ['ASSAULT/targeted: militari > Ion Rotaru | happened'],
    ],
    ['Anchetatorii iau în calcul două variante: au murit de frig sau de foame.', []],
    ['Șapte persoane au fost ucise într-un accident la Iași.', ['+DEATH: > persoane @ Iași | happened']],
    [
      'Vasile Marin a jucat la Cluj.\n\nFostul antrenor de polo pe apă Ion Rotaru, care a promovat mulți sportivi, a decedat.',
      [],
    ],
    ['Ion Rotaru, fotbalist român, a murit duminică.', ['+DEATH: > Ion Rotaru | happened']],
  ],
  'where something crashes, and who is hurt': [
    ['Un accident rutier s-a produs luni pe DN1, la Ploiești.', ['+ACCIDENT: > @ DN1 | happened']],
    ['Un grav accident a avut loc marți dimineață la Arad.', ['+ACCIDENT: > @ Arad | happened']],
    ['Accidentul produs la Arad a blocat drumul.', ['+ACCIDENT: > @ Arad | happened']],
    ['Ciocniri între suporteri au avut loc la Arad.', ['ASSAULT/firearms: suporteri > @ Arad | happened']],
    ['Un accident vascular s-a produs la volan.', []],
    ['Un tânăr de 22 de ani a intrat în coliziune cu un TIR.', ['+ACCIDENT: > tânăr | happened']],
    ['Ideile lor au intrat în coliziune.', []],
    ['Un tânăr de 22 de ani ar fi intrat în coliziune cu un TIR.', ['+ACCIDENT: > tânăr | possible']],
    ['Un bărbat a fost rănit într-un accident la Arad.', ['+ACCIDENT: > bărbat @ Arad | happened']],
    [
      'Două mașini s-au ciocnit la Arad. Un copil a fost rănit și dus la spital.',
      ['+ACCIDENT: > @ Arad | happened', '+ACCIDENT: > copil | happened'],
    ],
    ['Rusia a atacat Kievul. Doi copii au fost răniți.', ['ASSAULT: Rusia > Ucraina | happened']],
    ['Nimeni nu a fost rănit în accident.', []],
    ['Un pieton a fost lovit de o mașină pe trecere.', ['+ACCIDENT: > pieton | happened']],
    ['Un bărbat a fost lovit cu bâta de un vecin.', ['ASSAULT/beat: vecin > bărbat | happened']],
    ['Un copil a fost acroșat de un autoturism.', ['+ACCIDENT: > copil | happened']],
    ['Un bărbat a căzut de la etajul 3 al unui bloc din Iași.', ['+ACCIDENT: > bărbat @ Iași | happened']],
    ['Un ministru a căzut de pe listă.', []],
    ['Doi tineri s-au înecat la Galați.', ['+ACCIDENT: > tineri @ Galați | happened']],
    ['Firma lor s-a înecat în datorii.', []],
    ['Un autocar s-a răsturnat în Vrancea.', ['+ACCIDENT: > @ Vrancea | happened']],
    ['Un avion s-a prăbușit în India.', ['+ACCIDENT: > @ India | happened']],
    ['Bursa s-a prăbușit la Londra.', []],
    ['Un avion a fost implicat într-un accident la Aktau.', ['+ACCIDENT: > @ Aktau | happened']],
    ['Un deputat a fost implicat într-un scandal la Arad.', []],
    ['Șoferul a pierdut controlul volanului.', ['+ACCIDENT: > șofer | happened']],
    ['Partidul a pierdut controlul asupra orașului.', []],
    ['Doi muncitori au fost prinși sub un mal de pământ.', ['+ACCIDENT: > muncitori | happened']],
    ['O butelie a explodat la Arad.', ['+ACCIDENT: > @ Arad | happened']],
    ['O explozie s-a produs la Kiev după un bombardament.', []],
    ['Avionul, decolat de la Moscova, s-a prăbușit.', []],
    ['Un autoturism a fost lovit de tren la Săcălaz.', ['+ACCIDENT: > @ Săcălaz | happened']],
    ['Un stat a fost lovit de criză.', []],
    ['Zeci de clădiri s-au prăbușit la Cebu după un cutremur.', ['+DISASTER: > @ Cebu | happened']],
    ['Patru oameni au fost răniți în cutremurul din Vrancea.', ['+DISASTER: > oameni @ Vrancea | happened']],
    ['Un avion rus s-a prăbușit în Siberia.', ['+ACCIDENT: > @ Siberia | happened']],
    ['Partenerii de pescuit Ion Rotaru și Vasile Marin s-au înecat.', ['+ACCIDENT: > Partenerii | happened']],
    ['O explozie a avut loc marți într-un bloc din Arad.', ['+ACCIDENT: > @ Arad | happened']],
    ['O explozie a avut loc marți într-un bloc din Kiev.', []],
    ['O explozie a avut loc la Arad, după un atac.', []],
    [
      'O explozie s-a produs într-un bloc din Arad. Doi locatari au fost răniți.',
      ['+ACCIDENT: > @ Arad | happened', '+ACCIDENT: > locatari | happened'],
    ],
    ['O persoană a suferit arsuri.', ['+ACCIDENT: > persoană | happened']],
    ['O firmă a suferit pierderi.', []],
  ],
  'what befalls a place': [
    ['Un incendiu a izbucnit duminică la o locuință din Bistrița.', ['+DISASTER: > @ Bistrița | happened']],
    ['Un scandal a izbucnit la Bistrița.', []],
    [
      'Un incendiu a izbucnit marți la un depozit din Arad. Incendiul a izbucnit la prânz.',
      ['+DISASTER: > @ Arad | happened'],
    ],
    ['Un cutremur de 5 grade s-a produs în Vrancea.', ['+DISASTER: > @ Vrancea | happened']],
    ['Cutremurul produs în Vrancea a fost simțit.', ['+DISASTER: > @ Vrancea | happened']],
    ['Un exercițiu a avut loc la Arad: un incendiu a izbucnit la un spital.', []],
    ['Un cutremur a lovit Turcia.', ['+DISASTER: > Turcia | happened']],
    ['Inundațiile au afectat orașul Galați.', ['+DISASTER: > @ Galați | happened']],
    ['Statul american California, lovit de incendii, cere ajutor.', []],
    ['Casa a fost distrusă de flăcări.', ['+DISASTER: > Casa | happened']],
    ['Mansarda a fost distrusă de incendiu.', ['+DISASTER: > Mansarda | happened']],
    ['Reforma a fost distrusă de amendamente.', []],
    ['O mașină a luat foc la Arad.', ['+DISASTER: > @ Arad | happened']],
    ['Ministrul arde gazul de pomană la Arad.', []],
    ['Ar putea izbucni incendii la Arad.', []],
    ['Inundațiile au afectat mai mulți locuitori.', ['+DISASTER: > locuitori | happened']],
    ['Locuitorii din zona afectată de inundații au primit apă.', []],
    ['Seismul resimțit la Iași s-a produs în Vrancea.', ['+DISASTER: > @ Vrancea | happened']],
    ['Trei turiști au fost surprinși de o avalanșă.', ['+DISASTER: > turiști | happened']],
    ['Satele Lunca Mare și Vântu au fost inundate.', []],
    ['Tot blocul a ars.', ['+DISASTER: > blocul | happened']],
  ],
  'what courts decide': [
    [
      'Curtea de Apel Cluj a amânat judecarea procesului lui Ion Rotaru.',
      ['+VERDICT: Curtea de Apel Cluj > Ion Rotaru | happened'],
    ],
    ['Ministerul a amânat pronunțarea unui punct de vedere.', []],
    ['Curtea de Apel Iași a redus pedeapsa lui Ion Rotaru.', ['+VERDICT: Curtea de Apel Iași > Ion Rotaru | happened']],
    ['Firma a redus prețurile lui Ion Rotaru.', ['+DEAL: Firma > | happened']],
    [
      'Tribunalul Iași a înlocuit arestul preventiv al lui Ion Rotaru cu arestul la domiciliu.',
      ['+VERDICT: Tribunalul Iași > Ion Rotaru | happened'],
    ],
    [
      'Tribunalul Arad a revocat arestul la domiciliu pentru Ion Rotaru.',
      ['+VERDICT: Tribunalul Arad > Ion Rotaru | happened'],
    ],
    ['Ana Marin a fost găsită nevinovată.', ['+VERDICT: > Ana Marin | happened']],
    ['Ana Marin a fost găsită vinovată.', ['+VERDICT: > Ana Marin | happened']],
    ['Ana Marin a fost găsită la spital.', []],
    ['Ion Rotaru a câștigat procesul cu Primăria Dej.', ['+VERDICT: > Ion Rotaru | happened']],
    ['Ion Rotaru a câștigat meciul.', []],
    [
      'Curtea de Apel Cluj a dispus încetarea procesului penal față de Ion Rotaru.',
      ['+VERDICT: Curtea de Apel Cluj > Ion Rotaru | happened'],
    ],
    ['Termenul a fost în iunie 2025, iar judecătorii au amânat pronunțarea.', ['+VERDICT: judecătorii > | happened']],
    ['Procesul lui Ion Rotaru a fost amânat.', ['+VERDICT: > Ion Rotaru | happened']],
    ['Meciul lui Ion Rotaru a fost amânat.', []],
  ],
  'crimes that nobody named is said to have done': [
    ['Un bărbat a furat o mașină din Arad.', ['+CRIME: bărbat > @ Arad | happened']],
    ['Un bărbat ar fi furat o mașină din Arad.', ['+CRIME: bărbat > @ Arad | possible']],
    ['Ion Rotaru a furat o mașină din Arad.', []],
    ['Candidatul a furat alegerile.', []],
    ['Polițiștii au anunțat că un bărbat a furat o mașină.', ['+CRIME: bărbat > | happened ← Polițiștii']],
    ['O femeie de 80 de ani a fost jefuită.', ['+CRIME: > femeie | happened']],
    ['Ana Marin a fost jefuită.', ['+CRIME: > Ana Marin | happened']],
    ['Doi tineri au tâlhărit o bătrână.', ['+CRIME: tineri > bătrână | happened']],
    ['Doi hoți au spart o casă.', ['+CRIME: hoți > | happened']],
    ['Doi copii au spart un pahar.', []],
    ['Un bărbat conducea fără permis.', ['+CRIME: bărbat > | happened']],
    ['Un șofer a fost depistat băut la volan.', ['+CRIME: șofer > | happened']],
    ['Un șofer a fost depistat la volan.', []],
    ['Un bărbat a evadat din Penitenciarul Aiud.', ['+CRIME: bărbat > @ Penitenciarul Aiud | happened']],
    ['Un scriitor a evadat din banal.', []],
    ['Un bărbat transporta țigări de contrabandă.', ['+CRIME: bărbat > | happened']],
    ['Un bărbat transporta cărți.', []],
    ['Un bărbat a escrocat mai multe persoane.', ['+CRIME: bărbat > persoane | happened']],
    ['Ion Rotaru și-a înșelat soția.', []],
    [
      'Polițiștii au oprit un bărbat care conducea un autoturism prin Arad fără a poseda permis.',
      ['+CRIME: bărbat > @ Arad | happened'],
    ],
    [
      'Un bărbat conducea un autoturism prin Arad, aflându-se sub influența alcoolului.',
      ['+CRIME: bărbat > @ Arad | happened'],
    ],
    ['Un bărbat conducea un autoturism, iar testul de alcoolemie a fost negativ.', []],
    ['Primarul a furat bani.', []],
    ['I. M., de 19 ani, a furat o mașină.', []],
    ['Doi indivizi au jefuit o bancă.', ['+CRIME: indivizi > bancă | happened']],
  ],
};

describe('deaths, accidents, disasters, courts and crimes, beyond PLOVER', () => {
  for (const [kind, rows] of Object.entries(KINDS)) {
    it.each(rows)(`${kind}: %s`, (text, expected) => {
      expect(eventsOf(text)).toEqual(expected);
    });
  }
});

describe('when it was', () => {
  const daysOf = (text: string): (string | undefined)[] => {
    const { events, times } = read(text, '2025-09-10');
    return events.map(({ time }) => times.find(({ id }) => id === time)?.value);
  };
  it.each([
    ['Un accident s-a produs luni, în jurul orei 19.45, la Arad.', '2025-09-08T19:45'],
    // The day was told before it, if at all
    ['Un accident s-a produs în jurul orei 19.45 la Arad.', undefined],
    ['Tribunalul Cluj a amânat luni pronunțarea.', '2025-09-08'],
    ['Tribunalul Cluj a amânat pronunțarea pentru luni.', undefined],
  ])('%s', (text, day) => {
    expect(daysOf(text)).toEqual([day]);
  });
});
