/** Marks (words of class and id) of what stands on a page beside the report. */
export const JUNK_MARKS: ReadonlySet<string> = new Set(
  (
    'cookie cookies gdpr consent cmp onetrust didomi share sharing shares social socials addtoany sharedaddy follow newsletter subscribe ' +
    'abonare aboneaza related similar similare recomandate recomandari recomandat recommended recommendations recirculation outbrain taboola ' +
    'mgid popular trending citeste readmore alsoread advert adverts advertisement ads adsbygoogle publicitate reclama sponsor sponsored promo promoted ' +
    'banner comments comment comentarii disqus respond breadcrumb breadcrumbs tags taglist etichete authorbox bio gallery galerie ' +
    'slideshow carousel slider lightbox caption pullquote pull sidebar widget widgets popup modal overlay menu navbar toolbar ' +
    'skip footer copyright rating vote poll quiz weather horoscop login signup paywall pagination pager whatsapp telegram facebook twitter tooltip toc'
  ).split(' '),
);

/** Two marks that only together say so: `author` alone may be the byline, `next` alone anything. */
export const JUNK_PAIRS: readonly (readonly [string, string])[] = [
  ['author', 'box'],
  ['author', 'info'],
  ['author', 'bio'],
  ['about', 'author'],
  ['post', 'navigation'],
  ['nav', 'links'],
  ['read', 'more'],
  ['read', 'also'],
  ['see', 'also'],
  ['vezi', 'si'],
  ['cele', 'mai'],
  ['most', 'read'],
  ['ultimele', 'stiri'],
  ['latest', 'news'],
  ['more', 'news'],
  ['jp', 'relatedposts'],
  ['google', 'news'],
  ['article', 'tools'],
  ['photo', 'credit'],
  ['image', 'credit'],
];

/** Elements that never hold the words of a report. */
export const JUNK_ELEMENTS =
  'nav, aside, footer, button, figure, figcaption, dialog, audio, video, amp-ad, amp-social-share, amp-sidebar, amp-iframe, amp-carousel, amp-consent, ' +
  'amp-user-notification, amp-lightbox, [role=navigation], [role=banner], [role=complementary], [role=contentinfo], [role=dialog], [role=search], ' +
  '[hidden], [aria-hidden=true], [itemprop=comment], [data-nosnippet=cookie], .screen-reader-text, .sr-only, .visually-hidden, .wp-caption-text, .noprint';

/** Beginnings of blocks (folded) that lead elsewhere or speak of the page itself. */
export const JUNK_STARTS: readonly RegExp[] = [
  /^(?:citeste|cititi|vezi|vedeti|afla|aflati|urmareste|urmariti|asculta) (?:si|mai mult\w*|aici|in continuare|continuarea|galeria|video|foto|integral|toate|despre|cele mai)\b/,
  /^(?:read|see|watch) (?:also|more|next)\b|^(?:related|also read|you may also like|more on this|don't miss)\b/,
  /^(?:pe aceeasi tema|din aceeasi categorie|articole? (?:similare?|recomandate?|asemanato\w*)|stiri (?:similare|pe aceeasi tema|recomandate)|recomandari\b|recomandarea\b|te-ar putea interesa|s-ar putea sa|articolul? urmator|articolul anterior|nu rata|cele mai citite)/,
  /^(?:foto|photo|sursa foto|credit foto|photo credit|foto credit|fotografie|imagine|galerie foto|photo gallery|fotogalerie|arhiva foto|image)\s?[:|©]/,
  /^(?:urmareste-ne|urmariti-ne|aboneaza-te|abonati-va|descarca aplicatia|intra pe|distribuie|da share|da mai departe|follow us|subscribe|sign up|download (?:the|our) app|share this|join our|get our)\b/,
  /^(?:publicitate|reclama|advertisement|advertorial|continua dupa publicitate|articolul continua dupa|article continues|story continues)\b/,
  /^(?:acest site (?:foloseste|utilizeaza)|folosim (?:cookie|module)|utilizam (?:cookie|module)|site-ul nostru (?:foloseste|utilizeaza)|we use cookies|this (?:site|website) uses cookies|prin continuarea navigarii|accept(?:a|ati)? (?:toate )?cookie|we (?:and our partners|value your privacy)|noi si partenerii nostri|politica de (?:confidentialitate|cookie))/,
  /^(?:lasa un comentariu|leave a (?:comment|reply)|comentarii|comments|\d+ (?:comentarii|comments)|tag(?:uri|s)?:|etichete:|cuvinte cheie:|keywords:|timp de citire|reading time|\d+ min(?:ute)? (?:read|de citit))/,
  /^(?:autor|editor|redactor|corector|editat de|edited by|reporting by|writing by)\s?:/,
  /^(?:toate drepturile rezervate|all rights reserved|preluarea (?:fara|integrala|continutului)|©|copyright\b)/,
  /^(?:adauga .{2,40} ca sursa preferata|setari confidentialitate|daca ti-a placut)/,
];

/** Blocks (folded) that consist of nothing but this. */
export const JUNK_WHOLE =
  /^(?:.{0,40}\bwww\.\S{1,60}|share|tweet|print|printeaza|email|e-mail|facebook|twitter|x|whatsapp|linkedin|telegram|video|foto|live|live text|exclusiv|breaking|update|inapoi|back|home|acasa|stiri|news|sus|top|inchide|close|meniu|menu|cautare|search|loading|se incarca|\d{1,3}|[\W_]{1,20})$/;

/** What is known to hold the words of a report, the surest first. */
export const CONTAINERS: readonly string[] = [
  '[itemprop=articleBody]',
  '[itemprop=reviewBody]',
  '.article-body, .article__body, .articleBody, .article-text, .article__text, .articleText, .story-body, .story__body, .body-copy',
  '.entry-content, .post-content, .post__content, .post-body, .td-post-content, .single-content, .single-post-content, .tdb_single_content',
  '.article-content, .article__content, .articleContent, .articol-continut, .continut-articol, .text-articol, .articol-text, .news-content, .news-text, .content-article, .amp-wp-article-content, .elementor-widget-theme-post-content',
  '#article-body, #articleBody, #article-content, #articleContent, #text-articol, #continut, #news-content, #story',
];

/** Standfirsts, which often stand outside what holds the other words. */
export const LEADS =
  '[itemprop=description], .lead, .article-lead, .article__lead, .sapo, .sapou, .standfirst, .chapeau, .entry-summary, .article-intro, .intro, .subtitle, .article-subtitle, .excerpt, .post-excerpt';
