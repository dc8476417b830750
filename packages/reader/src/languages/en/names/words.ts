/** Connecting words and verb classes that decide who is meant. Folded forms and lemmas. */

/** After these a city is where something happens. */
export const LOCATIVE =
  'in at near from to into around outside inside through across towards toward via over above within throughout';
export const INDEFINITE = 'a an some another any each every several many no other';

/** Verbs whose subject is a person, a state or a body that acts. */
export const HUMAN_VERBS = `
say tell state declare add note explain argue claim insist stress emphasize emphasise comment announce write report reply respond ask
demand request urge call order instruct promise pledge vow swear offer threaten warn accuse blame criticize criticise condemn deny dispute
reject refuse decline confirm admit acknowledge concede agree accept negotiate discuss speak talk meet visit host receive welcome
congratulate thank praise laud hail regret apologize apologise believe think consider hope want wish intend plan decide choose elect vote
sign ratify resign appoint nominate propose recommend suggest reiterate reaffirm describe launch begin lead chair head travel fly
arrive leave return flee escape attack bomb shell strike shoot fire kill wound injure arrest detain seize abduct kidnap release free expel
summon recall torture beat rob steal hide reveal disclose attend give grant send supply deliver sell buy pay invest work study train play
sing win lose run campaign protest demonstrate march rally chant investigate probe question try sentence convict jail acquit charge
indict sue testify seek search know understand see hear feel fear suffer weep live die marry wait invite phone contact consult inform brief
help support back aid rescue protect deploy withdraw mobilize mobilise impose sanction suspend block delay cancel cut close open reopen
build repair reform change adopt respect violate ignore justify fight debate represent preside organize organise prepare coordinate
monitor inspect control raise lower award oblige cite quote contribute react hold urge press push draft pass veto approve oppose
`;

/** Verbs of telling: who said something goes on with them. */
export const TELLING = `
say tell state declare add note explain argue claim insist stress warn accuse blame criticize criticise condemn denounce deny dispute
demand urge call appeal promise pledge vow threaten welcome praise thank reject dismiss acknowledge admit confirm predict express
`;

/** The object of these does what the clause below says. */
export const OBJECT_CONTROL =
  'ask urge order instruct tell force compel oblige invite advise encourage persuade convince allow permit help enable authorize ' +
  'authorise press pressure call want require command forbid';
export const PERSON_VERBS =
  'name appoint nominate accuse arrest detain sentence convict acquit suspend dismiss sack fire invite receive congratulate ' +
  'question try jail beat kill shoot wound abduct kidnap release free expel warn threaten ask urge inform elect await meet ' +
  'accompany contact interrogate criticize praise award rescue treat marry sue replace evacuate bury tell thank welcome succeed';
export const SPORT =
  'match championship nba uefa fifa goals goal score tournament stadium semifinal semi-final quarterfinal basketball football ' +
  'soccer tennis cricket rugby league coach';
export const THINGS =
  'decision thing fact measure solution news information situation problem proof sign reason result consequence answer condition ' +
  'figure rise fall increase decrease meeting visit statement proposal law tax report document event moment gesture step case ' +
  'accident method trial mistake attempt attack victory defeat lie tragedy crime act provocation war';
export const LOCAL_NOUNS =
  'airport station street centre center suburb district region outskirts metro hospital university court park port area ' +
  'population province municipality town village map sky east west north south sector front headquarters gate museum residents';
