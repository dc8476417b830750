/** Endings by which a surname shows where it is at home. Only a check against guesses, never a reason for one. */
const ENDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?:enko|chuk|ciuk|niuk|skyi|skii|tiuk)$/, ['UKR', 'BLR', 'RUS']],
  [/(?:iuk|uk)$/, ['UKR', 'BLR', 'POL']],
  [
    /(?:ov|ev|in|ski|ova|eva|ina|skaia|zov)$/,
    ['RUS', 'BGR', 'BLR', 'KAZ', 'UKR', 'MKD', 'POL', 'UZB', 'KGZ', 'TJK', 'TKM', 'AZE'],
  ],
  [/(?:vili|dze|ia|ua)$/, ['GEO', 'ROU', 'MDA', 'ITA', 'ESP']],
  [/(?:ian|yan)$/, ['ARM', 'ROU', 'MDA', 'USA', 'FRA']],
  [/(?:escu|eanu|aru|oiu|scu)$/, ['ROU', 'MDA']],
  [/(?:ic|ici|vic|vici)$/, ['SRB', 'HRV', 'BIH', 'MNE', 'SVN', 'BLR', 'MKD', 'XKX']],
  [/(?:nen|lainen|salo|nieni)$/, ['FIN', 'EST']],
  [/(?:opoulos|idis|akis|oglou)$/, ['GRC', 'CYP']],
  [/(?:oglu|soy|can)$/, ['TUR', 'AZE']],
];
/** One capital syllable and a hyphenated pair: Korean. */
const KOREAN = /^[a-z]{1,6} [a-z]{2,6}-[a-z]{2,6}$/;

/** Alpha-3 of states where such a name is common; empty where it tells nothing. */
export function nameOrigin(folded: string): readonly string[] {
  if (KOREAN.test(folded)) return ['PRK', 'KOR'];
  const last = folded.split(' ').at(-1) ?? '';
  for (const [pattern, states] of ENDINGS) if (last.length > 4 && pattern.test(last)) return states;
  return [];
}

/** Given names that are usual in Romania and rare elsewhere, folded. */
const GIVEN = new Set(
  (
    'adelin adela adina adrian alexandru alin alina alis ana anca andra andreea andrei anghel anton antoaneta aurel aurelia ' +
    'aurelian barbu beniamin bianca bogdan bucur calin camelia camil carmen catalin catalina cezar cezara cipriana ciprian ' +
    'claudiu claudia codrin codrut codruta constantin constanta coriolan corina cornel cornelia corneliu cosmin cosmina costel ' +
    'costica costin crenguta cristi cristian cristina crina crin dacian damian dan daniela danut dana darius decebal delia denisa ' +
    'didina dinu diana doina doinita dorel dorin dorina doru dragomir dragos dumitru dumitrita ecaterina elena emil emilian ' +
    'eugen eugenia eufrosina felicia felix flavia flaviu florea florentin florentina florica florin florina gabriel gabriela ' +
    'gelu george georgeta georgiana gheorghe gheorghita ghita gica gigi gratian gratiela grigore gruia haralambie horatiu ' +
    'horia ignat ilarie ilie ilinca iliuta ina ioan ioana ion ionel ionela ionut ionita iordache iosif irina iris irinel ' +
    'iulia iulian iuliana iulica iulica iulica iuliu iustin iustina lacramioara laura laurentiu lavinia lenuta leonard ' +
    'letitia lia lidia ligia liliana livia liviu loredana lorena luca lucia lucian luciana ludovica luminita madalin ' +
    'madalina magda manole manuela marcel marcela maria marian mariana marilena marin marina marinela marius matei melania ' +
    'mihai mihaela mihail mihnea mina minodora mircea mirela miruna mirea mitica mitrea moise monica nadia natalia neagu ' +
    'neculai nela nelu nicanor nichifor nicoleta nicolae nicu nicusor nicuta ninel norica octavian octavia olguta olimpia ' +
    'olimpiu oana oprea ovidiu ovidia pamfil pantelimon paraschiva patru paul paula pavel petre petrica petrisor petru petruta ' +
    'pompiliu puiu rada radu raluca ramona rares raul razvan remus rodica romeo romica romulus roxana ruxandra sabin sabina ' +
    'sanda sandu saveta sebastian septimiu serban sergiu severin severina silvia silviu simona sorin sorina speranta spiridon ' +
    'stan stana stefan stefania stela stelian steliana stelica tanase teodor teodora teodosie tiberiu titi titus toader toma ' +
    'traian trandafir tudor tudora tudorel valentin valentina valer valeria valeriu vasile vasilica veronica vasilena victor ' +
    'victoria violeta viorel viorica virgil virginia vlad vladut vlasta voicu voichita zaharia zamfir zenovia zoe'
  ).split(' '),
);
const SURNAME =
  /(?:escu|eanu|oiu|aru|uta|ila|iu|ciu|anu|asca|isor|esan|ean|as|us|at|ut|an|ar|or|ache|ica|oaica|ea|oi)$/;

/** A Romanian given name with a surname that may be one: enough where nothing in the report points elsewhere. */
export function isHomeName(folded: string): boolean {
  const words = folded.split(/[\s-]+/);
  const last = words.at(-1) ?? '';
  if (words.length < 2) return false;
  return GIVEN.has(words[0] ?? '') && (SURNAME.test(last) || nameOrigin(last).length === 0);
}
