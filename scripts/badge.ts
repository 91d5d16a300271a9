/**
 * `npm run badge -- key --issuer "…"`: makes a pair of keys for an office that gives badges; `npm run badge -- sign results.csv`: signs a badge
 * for each row. Neither needs a network. Exit status 0 when done, 1 when something was refused, 2 on options that make no sense.
 */
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { newKey, problemsOfKeys, withKey } from '../src/badge/key-file.ts';
import { badgeKeyKind, KEYS_FILE } from '../src/badge/kinds.ts';
import { faultOfPlace, KEY_FILE, OFFICE_FOLDER, openKey, signAll, writeBadges, writePrivate } from '../src/badge/office.ts';
import { type OfficeFault, officeLine } from '../src/badge/office-messages.ts';
import { type ExaminedCourse, readResults } from '../src/badge/results.ts';
import { badgeKey } from '../src/badge/schema.ts';
import { check } from '../src/content/check.ts';
import { courseKind } from '../src/course/kinds.ts';
import { minutesOf } from '../src/course/outline.ts';
import { coursePath } from '../src/course/paths.ts';
import { shown } from '../src/files/archive-names.ts';
import { faultOfFile, faultOfTarget } from '../src/files/given-file.ts';
import { wholeAddress } from '../src/files/site-address.ts';
import { localDay } from '../src/language/format.ts';
import { hoursOf } from '../src/learning/certificate-code.ts';
import { siteKind } from '../src/reference/kinds.ts';
import { publishedSite } from '../src/reference/published-site.ts';
import { buildDay } from '../src/source/build-day.ts';
import { isError, report } from '../src/source/report.ts';
import { languages, oneOf, optionsOr, refuse } from './command/options.ts';

const USE = `npm run badge -- key --issuer "…" [--issuer-en "…"] [--from YYYY-MM-DD] [--until YYYY-MM-DD] [--note "…"] [--out ${KEY_FILE}] [--lang en]
npm run badge -- sign <results.csv> [--key ${KEY_FILE}] [--out ${OFFICE_FOLDER}/…] [--lang en]`;
/** Bytes of a table of results; 10,000 learners take about 1,000,000. */
const RESULTS_BYTES = 4_000_000;

const words = {
	vi: {
		misplaced: (options: string, verb: string) => `${options}: lệnh «${verb}» không có tùy chọn này; bỏ đi rồi chạy lại.`,
		key: (file: string, id: string) =>
			`Khóa bí mật: ${file}. Ai có tệp này đều ký được thay cơ quan: giữ một bản sao ở nơi khóa kín, không gửi, không đưa lên git.
Khóa công khai ${id}: đã thêm vào content/${KEYS_FILE}; dựng và đăng lại trang thì trang Kiểm tra giấy chứng nhận nhận ra huy hiệu.`,
		signed: (count: number, folder: string) => `${count} huy hiệu trong ${folder}/; danh-sach.csv ghi id của từng cái, cần khi thu hồi.`,
	},
	en: {
		misplaced: (options: string, verb: string) => `${options}: “${verb}” has no such option; run it again without.`,
		key: (file: string, id: string) =>
			`Private key: ${file}. Whoever has this file can sign in place of the office: lock a copy away, do not send it, keep it out of git.
Public key ${id}: added to content/${KEYS_FILE}; once the site is built and published again, its page “Check a certificate” knows the badges.`,
		signed: (count: number, folder: string) => `${count} badges in ${folder}/; danh-sach.csv has the id of each, which revoking it takes.`,
	},
};

const option = { type: 'string' } as const;
const { values, positionals } = optionsOr(() =>
	parseArgs({
		allowPositionals: true,
		options: {
			lang: { ...option, default: 'vi' },
			issuer: option,
			'issuer-en': option,
			from: option,
			until: option,
			note: option,
			key: option,
			out: option,
		},
	}),
);
const language = oneOf(languages, values.lang, 'lang');
const [verb, file, ...more] = positionals;

/** What each verb takes beside the language. */
const taken = new Map([
	['key', ['issuer', 'issuer-en', 'from', 'until', 'note', 'out']],
	['sign', ['key', 'out']],
]);
const misplaced = Object.keys(values).filter((name) => name !== 'lang' && taken.get(verb ?? '')?.includes(name) === false);
if (misplaced.length > 0) refuse(`${words[language].misplaced(misplaced.map((name) => `--${name}`).join(', '), `${verb}`)}\n${USE}`);

