import { describe, expect, it } from 'vitest';
import { read } from '../../test/reader.js';
import { isPlover } from '../record.js';

/** Sentences with words of events that tell of none: business, sports, rules, habits, figures of speech. */
const NOTHING: Readonly<Record<string, readonly string[]>> = {
  'intends and offers': [
    'Școala își propune să ofere cursuri de limbă.',
    'Clubul și-a propus să câștige campionatul.',
    'Teatrul propune publicului său trei piese noi.',
    'Asociația propusă este ieftină.',
    'Compania a cumpărat utilaje propuse de ingineri.',
    'Antrenorul vrea jucători solicitați de club.',
  ],
  'calls for tenders': ['Comisia Europeană a lansat un apel de propuneri pentru cercetare.'],
  'works and sentences carried out': [
    'Lucrările sunt executate de firma Drumul Nou.',
    'Tânărul a executat o pedeapsă de trei ani.',
    'Violonistul a executat două piese.',
  ],
  'tours and matches': [
    'Echipa s-a calificat la turneul final.',
    'Orchestra a plecat într-un turneu în Spania.',
    'În februarie va începe turneul trupei la Arad.',
    'FC Delfinul a cedat cu scorul de 3-0 în fața echipei oaspete.',
    'Cluburile au fost sancționate cu amenzi de arbitru.',
  ],
  'gatherings of nobody in particular': [
    'Participanții se vor întâlni la ora 9 în fața gării.',
    'Facultatea a organizat conferința de termodinamică.',
    'Scriitorul va susține o conferință la bibliotecă.',
    'Casa de cultură va găzdui o conferință despre istorie.',
    'La ceremonie vor participa doi atleți.',
    'Fundația susține schimburi între artiști.',
  ],
  'business as usual': [
    'Agențiile pot oferi turiștilor locuri la pensiuni.',
    'Banca oferă un împrumut pentru nevoi personale.',
    'Firma oferă spre închiriere echipament de schi.',
    'Turiștii își dau seama de sumele cheltuite.',
    'Federația a trimis o copie a procesului-verbal clubului.',
    'Instituția își suspendă activitatea în august.',
    'Fotbalistul a semnat un contract pe doi ani.',
    'Sportivul Ion Rusu a semnat un acord cu Motorsa pentru sezonul viitor.',
    'Elevii au fost premiați de directoare.',
  ],
  'rules and statutes': [
    'Un comitet poate solicita informații suplimentare de la părțile interesate.',
    'Cluburile pot fi sancționate cu amenzi.',
    'Firmele vor putea cere credite de la bancă.',
    'Școala care va solicita instruirea membrilor plătește cursul.',
    'Lucrătorului i s-a suspendat activitatea pe timp de ploaie.',
  ],
  'private visits': ['După o vizită la spital, Radu a plecat acasă.', 'Echipa a primit vizita formației oaspete.'],
  'prayer, appeal to help, show of interest': [
    'Preotul s-a rugat pentru victime.',
    'Antrenorul a apelat la serviciile unui medic.',
    'Câțiva oameni de afaceri și-au manifestat interesul.',
    'Profesorul s-a manifestat ca un apărător al naturii.',
    'De Revelion s-au aruncat petarde în piață.',
    'Zona este apreciată de turiști.',
  ],
};

describe('no event in this sense', () => {
  for (const [kind, sentences] of Object.entries(NOTHING)) {
    it.each(sentences)(`${kind}: %s`, (text) => {
      expect(
        read(text, '2025-03-10')
          .events.map((event) => event.type)
          .filter(isPlover),
      ).toEqual([]);
    });
  }
});
