/** HTML that can hold nothing but what was meant: whatever is put in is escaped, unless it is HTML made here. */
export interface Html {
  readonly html: string;
}

type Part = Html | string | number | null | undefined | readonly Html[];

/** Template tag: html`<p>${text}</p>`. Attributes must stand in double quotation marks. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  let text = strings[0] as string;
  parts.forEach((part, i) => {
    text += rendered(part) + strings[i + 1];
  });
  return { html: text };
}

function rendered(part: Part): string {
  if (part === null || part === undefined) return '';
  if (typeof part === 'string' || typeof part === 'number') return escaped(String(part));
  return 'html' in part ? part.html : part.map(({ html }) => html).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Text as it is, but for what no page can show: control characters and halves of characters become U+FFFD, and marks that
 * turn the writing direction over more than themselves go, so that nothing is read in another order than it stands.
 */
export function escaped(text: string): string {
  return text
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/[^\P{Cc}\n\t]|\p{Surrogate}/gu, '\uFFFD')
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign] as string);
}

/** An address that a link may lead to; null for any that could run something (`javascript:`). */
export function safeUrl(url: string | null): string | null {
  if (url === null) return null;
  try {
    const { protocol, href } = new URL(url);
    return protocol === 'https:' || protocol === 'http:' ? href : null;
  } catch {
    return null;
  }
}
