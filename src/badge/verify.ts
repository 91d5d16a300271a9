/** Says whether a badge is what an office signed, in the browser and without a network: against the keys that the page carries. */
import { base64url, compactVerify, errors, importJWK } from 'jose';
import { isObject, parsedJson } from '../files/json.ts';
import { ALGORITHM, type BadgeFacts, factsOf, headerOf, publicJwk } from './credential.ts';

/** What a page carries of a key. */
export type KnownKey = {
	/** the thumbprint */
	id: string;
	/** the office, in the language of the page */
	issuer: string;
	/** the modulus in base64url */
	n: string;
	/** the first and the last day on which the key signed, `YYYY-MM-DD` */
	from: string;
	until?: string | undefined;
	/** the day on which the office withdrew the key */
	withdrawn?: string | undefined;
	revoked: readonly { badge: string; on: string }[];
};

/** Why a text is no badge that this site knows; nothing in it can be believed. */
export const refusals = ['too-long', 'not-badge', 'unsigned', 'algorithm', 'header', 'unknown-key', 'signature', 'form'] as const;
/** What is said of a badge whose signature holds. */
export const findings = ['valid', 'not-yet', 'withdrawn', 'period', 'revoked', 'other-course'] as const;

export type Verdict =
	| { outcome: (typeof refusals)[number] }
	| { outcome: (typeof findings)[number]; facts: BadgeFacts; key: KnownKey /** the day of which the outcome speaks */; on?: string | undefined };

/** Signs of a badge; one has about 3,700. Nothing longer is looked into. */
export const LONGEST = 20_000;
/** Milliseconds that the clocks of two machines may differ by. */
const CLOCKS_MS = 600_000;
const FORM = /^[\w-]+\.[\w-]+\.[\w-]*$/;

/**
 * The steps of Open Badges 3.0 (“Verify a Credential VC-JWT Signature”), with one key for each badge: that of the site, never the
 * one in the badge.
 * @param text as it was pasted or read from a file; spaces and line breaks, as mail puts in, do not count
 * @param courses the ids of the courses that the site has
 * @param now milliseconds since 1970
 * @throws where the browser has no Web Crypto
 */
export async function checkBadge(text: string, keys: readonly KnownKey[], courses: readonly string[], now: number): Promise<Verdict> {
	if (text.length > LONGEST) return { outcome: 'too-long' };
	const badge = text.replace(/\s/g, '');
	if (!FORM.test(badge)) return { outcome: 'not-badge' };
	const read = keyOf(badge, keys);
	if (typeof read === 'string') return { outcome: read };
	const facts = await signedFacts(badge, read);
	if (typeof facts === 'string') return { outcome: facts };
	return { ...finding(facts, read, courses, now), facts, key: read };
}

/** The key of this site that the header names, or why there is none. */
function keyOf(badge: string, keys: readonly KnownKey[]): KnownKey | (typeof refusals)[number] {
	const [first = '', , signature] = badge.split('.');
	const text = decoded(first);
	const header = text === undefined ? undefined : parsedJson(text);
	if (!isObject(header) || !Object.hasOwn(header, 'alg')) return 'not-badge';
	const { alg, jwk } = header as { alg: unknown; jwk?: { n?: unknown } | null };
	if (signature === '' || `${alg}`.toLowerCase() === 'none') return 'unsigned';
	if (alg !== ALGORITHM) return 'algorithm';
	const n = jwk?.n;
	// Written anew and compared: `crit`, another kind of key, a member too many or twice, all differ.
	if (typeof n !== 'string' || JSON.stringify(headerOf(n)) !== text) return 'header';
	return keys.find((key) => key.n === n) ?? 'unknown-key';
}

/** What a badge says, where the key of the site signed just that. */
async function signedFacts(badge: string, { id, n }: KnownKey): Promise<BadgeFacts | 'signature' | 'form'> {
	const key = await importJWK(publicJwk(n), ALGORITHM);
	try {
		const { payload } = await compactVerify(badge, key, { algorithms: [ALGORITHM] });
		const facts = factsOf(new TextDecoder().decode(payload));
		return facts?.issuer.key === id ? facts : 'form';
	} catch (error) {
		if (error instanceof errors.JOSEError) return 'signature';
		throw error;
	}
}

/** What holds of a badge that an office signed. */
function finding(facts: BadgeFacts, { from, until, withdrawn, revoked }: KnownKey, courses: readonly string[], now: number) {
	const signed = facts.signedAt.slice(0, 10);
	const taken = revoked.find(({ badge }) => badge === facts.id);
	if (Date.parse(facts.signedAt) > now + CLOCKS_MS) return { outcome: 'not-yet', on: signed } as const;
	if (withdrawn !== undefined) return { outcome: 'withdrawn', on: withdrawn } as const;
	if (signed < from || (until !== undefined && signed > until)) return { outcome: 'period', on: signed } as const;
	if (taken) return { outcome: 'revoked', on: taken.on } as const;
	return { outcome: courses.includes(courseOf(facts.course.address)) ? 'valid' : 'other-course' } as const;
}

/** The id of a course from the address of its page, wherever the site lay when the badge was signed. */
const courseOf = (address: string): string => (URL.canParse(address) ? (new URL(address).pathname.split('/').at(-2) ?? '') : '');

/** @returns the text of a part, or none where it is no UTF-8 in base64url */
function decoded(part: string): string | undefined {
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(base64url.decode(part));
	} catch {
		return undefined;
	}
}
