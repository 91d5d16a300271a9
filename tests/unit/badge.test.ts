/** Badges: signed, verified, altered and refused; texts that were made to deceive. */
import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { base64url, CompactSign, calculateJwkThumbprint } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { type BadgeFacts, credentialOf, factsOf, headerOf, publicJwk } from '../../src/badge/credential.ts';
import { newKey, readKey } from '../../src/badge/key-file.ts';
import { signAll } from '../../src/badge/office.ts';
import { type SigningKey, signBadge } from '../../src/badge/sign.ts';
import { thumbprintOf } from '../../src/badge/thumbprint.ts';
import { checkBadge, type KnownKey, LONGEST } from '../../src/badge/verify.ts';
import { clashesOf, isUnsafe } from '../../src/files/archive-names.ts';

const now = Date.parse('2026-12-20T08:00:00Z');
let key: SigningKey;
let other: SigningKey;
let known: KnownKey;
let facts: BadgeFacts;
let badge: string;

async function aKey(): Promise<SigningKey> {
	const made = await readKey(JSON.stringify(await newKey()));
	if (!made) throw new Error('no key');
	return made;
}

beforeAll(async () => {
	[key, other] = await Promise.all([aKey(), aKey()]);
	known = { id: key.id, issuer: 'Sở Mẫu', n: key.n, from: '2026-12-01', until: '2027-12-01', revoked: [] };
	facts = {
		id: 'urn:uuid:6f9bd0a2-58fd-4f8e-9d0a-52a8f3c6a1b1',
		subject: 'urn:uuid:3c1f6f7e-2a39-4a35-8c39-0b0f6d1f2a10',
		signedAt: '2026-12-20T07:00:00Z',
		issuer: { key: key.id, name: 'Sở Mẫu' },
		name: 'Nguyễn Văn Ánh',
		course: { address: 'https://mau.example/khoa-hoc/khoa-mau/', title: 'Khóa mẫu', summary: 'Một khóa học nhỏ.' },
		day: '2026-12-18',
		score: 87,
		code: '7KQ2-9XBM-0FRT-C4WD',
	};
	badge = await signBadge(facts, key);
});

const check = (text: string, change: Partial<KnownKey> = {}, at = now) => checkBadge(text, [{ ...known, ...change }], ['khoa-mau'], at);
const outcome = async (text: string, change?: Partial<KnownKey>, at?: number) => (await check(text, change, at)).outcome;
const part = (value: unknown) => base64url.encode(typeof value === 'string' ? value : JSON.stringify(value));
/** Signs any text with any header, as a tool of one's own would. */
const signed = (payload: string, header: object = headerOf(key.n), by = key) =>
	new CompactSign(new TextEncoder().encode(payload)).setProtectedHeader({ alg: 'RS256', ...header }).sign(by.key);

describe('a badge that the office signed', () => {
	it('is valid, and says what was signed', async () => {
		expect(await check(badge)).toEqual({ outcome: 'valid', facts, key: known });
	});
	it('is valid as mail and notes break it up', async () => {
		expect(await outcome(`\n ${badge.replace(/.{70}/g, '$&\r\n')} \n`)).toBe('valid');
	});
	it('has the claims that Open Badges 3.0 asks for under “JWT Payload Format”, and no header that it forbids', () => {
		const credential = credentialOf(facts);
		expect(credential.iss).toBe(credential.issuer.id);
		expect(credential.sub).toBe(credential.credentialSubject.id);
		expect(credential.jti).toBe(credential.id);
		expect(new Date(credential.nbf * 1000).toISOString()).toBe('2026-12-20T07:00:00.000Z');
		const header = JSON.parse(new TextDecoder().decode(base64url.decode(badge.slice(0, badge.indexOf('.')))));
		expect(Object.keys(header).sort()).toEqual(['alg', 'jwk', 'typ']);
		// None of the members of a private key.
		expect(Object.keys(header.jwk).sort()).toEqual(['e', 'kty', 'n']);
	});
	it('is not known where the site has no keys', async () => {
		expect((await checkBadge(badge, [], ['khoa-mau'], now)).outcome).toBe('unknown-key');
	});
	it.each<[string, Partial<KnownKey>]>([
		['withdrawn', { withdrawn: '2026-12-19' }],
		['period', { from: '2026-12-21' }],
		['period', { until: '2026-12-19' }],
		['revoked', { revoked: [{ badge: 'urn:uuid:6f9bd0a2-58fd-4f8e-9d0a-52a8f3c6a1b1', on: '2026-12-20' }] }],
	])('is %s where the key says so', async (said, change) => {
		expect(await check(badge, change)).toMatchObject({ outcome: said, facts: { name: 'Nguyễn Văn Ánh' } });
	});
	it('holds on the first and the last day of the key', async () => {
		expect(await outcome(badge, { from: '2026-12-20', until: '2026-12-20' })).toBe('valid');
	});
	it('is not there yet before it was signed, but for what clocks differ by', async () => {
		expect(await outcome(badge, {}, Date.parse('2026-12-20T06:00:00Z'))).toBe('not-yet');
		expect(await outcome(badge, {}, Date.parse('2026-12-20T06:55:00Z'))).toBe('valid');
	});
	it('is for another course where the site does not have it', async () => {
		const elsewhere = await signBadge({ ...facts, course: { ...facts.course, address: 'https://mau.example/khoa-hoc/khoa-khac/' } }, key);
		expect(await outcome(elsewhere)).toBe('other-course');
		expect(await outcome(await signBadge({ ...facts, course: { ...facts.course, address: 'khoa-mau' } }, key))).toBe('other-course');
	});
});

