/** Signs a badge, as the training office does on its own machine: a compact JSON Web Signature (RFC 7515) over the credential. */
import { CompactSign, type CryptoKey } from 'jose';
import { type BadgeFacts, credentialOf, headerOf } from './credential.ts';

/** A private key, ready to sign, with its modulus (base64url) and its thumbprint. */
export type SigningKey = { id: string; n: string; key: CryptoKey };

/** @returns the badge: three parts of base64url with a dot between them */
export const signBadge = (facts: BadgeFacts, { n, key }: SigningKey): Promise<string> =>
	new CompactSign(new TextEncoder().encode(JSON.stringify(credentialOf(facts)))).setProtectedHeader(headerOf(n)).sign(key);
