import { expect, test } from 'vitest';
import { headingOf } from './heading.js';

const REST = 'Apele s-au retras joi, a anunțat primarul.';
test.each([
  [`Apele se retrag din Vâlcele\n\n${REST}`, 'Apele se retrag din Vâlcele'],
  [`\nApele se retrag  din Vâlcele  \r\n \r\n${REST}`, 'Apele se retrag din Vâlcele'],
  [`Se retrag apele din Vâlcele?\n\n${REST}`, 'Se retrag apele din Vâlcele?'],
  [`Primarul: „Apele se retrag”\n\nVâlcele, 12 sep /Agerpres/ - ${REST}`, 'Primarul: „Apele se retrag”'],
  [`${REST}\n\n${REST}`, null],
  [`Apele se retrag din Vâlcele\n${REST}`, null],
  ['Apele se retrag din Vâlcele\n\n', null],
  [`Vâlcele, 12 sep /Agerpres/ -\n\n${REST}`, null],
  [`Vâlcele, 12 septembrie 2025\n\n${REST}`, null],
  [`Știri\n\n${REST}`, null],
  [`Primarul a spus următoarele:\n\n${REST}`, null],
])('%j', (text, expected) => expect(headingOf(text)).toBe(expected));
