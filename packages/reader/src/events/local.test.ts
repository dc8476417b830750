import { describe, expect, it } from 'vitest';
import { placedEvents } from '../../test/reader.js';

type Row = readonly [text: string, events: readonly string[]];

const eventsOf = (text: string): string[] => placedEvents(text, '2025-09-10');

// The people, companies and outlets are invented.
const KINDS: Readonly<Record<string, readonly Row[]>> = {
  'of what state forces are is not where they strike': [
    ['Trupele din Rusia au atacat Kievul.', ['ASSAULT: Trupele din Rusia > Ucraina | happened']],
    [
      'Ana Pop, procuror delegat din Rusia, a fost ajutată de polițiști, care au percheziționat un sediu.',
      ['AID: polițiști > Ana Pop | happened', 'COERCE/seize: polițiști > | happened'],
    ],
    [
      'Polițiștii din Cluj au arestat un bărbat.',
      ['COERCE/arrest: Polițiștii din Cluj > bărbat @ Cluj-Napoca | happened'],
    ],
  ],
  'who is dismissed, and from what': [
    ['Ion Rotaru a fost demis din funcția de director.', ['SANCTION: > Ion Rotaru | happened']],
    ['Ana Marin, demisă oficial din postul de manager al spitalului.', ['SANCTION: > Ana Marin | happened']],
    ['Ana Marin a fost suspendată din calitatea de consilier.', ['SANCTION: > Ana Marin | happened']],
    [
      'Ana Marin a fost demisă din funcția de director de ministrul Sănătății.',
      ['SANCTION: ministru al sănătății > Ana Marin | happened'],
    ],
    ['Ana Lupu și Radu Dobre și-au retras demisiile din Guvern.', []],
    ['Ana Lupu s-a retras din Guvern.', ['RETREAT/resign: Ana Lupu > | happened']],
    [
      'Demisia din funcția de premier, depusă de Ion Rotaru, a fost publicată.',
      ['RETREAT/resign: Ion Rotaru > | happened'],
    ],
    [
      'Prefectul Ion Rotaru l-a demis pe primarul Vasile Marin. Primarul a primit o condamnare definitivă.',
      ['SANCTION: Ion Rotaru > Vasile Marin | happened', 'SANCTION/convict: > Vasile Marin | happened'],
    ],
    ['Directorul nu poate fi demis de ministrul Ana Marin.', []],
    ['Directorul nu a fost demis de ministrul Ana Marin.', ['SANCTION: Ana Marin > director | denied']],
    [
      'Ministrul Ana Marin a dispus demiterea directorului Ion Rotaru.',
      ['SANCTION: Ana Marin > Ion Rotaru | happened'],
    ],
    ['Prefectul semnează ordinul de încetare a mandatului primarului.', []],
    ['Legea spune când prefectul îl eliberează din funcție pe primar.', []],
    [
      'Prefectul a plecat. Curtea de Apel Cluj l-a condamnat, în 7 martie 2013, Vasile Marin la doi ani de închisoare.',
      ['SANCTION/convict: Curtea de Apel Cluj > Vasile Marin | happened'],
    ],
    ['Ana Marin a fost demisă de director.', ['SANCTION: director > Ana Marin | happened']],
  ],
  'what courts say of laws': [
    [
      'Curtea Constituțională a declarat neconstituțională ordonanța Guvernului.',
      ['REJECT: Curtea Constituțională a României > Guvernul României | happened'],
    ],
    [
      'Curtea Constituțională a declarat constituțional decretul privind desemnarea lui Ion Rotaru.',
      ['SUPPORT: Curtea Constituțională a României > | happened'],
    ],
    [
      'Curtea Constituțională a constatat că legea este neconstituțională.',
      ['REJECT: Curtea Constituțională a României > | happened ← Curtea Constituțională a României'],
    ],
    ['Deputatul Ion Rotaru a spus că legea este neconstituțională.', []],
    ['Tribunalul Iași a declarat nelegală greva.', ['REJECT: Tribunalul Iași > | happened']],
    [
      'Curtea de Apel Cluj a anulat hotărârea Primăriei Dej.',
      ['REJECT: Curtea de Apel Cluj > Primăria Dej | happened'],
    ],
    ['Directorul Ion Rotaru a anulat licitația.', []],
    [
      'CCR a fost sesizată, în iunie, cu două obiecții de neconstituționalitate.',
      ['REQUEST/change: > Curtea Constituțională a României | requested'],
    ],
    [
      'Curtea Constituțională a publicat decizia. Primarul Ion Rotaru a fost condamnat la trei ani de închisoare.',
      ['SANCTION/convict: > Ion Rotaru | happened'],
    ],
  ],
  'decrees signed': [
    ['Președintele Ion Rotaru a semnat decretul de numire a Anei Marin.', ['SUPPORT: Ion Rotaru > | happened']],
    [
      'Prefectul Ion Rotaru a semnat ordinul de suspendare a primarului Vasile Marin.',
      ['SANCTION: Ion Rotaru > Vasile Marin | happened'],
    ],
    ['Președintele Ion Rotaru a semnat decretul care interzice exporturile.', []],
    ['Președintele Ion Rotaru a semnat decretul de eliberare din funcție.', []],
  ],
  'inspections and inquiries': [
    [
      'Inspectorii de muncă au efectuat controale la 20 de firme.',
      ['ACCUSE/investigate: Inspectorii de muncă > firme | happened'],
    ],
    [
      'Comisarii au verificat 1.300 de operatori economici.',
      ['ACCUSE/investigate: Comisarii > operatori economici | happened'],
    ],
    [
      'Garda de Mediu a făcut, miercuri, controale în județul Dâmbovița.',
      ['ACCUSE/investigate: Garda de Mediu > | happened'],
    ],
    ['Mecanicii au verificat motoarele.', []],
    ['Pacienții au făcut un control la clinică.', []],
    ['Cercetările sunt continuate de polițiști.', ['ACCUSE/investigate: polițiști > | ongoing']],
    ['Cercetările sunt în desfășurare.', []],
    ['Universitatea continuă cercetările despre somn.', []],
    [
      'Polițiștii au ajuns la fața locului. A fost deschis un dosar penal pentru distrugere.',
      ['ACCUSE/investigate: Polițiștii > | happened'],
    ],
    ['A fost deschis un dosar penal pentru distrugere.', []],
    ['Minorul este cercetat în libertate.', ['ACCUSE/investigate: > Minorul | happened']],
    ['Ion Rotaru a fost pus în libertate.', ['RETREAT/release: > Ion Rotaru | happened']],
    [
      'Au fost puse în aplicare două mandate de aducere pe numele lui Ion Rotaru.',
      ['COERCE/arrest: > Ion Rotaru | happened'],
    ],
    ['Un autoturism a fost indisponibilizat de polițiști.', ['COERCE/seize: polițiști > | happened']],
    ['Au fost condamnați 47 de inculpați prin 19 hotărâri definitive.', ['SANCTION/convict: > inculpați | happened']],
    ['Au fost condamnați de istorie cei care au tăcut.', []],
    ['Ion Rotaru a primit doi ani de închisoare cu suspendare.', ['SANCTION/convict: > Ion Rotaru | happened']],
    ['Elena Lupu a ajuns marți la tribunal, unde are loc ședința de judecată.', []],
    ['Polițiștii și un procuror au ajuns la cinci adrese din Cavadinești.', []],
    ['A fost deschis un dosar penal pe numele lui Ion Rotaru.', ['ACCUSE/investigate: > Ion Rotaru | happened']],
    ['Un bărbat s-a ales cu dosar penal.', ['ACCUSE/investigate: > bărbat | happened']],
    ['Parlamentul s-a ales cu un nou președinte.', []],
    [
      'Comisarii au verificat 30 de magazine. Au fost date 12 amenzi.',
      ['ACCUSE/investigate: Comisarii > | happened', 'COERCE/restrict: Comisarii > | happened'],
    ],
    ['Au fost date 12 amenzi.', []],
  ],
  evacuated: [
    ['Prefectul Ion Rotaru a dispus evacuarea a peste 300 de persoane.', ['AID: Ion Rotaru > persoane | planned']],
    ['Prefectul Ion Rotaru a dispus evacuarea apei.', []],
    ['20 de locatari au fost evacuați preventiv de către pompieri.', ['AID: pompieri > locatari | happened']],
    ['Echipele de intervenție au evacuat o femeie.', ['AID: > femeie | happened']],
    ['Primarul Ion Rotaru a decis evacuarea chiriașilor.', []],
    [
      'La fața locului au venit pompierii și medici, oamenii din liceu fiind evacuați.',
      ['AID: pompierii + medici > | happened'],
    ],
  ],
  'where somebody comes from': [
    [
      'Polițiștii au reținut două persoane de 39 de ani și 46 de ani, din municipiul Târgu Mureș.',
      ['COERCE/arrest: Polițiștii > persoane | happened'],
    ],
    ['Doi dintre hoți, unul din Galați și unul din Iași, au fost reținuți.', ['COERCE/arrest: > hoți | happened']],
    ['Polițiștii au reținut doi bărbați în Iași.', ['COERCE/arrest: Polițiștii > bărbați @ Iași | happened']],
  ],
  'strikes told and promised': [
    ['Profesorii au făcut grevă vineri.', ['PROTEST/strike: Profesorii > | happened']],
    ['Sindicaliștii promit greva generală.', ['THREATEN: Sindicaliștii > | threatened ← Sindicaliștii']],
    ['Sindicaliștii promit ajutor profesorilor.', ['AGREE: Sindicaliștii > profesorii | promised ← Sindicaliștii']],
    [
      'Sindicatul Verde denunță măsurile pregătite de Guvern.',
      ['ACCUSE/disapprove: Sindicatul Verde > Guvernul României | happened ← Sindicatul Verde'],
    ],
  ],
  'struck from the air': [
    ['Elicoptere au „aruncat butoaie asupra unor cartiere din Norova”, omorând 21 de civili, a anunțat ONG-ul.', []],
    ['Rusia a trimis 17 drone pentru a ataca Ucraina.', []],
    ['Franța a trimis zece drone Ucrainei.', ['AID: Franța > | happened']],
    ['Rebelii au preluat controlul asupra orașului Norova.', ['COERCE/seize: Rebelii > @ Norova | happened']],
    ['Primarul a preluat controlul asupra companiei.', []],
    ['Orașul Norova e bombardat de aproape trei zile.', ['ASSAULT/heavy-weapons: > Norova | ongoing']],
    ['Orașul Norova a fost bombardat aseară cu rachete.', ['ASSAULT/heavy-weapons: > Orașul Norova | happened']],
    ['Norova a capitulat după ce a fost bombardată cu centrări de gazde.', []],
    ['Orașul Norova a fost vizat de bombardamente ruse.', ['ASSAULT: Rusia > Orașul Norova | happened']],
    ['Orașul Norova a fost lovit de un cutremur.', []],
    ['Zece rachete care vizau ținte din oraș au fost lansate de ruși.', ['ASSAULT/heavy-weapons: ruși > | happened']],
    ['Armata Iranului a lansat o rachetă nouă.', ['MOBILIZE/weapons: Armata Iranului > | happened']],
  ],
  'words of events that tell of none': [
    ['Statul Major al Apărării va efectua o analiză completă a exercițiului.', []],
    ['Ministerul Sănătății nu va tolera nicio abatere, a spus ministrul Ana Marin.', []],
    ['Aproximativ 25 de persoane au solicitat ajutor medical după cutremur.', []],
    ['Autoritățile au mobilizat forțe suplimentare în județele cu inundații.', []],
  ],
  'what is only said of somebody': [
    [
      'Avocatul i-ar fi promis lui Ion Rotaru că va interveni la unii consilieri.',
      ['AGREE: avocat > Ion Rotaru | possible'],
    ],
    [
      'Ion Rotaru a anunțat că va contesta măsura, în cazul în care instanța o va prelungi.',
      ['REJECT: Ion Rotaru > | planned ← Ion Rotaru'],
    ],
    [
      'Primarul Ion Rotaru a spus că primăria a alocat fonduri pentru pierderile din rețea.',
      ['AID: primăria > | happened ← Ion Rotaru'],
    ],
    ['Ana Marin cere sprijin internațional în chestiunea Kosovo.', ['REQUEST/assist: Ana Marin > | requested']],
  ],
};

describe('what local reports tell, often without who did it', () => {
  for (const [kind, rows] of Object.entries(KINDS)) {
    it.each(rows)(`${kind}: %s`, (text, expected) => {
      expect(eventsOf(text)).toEqual(expected);
    });
  }
});
