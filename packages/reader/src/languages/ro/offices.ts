/** Romanian titles of office. All words are folded (lower case, no diacritics) except `title` and `feminine`. */
import type { OfficeHeadForm, OfficeRules, OfficeTitle } from '../../language/offices.js';

/**
 * Printed forms of the nouns that begin a title. Columns: bare | definite | definite oblique, singular then plural;
 * the line after `f` is the feminine. Several forms in one column are parted by commas, `-` means none.
 */
const HEADS = `
presedinte m presedinte | presedintele | presedintelui | presedinti | presedintii | presedintilor
presedinte f presedinta | presedinta | presedintei | presedinte | presedintele | presedintelor
vicepresedinte m vicepresedinte | vicepresedintele | vicepresedintelui | vicepresedinti | vicepresedintii | vicepresedintilor
vicepresedinte f vicepresedinta | vicepresedinta | vicepresedintei | vicepresedinte | vicepresedintele | vicepresedintelor
premier m premier | premierul | premierului | premieri | premierii | premierilor
premier f premiera | premiera | premierei | premiere | premierele | premierelor
prim-ministru m prim-ministru, prim ministru, primministru | prim-ministrul, primul-ministru, primul ministru, prim ministrul | prim-ministrului, primului-ministru, primului ministru, prim ministrului | prim-ministri, prim ministri | prim-ministrii, prim ministrii | prim-ministrilor, prim ministrilor
prim-ministru f prim-ministra, prim ministra | prim-ministra, prim ministra | prim-ministrei, prim ministrei | prim-ministre | prim-ministrele | prim-ministrelor
vicepremier m vicepremier, viceprim-ministru | vicepremierul, viceprim-ministrul | vicepremierului, viceprim-ministrului | vicepremieri, viceprim-ministri | vicepremierii, viceprim-ministrii | vicepremierilor, viceprim-ministrilor
vicepremier f vicepremiera, viceprim-ministra | vicepremiera, viceprim-ministra | vicepremierei, viceprim-ministrei | vicepremiere | vicepremierele | vicepremierelor
cancelar m cancelar | cancelarul | cancelarului | cancelari | cancelarii | cancelarilor
cancelar f cancelara | cancelara | cancelarei | cancelare | cancelarele | cancelarelor
ministru m ministru | ministrul | ministrului | ministri | ministrii | ministrilor
ministru f ministra | ministra | ministrei | ministre | ministrele | ministrelor
sef m sef | seful | sefului | sefi | sefii | sefilor
sef f sefa | sefa | sefei | sefe | sefele | sefelor
lider m lider | liderul | liderului | lideri | liderii | liderilor
lider f lidera | lidera | liderei | lidere | liderele | liderelor
conducator m conducator | conducatorul | conducatorului | conducatori | conducatorii | conducatorilor
conducator f conducatoare | conducatoarea | conducatoarei | conducatoare | conducatoarele | conducatoarelor
dictator m dictator | dictatorul | dictatorului | dictatori | dictatorii | dictatorilor
secretar m secretar | secretarul | secretarului | secretari | secretarii | secretarilor
secretar f secretara | secretara | secretarei | secretare | secretarele | secretarelor
reprezentant m inalt reprezentant | inaltul reprezentant | inaltului reprezentant | inalti reprezentanti | inaltii reprezentanti | inaltilor reprezentanti
reprezentant f inalta reprezentanta | inalta reprezentanta | inaltei reprezentante | inalte reprezentante | inaltele reprezentante | inaltelor reprezentante
guvernator m guvernator | guvernatorul | guvernatorului | guvernatori | guvernatorii | guvernatorilor
guvernator f guvernatoare | guvernatoarea | guvernatoarei | guvernatoare | guvernatoarele | guvernatoarelor
director m director | directorul | directorului | directori | directorii | directorilor
director f directoare | directoarea | directoarei | directoare | directoarele | directoarelor
primar m primar | primarul | primarului | primari | primarii | primarilor
primar f primarita | primarita | primaritei | primarite | primaritele | primaritelor
edil m edil | edilul | edilului | edili | edilii | edililor
procuror m procuror | procurorul | procurorului | procurori | procurorii | procurorilor
procuror f procuroare | procuroarea, procuroara | procuroarei | procuroare | procuroarele | procuroarelor
procuror-sef m procuror-sef, procuror sef | procurorul-sef, procurorul sef | procurorului-sef, procurorului sef | procurori-sefi, procurori sefi | procurorii-sefi, procurorii sefi | procurorilor-sefi, procurorilor sefi
procuror-sef f procuroare-sefa, procuror-sefa, procuroare sefa | procuroarea-sefa, procurora-sefa, procuroara-sefa, procuroarea sefa, procuroara sefa | procuroarei-sefe, procurorei-sefe, procuroarei sefe | - | - | -
purtator m purtator | purtatorul | purtatorului | purtatori | purtatorii | purtatorilor
purtator f purtatoare | purtatoarea | purtatoarei | purtatoare | purtatoarele | purtatoarelor
speaker m speaker | speakerul, speaker-ul | speakerului, speaker-ului | speakeri | speakerii | speakerilor
speaker f speakera | speakera | speakerei | - | - | -
consilier m consilier | consilierul | consilierului | consilieri | consilierii | consilierilor
consilier f consiliera | consiliera | consilierei | consiliere | consilierele | consilierelor
comandant m comandant | comandantul | comandantului | comandanti | comandantii | comandantilor
comandant f comandanta | comandanta | comandantei | comandante | comandantele | comandantelor
papa m papa | papa | papei | papi | papii | papilor
suveran-pontif m suveran pontif | suveranul pontif | suveranului pontif | - | - | -
pontif m pontif | pontiful | pontifului | - | - | -
rege m rege | regele | regelui | regi | regii | regilor
rege f regina | regina | reginei | regine | reginele | reginelor
monarh m monarh | monarhul | monarhului | monarhi | monarhii | monarhilor
monarh f monarha | monarha | monarhei | - | - | -
suveran m suveran | suveranul | suveranului | suverani | suveranii | suveranilor
suveran f suverana | suverana | suveranei | suverane | suveranele | suveranelor
imparat m imparat | imparatul | imparatului | imparati | imparatii | imparatilor
emir m emir | emirul | emirului | emiri | emirii | emirilor
sultan m sultan | sultanul | sultanului | sultani | sultanii | sultanilor
mare-duce m mare duce, mare-duce | marele duce, marele-duce | marelui duce, marelui-duce | - | - | -
print m print | printul | printului | printi | printii | printilor
print f printesa | printesa | printesei | printese | printesele | printeselor
ghid m ghid | ghidul | ghidului | - | - | -
bascan m bascan | bascanul | bascanului | bascani | bascanii | bascanilor
bascan f bascana | bascana | bascanei | - | - | -
`;

