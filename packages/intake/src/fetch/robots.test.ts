import { describe, expect, test } from 'vitest';
import { readRobots } from './robots.js';

const allows = (text: string, path: string) =>
  readRobots('https://ecou.example', text).allows(new URL(path, 'https://ecou.example'));

describe('whose rules hold', () => {
  const text =
    'User-agent: *\nDisallow: /\n\nUser-agent: altul\nUser-agent: Cronicar/2.0\nDisallow: /privat # nu\nCrawl-delay: 7';
  test('ours before those for all', () => {
    expect(allows(text, '/stiri')).toBe(true);
    expect(allows(text, '/privat/a')).toBe(false);
    expect(readRobots('https://ecou.example', text).crawlDelay).toBe(7);
  });
  test('those of others are not ours', () => {
    expect(allows('User-agent: altul\nDisallow: /\nCrawl-delay: 9', '/a')).toBe(true);
    expect(allows('User-agent: *\nUser-agent: altul\nDisallow: /a', '/a')).toBe(false);
  });
  test('the longest rule; of two alike the friendly one', () => {
    expect(allows('User-agent: *\nDisallow: /a\nAllow: /a/b', '/a/b')).toBe(true);
    expect(allows('User-agent: *\nDisallow: /a\nAllow: /a', '/a')).toBe(true);
    expect(allows('User-agent: *\nDisallow: /*.php$', '/a.php')).toBe(false);
    expect(allows('User-agent: *\nDisallow: /*.php$', '/a.php5')).toBe(true);
  });
  test('nothing said, everything allowed', () => {
    expect(allows('', '/a')).toBe(true);
    expect(allows('<html>nu este aici</html>', '/a')).toBe(true);
    expect(allows('User-agent: *\nDisallow:', '/a')).toBe(true);
    expect(readRobots('https://ecou.example', 'User-agent: *\nCrawl-delay: des').crawlDelay).toBeUndefined();
  });
});

describe('hostile files cost little', () => {
  const quick = (text: string, path: string) => {
    const before = process.cpuUsage();
    const answer = allows(text, path);
    expect(process.cpuUsage(before).user).toBeLessThan(1_000_000);
    return answer;
  };
  test('thousands of agents before thousands of rules', () => {
    expect(quick(`${'User-agent: *\n'.repeat(15_000)}${'Disallow: /a\n'.repeat(15_000)}`, '/a')).toBe(false);
  });
  test('wildcards without end are followed by nobody', () => {
    expect(quick(`User-agent: *\nDisallow: /${'*a'.repeat(200_000)}`, `/${'a'.repeat(4000)}`)).toBe(false);
    expect(quick(`User-agent: *\n${`Disallow: /${'*a'.repeat(100)}b\n`.repeat(75)}`, `/${'a'.repeat(4000)}`)).toBe(
      true,
    );
  });
});
