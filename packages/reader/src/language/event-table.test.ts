import { describe, expect, it } from 'vitest';
import { parseEventRules, RuleTableError } from './event-table.js';

const one = (line: string) => parseEventRules(line)[0];

describe('a table of event rules', () => {
  it('reads lemmas, type, mode and participants', () => {
    expect(one('meet, greet | | CONSULT/visit | subj | with,obj | mutual')).toMatchObject({
      lemmas: ['meet', 'greet'],
      reflexive: null,
      conditions: [],
      type: 'CONSULT',
      mode: 'visit',
      actor: [['subj']],
      recipient: [['with'], ['obj']],
      mutual: true,
    });
  });

  it.each([
    ['meet se | | CONSULT | subj | |', true],
    ['meet -se | | CONSULT | subj | |', false],
    ['meet | | CONSULT | subj | |', null],
  ])('reads whether the verb is reflexive: %s', (line, reflexive) => {
    expect(one(line)?.reflexive).toBe(reflexive);
  });

  it('reads conditions, also negated ones and prepositions of several words', () => {
    expect(one('go | !obj=@army in_front_of=actor quickly | PROTEST | subj | |')?.conditions).toEqual([
      { slot: 'obj', is: '@army', not: true },
      { slot: 'in front of', is: 'actor', not: false },
      { slot: 'quickly', is: '', not: false },
    ]);
  });

  it('adds up slots joined by a plus', () => {
    expect(one('go | | CONSULT | subj+at.gen | |')?.actor).toEqual([['subj', 'at.gen']]);
  });

  it.each([
    ['sign | obj=@treaty | SUPPORT | subj | |', true],
    ['sign | | SUPPORT | subj | obj.with |', true],
    ['resign | | RETREAT | subj | from |', false],
    ['object | subj=@object | REJECT | subj | iobj |', false],
  ])('knows whether a rule speaks of an object: %s', (line, uses) => {
    expect(one(line)?.usesObject).toBe(uses);
  });

  it('passes over empty lines and comments, and keeps the line it read', () => {
    const rules = parseEventRules('\n# verbs of aid\n\n  help | | AID | subj | obj | actor\n');
    expect(rules).toHaveLength(1);
    expect(rules[0]).toMatchObject({ source: 'help | | AID | subj | obj | actor', needsActor: true });
  });

  it.each([
    'mutual',
    'verbal',
    'agentless',
    'themed',
    'promise',
    'affirmed',
    'reported',
    'predicate',
    'latent',
    'planned',
    'reaction',
  ])('reads the flag %s', (flag) => {
    expect(one(`help | | AID | subj | obj | ${flag}`)).toMatchObject({ [flag]: true });
  });

  it.each([
    ['help | AID | subj', 1, 'six cells'],
    ['\nhelp | | HELP | subj | obj |', 2, 'a type of event'],
    ['help | | AID | subj | obj | kindly', 1, 'a flag'],
  ])('says which line is wrong, and what it should be: %s', (table, line, expected) => {
    expect(() => parseEventRules(table)).toThrow(RuleTableError);
    try {
      parseEventRules(table);
    } catch (error) {
      expect(error).toMatchObject({ line, expected });
    }
  });
});