/** Ends the command with exit status 1. */
function stop(lines: string): never {
	process.stderr.write(`${lines.trimEnd()}\n`);
	process.exit(1);
}
const stopBy = (fault: OfficeFault): never => stop(officeLine(fault, language));

if (verb === 'key' && file === undefined && values.issuer !== undefined) await makeKey(values.issuer.normalize('NFC'));
else if (verb === 'sign' && file !== undefined && more.length === 0) await sign(file);
else refuse(USE);

async function makeKey(issuer: string): Promise<void> {
	const out = values.out ?? KEY_FILE;
	const against = faultOfTarget('.', OFFICE_FOLDER, language) ?? faultOfTarget('.', 'content', language);
	if (against !== undefined) stop(against);
	const fault = faultOfPlace('.', out);
	if (fault) stopBy(fault);
	const jwk = await newKey();
	const entry = badgeKey.safeParse({
		id: jwk.kid,
		issuer: { vi: issuer, ...(values['issuer-en'] === undefined ? {} : { en: values['issuer-en'].normalize('NFC') }) },
		n: jwk.n,
		from: values.from ?? buildDay(),
		...(values.until === undefined ? {} : { until: values.until }),
		...(values.note === undefined ? {} : { note: values.note.normalize('NFC') }),
	});
	if (!entry.success) return refuse(`${entry.error.issues.map(({ path }) => `--${path.join('-').replace(/-vi$/, '')}`).join(', ')}\n${USE}`);
	const keys = join('content', KEYS_FILE);
	const text = withKey(existsSync(keys) ? readFileSync(keys, 'utf8') : undefined, entry.data);
	const problems = problemsOfKeys(keys, text);
	if (problems.length > 0) stop(report(problems, { language, format: 'text' }));
	writePrivate(out, `${JSON.stringify(jwk, null, '\t')}\n`);
	writeFileSync(keys, text);
	process.stdout.write(`${words[language].key(out, jwk.kid)}\n`);
}

/** The address of the published site; ends the command where it is none. */
function publishedAt(url: string): URL {
	try {
		return publishedSite(url);
	} catch (error) {
		return stop((error as Error).message);
	}
}

async function sign(results: string): Promise<void> {
	const now = Date.now();
	// The day by which the page judges the badge: that of the signature, in UTC.
	const today = new Date(now).toISOString().slice(0, 10);
	const out = values.out ?? `${OFFICE_FOLDER}/${basename(results).replace(/\.[^.]*$/, '')}`;
	const against = faultOfFile(results, language) ?? faultOfTarget('.', OFFICE_FOLDER, language);
	if (against !== undefined) stop(against);
	if (statSync(results).size > RESULTS_BYTES) stopBy({ kind: 'large', path: results });
	const fault = faultOfPlace('.', out);
	if (fault) stopBy(fault);
	const keyFile = values.key ?? KEY_FILE;
	const key = await openKey(keyFile, language);
	if (typeof key === 'string') return stop(key);
	if ('kind' in key) return stopBy(key);
	const { content, problems: broken } = check('content', today);
	if (broken.some(isError)) stopBy({ kind: 'content', path: 'content' });
	const known = content.served(badgeKeyKind).find(({ id }) => id === key.id);
	if (!known) return stopBy({ kind: 'unknown', path: keyFile });
	if (known.withdrawn !== undefined) stopBy({ kind: 'withdrawn', path: keyFile });
	if (today < known.from || (known.until !== undefined && today > known.until)) stopBy({ kind: 'period', path: keyFile });
	const courses = content.served(courseKind).filter(({ exam }) => exam);
	const examined: ExaminedCourse[] = courses.map((course) => ({ id: course.id, pass: course.exam?.pass ?? 0, hours: hoursOf(minutesOf(course)) }));
	const { results: rows, problems } = await readResults(shown(results), readFileSync(results, 'utf8'), examined, localDay(now));
	if (problems.length > 0) stop(report(problems, { language, format: 'text' }));
	const site = publishedAt(content.served(siteKind).url);
	const named = courses.map(({ id, title, summary }) => ({ id, address: wholeAddress(coursePath(id), site), title: title.vi, summary: summary.vi }));
	const badges = await signAll(rows, named, key, known.issuer.vi, now);
	writeBadges(out, badges);
	process.stdout.write(`${words[language].signed(badges.length, out)}\n`);
}
