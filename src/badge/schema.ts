/** The words of keys: what stands in `content/badge-keys.yaml`, the public keys of the offices whose badges this site knows. */
import { z } from 'zod';
import { day, filled, localized } from '../source/fields.ts';
import type { Refusal } from '../source/schema-problems.ts';
import { messages } from './messages.ts';

const leaked: Refusal = { kind: 'badge-key-private', message: messages['badge-key-private'], at: 'key' };
/** A member of a private RSA key (RFC 7518, section 6.3.2): it must never stand here. */
const secret = z
	.unknown()
	.superRefine((value, context) => {
		if (value !== undefined) context.addIssue({ code: 'custom', params: leaked, message: leaked.kind });
	})
	.optional();

/** A badge that the office took back. */
const revoked = z.strictObject({
	/** the id of the badge, as the list of what was signed has it */
	badge: z.string().regex(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/),
	on: day,
	/** for editors: why; pages do not show it */
	note: filled.optional(),
});

/** One entry of `content/badge-keys.yaml`; `npm run badge -- key` writes it. */
export const badgeKey = z.strictObject({
	/** the thumbprint of the key (RFC 7638, SHA-256): worked out from `n`, and checked */
	id: z.string().regex(/^[\w-]{43}$/),
	/** the office that holds the private key */
	issuer: localized,
	/** the modulus of the RSA key, in base64url as in a JSON Web Key: 3072 bits */
	n: z.string().regex(/^[\w-]{512}$/),
	/** badges count that were signed on this day or later */
	from: day,
	/** and on this day or earlier; no end where nothing is said */
	until: day.optional(),
	/** the day on which the key was found to be in wrong hands: none of its badges counts any more */
	withdrawn: day.optional(),
	/** for editors; pages do not show it */
	note: filled.optional(),
	revoked: z.array(revoked).optional(),
	...{ d: secret, p: secret, q: secret, dp: secret, dq: secret, qi: secret },
});
export type BadgeKey = z.infer<typeof badgeKey>;
