import { FLAGS } from './flags.js';
import type { CommandSpec } from './spec.js';

const LISTING = [...FLAGS.narrowing, ...FLAGS.archive];

/** All commands over an archive, in the order of the help. */
export const COMMANDS: readonly CommandSpec[] = [
  {
    name: 'add',
    args: '<files...>',
    usage: 'FILE…',
    flags: [...FLAGS.reading, ...FLAGS.archive],
    load: () => import('./add.js'),
  },
  { name: 'reports', args: '[report]', usage: '[REPORT]', flags: LISTING, load: () => import('./reports.js') },
  {
    name: 'search',
    args: '<words...>',
    usage: 'WORDS…',
    flags: ['--best', ...LISTING],
    load: () => import('./search.js'),
  },
  {
    name: 'events',
    args: '',
    usage: '',
    flags: [
      '--actor <NAME>',
      '--recipient <NAME>',
      '--between <A,B>',
      '--place <NAME>',
      '--source <NAME>',
      '--type <TYPE>',
      '--status <STATUS>',
      '--rejected',
      ...LISTING,
    ],
    load: () => import('./events.js'),
  },
  {
    name: 'statements',
    args: '',
    usage: '',
    flags: [
      '--speaker <NAME>',
      '--about <WORDS>',
      '--act <ACT>',
      '--via <NAME>',
      '--to <NAME>',
      '--rejected',
      ...LISTING,
    ],
    load: () => import('./statements.js'),
  },
];