describe('a badge that was altered', () => {
	it('is refused when one sign of it is another', async () => {
		const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
		await fc.assert(
			fc.asyncProperty(fc.nat(badge.lastIndexOf('.') - 1), fc.constantFrom(...signs), async (at, sign) => {
				if (badge[at] === sign || badge[at] === '.') return;
				expect(await outcome(badge.slice(0, at) + sign + badge.slice(at + 1))).not.toBe('valid');
			}),
		);
	});
	it('is refused when it names another, passed with more, or is cut off', async () => {
		const [header, , signature] = badge.split('.');
		for (const change of [{ name: 'Người Khác' }, { score: 100 }, { day: '2026-12-19' }]) {
			const forged = [header, part(credentialOf({ ...facts, ...change })), signature].join('.');
			expect(await outcome(forged)).toBe('signature');
		}
		expect(await outcome(badge.slice(0, -20))).toBe('signature');
		expect(await outcome(`${header}.${part('')}${signature}`)).toBe('not-badge');
	});
	it('is refused when it was signed anew with a key that nobody knows', async () => {
		expect(await outcome(await signBadge({ ...facts, issuer: { key: other.id, name: 'Sở Mẫu' } }, other))).toBe('unknown-key');
		// With the header of the office: only its key can have made that signature.
		expect(await outcome(await signed(JSON.stringify(credentialOf(facts)), headerOf(key.n), other))).toBe('signature');
	});
	it('is refused when one key signs for another', async () => {
		const both: KnownKey[] = [known, { ...known, id: other.id, n: other.n, issuer: 'Sở Khác' }];
		const verdict = await checkBadge(await signBadge(facts, other), both, ['khoa-mau'], now);
		expect(verdict).toEqual({ outcome: 'form' });
	});
});

describe('a text that was made to deceive', () => {
	const payload = () => part(credentialOf(facts));
	it('is refused without a signature', async () => {
		for (const alg of ['none', 'None', 'NONE']) expect(await outcome(`${part({ ...headerOf(key.n), alg })}.${payload()}.`)).toBe('unsigned');
		expect(await outcome(`${part(headerOf(key.n))}.${payload()}.`)).toBe('unsigned');
		expect(await outcome(`${part({ ...headerOf(key.n), alg: 'none' })}.${payload()}.AAAA`)).toBe('unsigned');
	});
	it('is refused where the public key is used as a shared secret', async () => {
		const first = `${part({ ...headerOf(key.n), alg: 'HS256' })}.${payload()}`;
		for (const secret of [key.n, JSON.stringify(publicJwk(key.n))])
			expect(await outcome(`${first}.${createHmac('sha256', secret).update(first).digest('base64url')}`)).toBe('algorithm');
	});
	it.each<[string, (n: string) => object]>([
		['another kind of key', (n) => ({ alg: 'RS256', typ: 'JWT', jwk: { kty: 'oct', n } })],
		['a key with another exponent', (n) => ({ alg: 'RS256', typ: 'JWT', jwk: { e: 'Aw', kty: 'RSA', n } })],
		['a private key', (n) => ({ alg: 'RS256', typ: 'JWT', jwk: { e: 'AQAB', kty: 'RSA', n, d: 'AA' } })],
		['what must be understood', (n) => ({ ...headerOf(n), crit: ['exp'], exp: 1 })],
		['an address to fetch a key from', (n) => ({ ...headerOf(n), jku: 'https://evil.example/keys' })],
		['a certificate', (n) => ({ ...headerOf(n), x5c: ['AAAA'] })],
		['no key', () => ({ alg: 'RS256', typ: 'JWT' })],
		['nothing for a key', () => ({ alg: 'RS256', typ: 'JWT', jwk: null })],
	])('is refused where the header holds %s', async (_what, header) => {
		expect(await outcome(`${part(header(key.n))}.${payload()}.AAAA`)).toBe('header');
	});
	it('is refused where a member of the header stands twice', async () => {
		const twice = JSON.stringify(headerOf(key.n)).replace('{"alg":"RS256"', '{"alg":"none","alg":"RS256"');
		expect(await outcome(`${part(twice)}.${payload()}.AAAA`)).toBe('header');
	});
	it.each([
		'',
		'.',
		'..',
		'a.b',
		'a.b.c',
		'xin chào',
		'{}',
		'e30.e30.e30',
		'bnVsbA.e30.AA',
		'W10.e30.AA',
		'gICA.e30.AA',
		'IjEi.e30.AA',
		'a.b.c.d',
		'__proto__',
	])('is no badge: “%s”', async (text) => {
		expect(await outcome(text)).toBe('not-badge');
	});
	it('is no badge for a name that every object has', async () => {
		for (const name of ['__proto__', 'constructor', 'toString']) expect(await outcome(`${part(`{"${name}":{"alg":"RS256"}}`)}.e30.AA`)).toBe('not-badge');
	});
	it('is too long to look into', async () => {
		expect(await outcome('a'.repeat(LONGEST + 1))).toBe('too-long');
		expect(await outcome(`${badge}${' '.repeat(LONGEST)}`)).toBe('too-long');
	});
	it('never throws, and is never valid', async () => {
		const piece = fc.oneof(fc.json().map(part), fc.string().map(part), fc.constantFrom(...badge.split('.')), fc.string());
		await fc.assert(
			fc.asyncProperty(fc.array(piece, { maxLength: 4 }), async (parts) => {
				const text = parts.join('.');
				if (text !== badge) expect(await outcome(text)).not.toBe('valid');
			}),
		);
	});
});

