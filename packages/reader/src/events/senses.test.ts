import { describe, expect, it } from 'vitest';
import { eventLines } from '../../test/reader.js';

type Row = readonly [text: string, events: readonly string[]];

// The people, companies and outlets are invented. In each group first stand sentences that tell of another act than their verb
// would say by itself, or of none; then those that look alike and tell of it.
const SENSES: Readonly<Record<string, readonly Row[]>> = {
  'money that is paid to bend a duty': [
    ['Procurorii spun că Vasile Radu a primit 5.000 de euro de la o firmă pentru a o ajuta la licitație.', []],
    [
      'Un agent a fost prins în flagrant în timp ce primea de la un șofer 500 de lei.',
      ['[a fost prins] COERCE happened:  > agent'],
    ],
    ['Clanul a împrumutat cu camătă zeci de negustori.', []],
    [
      'Spitalul Dorna a primit bani de la Ministerul Culturii.',
      ['[a primit] AID happened: Ministerul Culturii > Spitalul Dorna'],
    ],
  ],
  "at somebody's disposal": [
    ['Comandantul Ion Stan i-a pus la dispoziție pe doi ofițeri.', ['[i-a pus] SANCTION happened: Ion Stan > ofițeri']],
    ['Rețelele nu apăreau în planul pus la dispoziție de Primărie.', []],
    ['Ministrul Ion Stan a anunțat că îi va pune la dispoziție.', []],
    ['Primăria i-a pus la dispoziție doi medici.', ['[i-a pus la dispoziție doi medici] AID happened: Primăria >']],
    [
      'Primăria a pus la dispoziție corturi sinistraților.',
      ['[a pus la dispoziție corturi] AID happened: Primăria > sinistrații'],
    ],
  ],
  'held hostage by a figure of speech': [
    ['Primarul Ion Stan spune că sindicatul ține ostatic un oraș întreg.', []],
    ['Sindicatul spune că spitalul este ținut ostatic de politică.', []],
    ['Teroriștii îi țin ostatici pe turiștii francezi.', ['[îi țin] ASSAULT ongoing: Teroriștii > ostatici']],
  ],
  apologies: [
    ['Ministra Ana Lupu le-a cerut scuze publice victimelor.', ['[le-a cerut] CONCEDE happened: Ana Lupu > victimele']],
    ['„Ne cerem scuze”, a transmis Primăria Dorna.', ['[Ne cerem] CONCEDE happened: Primăria Dorna >']],
    ['Opoziția i-a cerut premierului demisia.', ['[i-a cerut] REQUEST requested: Opoziția > premier']],
  ],
  'excluding somebody, and something': [
    ['Federația exclude clubul Voința Dorna din campionat.', ['[exclude] SANCTION happened: Federația > Voința Dorna']],
    ['Ministrul Ion Stan a exclus varianta demisiei.', ['[a exclus] REJECT happened: Ion Stan >']],
    ['Oficialul Ion Stan a vorbit despre ancheta Crucii Roșii, dar n-a exclus-o.', []],
    ['Ministrul Ion Stan a exclus o alianță cu liberalii.', ['[a exclus] REJECT happened: Ion Stan > liberalii']],
  ],
  'what is stopped': [
    ['Un mecanic a oprit trenul.', []],
    ['Hoții opreau noaptea camioanele.', []],
    ['Jandarmii au oprit la intrarea în Dorna o coloană de tractoare.', ['[au oprit] COERCE happened: Jandarmii >']],
    ['Guvernul a oprit livrările de gaze către Ucraina.', ['[a oprit] SANCTION happened: Guvernul României > Ucraina']],
  ],
  inspections: [
    [
      'Ministerul Sănătății a trimis o echipă de inspectori la spital.',
      ['[a trimis] ACCUSE happened: Ministerul Sănătății >'],
    ],
    [
      'Autoritatea pentru Protecția Copilului a trimis o echipă de control.',
      ['[a trimis] ACCUSE happened: Autoritatea pentru Protecția Copilului >'],
    ],
    [
      'Prefectul Ion Stan a dispus un control la primăria din Dorna.',
      ['[a dispus] ACCUSE happened: Ion Stan > primăria din Dorna'],
    ],
    ['Judecătorul a dispus controlul judiciar față de Ion Stan.', ['[a dispus] COERCE happened: judecător > Ion Stan']],
    ['Guvernul a trimis o echipă de salvatori în Turcia.', ['[a trimis] AID happened: Guvernul României > Turcia']],
  ],
  'brought before a court': [
    ['Clubul și-a chemat în judecată propria federație.', ['[și-a chemat] ACCUSE happened: Clubul > federație']],
    ['Firma l-a chemat în judecată pe primarul Ion Stan.', ['[l-a chemat] ACCUSE happened: Firma > Ion Stan']],
    ['Primarul Ion Stan i-a chemat pe localnici la calm.', ['[i-a chemat] REQUEST requested: Ion Stan > localnici']],
    [
      'Tribunalul a condamnat Compania Apele Dorna să plătească un milion de lei.',
      ['[a condamnat] SANCTION happened: Tribunalul > Compania Apele Dorna'],
    ],
    ['Ministrul Ion Stan a condamnat compania Apele Dorna.', ['[a condamnat] ACCUSE happened: Ion Stan > Apele Dorna']],
    ['Hotărârea este nedreaptă, iar Ion Stan o va ataca la tribunal.', ['[o va ataca] ACCUSE planned: Ion Stan >']],
  ],
  'the blame': [
    ['Primarul Ion Stan dă vina pe Apele Române.', ['[dă] ACCUSE happened: Ion Stan > Apele Române']],
    ['Primarul Ion Stan dă apă sinistraților.', ['[dă apă] AID ongoing: Ion Stan > sinistrații']],
  ],
  'joining and backing': [
    ['Pompierilor li s-au alăturat jandarmii montani.', []],
    [
      'Procurorii, sprijiniți de jandarmi, au descins la o firmă.',
      ['[au descins] COERCE happened: Procurorii > firmă'],
    ],
    ['Junta se sprijină pe paramilitari.', []],
    [
      'Asociația a criticat soluția, apreciind-o drept disproporționată.',
      ['[a criticat] ACCUSE happened: Asociația >'],
    ],
    [
      'Deputatul Ion Stan s-a alăturat Partidului Verde.',
      ['[s-a alăturat] SUPPORT happened: Ion Stan > Partidul Verde'],
    ],
    ['Premierul Ion Stan este sprijinit de liberali.', ['[este sprijinit] SUPPORT happened: liberali > Ion Stan']],
  ],
  'votes and motions': [
    ['Senatul a votat pentru anularea sancțiunilor.', []],
    ['Blocul Verde va depune o moțiune simplă.', ['[va depune o moțiune] ACCUSE planned: Blocul Verde >']],
    ['Blocul Verde a depus o moțiune de cenzură.', ['[a depus o moțiune] REQUEST requested: Blocul Verde >']],
    ['Liberalii vor vota moțiunea de cenzură.', ['[vor vota] ACCUSE planned: Liberalii >']],
    ['Senatul a votat pentru respingerea legii.', ['[a votat] REJECT happened: Senatul României >']],
  ],
  'calls, meetings and what is looked into': [
    ['Escrocii sunau victimele din Dorna.', []],
    ['„Nu e un joc”, a declarat, într-o conferință comună cu DIICOT, comisarul Ana Lupu.', []],
    ['„Nu schimbăm nimic”, a declarat Ion Stan, într-o întâlnire cu presa.', []],
    ['Referatul, consultat de redacție, este secret.', []],
    ['Premierul Ion Stan l-a sunat pe primarul Vasile Radu.', ['[l-a sunat] CONSULT happened: Ion Stan > Vasile Radu']],
  ],
  'willing, and asked to comment': [
    ['Primarul rămâne dispus să găzduiască tratative.', []],
    ['Orice medic dispus să se mute în comună primește o casă.', []],
    ['Solicitată să comenteze, ambasada Rusiei a tăcut.', []],
    ['Prefectul Ion Stan a dispus ca școala să fie închisă.', ['[a dispus] REQUEST requested: Ion Stan >']],
    [
      'Președintele Ion Stan i-a solicitat ambasadei Rusiei să plece.',
      ['[i-a solicitat] REQUEST requested: Ion Stan > ambasada Rusiei'],
    ],
  ],
  'warned and promised': [
    ['Ministrul Ion Stan i-a avertizat pe senatori că ar putea pierde alegerile.', []],
    ['„Nu vânăm pe nimeni”, a spus comisarul Ion Stan.', []],
    ['Rusia a promis un răspuns pe măsură.', ['[a promis] THREATEN threatened: Rusia >']],
    [
      'Ministrul Ion Stan i-a avertizat pe turiști să evite zona.',
      ['[i-a avertizat] REQUEST requested: Ion Stan > turiști'],
    ],
  ],
  'what kills by itself': [
    ['Explozia unui depozit de carburanți a ucis zece persoane.', ['[a ucis] +DEATH happened:  > persoane']],
    ['Foametea i-a răpit doi frați.', []],
    ['Acest virus omoară șapte oameni din zece.', []],
    ['Explozia unei rachete a ucis zece persoane la Kiev.', ['[a ucis] ASSAULT happened:  > persoane']],
  ],
  'raids, claims, closings': [
    ['Poliția federală a efectuat raiduri în Dorna.', []],
    ['Partidul Verde revendică 27 de primari.', []],
    ['Adolescentul era activ pe un canal închis de Telegram.', []],
    ['Ion Stan a fost eliberat de la comanda arestului.', ['[a fost eliberat] SANCTION happened:  > Ion Stan']],
    ['Manifestanții au spart geamurile sediului.', ['[au spart] PROTEST happened: Manifestanții >']],
    [
      'Armata rusă a efectuat raiduri asupra Kievului.',
      ['[a efectuat raiduri] ASSAULT happened: Armata rusă > Ucraina'],
    ],
  ],
  'what agencies tell': [
    ['Podul este închis, informează agenția DPA, preluată de Jurnalul Național.', []],
    [
      'Compania Mobix a fost preluată de compania Fabrix.',
      ['[a fost preluată] +DEAL happened: Fabrix > Compania Mobix'],
    ],
  ],
  'signed with a colleague': [
    [
      'Ministra Ana Lupu va semna cu omologul belgian contractul pentru satelit.',
      ['[va semna] SUPPORT planned: Ana Lupu > omologul belgian'],
    ],
    ['Ana Lupu a semnat contractul cu clubul Voința Dorna.', ['[a semnat] +DEAL happened: Ana Lupu > Voința Dorna']],
  ],
};

