import { expect, test } from 'vitest';
import { read } from '../../test/reader.js';

/** text → its entities as `name (kind, country)`, in the order of the text. */
test.each<readonly [text: string, ...expected: string[]]>([
  // A surname alone is not that of who holds an office where something else is said of the person
  ['Antrenorul Merz a plecat.', 'Merz (person)'],
  ['Medicul echipei, Merz, a plecat.', 'Merz (person)'],
  ['„Nando” Da Silva a marcat.', 'Da Silva (person)'],
  ['Merz a plecat.', 'Friedrich Merz (person, DEU)'],
  ['După discuția cu antrenorul, Merz a plecat.', 'Friedrich Merz (person, DEU)'],
  // A body without its article is the one with it; a state without its capital
  ['Discutăm la nivel de Comisie Europeană, iar Comisia Europeană decide.', 'Comisia Europeană (organization)'],
  ['Un Parlament European puternic.', 'Parlamentul European (organization)'],
  [
    'În contextul războiului din ucraina, românia ajută refugiați.',
    'Ucraina (country, UKR)',
    'România (country, ROU)',
    'refugiați (group)',
  ],
  // Behind a preposition a body stands without its article; a noun phrase that is a name of its own
  [
    'Comisia Europeană decide. Planul e prezentat de Comisie. Banii vin de la Comisie.',
    'Comisia Europeană (organization)',
  ],
  [
    'Consiliul Local a votat. Consiliul Județean tace. Cererea e respinsă de Consiliu.',
    'Consiliul Local (organization, ROU)',
    'Consiliul Județean (organization, ROU)',
    'Consiliu (organization)',
  ],
  [
    'În cadrul Consiliului European se discută problemele blocului comunitar.',
    'Consiliul European (organization)',
    'Uniunea Europeană (organization)',
  ],
  // Leaders of the members of a union are those of the union
  [
    'Liderii din statele membre UE se reunesc. Liderii statelor membre ale Uniunii Europene decid.',
    'Liderii din statele membre UE (group)',
    'Uniunea Europeană (organization)',
  ],
  // What a request is for is no kind of those who make it
  ['S-a respins cererea sindicatelor de majorare a salariilor.', 'sindicatele (organization)'],
  ['Firma de pază a băncii a plecat.', 'Firma de pază a băncii (organization)', 'bancă (organization)'],
  // A short form of a body of the page is not the body that the world calls so
  ['Alianța pentru Patrie a depus liste. Alianța cere alegeri.', 'Alianța pentru Patrie (organization)'],
  [
    'NATO a crescut. Alianța pentru Patrie a depus liste. Alianța are 32 de state.',
    'NATO (organization)',
    'Alianța pentru Patrie (organization)',
  ],
  ['De azi, Alianța cere fonduri pentru apărare.', 'NATO (organization)'],
  // Adjectives and idioms are nobody
  ['Serviciile s-au îmbunătățit în sectorul public, pe fondul crizei.'],
  ['A urmat o vizită OFICIALĂ. Este o premieră în ultimii ani.'],
  [
    'Copii mici și oameni tineri au mers în compania rudelor.',
    'Copii mici (group)',
    'oameni tineri (group)',
    'rudele (group)',
  ],
  // Nouns that alone make no body
  [
    'Tot blocul a ars. Mișcarea mașinilor e lentă. S-au scos la concurs două posturi și serviciile de curățenie.',
    'blocul (facility)',
  ],
  ['Serviciile secrete știu tot.', 'Serviciile secrete (organization)'],
  // A body with the name of a town, a commune called as a person, a village of a list
  ['Primăria Drăganu a cerut bani.', 'Primăria Drăganu (organization, ROU)'],
  ['Explozia s-a produs în satele Hammara și Karim Saleh, din nord.', 'Hammara (place)', 'Karim Saleh (place)'],
  // Ranks and offices in capitals are no names
  ['A vorbit Lt. col. Daniel Vasile.', 'Daniel Vasile (person, ROU)'],
  ['Directorul General a plecat.', 'director general (person)'],
  // A medium
  ['Ministrul Ion Pop a scris, joi, pe Facebuk, un mesaj.', 'Ion Pop (person, ROU)'],
  // Chiefs of staff lead no state, sons are not their fathers, and relatives not those they are of
  [
    'Premierul israelian Ion Marcu a vorbit. Șeful statului major al armatei israeliene a plecat.',
    'Israel (country, ISR)',
    'Ion Marcu (person, ISR)',
    'Șeful statului major al armatei israeliene (person, ISR)',
    'armata israeliană (organization, ISR)',
  ],
  [
    'Vasile Ionescu Jr a plecat. Președintele Vasile Ionescu a tăcut.',
    'Vasile Ionescu Jr (person, ROU)',
    'Vasile Ionescu (person, ROU)',
  ],
  [
    'Bogdan Mara, directorul sportiv al celor de la Viitorul a plecat.',
    'Bogdan Mara (person, ROU)',
    'Viitorul (organization)',
  ],
  ['Fiul primarului Ion Stan a fugit.', 'Fiul primarului (person)', 'Ion Stan (person, ROU)'],
  // The press is not the agency told of before, nobody accused is who accuses
  [
    'RBC Ukraine a anunțat un atac. Presa ucraineană a tăcut.',
    'RBC-Ukraine (organization, UKR)',
    'Presa ucraineană (organization, UKR)',
  ],
  // The surname may stand first
  ['Au fost reținuți: Stan Ion, Blaga Ștefan Radu.', 'Stan Ion (person, ROU)', 'Blaga Ștefan Radu (person)'],
  // Names that two states share, and common words
  [
    'Banii erau în localitatea Florești, a anunțat Tribunalul Cluj.',
    'Florești (place, ROU)',
    'Tribunalul Cluj (organization, ROU)',
  ],
  ['Consiliul de Securitate s-a reunit.', 'Consiliul de Securitate al ONU (organization)'],
  ['Ion Pop participă la Summitul regional.', 'Ion Pop (person, ROU)'],
  ['Compania de stat, Petrolux, a anunțat profit.', 'Petrolux (organization)'],
  [
    'Biroul prim-ministrului israelian Ion Marcu a tăcut.',
    'Biroul prim-ministrului israelian Ion Marcu (organization)',
    'Israel (country, ISR)',
    'Ion Marcu (person, ISR)',
  ],
  // Nouns that alone make no body, things in capitals
  ['Primăria a dat bani pentru rețea.', 'Primăria (organization, ROU)'],
  ['Mașina a pierdut direcția. Apa a inundat curțile. Piesa e în regia lui Dan Mara.', 'Dan Mara (person, ROU)'],
  ['Furnizarea agentului termic a fost reluată.'],
  ['Un agent a fost rănit.', 'agent (person)'],
  ['Un Mercedes a lovit o Toyota și un Logan cu numărul CT 01 SFN. Renault-ul a scăpat.'],
  ['Camionul circula pe ruta Turcia-Germania.'],
  ['Boala COVID ucide. Foto: Arhivă.'],
  // Villages of a list, and a mayor at its end
  [
    'Apa a intrat la Frasin, Stulpicani (comuna Frumosu), Prisaca Dornei și Neagra.',
    'Frasin (place, ROU)',
    'Stulpicani (place, ROU)',
    'Frumosu (place, ROU)',
    'Prisaca Dornei (place)',
  ],
  [
    'Au vorbit la Frasin, Stulpicani și Ion Marcu.',
    'Frasin (place, ROU)',
    'Stulpicani (place, ROU)',
    'Ion Marcu (person, ROU)',
  ],
  // A mark that closes what the name has opened
  ['Colegiul Național „Ana Aslan” a fost închis.', 'Colegiul Național „Ana Aslan” (organization)'],
  // What somebody is, is nobody else
  ['Ana Moga, care este și profesoară de fizică, este acuzată de furt.', 'Ana Moga (person, ROU)'],
  // A given name with a hyphen
  ['Elena-Corina Pop a plecat. Corina Pop a tăcut.', 'Elena-Corina Pop (person, ROU)'],
  [
    'Elena-Corina Pop a plecat. Ana-Maria Pop a tăcut.',
    'Elena-Corina Pop (person, ROU)',
    'Ana-Maria Pop (person, ROU)',
  ],
  // The only one whom the report names by the office that its first words tell, soon after; not of two, not one of before
  [
    'Prefecta cere bani.\n\nAna Marin, prefecta județului Arad, a venit luni la spital.',
    'Ana Marin (person, ROU)',
    'Arad (place, ROU)',
  ],
  [
    'Primarul cere bani.\n\nPrimarul din Arad, Ion Rotaru, a venit. Primarul din Cluj, Vasile Pop, a tăcut.',
    'primar (person)',
    'Arad (place, ROU)',
    'Ion Rotaru (person, ROU)',
    'Cluj-Napoca (place, ROU)',
    'Vasile Pop (person, ROU)',
  ],
  ['Primarul cere bani.\n\nFostul primar Ion Rotaru a venit.', 'primar (person)', 'Ion Rotaru (person, ROU)'],
  // An acronym that is said to have written something; who sent something to a paper
  ['Sancțiunea a fost anunțată printr-un text emis de ITIA.', 'ITIA (organization)'],
  ['Prețul a fost majorat de TVA.'],
  [
    'Textul a fost trimis Gazetei Noastre de Parchetul Arad.',
    'Gazeta Noastră (organization)',
    'Parchetul Arad (organization, ROU)',
  ],
  // A noun that begins the sentence, and whose it is
  ['Raportul Consiliului Concurenței a fost publicat luni.', 'Consiliul Concurenței (organization, ROU)'],
  // Base forms
  ['Legea afectează pensiile magistraților și deputaților.', 'magistrații (group)', 'deputații (group)'],
])('who is told of in: %s', (text, ...expected) => {
  const found = read(text).entities.map(
    ({ name, kind, country }) => `${name} (${kind}${country === null ? '' : `, ${country}`})`,
  );
  expect(found).toEqual(expected);
});
