/** The plan with which a copy for another place begins: one task, the unit that answers for it, one report. Everything in it is to be written. */
import type { BeginOptions, BegunFile } from '../source/kind.ts';

/** The id of the source that the plan stands in, and what stands where nobody has written yet. */
const SOURCE = 'KE-HOACH';
const VI = '(chưa viết)';
const EN = '(to be written)';
const open = `{ vi: ${VI}, en: ${EN} }`;

export function beginRegister({ year }: BeginOptions): BegunFile[] {
	const folder = `plan/${year}/`;
	const evidence = `source: [${SOURCE}]`;
	return [
		{
			path: `${folder}plan.yaml`,
			write: {
				vi: 'tên kế hoạch, căn cứ, mục đích, cách đánh số, mục lục nhiệm vụ, các kỳ báo cáo',
				en: 'its title, what it rests on, aims, numbering, table of contents, reporting duties',
			},
			text: `# Kế hoạch của nơi mình: chỗ nào ghi ${VI} thì viết theo văn bản. / The plan of your place: write what says ${EN} after its document.
year: ${year}
title: { vi: Kế hoạch truyền thông về quyền con người năm ${year}, en: Plan for communication about human rights in ${year} }
about: ${open}
place: ${open}
period: { from: ${year}-01-01, to: ${year}-12-31 }
issuer: co-quan-ban-hanh
basis: []
aims: []
topics: []
# Mẫu số nhiệm vụ: I là số La Mã, 1 là số, a là chữ cái. / Models of the numbers: I a Roman numeral, 1 a number, a a letter.
numbering: ['1']
contents:
  - section: '1'
    title: ${open}
    tasks: ['1']
reporting:
  - id: ca-nam
    name: { vi: Báo cáo năm ${year}, en: Report for ${year} }
    before: ${year}-12-15
    to: co-quan-ban-hanh
    from: [don-vi-chu-tri]
meetings: []
funding: { text: ${open}, ${evidence} }
${evidence}
`,
		},
		{
			path: `${folder}units.yaml`,
			write: { vi: 'mọi đơn vị mà kế hoạch nêu tên', en: 'every unit that the plan names' },
			text: `- { id: co-quan-ban-hanh, name: { vi: Cơ quan ban hành kế hoạch ${VI}, en: 'The body that issued the plan ${EN}' }, kind: government, ${evidence} }
- { id: don-vi-chu-tri, name: { vi: Đơn vị chủ trì ${VI}, en: 'The unit in charge ${EN}' }, kind: department, parent: co-quan-ban-hanh, ${evidence} }
`,
		},
		{
			path: `${folder}tasks/1.yaml`,
			write: { vi: 'nhiệm vụ đầu tiên; các nhiệm vụ sau: npm run new task <số>', en: 'the first task; those that follow: npm run new task <number>' },
			text: `id: '1'
title: ${open}
description: ${open}
leads: [don-vi-chu-tri]
coordinators: []
audience: []
products: []
${evidence}
`,
		},
		{
			path: `${folder}targets.yaml`,
			write: { vi: 'mục tiêu của kế hoạch; không có thì để []', en: 'the targets of the plan; [] where it has none' },
			text: '[]\n',
		},
		{
			path: `${folder}reports.yaml`,
			write: { vi: 'ngày đã tìm báo cáo được công bố, và các báo cáo ấy', en: 'the day on which published reports were looked for, and those reports' },
			text: `status: { vi: Chưa ai tìm báo cáo đã công bố., en: Nobody has looked for published reports yet. }\nentries: []\n`,
		},
		{
			path: 'sources.yaml',
			added: true,
			write: { vi: `nguồn ${SOURCE}: tên văn bản của kế hoạch, cơ quan, ngày`, en: `the source ${SOURCE}: title, issuer and date of the plan’s document` },
			text: `- { id: ${SOURCE}, title: Kế hoạch truyền thông về quyền con người năm ${year} ${VI}, publisher: '${VI}', language: vi, url: null, date: null, local: true, called: { en: 'Plan for communication about human rights in ${year} ${EN}' }, note: { vi: ${VI}, en: ${EN} } }\n`,
		},
	];
}
