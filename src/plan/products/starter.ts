/** The starter of a communication product. */
import { fillIn, idRow, oneOf, type Starter, type StarterOptions, sourceRow, verifiedRow, written } from '../../source/starter.ts';
import { licences, platforms, productKinds } from './schema.ts';

export function productStarter(id: string, { language }: StarterOptions): Starter {
	const text = written(language, [
		fillIn,
		idRow(id),
		["title: { vi: '', en: '' }", 'tên sản phẩm', 'its title'],
		['kind: poster', ...oneOf(productKinds)],
		['languages: [vi]', 'vi, hoặc mã trong content/media-languages.yaml', 'vi, or tags of content/media-languages.yaml'],
		['platform: print', ...oneOf(platforms)],
		['# channel: { vi: …, en: … }', 'báo, đài, trang đã đăng hoặc phát', 'the newspaper, station or site that carried it'],
		["date: ''", 'ngày công bố, trong thời gian của một kế hoạch, ví dụ 2025-05-20', 'of publication, within the period of a plan, such as 2025-05-20'],
		["unit: ''", 'đơn vị làm ra: id trong units.yaml của kế hoạch', 'the unit that made it: an id of the plan’s units.yaml'],
		["task: ''", 'số nhiệm vụ, như trong kế hoạch', 'the task, by its number in the plan'],
		['# link: https://…', 'nơi xem được: địa chỉ, hoặc một trang của trang web này', 'where it can be seen: an address, or a page of this site'],
		['licence: not-stated', ...oneOf(licences)],
		sourceRow,
		verifiedRow,
	]);
	return { path: `content/media/${id}.yaml`, text };
}
