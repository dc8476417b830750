import { expect, it } from 'vitest';
import { surnames } from './surnames.js';

it.each([
  ['vladimir putin', ['putin']],
  ['ursula von der leyen', ['leyen', 'von der leyen']],
  ['ahmed al-sharaa', ['al-sharaa', 'sharaa']],
  ['abelardo de la espriella', ['espriella', 'de la espriella']],
  ['kim jong-un', ['jong-un']],
  ['charles al iii-lea', []],
  ['felipe al vi-lea', []],
  ['leo xiv', []],
  ['khalid bin salman', []],
  ['naruhito', []],
  ['to lam', ['lam']],
  ['ri yo', []],
])('%s', (name, expected) => expect(surnames(name)).toEqual(expected));
