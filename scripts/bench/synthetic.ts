/** Made-up pages, the same on every run: about 300 words of prose, headings, a link, a claim and a term. */

export type Marks = { /** an id in `sources.yaml` */ source: string /** an id in `glossary.yaml` */; term: string };
type SampleWords = { words: string[]; title: string; section: string; see: string };

const SECTIONS = 4;
const SENTENCES = 6;

const voices = {
	vi: {
		words:
			'quyền con người trẻ em phụ nữ pháp luật nhà nước công dân bảo vệ tôn trọng thực hiện giáo dục thông tin xã hội học sinh giáo viên cán bộ cơ sở địa phương hiến pháp công ước điều ước quốc tế bình đẳng tự do khiếu nại tố cáo đường dây nóng trợ giúp pháp lý người khuyết tật dân tộc thiểu số lao động việc làm sức khỏe môi trường nhà ở văn hóa ngôn ngữ tín ngưỡng tôn giáo báo chí truyền thông kế hoạch nhiệm vụ đơn vị báo cáo kết quả số liệu và của cho trong với theo được không khi một các những này đó từ đến để về tại bởi nếu thì mà cũng như hoặc'.split(
				' ',
			),
		title: 'Bài mẫu',
		section: 'Phần',
		see: 'Xem thêm',
	},
	en: {
		words:
			'human rights child women law state citizen protect respect fulfil education information society pupil teacher official local constitution convention treaty international equality freedom complaint petition hotline legal aid disability ethnic minority labour work health environment housing culture language belief religion press communication plan task unit report result figure and of for in with under is not when one all these those from to about at by if then that also as or right duty court review committee article public service family community school people'.split(
				' ',
			),
		title: 'Sample page',
		section: 'Part',
		see: 'See also',
	},
} satisfies Record<string, SampleWords>;
export type Language = keyof typeof voices;

/** A generator of whole numbers below a limit that starts from a seed (mulberry32). */
function numbers(seed: number): (limit: number) => number {
	let state = seed;
	return (limit) => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
	};
}

/** The name of a page's file, and the last part of its address. */
export const pageName = (number: number): string => `${number}`.padStart(5, '0');

/**
 * A page in MDX.
 * @param number which page; each has words of its own
 * @param marks what its claim and its term name; left out where the site has neither
 * @param folder the part of its address before its name
 */
export function syntheticPage(number: number, language: Language, folder: string, marks?: Marks): string {
	const { words, title, section, see } = voices[language];
	const below = numbers(number * 2 + (language === 'vi' ? 0 : 1));
	const some = (count: number) => Array.from({ length: count }, () => words[below(words.length)] ?? '').join(' ');
	const sentence = () => `${some(1).replace(/^./u, (first) => first.toUpperCase())} ${some(8 + below(7))}.`;
	const paragraph = () => Array.from({ length: SENTENCES }, sentence).join(' ');
	const name = pageName(number);
	const claim = marks ? `<Claim source="${marks.source}">${sentence()}</Claim>` : sentence();
	const term = marks ? `<Term id="${marks.term}">${some(2)}</Term>` : some(2);
	const start = language === 'vi' ? '/' : `/${language}/`;
	const link = `[${see} ${pageName(Math.max(1, number - 1))}](${start}${folder}/${pageName(Math.max(1, number - 1))}/)`;
	const sections = Array.from({ length: SECTIONS }, (_, index) => `## ${section} ${index + 1}: ${some(4)}\n\n${paragraph()}`);
	return `---\ntitle: ${title} ${name}\ndescription: ${some(12)}.\n---\n\n${claim} ${some(6)} ${term} ${some(4)}.\n\n${sections.join('\n\n')}\n\n${link}\n`;
}
