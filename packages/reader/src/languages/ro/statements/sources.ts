/** Nouns for persons, bodies and documents on whose word something can stand. Plans, laws and customs are none: `potrivit legii`. */
const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

export const VOICE_NOUNS = words(`
coleg colega apropiat apropiata martor martora vecin vecina ruda prieten prietena localnic trecator angajat salariat
  cunoscut membru participant organizator specialist expert analist comentator observator medic avocat reprezentant reprezentanta
  interlocutor sursa informator consilier colaborator familie parinte mama tata sotie sot frate sora fiu fiica copil oficial diplomat
  responsabil demnitar functionar purtator politician istoric sociolog economist politolog meteorolog seismolog epidemiolog cercetator
  profesor student elev sindicalist fermier pescar sofer pilot marinar soldat ofiter refugiat supravietuitor victima protestatar
  manifestant locuitor client pacient asistent`);

/** Of whoever issued them, or spoke last. */
export const OWN_DOCUMENTS = words(
  'comunicat document declaratie scrisoare mesaj postare post nota memoriu informare anunt notificare adresa precizare instiintare apel raspuns material',
);

export const DOCUMENT_NOUNS = words(`
  raport rechizitoriu ancheta studiu sondaj data informatie motivare expertiza calcul estimare statistica prognoza
  presa publicatie cotidian saptamanal agentie portal site bilant plangere denunt referat
  stenograma inregistrare marturie relatare evaluare analiza cercetare cifra recensamant buletin sinteza dosar
  comunicare investigatie autopsie articol reportaj dezvaluire`);
