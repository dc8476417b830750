import { describe, expect, it } from 'vitest';
import { placedEvents } from '../../test/reader.js';

type Row = readonly [text: string, events: readonly string[]];

/** Without the sources, which are others' matter. */
const eventsOf = (text: string): string[] => placedEvents(text, '2025-09-10').map((line) => line.replace(/ ← .*$/, ''));

// The people, companies and clubs are invented. Rows without events beside others are what looks alike and tells of nothing.
const KINDS: Readonly<Record<string, readonly Row[]>> = {
  'scorn and complaints': [
    ['Primarul Radu Dobre a catalogat decizia drept „o farsă”.', ['ACCUSE/disapprove: Radu Dobre > | happened']],
    [
      'Senatorul Ion Marcu l-a numit pe primarul Radu Dobre „marioneta patronilor”.',
      ['ACCUSE/disapprove: Ion Marcu > Radu Dobre | happened'],
    ],
    ['Premierul Ana Lupu a vorbit despre „o rușine națională”.', ['ACCUSE/disapprove: Ana Lupu > | happened']],
    ['Suporterii l-au numit pe antrenorul Ion Marcu „Generalul”.', []],
    ['Ion Marcu a vorbit despre vacanță.', []],
    ['Medicii s-au plâns că nu au mănuși.', ['ACCUSE/disapprove: Medicii > | happened']],
    ['Consilierii s-au certat două ore.', ['ACCUSE/disapprove: Consilierii > | happened']],
    ['Copilul a plâns toată noaptea.', []],
  ],
  'who is notified, sued, looked into': [
    [
      'Primăria a sesizat Inspectoratul în Construcții.',
      ['REQUEST/change: Primăria > Inspectoratul în Construcții | requested'],
    ],
    ['Asociația Verde a deschis un proces împotriva primăriei.', ['ACCUSE: Asociația Verde > primăria | happened']],
    ['Președintele Radu Dobre a ordonat o anchetă.', ['ACCUSE/investigate: Radu Dobre > | happened']],
    [
      'Prefectul Radu Dobre a dispus declanșarea cercetării disciplinare împotriva inspectorului Ion Marcu.',
      ['ACCUSE/investigate: Radu Dobre > Ion Marcu | happened'],
    ],
    ['Colegiul Medicilor s-a autosesizat.', ['ACCUSE/investigate: Colegiul Medicilor din România > | happened']],
    ['Compania Nordin a constituit o comisie de anchetă.', ['ACCUSE/investigate: Compania Nordin > | happened']],
    ['Ion Marcu a sesizat o diferență de culoare.', []],
    ['Muzeul a deschis o expoziție.', []],
  ],
  'who stands by whom': [
    ['Prefectul Radu Dobre i-a luat apărarea ministrului Ion Marcu.', ['SUPPORT: Radu Dobre > Ion Marcu | happened']],
    [
      'Liderii Partidului Verde au făcut zid în jurul premierului Ana Lupu.',
      ['SUPPORT: Liderii Partidului Verde > Ana Lupu | happened'],
    ],
    ['Primarul Radu Dobre s-a declarat solidar cu profesorii.', ['SUPPORT: Radu Dobre > profesorii | happened']],
    ['Primarul Radu Dobre și-a anunțat susținerea pentru Ana Lupu.', ['SUPPORT: Radu Dobre > Ana Lupu | happened']],
    ['Armata și-a exprimat regretul.', ['CONCEDE: Armata Română > | happened']],
    ['Fermierii au pus capăt blocadei.', ['CONCEDE: Fermierii > | happened']],
    ['Primarul a pus capăt ședinței.', []],
  ],
  'protest in the street and in halls': [
    ['Sute de oameni au manifestat la Iași și Cluj.', ['PROTEST/demo: oameni > @ Iași | happened']],
    ['Zeci de oameni s-au strâns pe bulevard, strigând lozinci.', ['PROTEST/demo: oameni > | happened']],
    ['Simpatizanții au pătruns în sală, strigând.', ['PROTEST/obstruct: Simpatizanții > | happened']],
    ['Manifestanții au ridicat baricade.', ['PROTEST/obstruct: Manifestanții > | happened']],
    ['Sindicatul a întrerupt lucrul timp de trei zile.', ['PROTEST/strike: Sindicatul > | happened']],
    ['Minerii s-au blocat în subteran.', ['PROTEST/strike: Minerii > | happened']],
    ['Senatorii opoziției au părăsit lucrările.', ['PROTEST: Senatorii opoziției > | happened']],
    ['Pacienții au manifestat simptome la Iași.', []],
    ['Copiii s-au strâns pe stradă.', []],
  ],
  'what police and offices do': [
    [
      'Doi dintre protestatari au vorbit; trei dintre ei au fost ridicați de jandarmi.',
      ['COERCE/arrest: jandarmi > trei dintre ei | happened'],
    ],
    ['Comisarii Gărzii de Mediu au sistat lucrările.', ['COERCE/restrict: Comisarii Gărzii de Mediu > | happened']],
    ['Inculpaților li s-a interzis să părăsească țara.', ['COERCE/restrict: > Inculpații | happened']],
    [
      'Comandantul Ion Marcu l-a pus la dispoziție pe agentul Petru Neag.',
      ['SANCTION: Ion Marcu > Petru Neag | happened'],
    ],
    ['Bărbatul a fost condus afară de jandarmi.', ['COERCE/restrict: jandarmi > bărbat | happened']],
    ['Federația a suspendat clubul din drepturi.', ['SANCTION: Federația > club | happened']],
    ['Jandarmii au oprit procesiunea la intrarea în sat.', ['COERCE/restrict: Jandarmii > | happened']],
    ['Polițiștii au oprit mașina pentru control.', []],
    ['Firma a pus la dispoziție un autocar.', []],
  ],
  'blows and quarrels': [
    ['Portarul Ion Marcu i-a tras o palmă arbitrului.', ['ASSAULT/beat: Ion Marcu > arbitru | happened']],
    ['Patru tineri s-au încăierat în parc.', ['ASSAULT/beat: tineri > | happened']],
    ['Vecinii s-au luat la bătaie.', ['ASSAULT/beat: Vecinii > | happened']],
    ['Bandele au luat cu asalt închisoarea.', ['ASSAULT: Bandele > | happened']],
    ['Ion Marcu a tras un semnal de alarmă.', []],
    ['Suporterii s-au luat după autocar.', []],
  ],
  'who is helped': [
    ['Femeia a fost descarcerată de pompieri.', ['AID: pompieri > femeie | happened']],
    ['Doi copii au fost scoși de sub dărâmături.', ['AID: > copii | happened']],
    ['Rănitul a fost preluat de elicopterul SMURD.', ['AID: SMURD > Rănitul | happened']],
    ['Unsprezece familii au fost cazate în școală.', ['AID: > familii | happened']],
    ['Ministerul Apărării trimite la Galați două pontoane și paturi.', ['AID: MApN > @ Galați | ongoing']],
    ['Turiștii au fost cazați la hotel.', []],
    ['Cazul a fost preluat de procurori.', []],
  ],
  'who is asked, and where': [
    [
      'Primarul Radu Dobre a fost primit la Ministerul Educației.',
      ['CONSULT/visit: Radu Dobre > Ministerul Educației | happened'],
    ],
    [
      'Comisia pentru cultură a invitat conducerea postului la audieri.',
      ['REQUEST/meet: Comisia pentru cultură > conducerea postului | requested'],
    ],
    ['Premierul Ana Lupu a stat de vorbă cu minerii.', ['CONSULT: Ana Lupu > minerii | happened']],
    ['Conducerea partidului se va întruni vineri.', ['CONSULT: Conducerea partidului > | planned']],
    [
      'Ministerul Justiției a trimis Ciprului o cerere de extrădare.',
      ['REQUEST/change: Ministerul Justiției > Cipru | requested'],
    ],
    ['Primarul i-a dat asigurări lui Ion Marcu că va plăti.', ['AGREE: primar > Ion Marcu | promised']],
    ['Bolnavul a fost primit la spital.', []],
    ['Medicul a dat asigurări că riscul e mic.', []],
  ],
  'some of a group': [
    [
      'Poliția a reținut patru bărbați. Doi dintre ei au fost eliberați.',
      ['COERCE/arrest: Poliția > bărbați | happened', 'RETREAT/release: > Doi dintre ei | happened'],
    ],
    ['Un grup de tineri a blocat bulevardul.', ['PROTEST/obstruct: tineri > | happened']],
    ['Grupuri de suporteri au aruncat cu pietre în jandarmi.', ['PROTEST/riot: suporteri > jandarmi | happened']],
    ['Polițiștii din Roman au reținut un hoț.', ['COERCE/arrest: Polițiștii din Roman > hoț @ Roman | happened']],
    ['În romanul „Noaptea”, detectivul a arestat un hoț.', []],
    ['Un grup de munți a fost acoperit de zăpadă.', []],
  ],
  figures: [
    ['Rata inflației a urcat în iunie la 5,7%.', ['+INDICATOR: > | happened']],
    ['Salariul mediu net a ajuns la 5.300 de lei.', ['+INDICATOR: > | happened']],
    ['Deficitul bugetar se ridică la 3,6% din PIB.', ['+INDICATOR: > | happened']],
    ['Exporturile au totalizat 45 de miliarde de euro.', ['+INDICATOR: > | happened']],
    ['Exporturile au înregistrat o creștere de 5%.', ['+INDICATOR: > | happened']],
    ['Populația județului s-a redus cu 12.000 de persoane.', ['+INDICATOR: > | happened']],
    ['Turiștii au ajuns la 300 de metri de lac.', []],
    ['Luni, leul s-a depreciat la 4,95 pentru un euro.', ['+INDICATOR: > | happened']],
    ['Numărul turiștilor a scăzut cu 19% în 2024.', ['+INDICATOR: > | happened']],
    ['Prețul pe piața spot a sărit joi la 1.140 de lei.', ['+INDICATOR: > | happened']],
    ['Agenția Lindo a reconfirmat ratingul României.', ['+INDICATOR: Agenția Lindo > România | happened']],
    ['Partidul Verde ar obține 33% din voturi, arată un sondaj.', ['+INDICATOR: Partidul Verde > | possible']],
    ['Ion Marcu a urcat la etajul doi.', []],
    ['Numărul a crescut.', []],
    ['Echipa a urcat pe locul doi.', []],
  ],
  'votes, laws and courts': [
    [
      'Guvernul și-a asumat răspunderea în Parlament pentru pachetul fiscal.',
      ['+LEGISLATE: Guvernul României > | happened'],
    ],
    ['Consiliul Local a majorat impozitul pe teren.', ['+LEGISLATE: Consiliul Local > | happened']],
    ['Consiliul Local va dezbate miercuri un proiect.', ['+LEGISLATE: Consiliul Local > | planned']],
    ['Cei 200 de alegători s-au prezentat la vot.', []],
    ['Ministrul și-a asumat răspunderea pentru accident.', []],
    ['Tribunalul Iași a decis că firma Nordin deține un monopol.', ['+VERDICT: Tribunalul Iași > | happened']],
    ['Instanța s-a declarat necompetentă.', ['+VERDICT: Instanța > | happened']],
  ],
  'offices and business': [
    ['Consiliul Județean va numi un interimar.', ['+APPOINT: Consiliul Județean > | planned']],
    ['Interimatul la conducere a fost încredințat doctorului Ion Marcu.', ['+APPOINT: > Ion Marcu | happened']],
    ['Papa va fi înscăunat duminică.', ['+APPOINT: > Papa Leon al XIV-lea | planned']],
    ['Ion Marcu a fost ales în consiliul de administrație.', ['+APPOINT: > Ion Marcu | happened']],
    ['Compania Nordin a cumpărat un abator.', ['+DEAL: Compania Nordin > | happened']],
    ['Banca Nordin a finalizat achiziția Băncii Atlas.', ['+DEAL: Banca Nordin > Banca Atlas | happened']],
    ['Primăria a semnat contractul de proiectare.', ['+DEAL: Primăria > | happened']],
    ['Compania Nordin va deschide 40 de farmacii.', ['+DEAL: Compania Nordin > | planned']],
    ['Ion Marcu a semnat un contract cu postul.', []],
    ['Compania Vestal a cumpărat un teren.', []],
  ],
  'what befalls people and places': [
    ['O fetiță a fost mușcată de un câine.', ['+ACCIDENT: > fetiță | happened']],
    ['Doi turiști s-au rătăcit pe creastă.', ['+ACCIDENT: > turiști | happened']],
    ['Miercuri, apa a intrat în 70 de case.', ['+DISASTER: > | happened']],
    ['Vântul a făcut prăpăd în județul Arad.', ['+DISASTER: > @ județul Arad | happened']],
    ['Copiii s-au rătăcit printre cuvinte.', []],
    ['Miercuri, apa a intrat în rețea.', []],
  ],
  'unions of states act like states': [
    ['Uniunea Europeană a acordat Ucrainei cinci milioane de euro.', ['AID: Uniunea Europeană > Ucraina | happened']],
    ['UE a deblocat două milioane de euro pentru ajutor umanitar.', ['AID: Uniunea Europeană > | happened']],
    ['UE a suspendat plata.', ['SANCTION/discontinue: Uniunea Europeană > | happened']],
    ['Federația de Șah a suspendat partida.', []],
  ],
  'what is taken back, and what police use': [
    [
      'Bucureștiul a declarat luni persona non grata un atașat al ambasadei Rusiei.',
      ['SANCTION/expel: România > atașat al ambasadei Rusiei | happened'],
    ],
    ['Forțele de ordine au răspuns cu gaze lacrimogene.', ['ASSAULT/crowd-control: Forțele de ordine > | happened']],
    ['Un băiat a fost ucis de un glonț.', ['ASSAULT/firearms: > băiat | happened']],
    ['Antrenorul Marius Tec și-a anunțat plecarea.', ['RETREAT/resign: Marius Tec > | happened']],
    ['Comitetul a hotărât excluderea clubului Voința din prima ligă.', ['SANCTION: Comitetul > Voința | happened']],
    ['Elevii au răspuns cu zâmbete.', []],
    ['Un băiat a fost ucis de o boală.', ['+DEATH: > băiat | happened']],
  ],
  'who will go where, and who calls whom': [
    [
      'Sindicaliștii vor pleca la pichetarea Guvernului.',
      ['PROTEST/demo: Sindicaliștii > Guvernul României | planned'],
    ],
    ['Ministrul Ion Marcu urmează să convoace partidele la consultări.', ['CONSULT: Ion Marcu > partidele | planned']],
    ['Miniștrii de externe discută joi despre sancțiuni.', ['CONSULT: Miniștrii de externe > | planned']],
    ['Elevii discută joi despre film.', []],
  ],
};

describe('what people, offices, clubs and firms do to each other', () => {
  for (const [kind, rows] of Object.entries(KINDS))
    it.each(rows)(`${kind}: %s`, (text, expected) => {
      expect(eventsOf(text)).toEqual(expected);
    });
});
