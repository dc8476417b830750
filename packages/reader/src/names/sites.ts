/** Sites on whose word something stands: `potrivit ziarulnostru.ro`, `scrie nordul.md`. An address elsewhere is only an address. */
import { OUTLET_DOMAINS } from '../world/outlet-domains.js';
import { type Context, folded, nounForms, POS } from './context.js';

/** Rule of an entity named by the address of its site. */
export const SITE = 'site';

/** A bare domain: no scheme, no path, no mail. */
const DOMAIN = /^(?:www\.)?[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){0,3}\.[a-z]{2,6}$/iu;

/** Key of the outlet whose site the token is, '' for a site that no list knows, null where it is none or nobody's word. */
export function siteAt(ctx: Context, token: number): string | null {
  const form = ctx.doc.forms[token] as string;
  if (form.length < 5 || !form.includes('.') || !DOMAIN.test(form)) return null;
  const id = outletOf(form.toLowerCase());
  if (id !== undefined && ctx.world.outlet(id) !== undefined) return `outlet:${id}`;
  return isSource(ctx, token) ? '' : null;
}

/** Behind a word of attribution, a verb of saying, an agent's preposition or a noun for a publication. */
function isSource(ctx: Context, token: number): boolean {
  const { doc, rules } = ctx;
  const before = token - 1;
  if (before < 0 || doc.sentenceOf[before] !== doc.sentenceOf[token]) return false;
  const word = folded(ctx, before);
  if (rules.attribution.has(word) || rules.agentMarkers.has(word)) return true;
  const clause = doc.clauses[doc.clauseOf[token] ?? -1];
  if (rules.humanVerbs.has(doc.foldedLemmas[before] ?? '') || rules.humanVerbs.has(word)) return true;
  // `a declarat pentru nordul.ro`
  if (doc.upos[before] === POS.ADP && clause !== undefined && rules.humanVerbs.has(clause.lemma)) return true;
  return nounForms(ctx, before).some((one) => one.noun.family === 'press');
}

/** Id of the outlet with that domain, or of the one whose subdomain it is. */
function outletOf(domain: string): string | undefined {
  for (let host = domain; host.includes('.'); host = host.slice(host.indexOf('.') + 1)) {
    const id = OUTLET_DOMAINS.get(host);
    if (id !== undefined) return id;
  }
  return undefined;
}