/**
 * `kind | head | title with diacritics | feminine | owners (`*` any, `=X` the words say it is X) | tails, parted by commas`.
 * `~` before a tail in the genitive stands for it with and without its article (`apararii`, `al apararii`, `a apararii`);
 * `_` is the empty tail.
 */
const TITLES = `
president | presedinte | președinte | președintă | * | _, ~statului, ~republicii, de stat, ~tarii, ~republicii islamice
head-of-state | sef | șef al statului | șefă a statului | * | ~statului, de stat
vice-president | vicepresedinte | vicepreședinte | vicepreședintă | * | _
prime-minister | premier | premier | premieră | * | _
prime-minister | prim-ministru | prim-ministru | prim-ministră | * | _
prime-minister | cancelar | cancelar | cancelară | DEU AUT | _, federal, federala, federale
prime-minister | presedinte | președinte al Guvernului | președintă a Guvernului | ESP ITA HRV BIH | ~guvernului, ~consiliului de ministri
prime-minister | sef | șef al guvernului | șefă a guvernului | * | ~guvernului, ~executivului, ~cabinetului, de guvern, ~cabinetului de ministri
prime-minister | secretar | secretar de stat | - | VAT | de stat
deputy-prime-minister | vicepremier | vicepremier | vicepremieră | * | _
leader | lider | lider | lideră | * | _
leader | conducator | conducător | conducătoare | * | _
leader | dictator | dictator | - | * | _
supreme-leader | lider | lider suprem | lideră supremă | IRN AFG PRK | suprem, spiritual, religios, religios suprem, spiritual suprem
supreme-leader | ghid | ghid suprem | - | IRN | suprem, spiritual
monarch | rege | rege | regină | * | _
monarch | monarh | monarh | monarhă | * | _
monarch | suveran | suveran | suverană | * | _
monarch | imparat | împărat | împărăteasă | JPN | _
monarch | emir | emir | - | QAT KWT | _
monarch | sultan | sultan | - | OMN BRN | _
monarch | mare-duce | mare duce | mare ducesă | LUX | _
crown-prince | print | prinț moștenitor | prințesă moștenitoare | * | mostenitor, mostenitoare, ~coroanei
pope | papa | papă | - | =VAT | _
pope | suveran-pontif | suveran pontif | - | =VAT | _
pope | pontif | suveran pontif | - | =VAT | _
pope | sef | șef al Bisericii Catolice | - | =VAT | ~bisericii catolice, ~bisericii romano-catolice
pope | lider | lider al Bisericii Catolice | - | =VAT | ~bisericii catolice, ~bisericii romano-catolice
foreign-minister | ministru | ministru de externe | ministră de externe | * | de externe, ~afacerilor externe, ~afacerilor de externe, ~relatiilor externe, ~externelor, pentru afaceri externe, ~afacerilor europene si externe, ~afacerilor externe si integrarii europene
foreign-minister | sef | șef al diplomației | șefă a diplomației | * | ~diplomatiei
foreign-minister | sef | șef al diplomației | șefă a diplomației | USA | ~departamentului de stat
foreign-minister | secretar | secretar de stat | secretară de stat | USA | de stat
foreign-minister | secretar | secretar pentru relațiile cu statele | - | VAT | pentru relatiile cu statele
foreign-minister | secretar | secretar pentru afaceri externe | secretară pentru afaceri externe | GBR | pentru afaceri externe, ~foreign office, de externe
defence-minister | ministru | ministru al apărării | ministră a apărării | * | ~apararii, ~apararii nationale, de aparare, pentru aparare
defence-minister | ministru | ministru de război | - | USA | de razboi, ~razboiului
defence-minister | secretar | secretar al apărării | secretară a apărării | USA GBR PHL | ~apararii, pentru aparare, de razboi, ~razboiului
defence-minister | sef | șef al Pentagonului | șefă a Pentagonului | =USA | ~pentagonului, de la pentagon
interior-minister | ministru | ministru de interne | ministră de interne | * | de interne, ~afacerilor interne, ~internelor, ~afacerilor de interne, ~administratiei si internelor
justice-minister | ministru | ministru al justiției | ministră a justiției | * | ~justitiei, de justitie
justice-minister | procuror | procuror general | procuroare generală | USA | general, generala, generale
finance-minister | ministru | ministru de finanțe | ministră de finanțe | * | de finante, ~finantelor, ~finantelor publice
finance-minister | secretar | secretar al Trezoreriei | secretară a Trezoreriei | USA | ~trezoreriei, pentru trezorerie
finance-minister | sef | șef al Trezoreriei | șefă a Trezoreriei | USA | ~trezoreriei
finance-minister | cancelar | cancelar al Trezoreriei | - | GBR | ~trezoreriei, ~exchequer-ului, ~finantelor, de finante, ~esichierului
economy-minister | ministru | ministru al economiei | ministră a economiei | * | ~economiei, de economie, ~economiei si comertului
energy-minister | ministru | ministru al energiei | ministră a energiei | * | ~energiei
health-minister | ministru | ministru al sănătății | ministră a sănătății | * | ~sanatatii, ~sanatatii publice
education-minister | ministru | ministru al educației | ministră a educației | * | ~educatiei, ~educatiei nationale, ~educatiei si cercetarii, ~invatamantului
transport-minister | ministru | ministru al transporturilor | ministră a transporturilor | * | ~transporturilor, ~transporturilor si infrastructurii
agriculture-minister | ministru | ministru al agriculturii | ministră a agriculturii | * | ~agriculturii, ~agriculturii si dezvoltarii rurale
environment-minister | ministru | ministru al mediului | ministră a mediului | * | ~mediului, ~mediului apelor si padurilor
labour-minister | ministru | ministru al muncii | ministră a muncii | * | ~muncii, ~muncii si solidaritatii sociale, ~muncii si protectiei sociale
culture-minister | ministru | ministru al culturii | ministră a culturii | * | ~culturii
development-minister | ministru | ministru al dezvoltării | ministră a dezvoltării | * | ~dezvoltarii, ~dezvoltarii lucrarilor publice si administratiei, ~dezvoltarii regionale
european-funds-minister | ministru | ministru al fondurilor europene | ministră a fondurilor europene | * | ~fondurilor europene, ~investitiilor si proiectelor europene, ~proiectelor europene
digital-minister | ministru | ministru al digitalizării | ministră a digitalizării | * | ~digitalizarii, ~cercetarii inovarii si digitalizarii
research-minister | ministru | ministru al cercetării | ministră a cercetării | * | ~cercetarii
sports-minister | ministru | ministru al sportului | ministră a sportului | * | ~sportului, ~tineretului si sportului
tourism-minister | ministru | ministru al turismului | ministră a turismului | * | ~turismului, ~antreprenoriatului si turismului
family-minister | ministru | ministru al familiei | ministră a familiei | * | ~familiei, ~familiei tineretului si egalitatii de sanse
european-affairs-minister | ministru | ministru al afacerilor europene | ministră a afacerilor europene | * | ~afacerilor europene, ~integrarii europene
reintegration-minister | vicepremier | vicepremier pentru reintegrare | vicepremieră pentru reintegrare | MDA | pentru reintegrare
senate-president | presedinte | președinte al Senatului | președintă a Senatului | * | ~senatului, ~consiliului federatiei
senate-president | sef | șef al Senatului | șefă a Senatului | * | ~senatului
chamber-president | presedinte | președinte al Camerei Deputaților | președintă a Camerei Deputaților | * | ~camerei deputatilor, ~camerei reprezentantilor, ~camerei comunelor, ~dumei de stat, ~dumei
chamber-president | sef | șef al Camerei Deputaților | șefă a Camerei Deputaților | * | ~camerei deputatilor
chamber-president | speaker | speaker al Camerei | speakeră a Camerei | USA GBR | _, ~camerei reprezentantilor, ~camerei comunelor, ~camerei
parliament-president | presedinte | președinte al Parlamentului | președintă a Parlamentului | * | ~parlamentului, ~legislativului, ~radei supreme, ~radei, ~verhovnei rada
parliament-president | sef | șef al Legislativului | șefă a Legislativului | * | ~parlamentului, ~legislativului
parliament-president | speaker | speaker | speakeră | MDA UKR GEO ARM | _, ~parlamentului, ~radei supreme, ~radei
parliament-president | presedinte | președinte al Parlamentului European | președintă a Parlamentului European | =EU | ~parlamentului european, ~legislativului european
parliament-president | sef | șef al Parlamentului European | șefă a Parlamentului European | =EU | ~parlamentului european, ~legislativului european
commission-president | presedinte | președinte al Comisiei Europene | președintă a Comisiei Europene | =EU | ~comisiei europene, ~executivului comunitar, ~executivului european, ~ce
commission-president | sef | șef al Comisiei Europene | șefă a Comisiei Europene | =EU | ~comisiei europene, ~executivului comunitar, ~executivului european, ~ce
council-president | presedinte | președinte al Consiliului European | președintă a Consiliului European | =EU | ~consiliului european
council-president | sef | șef al Consiliului European | șefă a Consiliului European | =EU | ~consiliului european
high-representative | reprezentant | înalt reprezentant | înaltă reprezentantă | =EU | pentru politica externa, pentru politica externa si de securitate, pentru politica externa si securitate, pentru afaceri externe si politica de securitate, pentru afaceri externe
high-representative | reprezentant | înalt reprezentant | înaltă reprezentantă | EU | _
high-representative | sef | șef al diplomației europene | șefă a diplomației europene | =EU | ~diplomatiei europene, ~diplomatiei comunitare, ~diplomatiei uniunii europene, ~diplomatiei ue, ~politicii externe europene, ~politicii externe a ue, ~politicii externe a uniunii europene, ~politicii externe a blocului comunitar
secretary-general | secretar | secretar general | secretară generală | NATO UN OSCE COE ARABLEAGUE ASEAN | general, generala, generale
deputy-secretary-general | secretar | secretar general adjunct | secretară generală adjunctă | NATO UN | general adjunct, generala adjuncta, generale adjuncte
director-general | director | director general | directoare generală | IAEA WHO WTO UNESCO | general, generala, generale
managing-director | director | director general | directoare generală | IMF | general, generala, generale, executiv, executiva
governor | guvernator | guvernator | guvernatoare | * | _
governor | guvernator | guvernator al BNR | guvernatoare a BNR | =ROU-BNR | ~bnr, ~bancii nationale a romaniei
governor | guvernator | guvernator al BNM | guvernatoare a BNM | =MDA-BNM | ~bnm, ~bancii nationale a moldovei
chairperson | presedinte | președinte al Rezervei Federale | președintă a Rezervei Federale | =FED | ~rezervei federale, ~fed
chairperson | sef | șef al Rezervei Federale | șefă a Rezervei Federale | =FED | ~rezervei federale, ~fed
director | director | director | directoare | * | _
prosecutor-general | procuror | procuror general | procuroare generală | * | general, generala, generale
chief-prosecutor | procuror-sef | procuror-șef | procuroare-șefă | * | _
chief-prosecutor | procuror-sef | procuror-șef european | procuroare-șefă europeană | =EPPO | european, europeana, europene, ~parchetului european
president | presedinte | președinte al Curții Constituționale | președintă a Curții Constituționale | ROU-CCR | ~curtii constitutionale, ~ccr
president | presedinte | președinte al Înaltei Curți | președintă a Înaltei Curți | =ROU-ICCJ | ~inaltei curti de casatie si justitie, ~inaltei curti, ~iccj
general-staff-chief | sef | șef al Statului Major | șefă a Statului Major | * | ~statului major, ~statului major general, ~statului major al apararii, ~statului major al armatei, ~marelui stat major
army-commander | comandant | comandant al armatei | comandantă a armatei | * | ~armatei, sef al armatei, suprem al armatei, ~fortelor armate, sef al fortelor armate
presidential-spokesperson | purtator | purtător de cuvânt al președinției | purtătoare de cuvânt a președinției | * | de cuvant al presedintelui, de cuvant a presedintelui, de cuvant al presedintiei, de cuvant a presedintiei, de cuvant prezidential
presidential-spokesperson | purtator | purtător de cuvânt al Kremlinului | purtătoare de cuvânt a Kremlinului | =RUS | de cuvant al kremlinului, de cuvant al presedintiei ruse, de cuvant al lui vladimir putin, de cuvant al lui putin
presidential-spokesperson | purtator | purtător de cuvânt al Casei Albe | purtătoare de cuvânt a Casei Albe | =USA | de cuvant al casei albe, de cuvant a casei albe
foreign-ministry-spokesperson | purtator | purtător de cuvânt al Ministerului de Externe | purtătoare de cuvânt a Ministerului de Externe | * | de cuvant al ministerului de externe, de cuvant a ministerului de externe, de cuvant al ministerului afacerilor externe, de cuvant a ministerului afacerilor externe, de cuvant al diplomatiei, de cuvant a diplomatiei
foreign-ministry-spokesperson | purtator | purtător de cuvânt al Departamentului de Stat | purtătoare de cuvânt a Departamentului de Stat | =USA | de cuvant al departamentului de stat, de cuvant a departamentului de stat
presidential-office-head | sef | șef al administrației prezidențiale | șefă a administrației prezidențiale | UKR | ~administratiei prezidentiale, ~biroului prezidential, ~cabinetului prezidential, ~biroului presedintelui, ~cancelariei prezidentiale, ~cabinetului presedintelui
security-council-secretary | secretar | secretar al Consiliului de Securitate | secretară a Consiliului de Securitate | RUS UKR BLR ARM | ~consiliului de securitate, ~consiliului de securitate nationala si aparare, ~consiliului de securitate al rusiei
national-security-adviser | consilier | consilier pentru securitate națională | consilieră pentru securitate națională | USA GBR IND ISR | pentru securitate nationala, pentru securitatea nationala, pe securitate nationala, pe probleme de securitate nationala, de securitate nationala
capital-mayor | primar | primar general | primăriță generală | ROU MDA | general, generala, generale, general al capitalei, general al bucurestiului, general al municipiului bucuresti, ~capitalei, general al municipiului chisinau
capital-mayor | edil | edil-șef al Capitalei | - | ROU | ~capitalei, general
capital-mayor | primar | primar al Bucureștiului | primăriță a Bucureștiului | =ROU | ~bucurestiului, general al bucurestiului, general al municipiului bucuresti
capital-mayor | primar | primar al Chișinăului | primăriță a Chișinăului | =MDA | ~chisinaului, general al chisinaului, general al municipiului chisinau
gagauzia-governor | bascan | bașcan | bașcană | =MDA | _, ~gagauziei, ~utag, ~autonomiei gagauze, ~uta gagauzia
gagauzia-governor | guvernator | guvernator al Găgăuziei | guvernatoare a Găgăuziei | =MDA | ~gagauziei, ~autonomiei gagauze
transnistria-leader | lider | lider de la Tiraspol | lideră de la Tiraspol | =MDA | de la tiraspol, ~transnistriei, transnistrean, ~regiunii transnistrene, ~regiunii separatiste transnistrene
transnistria-leader | presedinte | așa-zis președinte al Transnistriei | - | =MDA | ~transnistriei, de la tiraspol
president | lider | lider de la Cotroceni | lideră de la Cotroceni | =ROU | de la cotroceni
`;

