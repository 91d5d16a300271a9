/** The versions of the form of the data, newest first: what a program that reads it must know. */
import type { Localized } from '../source/fields.ts';

export type Change = { version: string; date: string; text: Localized };

/**
 * Semantic versioning: the first number changes where an entry loses a field or a field changes its meaning, and with it the
 * folder of the files; the second where fields or data sets are added.
 */
export const changes: readonly [Change, ...Change[]] = [
	{
		version: '3.3.0',
		date: '2026-11-30',
		text: {
			vi: 'Các bộ van-ban, tinh-huong và de-doc có thêm quickExit: người đọc có thể đang ở cạnh kẻ hại mình, nên trang có nút rời đi ngay.',
			en: 'The data sets van-ban, tinh-huong and de-doc gain quickExit: whoever reads may sit beside the person who hurts them, so the page has a button to leave it at once.',
		},
	},
	{
		version: '3.2.0',
		date: '2026-11-30',
		text: {
			vi: 'Thêm bộ de-doc: bài dễ đọc về công ước, quyền của từng nhóm người, đường dây hỗ trợ và kế hoạch; signed kê các video ngôn ngữ ký hiệu, tệp nằm ở /ban-thu/video/ trên trang. Thêm bộ bo-tai-lieu: theo chủ đề, điều nói được, bài đăng ngắn, chữ trên hình, cách nói nên tránh và nơi để hỏi, từng điều có nguồn; scripts kê kịch bản phát thanh cùng chủ đề. Hình nằm cạnh trang của bộ: vuong.png và dung.png.',
			en: 'New data set de-doc: texts in easy language on conventions, the rights of groups of people, help lines and the plan; signed lists videos in sign language, whose files are under /ban-thu/video/ on the site. New data set bo-tai-lieu: by theme, facts, short posts, the words of pictures, wordings to avoid and whom to ask, each claim with its source; scripts lists radio scripts on the same subject. The pictures are beside the page of the kit: vuong.png and dung.png.',
		},
	},
	{
		version: '3.1.0',
		date: '2026-11-30',
		text: {
			vi: 'Thêm bộ cam-ket: cam kết quốc tế ngoài bảy công ước cốt lõi, và bộ hoi-dong-nhan-quyen: việc Việt Nam làm ở Hội đồng Nhân quyền và ASEAN. Bộ khuyen-nghi có thêm answered và assigned: nguồn của câu trả lời và của việc phân công cơ quan chủ trì. Thêm dữ liệu liên kết (RDF), mỗi bộ có JSON-LD và Turtle: quyen, nhom-nguoi và thuat-ngu theo SKOS; to-chuc theo W3C ORG, gồm các đơn vị của kế hoạch với lần sắp xếp năm 2025, cơ quan ở trung ương và ủy ban công ước. Bộ khuyen-nghi có thêm title, treaties, lawsNote và completion.searched. answer có thêm noted-done. Trong completion.level, none-found (đã tìm mà không thấy) thay cho no-evidence, giá trị chưa mục nào dùng; mục không có completion là chưa ai đánh giá.',
			en: 'New data sets cam-ket: international commitments beyond the seven core conventions, and hoi-dong-nhan-quyen: the work of Viet Nam in the Human Rights Council and ASEAN. Recommendations in khuyen-nghi gain answered and assigned: the sources of the answer and of who leads. New linked data (RDF), each set as JSON-LD and Turtle: quyen, nhom-nguoi and thuat-ngu in SKOS; to-chuc in W3C ORG, with the units of the plan and their reorganisation of 2025, national bodies and treaty bodies. The data set khuyen-nghi gains title, treaties, lawsNote and completion.searched. answer gains noted-done. In completion.level, none-found (looked for and not found) takes the place of no-evidence, which no entry had; an entry without completion has not been judged.',
		},
	},
	{
		version: '3.0.0',
		date: '2026-11-29',
		text: {
			vi: 'Khuyến nghị của các ủy ban công ước chuyển từ bodySaid của bộ cong-uoc sang bộ mới khuyen-nghi, chung với khuyến nghị của các nước (UPR): bodySaid không còn kind recommendation và không còn rights. Mỗi báo cáo trong cong-uoc có observations: ký hiệu các nhận xét kết luận, cũng là symbol trong khuyen-nghi.',
			en: 'What treaty bodies recommended moves from bodySaid in cong-uoc to the new data set khuyen-nghi, together with what States recommended (UPR): bodySaid no longer has the kind recommendation, nor rights. Each report in cong-uoc has observations: the symbols of the concluding observations, which are symbol in khuyen-nghi.',
		},
	},
	{
		version: '2.2.0',
		date: '2026-11-29',
		text: {
			vi: 'Bộ tinh-huong và bộ bai-hoc có thêm audio: các bản thu, mỗi bản có tệp, ngôn ngữ, người đọc, ngày, giấy phép và lời. Tệp nằm ở /ban-thu/ trên trang.',
			en: 'The data sets tinh-huong and bai-hoc gain audio: recordings, each with file, language, speaker, date, licence and words. The files are under /ban-thu/ on the site.',
		},
	},
	{
		version: '2.1.0',
		date: '2026-11-29',
		text: {
			vi: 'Thêm bộ tinh-huong: tình huống thường gặp, với các bước, nơi giải quyết, giấy tờ, thời hạn và chi phí, từng điều có nguồn. Khuyến nghị trong bộ cong-uoc và chỉ số trong bộ ket-qua có thêm rights: các quyền liên quan.',
			en: 'New data set tinh-huong: everyday situations with steps, office, papers, time limit and cost, each with its source. Recommendations in cong-uoc and indicators in ket-qua gain rights: the rights that they are about.',
		},
	},
	{
		version: '2.0.0',
		date: '2026-11-29',
		text: {
			vi: 'Mỗi điều có verified (ai đó đã đối chiếu với nguồn, ngày nào, với bản nào) thay cho review. Văn bản có status theo ngày kiểm tra, amendedBy và replacedBy là mục riêng có ngày. Điều cơ quan giám sát công ước đã nói nằm ở bodySaid, có loại, ký hiệu tài liệu và đoạn, thay cho recommended.',
			en: 'Each claim carries verified (that somebody compared it with a source, on which day, with what) in place of review. Legal instruments have a status with the day of its check; amendedBy and replacedBy are entries with dates. What treaty bodies said stands in bodySaid, with kind, document symbol and paragraph, in place of recommended.',
		},
	},
	{
		version: '1.0.0',
		date: '2026-11-24',
		text: {
			vi: 'Bản đầu: kế hoạch, nhiệm vụ, đơn vị, mục tiêu, báo cáo, sản phẩm, kết quả, công ước, văn bản, bài học, nguồn.',
			en: 'First version: plans, tasks, units, targets, reports, products, results, conventions, legal instruments, lessons, sources.',
		},
	},
];

export const VERSION = changes[0].version;
/** The folder of the files of this version. */
export const FOLDER = `/du-lieu/v${VERSION.split('.')[0]}/`;
