import { sha1 } from '@noble/hashes/legacy.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Griot's namespace, chosen once at random: the same name gives the same GUID in every export. */
const NAMESPACE = Uint8Array.from([0x6f, 0x1c, 0x8e, 0x52, 0x94, 0x0b, 0x4d, 0x7e, 0xa3, 0x5d, 0x2b, 0x90, 0xc7, 0x41, 0xe8, 0x36]);

/** A name-based GUID (UUID version 5), so that a second export of the same data updates rather than doubles. */
export function guid(name: string): string {
  const bytes = sha1.create().update(NAMESPACE).update(utf8ToBytes(name)).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytesToHex(bytes);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** The n-th GUID that belongs to another one, e.g. a selection's codings; a hash each would double the time of a large project. */
export function nthGuid(of: string, n: number): string {
  const last = (Number.parseInt(of.slice(24), 16) + n + 1) % 0x1000000000000;
  return of.slice(0, 24) + last.toString(16).padStart(12, '0');
}