const MODIFIERS: readonly (readonly [kind: 'acting' | 'former' | 'elect' | 'suspended', words: string])[] = [
  ['acting', 'interimar interimara interimare interimari interimarul interimarului interimara'],
  ['former', 'fost fosta fostul fostului fostei foste fosti fostii fostilor fostele fostelor ex precedent precedentul'],
  ['former', 'demisionar demisionara demisionarul defunct defunctul defuncta defunctului raposat raposatul'],
  [
    'elect',
    'ales aleasa alesul alesului alese desemnat desemnata desemnate viitor viitorul viitorului viitoare viitoarea',
  ],
  ['suspended', 'suspendat suspendata suspendate demis demisa inlaturat inlaturata destituit destituita rasturnat'],
];

export const OFFICES: OfficeRules = {
  heads: readHeads(),
  titles: TITLES.trim().split('\n').map(readTitle),
  modifiers: new Map(MODIFIERS.flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const))),
};

function readHeads(): ReadonlyMap<string, readonly OfficeHeadForm[]> {
  const heads = new Map<string, OfficeHeadForm[]>();
  for (const line of HEADS.trim().split('\n')) {
    const [, head = '', sex = '', columns = ''] = /^(\S+) ([mf]) (.*)$/.exec(line) ?? [];
    columns.split(' | ').forEach((column, index) => {
      for (const form of column.split(', ')) {
        if (form === '-') continue;
        const reading: OfficeHeadForm = {
          head,
          gender: sex === 'f' ? 'fem' : 'masc',
          number: index < 3 ? 'sing' : 'plur',
          definite: index % 3 !== 0,
          oblique: index % 3 === 2,
        };
        const readings = heads.get(form);
        if (readings === undefined) heads.set(form, [reading]);
        else readings.push(reading);
      }
    });
  }
  return heads;
}

function readTitle(line: string): OfficeTitle {
  const [kind = '', head = '', title = '', feminine = '', owners = '', tails = ''] = line.split(' | ');
  const complete = owners.startsWith('=');
  return {
    head,
    tails: tails.split(', ').flatMap(expandTail),
    kind,
    title,
    feminine: feminine === '-' ? '' : feminine,
    owners: owners === '*' ? null : owners.replace('=', '').split(' '),
    complete,
  };
}

function expandTail(tail: string): string[] {
  if (tail === '_') return [''];
  return tail.startsWith('~') ? ['', 'al ', 'a '].map((article) => article + tail.slice(1)) : [tail];
}
