/** The thumbprint of a key (RFC 7638): the SHA-256 of its required members, in the order of their names and without spaces. */
import { sha256 } from '../files/hash.ts';
import { publicJwk } from './credential.ts';

/** @param n the modulus of an RSA key in base64url @returns 43 signs of base64url */
export const thumbprintOf = (n: string): string => sha256(JSON.stringify(publicJwk(n)), 'base64url');
