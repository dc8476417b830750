import type { FetchProblemCode } from '@cronicar/intake/web';
import type { CommandProblem } from '../problem.js';

/** Codes of problems with an address on the web, or with a list of addresses. */
type WebProblemCode = FetchProblemCode | 'bad-feed' | 'bad-opml' | 'empty-list';

/** What is wrong with an address, its host or a list of feeds, in words. */
export function fetchProblemRo(code: WebProblemCode, p: CommandProblem): string {
  const found = p.found === undefined ? '' : ` (${p.found})`;
  switch (code) {
    case 'bad-url':
      return `nu este adresa unei pagini sau a unui flux${found}; se așteaptă una ca ${p.expected ?? 'https://ecou.example/rss'}`;
    case 'bad-scheme':
      return `se pot descărca numai http și https, nu ${p.found}`;
    case 'credentials-in-url':
      return 'adresele cu nume de utilizator sau parolă nu se descarcă; scoate-le din adresă';
    case 'bad-port':
      return `portul ${p.found} nu este unul al web-ului (${p.expected}); --allow-private permite oricare`;
    case 'private-address':
      return `duce la ${p.found}, care nu este pe internetul public; --allow-private o permite`;
    case 'unknown-host':
      return 'gazda nu există sau nu este rețea; va fi întrebată din nou';
    case 'unreachable':
      return `gazda nu poate fi contactată${found}`;
    case 'bad-certificate':
      return `gazda nu poate dovedi cine este${found}`;
    case 'timed-out':
      return `prea lent: nu s-a terminat în ${seconds(p.expected)} s`;
    case 'cut-short':
      return 'conexiunea s-a întrerupt înainte de sfârșit';
    case 'bad-answer':
      return `gazda nu răspunde cum cere HTTP${found}`;
    case 'bad-compression':
      return `răspunsul nu poate fi despachetat${found}`;
    case 'answer-too-large':
      return `răspunsul este mai mare de ${megabytes(p.expected)}`;
    case 'too-many-redirects':
      return `trimite mai departe de peste ${p.expected} ori`;
    case 'not-readable-media':
      return `nu este text, ci ${p.found}`;
    case 'robots-disallow':
      return `robots.txt de la ${p.found} nu permite această adresă`;
    case 'robots-unknown':
      return `robots.txt de la ${p.found} nu poate fi citit, așa că acolo nu se poate cere nimic; va fi întrebat din nou`;
    case 'gone':
      return `nu mai este acolo (HTTP ${p.found})`;
    case 'busy':
      return 'gazda vrea să fie lăsată în pace o vreme; va fi întrebată mai târziu';
    case 'server-fault':
      return `gazda are o problemă (HTTP ${p.found}); va fi întrebată mai târziu`;
    case 'http-status':
      return `gazda nu o dă (HTTP ${p.found})`;
    case 'stopped':
      return 'oprit înainte de sfârșit';
    case 'bad-feed':
      return `nu este un flux care să poată fi citit; se așteaptă ${p.expected}`;
    case 'bad-opml':
      return `OPML defect: ${p.found}; fluxurile dinainte sunt urmărite`;
    case 'empty-list':
      return 'nu listează niciun flux; se așteaptă un fișier OPML sau câte o adresă pe rând';
  }
}

const seconds = (milliseconds: string | number | undefined) => Math.max(1, Math.round(Number(milliseconds) / 1000));

const megabytes = (bytes: string | number | undefined) => `${Math.round(Number(bytes) / 1e6)} MB`;
