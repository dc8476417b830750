import { countedEn, countedRo } from '../../words/counted.js';

const ro = {
  title: 'Oameni',
  lead: 'Cine este numit în știri. Fiecare are pagina lui: funcții, declarații, fapte, promisiuni.',
  name: 'Numele',
  kind: 'Ce este',
  country: 'Țara (cod ISO)',
  named: (n: number, more: boolean) => `${more ? 'peste ' : ''}${countedRo(n, 'o știre', 'știri')}`,
  last: 'ultima',
  none: 'Nimeni cu acest nume. Încearcă doar o parte din nume sau alege alt fel.',
};

const en: typeof ro = {
  title: 'People',
  lead: 'Who is named in reports. Each has a page: offices, statements, deeds, promises.',
  name: 'Name',
  kind: 'Kind',
  country: 'Country (ISO code)',
  named: (n, more) => `${more ? 'over ' : ''}${countedEn(n, '1 report', 'reports')}`,
  last: 'last',
  none: 'Nobody of this name. Try only a part of it, or choose another kind.',
};

export const WORDS = { ro, en };
