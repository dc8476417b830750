import { expect, it } from 'vitest';
import { timesOf } from '../../test/read-times.js';

it.each([
  ['Un camion s-a răsturnat la Miercurea Sibiului.'],
  ['Locuiește pe strada 1 Mai, lângă gară.'],
  ['Protestul a pornit din Piața 16 Decembrie 1989.'],
  ['Parlamentul a modificat Legea nr. 272/2004.'],
  ['În acele luni au murit mulți oameni.'],
  ['Fiecare zi de întârziere costă statul un milion.'],
  ['Echipa joacă în liga secundă.'],
  ['Au fost evacuați 1.998 de oameni.'],
  ['Guvernul susține Agenda 2030.'],
  ['A fost cel mai mare și mai bun concert.'],
  ['Angajații din MAI cer sporuri.'],
  ['Sonda a ajuns pe Lună.'],
  ['Satul este la patru ani-lumină de capitală.'],
  ['Într-o zi se va afla adevărul.'],
  ['Filmul „Vara de apoi” a fost premiat.'],
  ['La târgul de Crăciun se vinde vin fiert.'],
  ['A citat din Matei 5:14.'],
  ['A cumpărat o Dacia 1300.'],
])('is silent: %s', (text) => expect(timesOf(text)).toEqual([]));
