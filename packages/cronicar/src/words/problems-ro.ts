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
      return 'folderul nu are fișiere care pot fi citite';
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
    case 'no-article':
      return 'pagina nu are o știre, ci numai ce stă în jurul uneia (meniuri, anunțuri despre cookie-uri, imagini)';
    case 'only-a-part':
      return 'aici este numai o parte din știre; restul este pentru abonați';
    case 'too-deep':
      return `elementele sunt imbricate pe mai mult de ${p.expected} niveluri; nu se citește`;
    case 'too-many':
      return `sunt peste ${p.expected} de elemente sau înregistrări într-una singură; nu se citește`;
    case 'broken-format':
      return `nu este ${p.expected} valid${p.found ? ` (${p.found})` : ''}`;
    case 'broken-record':
      return `înregistrarea nu este ${p.expected} valid${p.found ? `: ${p.found}` : ''}; este lăsată deoparte`;
    case 'long-record':
      return `o înregistrare are peste ${megabytes(p.expected)}; este lăsată deoparte`;
    case 'columns-guessed':
      return `coloanele au fost ghicite după nume: ${p.found}; dacă este bine, adaugă --guess, altfel spune-le cu --map ${p.expected}`;
    case 'no-columns':
      return `nu se știe în ce coloană este textul; spune cu --map ${p.expected} (există: ${p.found})`;
    case 'entities-refused':
      return 'fișierul XML definește entități proprii sau trimite la altele din afară; astfel de fișiere nu se citesc';
    case 'unsafe-path':
      return `arhiva are o intrare „${p.found}” care ar ieși din ea; intrarea nu se citește`;
    case 'bomb':
      return `arhiva despachetată depășește ${megabytes(p.expected)}${p.found ? ` (${p.found})` : ''}, ca arhivele făcute să dăuneze; nu se citește mai departe`;
    case 'encrypted':
      return 'este încuiat cu o parolă; descuie-l întâi';
    case 'unknown-format':
      return `formatul nu este cunoscut; se pot citi: ${p.expected}`;
    case 'output-taken':
      return `fișa ar avea același nume ca a fișierului ${p.found} (${p.expected}); redenumește unul dintre ele`;
    case 'output-is-input':
      return `fișa ar suprascrie știrea ${p.found}; alege alt folder la --out`;
    case 'cannot-write':
      return `nu se poate scrie ${p.expected}${p.found ? ` (${p.found})` : ''}`;
    case 'bad-world':
      return `${field} nu poate fi „${p.found}”; se așteaptă ${p.expected}`;
    case 'paragraphs-left-out':
      return `${p.found} paragrafe sunt în altă limbă decât articolul: din ele nu s-a citit nimic`;
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
