export * from '@cronicar/reader';
export { openReader } from './resources.js';
