import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../test/read-figures.js';

describe('counts', () => {
  it.each([
    ['Au fost reținute 17 persoane.', ['17 persoane = 17 persoane']],
    ['Ținta e de 7,5% și 90 de miliarde pentru drumuri.', ['7,5% = 7.5 %', '90 de miliarde = 90000000000 -']],
    ['Două avioane F 16 din Baza 86 au decolat.', ['Două avioane = 2 avioane']],
    ['Au fost controale la Primăriile 3 și 5 din Capitală.', []],
    ['Sectoarele 1, 2 și 6 din oraș rămân fără apă.', []],
    ['Au murit 3 soldați și 5 civili din Odesa.', ['3 soldați = 3 soldați', '5 civili = 5 civili']],
    ['Statul a trimis 2.400 de soldați la graniță.', ['2.400 de soldați = 2400 soldați']],
    ['În port așteaptă douăzeci și trei de nave.', ['douăzeci și trei de nave = 23 nave']],
    ['Pe listă sunt patru foști deputați.', ['patru foști deputați = 4 deputați']],
    ['Peste 700 de case au rămas fără curent.', ['Peste 700 de case = 700.. case (more-than)']],
    ['Cel puțin nouă mineri au murit.', ['Cel puțin nouă mineri = 9.. mineri (at-least)']],
    ['Pot veni până la 5.000 de turiști.', ['până la 5.000 de turiști = ..5000 turiști (at-most)']],
    ['Circa 300 de elevi au plecat.', ['Circa 300 de elevi = 300 elevi (about)']],
    ['Au dispărut între 40 și 60 de pescari.', ['între 40 și 60 de pescari = 40..60 pescari (between)']],
    ['Vin 3.000-4.000 de muncitori.', ['3.000-4.000 de muncitori = 3000..4000 muncitori (between)']],
    ['Au plecat zeci de mii de oameni.', ['zeci de mii de oameni = 20000..99999 oameni (several)']],
    ['Câteva sute de studenți au protestat.', ['Câteva sute de studenți = 200..999 studenți (several)']],
    ['O jumătate de milion de abonați au rămas fără apă.', ['O jumătate de milion de abonați = 500000 abonați']],
    ['Rafalele vor depăși 90 km/h.', ['90 km/h = 90.. kilometri pe oră (more-than)']],
    ['Nu au venit mai mult de treizeci de oameni.', ['mai mult de treizeci de oameni = ..30 oameni (at-most)']],
    ['Restul nereușind să treacă de 20 de metri.', ['20 de metri = ..20 metri (at-most)']],
    ['Nu a spus că au venit peste 30 de oameni.', ['peste 30 de oameni = 30.. oameni (more-than)']],
    ['A plătit câte cinci, șase lei.', ['câte cinci, șase lei = 5..6 lei (between)']],
    ['Au plecat cinci, nouă lei s-au pierdut.', ['nouă lei = 9 lei']],
    [
      'Au fost răniți 12 jandarmi, dintre care trei sunt în stare gravă.',
      ['12 jandarmi = 12 jandarmi', 'trei = 3 jandarmi'],
    ],
    [
      'Au rămas două-trei familii din patruzeci.',
      ['două-trei familii = 2..3 familii (between)', 'patruzeci = 40 familii'],
    ],
    [
      'Opt-nouă echipe din douăsprezece au plecat.',
      ['Opt-nouă echipe = 8..9 echipe (between)', 'douăsprezece = 12 echipe'],
    ],
    ['Numărul morților a ajuns la 61.', ['61 = 61 -']],
    ['Bilanțul anterior era de 48 de morți; acum sunt 61.', ['48 de morți = 48 morți', '61 = 61 morți']],
  ])('%s', (text, expected) => expect(figuresOf(text)).toEqual(expected));
});

describe('money, measures, shares', () => {
  it.each([
    ['Ajutorul este de 1,2 miliarde de euro.', ['1,2 miliarde de euro = 1200000000 euro']],
    ['Contractul valorează 3,5 mld. lei.', ['3,5 mld. lei = 3500000000 lei']],
    ['Biletul costă 45 lei.', ['45 lei = 45 lei']],
    ['Inflația a urcat de la 6,1% la 7,4%.', ['6,1% = 6.1 %', '7,4% = 7.4 %']],
    ['Prețul crește de la 12 la 15 lei.', ['12 = 12 lei', '15 lei = 15 lei']],
    ['Producția a scăzut cu aproape 20 la sută.', ['aproape 20 la sută = 20 % (about)']],
    ['O treime dintre alegători nu au votat.', ['O treime dintre alegători = 0.3333 fracție']],
    ['Șapte din zece pacienți se vindecă.', ['Șapte din zece pacienți = 0.7 fracție']],
    ['Drumul are 18,6 km.', ['18,6 km = 18.6 kilometri']],
    ['O femeie de 64 de ani a fost salvată.', ['64 de ani = 64 ani']],
    ['Au semnat ambele companii.', ['ambele companii = 2 companii']],
  ])('%s', (text, expected) => expect(figuresOf(text)).toEqual(expected));
});

describe('numbers that count nothing', () => {
  it.each([
    ['Articolul 12 din Constituție a fost încălcat.'],
    ['Legea 272/2004 va fi modificată.'],
    ['A fost operat în 2019 la Viena.'],
    ['Gazdele au învins cu 2-1 după prelungiri.'],
    ['Sediul este pe strada Lungă nr. 14, sector 2.'],
    ['Avionul F-16 a decolat de la baza 86.'],
    ['Autostrada A8 va fi prelungită.'],
    ['Al treilea martor a fost audiat.'],
    ['Cei doi au plecat împreună.'],
    ['Un bărbat a fost rănit.'],
    ['Greva a durat trei zile.'],
    ['Sunați la 0244 123 456.'],
    ['1. Guvernul cade.'],
    ['Are un Logan 1310.'],
  ])('%s', (text) => expect(figuresOf(text)).toEqual([]));
});
