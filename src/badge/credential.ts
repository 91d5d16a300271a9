/**
 * A certificate as an Open Badge 3.0 (1EdTech, document 1.0): what the training office says of one learner, as the JSON object that is signed.
 * The claims of the JSON Web Token stand in it beside the properties of the credential, as its section “JWT Payload Format” asks.
 */

/** The learner, the course and the exam, as the office signs for them. */
export type BadgeFacts = {
	/** `urn:uuid:…`, new for every badge; the office revokes a badge by it */
	id: string;
	/** `urn:uuid:…`; stands for the learner, of whom the badge says nothing but the name */
	subject: string;
	/** `YYYY-MM-DDThh:mm:ssZ` */
	signedAt: string;
	/** who signed: the thumbprint of the key (RFC 7638), and the office's name in Vietnamese */
	issuer: { key: string; name: string };
	/** the learner’s name, as it stood in the results */
	name: string;
	/** the address of the page of the course in Vietnamese, and what it is called there */
	course: { address: string; title: string; summary: string };
	/** the day on which the exam was passed, `YYYY-MM-DD` */
	day: string;
	/** percent, whole */
	score: number;
	/** the code of the printed certificate, where the office compared it */
	code?: string;
};

/** The only method of signing: Open Badges 3.0 asks for it (“Create the JOSE Header”), and every browser with Web Crypto has it. */
export const ALGORITHM = 'RS256';
/** The public exponent of every key (65537), as a JSON Web Key writes it. */
export const EXPONENT = 'AQAB';

/** The public key of an office as a JSON Web Key (RFC 7517); its members stand in the order of RFC 7638. */
export type PublicJwk = { e: typeof EXPONENT; kty: 'RSA'; n: string };
export const publicJwk = (n: string): PublicJwk => ({ e: EXPONENT, kty: 'RSA', n });

/** The protected header of a badge; Open Badges 3.0 allows no other members. */
export const headerOf = (n: string) => ({ alg: ALGORITHM, typ: 'JWT', jwk: publicJwk(n) });

/** Names an office by its key (RFC 9278): whoever holds the private key is the issuer. */
const THUMBPRINT = 'urn:ietf:params:oauth:jwk-thumbprint:sha-256:';

/** @returns the object that is signed: the same facts give the same text of JSON */
export function credentialOf({ id, subject, signedAt, issuer, name, course, day, score, code }: BadgeFacts) {
	const result = `${course.address}#ket-qua`;
	return {
		'@context': ['https://www.w3.org/ns/credentials/v2', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'],
		type: ['VerifiableCredential', 'OpenBadgeCredential'],
		id,
		name: course.title,
		issuer: { id: THUMBPRINT + issuer.key, type: ['Profile'], name: issuer.name },
		validFrom: signedAt,
		credentialSubject: {
			id: subject,
			type: ['AchievementSubject'],
			identifier: [{ type: 'IdentityObject', hashed: false, identityHash: name, identityType: 'name' }],
			activityEndDate: `${day}T00:00:00Z`,
			...(code === undefined ? {} : { licenseNumber: code }),
			achievement: {
				id: course.address,
				type: ['Achievement'],
				achievementType: 'CertificateOfCompletion',
				name: course.title,
				description: course.summary,
				criteria: { id: course.address },
				resultDescription: [{ id: result, type: ['ResultDescription'], name: 'Kết quả bài thi', resultType: 'Percent' }],
			},
			result: [{ type: ['Result'], resultDescription: result, value: `${score}` }],
		},
		iss: THUMBPRINT + issuer.key,
		jti: id,
		nbf: Date.parse(signedAt) / 1000,
		sub: subject,
	};
}

type Credential = ReturnType<typeof credentialOf>;

/**
 * Reads a credential back. What is read is written anew and compared, sign by sign: a key that stands twice, a name that objects have by
 * themselves, a field that no badge of this site has and claims that contradict the credential all end here.
 * @param text the payload of a badge whose signature holds
 * @returns the facts, or none where the text is not exactly what `credentialOf` makes of them
 */
export function factsOf(text: string): BadgeFacts | undefined {
	try {
		const { id, issuer, validFrom, credentialSubject: subject }: Credential = JSON.parse(text);
		const facts: BadgeFacts = {
			id,
			subject: subject.id,
			signedAt: validFrom,
			issuer: { key: issuer.id.slice(THUMBPRINT.length), name: issuer.name },
			name: `${subject.identifier[0]?.identityHash}`,
			course: { address: subject.achievement.id, title: subject.achievement.name, summary: subject.achievement.description },
			day: subject.activityEndDate.slice(0, 10),
			score: Number(subject.result[0]?.value),
			...(subject.licenseNumber === undefined ? {} : { code: subject.licenseNumber }),
		};
		return areTexts(facts) && JSON.stringify(credentialOf(facts)) === text ? facts : undefined;
	} catch {
		return undefined;
	}
}

/** Whether what pages show is text, and the numbers are such as the office’s command writes. */
function areTexts({ id, subject, signedAt, issuer, name, course, day, score, code = '' }: BadgeFacts): boolean {
	const texts: unknown[] = [id, subject, signedAt, issuer.name, name, course.address, course.title, course.summary, day, code];
	return (
		texts.every((text) => typeof text === 'string') &&
		/^\d{4}-\d\d-\d\d$/.test(day) &&
		/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(signedAt) &&
		Number.isInteger(score) &&
		score >= 0 &&
		score <= 100
	);
}
