/** The pair of keys of an office: the private one as a file that stays with it, the public one as an entry of the content. */
import { exportJWK, generateKeyPair, importJWK, type JWK } from 'jose';
import { stringify } from 'yaml';
import type { Problem } from '../source/problem.ts';
import { checkBadgeKeys } from './check.ts';
import { ALGORITHM } from './credential.ts';
import { badgeKeyKind } from './kinds.ts';
import type { BadgeKey } from './schema.ts';
import type { SigningKey } from './sign.ts';
import { thumbprintOf } from './thumbprint.ts';

/** Bits of a key: enough beyond 2030 (NIST SP 800-57, part 1, table 2), as certificates are kept for long. */
const BITS = 3072;

/** @returns a new private key as a JSON Web Key, with its thumbprint as `kid` */
export async function newKey(): Promise<JWK & { kid: string; n: string }> {
	const { privateKey } = await generateKeyPair(ALGORITHM, { modulusLength: BITS, extractable: true });
	const jwk = await exportJWK(privateKey);
	const n = `${jwk.n}`;
	return { kid: thumbprintOf(n), ...jwk, n };
}

/**
 * @param text a file that `newKey` was written to
 * @returns the key, or none where the text holds no whole private key of this kind
 */
export async function readKey(text: string): Promise<SigningKey | undefined> {
	try {
		const jwk: JWK = JSON.parse(text);
		if (jwk.kty !== 'RSA' || typeof jwk.n !== 'string' || typeof jwk.d !== 'string') return undefined;
		const key = await importJWK(jwk, ALGORITHM);
		return key instanceof Uint8Array ? undefined : { id: thumbprintOf(jwk.n), n: jwk.n, key };
	} catch {
		return undefined;
	}
}

const HEAD = `# Các khóa công khai của cơ quan cấp huy hiệu. Lệnh npm run badge -- key thêm một mục; đừng gõ tay id và n.
# Khóa bí mật không bao giờ nằm ở đây. Thôi dùng khóa: ghi until. Khóa bị lộ: ghi withdrawn. Thu hồi một huy hiệu: ghi ở revoked.
`;

/**
 * @param written the file of the keys as it is; nothing where there is none yet
 * @returns the file with one more entry at its end
 */
export function withKey(written: string | undefined, entry: BadgeKey): string {
	const before = written === undefined || written.trim() === '' ? HEAD : written.replace(/\n*$/, '\n');
	return before + stringify([entry], { lineWidth: 0 });
}

/** @param file the name that problems carry @returns what is wrong with the text of a file of keys: by its schema, and beyond it */
export function problemsOfKeys(file: string, text: string): readonly Problem[] {
	const { format } = badgeKeyKind;
	if (format.of !== 'text') return [];
	const { entries, problems } = format.read(file, text);
	return [...problems, ...checkBadgeKeys(entries)];
}
