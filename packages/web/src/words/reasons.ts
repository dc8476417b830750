import type { Locale } from '../settings/settings.js';

/** Why the reader took something for a part of a fact, in Romanian; records say it in English. */
const RO: Readonly<Record<string, string>> = {
  context: 'din context',
  'governing clause': 'propoziția de care depinde',
  'governing verb': 'verbul de care depinde',
  'its time is to come': 'timpul ei e în viitor',
  'publication date': 'data publicării',
  'same sentence': 'din aceeași propoziție',
  'subject left out': 'subiect subînțeles',
  'subject of the clause': 'subiectul propoziției',
  'subject of the clause, or who speaks': 'subiectul propoziției sau cel care vorbește',
  'the act it is joined to': 'fapta de care e legată',
  'the body it is brought before': 'cel în fața căruia e adusă',
  'the other of two sides told before': 'cealaltă dintre cele două părți de dinainte',
  'the speaker refuses': 'vorbitorul refuză',
  'the speaker speaks of own acts': 'vorbitorul vorbește despre faptele sale',
  'the state the report is about': 'statul despre care e știrea',
  'the two sides told before': 'cele două părți de dinainte',
  'those told before whose office it is': 'cei numiți înainte, a căror funcție este',
  'those who fight': 'cei care se luptă',
  'what is promised, threatened or refused': 'ce se promite, se amenință sau se refuză',
  'who accused or asked before': 'cine a acuzat sau a cerut înainte',
  'who decided what is spoken of': 'cine a hotărât lucrul despre care se vorbește',
  'who did the like before': 'cine a făcut la fel înainte',
  'who did what is spoken of': 'cine a făcut lucrul despre care se vorbește',
  'who told what is rejected': 'cine a spus ce se respinge',
  'whom the promised act is for': 'cel pentru care e fapta promisă',
};

/** A reason in the language of the page where it is known, with the language it is in. */
export function reasonWords(reason: string, locale: Locale): { readonly text: string; readonly lang: Locale } {
  const known = locale === 'ro' ? RO[reason] : undefined;
  return known === undefined ? { text: reason, lang: 'en' } : { text: known, lang: 'ro' };
}
