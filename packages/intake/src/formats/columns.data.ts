import type { ColumnField } from './format.js';

/** Other names under which exports have the fields of a report, in lower case, the likeliest first. */
export const COLUMN_NAMES: Readonly<Record<ColumnField, readonly string[]>> = {
  text: ['body', 'content', 'article', 'article_text', 'maintext', 'full_text', 'fulltext', 'plain_text', 'articol', 'continut', 'conținut', 'articlebody', 'text_content'],
  title: ['headline', 'titlu', 'article_title', 'titlul'],
  published: ['date', 'publish_date', 'published_at', 'published_date', 'pub_date', 'pubdate', 'date_publish', 'date_published', 'datepublished', 'publication_date', 'datetime', 'data', 'data_publicarii', 'data_publicării', 'timestamp', 'created_at'],
  modified: ['updated', 'updated_at', 'date_modified', 'datemodified', 'modified_at'],
  outlet: ['source', 'media_name', 'publisher', 'publication', 'source_name', 'sursa', 'sursă', 'publicatie', 'publicație', 'site', 'source_domain', 'domain', 'newspaper'],
  author: ['authors', 'autor', 'byline', 'autori'],
  url: ['link', 'address', 'adresa', 'adresă', 'article_url', 'source_url', 'href'],
  language: ['lang', 'limba', 'limbă'],
  id: ['guid', 'story_id', 'stories_id', 'article_id', 'uuid'],
};