const STATUSES: Readonly<Record<string, readonly Row[]>> = {
  'a condition inside what is said': [
    [
      'Ministrul Ion Stan a spus că, dacă sindicatele vor protesta, va demisiona.',
      ['[vor protesta] PROTEST hypothetical: sindicatele >', '[va demisiona] RETREAT promised: Ion Stan >'],
    ],
    [
      'Premierul Ion Stan a anunțat că dacă Senatul va adopta legea, va pleca.',
      ['[va adopta] SUPPORT hypothetical: Senatul României >'],
    ],
    [
      'Poliția a avertizat că, dacă manifestanții vor bloca strada, va interveni în forță.',
      ['[vor bloca] PROTEST hypothetical: manifestanții >', '[va interveni] THREATEN threatened: Poliția >'],
    ],
    ['Ministrul Ion Stan a spus că sindicatele vor protesta.', ['[vor protesta] PROTEST planned: sindicatele >']],
  ],
  'behind a quotation': [
    [
      'Sindicatul Verde consideră că „spitalul este uitat” și cere Guvernului să intervină.',
      ['[cere] REQUEST requested: Sindicatul Verde > Guvernul României'],
    ],
    [
      'Sindicatul Verde consideră că directorul a atacat spitalul și cere bani.',
      ['[a atacat] ASSAULT possible: director > spital'],
    ],
  ],
  'what had not been done': [
    ['Băiatul nu fusese trimis în judecată.', ['[nu fusese trimis] ACCUSE denied:  > Băiatul']],
    ['Primarul fusese arestat în 2019.', ['[fusese arestat] COERCE happened:  > primar']],
  ],
  'what is refused by saying so': [
    [
      'Guvernul nu va discuta cu sindicatele, a spus ministrul Ion Stan.',
      ['[nu va discuta] REJECT happened: Guvernul României > sindicatele'],
    ],
    ['„Nu semnăm acordul”, a spus premierul Ion Stan.', ['[Nu semnăm] REJECT happened: Ion Stan >']],
    ['Premierul Ion Stan nu a discutat cu sindicatele.', ['[nu a discutat] CONSULT denied: Ion Stan > sindicatele']],
  ],
  'what is contested, examined, announced': [
    ['Firma va contesta sancțiunea.', ['[va contesta] REJECT planned: Firma >']],
    ['Solicitarea Chișinăului va fi examinată la Londra.', ['[Solicitarea] REQUEST requested: Republica Moldova >']],
    [
      'Șase state au anunțat expulzarea a 19 diplomați ruși.',
      ['[expulzarea] SANCTION happened: Șase state > diplomați ruși'],
    ],
    [
      'Partidul Verde a decis să suspende colaborarea cu Ion Stan.',
      ['[să suspende] SANCTION happened: Partidul Verde > Ion Stan'],
    ],
    [
      'Guvernul ia în calcul expulzarea a 19 diplomați ruși.',
      ['[expulzarea] SANCTION possible: Guvernul României > diplomați ruși'],
    ],
  ],
  'what led to a decision': [
    [
      'Fermierii au hotărât să retragă tractoarele în urma discuțiilor cu ministrul Ion Stan.',
      ['[discuțiilor] CONSULT happened:  > Ion Stan'],
    ],
    [
      'Sindicatele au decis să plece după întâlnirea cu premierul Ion Stan.',
      ['[întâlnirea] CONSULT planned: Sindicatele > Ion Stan'],
    ],
  ],
};

describe('what a verb tells by what stands with it', () => {
  for (const [kind, rows] of [...Object.entries(SENSES), ...Object.entries(STATUSES)]) {
    it.each(rows)(`${kind}: %s`, (text, expected) => {
      expect(eventLines(text, '2025-09-10')).toEqual(expected);
    });
  }
});
