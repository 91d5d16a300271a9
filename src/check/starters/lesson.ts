/** The starter of a lesson for schools: a page with the sections that a teacher needs. */
import type { Language, Starter } from './starter.ts';

const words = {
	vi: {
		title: 'Tên bài học',
		description: 'Một câu: học sinh lớp mấy học được gì.',
		hint: 'Viết thay cho các dòng nghiêng. Câu nêu sự kiện đặt trong thẻ Claim có nguồn; từ cần giải thích đặt trong thẻ Term. Chạy npm run check sau khi viết.',
		sections: [
			['Dành cho', 'Cấp học, lớp, môn, chủ đề của chương trình 2018.'],
			['Mục tiêu', 'Học sinh biết gì, làm được gì, coi trọng điều gì.'],
			['Thời gian', 'Cộng lại 35, 40 hoặc 45 phút.'],
			['Chuẩn bị', 'Đồ dùng, phiếu, việc làm trước.'],
			['Các bước', 'Từng hoạt động: số phút, giáo viên làm gì, học sinh làm gì.'],
			['Cho học sinh khác nhau', 'Dễ hơn, khó hơn, học sinh khuyết tật.'],
			['Đánh giá', 'Biết học sinh đã đạt mục tiêu bằng cách nào.'],
			['Khi học sinh kể điều bị hại', 'Lắng nghe, không hứa giữ kín, báo người phụ trách; tổng đài quốc gia bảo vệ trẻ em 111.'],
		],
	},
	en: {
		title: 'Title of the lesson',
		description: 'One sentence: which grade learns what.',
		hint: 'Write in place of the lines in italics. A sentence that states a fact stands in a Claim tag with its source, a word to explain in a Term tag. Run npm run check afterwards.',
		sections: [
			['For', 'Level, grade, subject, topic of the 2018 programme.'],
			['Objectives', 'What pupils will know, do and value.'],
			['Time', 'Adds up to 35, 40 or 45 minutes.'],
			['Preparation', 'Materials, worksheets, what to do beforehand.'],
			['Steps', 'Each activity: minutes, what the teacher does, what pupils do.'],
			['For different pupils', 'Easier, harder, pupils with disabilities.'],
			['Assessment', 'How to know that the objectives were reached.'],
			['If a pupil tells of harm', 'Listen, promise no secrecy, tell the person in charge; the national child protection line is 111.'],
		],
	},
} as const;

/** @param language also the language of the page: Vietnamese pages stand at the root, English ones under `en/` */
export function lessonStarter(id: string, language: Language): Starter {
	const { title, description, hint, sections } = words[language];
	const body = sections.map(([heading, about]) => `## ${heading}\n\n*${about}*\n`).join('\n');
	const folder = language === 'vi' ? 'content/docs/truong-hoc' : 'content/docs/en/truong-hoc';
	return { path: `${folder}/${id}.mdx`, text: `---\ntitle: ${title}\ndescription: "${description}"\nkind: school\n---\n\n*${hint}*\n\n${body}` };
}
