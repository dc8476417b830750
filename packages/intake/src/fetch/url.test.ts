import { describe, expect, test } from 'vitest';
import { isUrl } from '../is-url.js';
import { checkUrl } from './url.js';

describe('refused before anything is asked', () => {
  test.each<[url: string, code: string]>([
    ['stirea de azi', 'bad-url'],
    ['http://', 'bad-url'],
    [`https://ecou.example/${'a'.repeat(5000)}`, 'bad-url'],
    ['ftp://ecou.example/a', 'bad-scheme'],
    ['file:///etc/passwd', 'bad-scheme'],
    ['javascript:alert(1)', 'bad-scheme'],
    ['data:text/html,a', 'bad-scheme'],
    ['https://ana:taina@ecou.example/', 'credentials-in-url'],
    ['https://ana@ecou.example/', 'credentials-in-url'],
    ['http://ecou.example:25/', 'bad-port'],
    ['http://ecou.example:6379/', 'bad-port'],
    ['http://127.0.0.1/', 'private-address'],
    ['http://127.1/', 'private-address'],
    ['http://2130706433/', 'private-address'],
    ['http://0x7f000001/', 'private-address'],
    ['http://0177.0.0.1/', 'private-address'],
    ['http://0x7f.0.0.0x1/', 'private-address'],
    ['http://１２７.0.0.1/', 'private-address'],
    ['http://[::1]/', 'private-address'],
    ['http://[::ffff:127.0.0.1]/', 'private-address'],
    ['http://[::ffff:7f00:1]/', 'private-address'],
    ['http://[64:ff9b::a9fe:a9fe]/', 'private-address'],
    ['http://169.254.169.254/latest/meta-data/', 'private-address'],
    ['http://2852039166/', 'private-address'],
    ['http://localhost/', 'private-address'],
    ['http://LOCALHOST./', 'private-address'],
    ['http://a.localhost:8080/', 'private-address'],
    ['http://0/', 'private-address'],
  ])('%s: %s', (url, code) => {
    expect(() => checkUrl(url, false)).toThrow(expect.objectContaining({ code }));
  });

  test('a password is not repeated', () => {
    expect(() => checkUrl('https://ana:taina@ecou.example/', true)).toThrow(/^credentials-in-url$/);
  });
});

test('what may be asked, without its fragment', () => {
  expect(checkUrl('https://Ecou.Example:443/a?b=1#c', false).href).toBe('https://ecou.example/a?b=1');
  expect(checkUrl('../c', false, 'http://ecou.example:8080/a/b').href).toBe('http://ecou.example:8080/c');
  expect(checkUrl('http://8.8.8.8/', false).hostname).toBe('8.8.8.8');
});

test('all addresses and ports where the user says so, and still nothing but the web', () => {
  expect(checkUrl('http://127.0.0.1:4444/', true).port).toBe('4444');
  expect(() => checkUrl('file:///etc/passwd', true)).toThrow(/bad-scheme/);
});

test('an argument is an address or a file', () => {
  expect(isUrl('HTTPS://ecou.example/a')).toBe(true);
  expect(isUrl('http.txt')).toBe(false);
});
