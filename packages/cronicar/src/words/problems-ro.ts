import type { CommandProblem } from '../problem.js';
import { fetchProblemRo } from './fetch-ro.js';

/** A problem in words; what file and line it is in is said before it. */
export function problemRo(p: CommandProblem): string {
  const field = p.field ? `câmpul „${p.field}”` : 'antetul';
  const place = p.field?.startsWith('--') ? p.field : field;
  switch (p.code) {
    case 'not-found':
      return 'fișierul nu există';
    case 'unreadable':
      return `fișierul nu poate fi citit${p.found ? ` (${p.found})` : ''}`;
    case 'no-match':
      return 'niciun fișier nu se potrivește cu tiparul';
    case 'empty-folder':
      return 'folderul nu are știri (fișiere .txt sau .md)';
    case 'empty':
      return 'fișierul nu are text';
    case 'binary':
      return 'nu este text, ci date binare';
    case 'unknown-encoding':
      return 'codarea caracterelor nu este cunoscută; salvează fișierul ca UTF-8';
    case 'encoding-guessed':
      return `nu este UTF-8; citit ca ${p.found}`;
    case 'damaged-characters':
      return 'unele caractere sunt deteriorate și apar ca \uFFFD';
    case 'too-large':
      return `${megabytes(p.found)} de text, peste limita de ${megabytes(p.expected)} pentru o știre; împarte fișierul`;
    case 'front-matter-open':
      return 'antetul începe cu --- dar nu se închide; pune un rând --- după el';
    case 'front-matter-broken':
      return `antetul nu este YAML valid: ${p.found}`;
    case 'front-matter-not-fields':
      return `antetul nu are câmpuri; se așteaptă rânduri ca „${p.expected}”`;
    case 'bad-field':
      return `${field} trebuie să fie un text, nu ${p.found === 'list' ? 'o listă' : 'da sau nu'}`;
    case 'no-date':
      return 'nu are dată; dă data publicării cu --date AAAA-LL-ZZ sau ca „published:” în antet';
    case 'bad-date':
      return `${place}: „${p.found}” nu este o dată scrisă AAAA-LL-ZZ`;
    case 'no-such-date':
      return `${place}: data ${p.found} nu există în calendar; se așteaptă AAAA-LL-ZZ`;
    case 'time-without-offset':
      return `${place}: ora din „${p.found}” nu are fus orar (ca ${p.expected}); se folosește numai ziua`;
    case 'date-replaced':
      return `data din fișier, ${p.found}, este înlocuită cu ${p.expected} din --date`;
    case 'bad-language':
      return `${place}: „${p.found}” nu este un cod de limbă; se așteaptă un cod ca ${p.expected}`;
    case 'other-language':
      if (p.severity === 'warning')
        return `textul este în ${languageName(p.found)}, limbă care încă nu se poate citi; este păstrat și poate fi căutat, fără fapte`;
      return `textul este în ${languageName(p.found)}, nu în română; se pot citi: ${p.expected}. Dacă este totuși în română, adaugă --language ro`;
    case 'unknown-language':
      return 'limba nu poate fi recunoscută din acest text; dacă este în română, adaugă --language ro';
    case 'output-taken':
      return `fișa ar avea același nume ca a fișierului ${p.found} (${p.expected}); redenumește unul dintre ele`;
    case 'output-is-input':
      return `fișa ar suprascrie știrea ${p.found}; alege alt folder la --out`;
    case 'cannot-write':
      return `nu se poate scrie ${p.expected}${p.found ? ` (${p.found})` : ''}`;
    case 'bad-world':
      return `${field} nu poate fi „${p.found}”; se așteaptă ${p.expected}`;
    case 'not-read':
      return `știrea nu a putut fi citită: ${p.found}`;
    default:
      return fetchProblemRo(p.code, p);
  }
}

function languageName(code: string | number | undefined): string {
  const name = new Intl.DisplayNames('ro', { type: 'language' }).of(String(code)) ?? String(code);
  return `${name} (${code})`;
}

const megabytes = (bytes: string | number | undefined) =>
  `${(Number(bytes) / 1e6).toFixed(1).replace('.', ',').replace(',0', '')} MB`;
