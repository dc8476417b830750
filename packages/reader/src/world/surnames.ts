/**
 * What a person is called by when the given name is left off, from a full name in Western order: the last word
 * (`Putin`), and with its particles (`von der Leyen`, `Leyen`; `al-Sharaa`, `Sharaa`). Empty for a single word and for
 * regnal names (`Charles al III-lea`). Names in Eastern order (`Xi Jinping`) give a harmless last word; their surname
 * is an alias in the table. A name with a father's (`Khalid bin Salman`) has no surname but what the table says.
 *
 * @param folded Folded full name.
 */
export function surnames(folded: string): readonly string[] {
  const words = folded.split(/\s+/);
  const last = words.at(-1) ?? '';
  if (words.length < 2 || last.length < 3 || REGNAL.test(last) || words.some((word) => SON_OF.has(word))) return [];
  const found = [last];
  const particle = words.findIndex((word, index) => index > 0 && PARTICLES.has(word));
  if (particle > 0 && particle < words.length - 1) found.push(words.slice(particle).join(' '));
  const article = ARTICLE.exec(last);
  if (article !== null && last.length - article[0].length >= 3) found.push(last.slice(article[0].length));
  return found;
}

const PARTICLES = new Set('von van der den de da di do dos del della la le lo ten ter al el abu zu af'.split(' '));
const SON_OF = new Set(['bin', 'ben', 'ibn']);
const ARTICLE = /^(?:al|el|as|ash|an|ar)-/;
const REGNAL = /^[ivx]+(?:-[a-z]+)?$/;
