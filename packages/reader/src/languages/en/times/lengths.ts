/** Lengths of time, distances in time, what comes again, and vague times. */
import type { TimeRule } from '../../../language/times.js';

export const lengthRules: readonly TimeRule[] = [
  {
    name: 'ago',
    match: [
      '(<hedge>)? (<length>) (and (<length2>))? ago',
      '(<hedge>)? (<someLength>) =some:1 ago',
      '(decades|years|months|weeks|days) ago =some:1 =unit:year',
    ],
    sense: { kind: 'offset', from: 'published', direction: -1 },
  },
  {
    name: 'from now',
    match: [
      '(<hedge>)? (<length>) from now',
      "(with)?in ^ (<hedge>)? (<length>) (' )? time",
      "in ^ (<hedge>)? (<length>) ' time",
    ],
    sense: { kind: 'offset', from: 'published', direction: 1 },
  },
  {
    name: 'earlier than what was told',
    match: ['(<hedge>)? (<length>) (earlier|before|previously|beforehand)', '(<someLength>) =some:1 (earlier|before)'],
    sense: { kind: 'offset', from: 'told', direction: -1 },
  },
  {
    name: 'later than what was told',
    match: ['(<hedge>)? (<length>) (later|afterwards|afterward)', '(<someLength>) =some:1 later'],
    sense: { kind: 'offset', from: 'told', direction: 1 },
  },
  {
    name: 'age',
    match: ['(aged|age|turned) ^ (<length>)', '(<length>) (old|of age)', '{person} ,? of (<length>)'],
    sense: { kind: 'duration', age: true },
  },
  {
    name: 'length',
    match: ['(<hedge>)? (<length>)', '(<hedge>)? (<length>) (and|,)? (<length2>)'],
    sense: { kind: 'duration' },
  },
  {
    name: 'length not counted',
    match: [
      '(<someLength>)',
      '(in|for|after|within|over|during|not) ^ {unit} !(ago|old|later|earlier)',
      '(the|his|her|its|their|our) (last|past|next|coming|first|final|following) {unit}',
      '(past|recent|coming) {unit}',
      '(the)? (last|past|next|coming|first) (few|several|couple of) {unit}',
    ],
    sense: { kind: 'duration', some: true },
  },
  {
    name: 'length up to now or from now',
    match: [
      '(the|his|her|its|their|our|these) (last|past|next|coming|first|final|previous|following) (<hedge>)? {number:amount} {unit}',
      '(past|coming) (<hedge>)? {number:amount} {unit}',
      '(the|over|in|during) past =amount:1 {unit1:unit}',
      '(over|in|during) the past =amount:1 {unit1:unit}',
    ],
    sense: { kind: 'duration' },
  },
  {
    name: 'a whole one',
    match: [
      '(a|the)? (whole|entire|full) =amount:1 {unit1:unit}',
      'all =amount:1 (day =unit:day|week =unit:week|year =unit:year)',
    ],
    sense: { kind: 'duration' },
  },
  {
    name: 'some while',
    match: ['(a|some|any)? (long|short) (time|while)', 'a while', 'some time'],
    sense: { kind: 'duration', some: true },
  },
  {
    name: 'from length to length',
    match: ['(between|from)? {number:amount} ({unit})? (-|to|and|or) {number:amount2} {unit}'],
    sense: { kind: 'durationRange' },
  },

  // again and again
  {
    name: 'every',
    match: [
      '(every|each) ({unit1:unit}|{part}|{season})',
      '{every:unit}',
      '(once|twice|{number:times} times|several times) (a|an|per|every|each) {unit1:unit}',
      'every (other )? {number:amount} {unit}',
    ],
    sense: { kind: 'set' },
  },
  {
    name: 'day by day',
    match: ['year after year =unit:year', 'day after day =unit:day', 'around the clock =unit:hour'],
    sense: { kind: 'set' },
  },

  // vague
  {
    name: 'now',
    match: [
      '(at)? (the present|the moment|this moment|this point)',
      'currently',
      'right now',
      'these days',
      'nowadays',
      'at present',
      'now',
    ],
    sense: { kind: 'reference', value: 'PRESENT_REF' },
  },
  {
    name: 'some time ago',
    match: [
      'recently',
      'in the past',
      'in recent (days|weeks|months|years|decades|hours)',
      'long ago',
      'not long ago',
      'lately',
      'formerly',
      'previously',
      'since ^ then',
    ],
    sense: { kind: 'reference', value: 'PAST_REF' },
  },
  {
    name: 'some time ahead',
    match: [
      'soon !after !enough',
      'in the (near|distant|foreseeable) future',
      'in the future',
      'in the coming (days|weeks|months|years|hours)',
      'in (days|weeks|months) to come',
      'shortly !(after|before|afterwards|afterward|thereafter)',
    ],
    sense: { kind: 'reference', value: 'FUTURE_REF' },
  },
];
