import { expect, test } from 'vitest';
import { serverName } from './site.ts';

const field = (bytes: readonly number[], size: 1 | 2): number[] => (size === 1 ? [bytes.length] : [bytes.length >> 8, bytes.length & 255]).concat(bytes);
const letters = (text: string): number[] => [...Buffer.from(text, 'latin1')];

/** A TLS greeting with the extensions given as [type, bytes], its random bytes made to look like a host. */
function greeting(extensions: readonly (readonly [number, readonly number[]])[]): Buffer {
  const random = letters('xx9.qp h.ck '.padEnd(32, 'z'));
  const all = extensions.flatMap(([type, bytes]) => [type >> 8, type & 255, ...field(bytes, 2)]);
  const body = [3, 3, ...random, ...field(letters('a.bc'), 1), ...field([0x13, 0x01], 2), ...field([0], 1), ...field(all, 2)];
  const shake = [1, 0, body.length >> 8, body.length & 255, ...body];
  return Buffer.from([22, 3, 1, ...field(shake, 2)]);
}
const named = (host: string): readonly [number, readonly number[]] => [0, field([0, ...field(letters(host), 2)], 2)];

test('the host of a TLS greeting is read from its field, and not from random bytes', () => {
  expect(serverName(greeting([[0x2a2a, [0]], named('maker.example.org'), [10, [0, 2, 0, 29]]]))).toBe('maker.example.org');
  expect(serverName(greeting([[10, [0, 2, 0, 29]]]))).toBeUndefined();
  expect(serverName(Buffer.from('GET h.ck HTTP/1.1'))).toBeUndefined();
  expect(serverName(greeting([named('maker.example.org')]).subarray(0, 60))).toBeUndefined();
});