describe('what the office’s own key signed, but not its command', () => {
	const text = () => JSON.stringify(credentialOf(facts));
	it.each<[string, (text: string) => string]>([
		['a name that stands twice', (json) => json.replace('"nbf":', '"jti":"x","nbf":')],
		['a field more', (json) => json.replace('"nbf":', '"__proto__":{"a":1},"nbf":')],
		['another issuer in the claims', (json) => json.replace(/"iss":"[^"]*"/, '"iss":"https://evil.example"')],
		['another subject in the claims', (json) => json.replace(/"sub":"[^"]*"/, '"sub":"x"')],
		['another id in the claims', (json) => json.replace(/"jti":"[^"]*"/, '"jti":"x"')],
		['another time in the claims', (json) => json.replace(/"nbf":\d+/, '"nbf":1')],
		['the credential in `vc`', (json) => JSON.stringify({ vc: JSON.parse(json) })],
		['a score that is no number', (json) => json.replace('"value":"87"', '"value":"rất cao"')],
		['a score above all', (json) => json.replace('"value":"87"', '"value":"870"')],
		['a name that is no text', (json) => json.replace('"identityHash":"Nguyễn Văn Ánh"', '"identityHash":{"a":1}')],
		['spaces', (json) => json.replaceAll('":', '": ')],
		['a list', () => '[]'],
		['nothing', () => 'null'],
		['no JSON', () => 'x'],
		['JSON without end', () => '['.repeat(5000)],
	])('is refused: %s', async (_what, change) => {
		expect(await outcome(await signed(change(text())))).toBe('form');
	});
	it('is read back as it was written', () => {
		fc.assert(
			fc.property(fc.string(), fc.nat(100), fc.boolean(), (name, score, coded) => {
				const { code, ...rest } = facts;
				const written: BadgeFacts = { ...rest, name, score, ...(coded && code !== undefined ? { code } : {}) };
				expect(factsOf(JSON.stringify(credentialOf(written)))).toEqual(written);
			}),
		);
	});
});

describe('a key', () => {
	it('is named by its thumbprint (RFC 7638)', async () => {
		expect(thumbprintOf(key.n)).toBe(await calculateJwkThumbprint(publicJwk(key.n), 'sha256'));
	});
	it.each(['', '{}', '[]', 'null', '{"kty":"oct","k":"AAAA"}', '{"kty":"RSA","n":"AAAA","e":"AQAB","d":"AA"}', 'x'])('is not read from “%s”', async (text) => {
		expect(await readKey(text)).toBeUndefined();
	});
	it('is not read from its public half', async () => {
		expect(await readKey(JSON.stringify(publicJwk(key.n)))).toBeUndefined();
	});
});

it('badges lie in files whose names every system takes, whatever the learners are called', async () => {
	const names = ['CON', 'Nguyễn Văn Ánh', 'A/B\\C: "D"? <E>|F*', '李', 'Y Ê. ', '..', `${'Đặng '.repeat(15)}Ê`, 'nguyễn văn ánh'];
	const course = { id: 'khoa-mau', address: 'https://mau.example/khoa-hoc/khoa-mau/', title: 'Khóa mẫu', summary: 'x' };
	const signed = await signAll(
		names.map((name) => ({ name, course: 'khoa-mau', day: '2026-12-18', score: 87 })),
		[course],
		key,
		'Sở Mẫu',
		now,
	);
	const files = signed.map(({ file }) => file);
	expect(files.filter((file) => !/^[a-z0-9-]{1,60}\.jwt$/.test(file) || isUnsafe(file))).toEqual([]);
	expect(clashesOf(files).same).toEqual([]);
});
