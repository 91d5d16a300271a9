/** What was found of addresses, in words: one line for each place in the content. */
import type { Language } from '../../src/source/message.ts';
import type { Place } from '../../src/source/problem.ts';
import type { Answer } from './ask.ts';

const words = {
	vi: {
		gone: (status: number) => `không còn (HTTP ${status})  tìm địa chỉ mới; không có thì ghi url: null và nói ở note`,
		silent: (status: number) => `${status === 0 ? 'không trả lời' : `từ chối máy này (HTTP ${status})`}  mở bằng trình duyệt để xem`,
		sum: (there: number, gone: number, silent: number) => `${there} địa chỉ còn, ${gone} không còn, ${silent} chưa hỏi được`,
	},
	en: {
		gone: (status: number) => `gone (HTTP ${status})  find the new address; where there is none write url: null and say so in note`,
		silent: (status: number) => `${status === 0 ? 'no answer' : `refused this machine (HTTP ${status})`}  open it in a browser to see`,
		sum: (there: number, gone: number, silent: number) => `${there} addresses there, ${gone} gone, ${silent} could not be asked`,
	},
};

/**
 * @param places of each address in the content
 * @returns lines `file:line:column  address: what was found  what to do`, those that are gone first, and a sum
 */
export function linksReport(answers: readonly Answer[], places: ReadonlyMap<string, readonly Place[]>, language: Language): string {
	const say = words[language];
	const lines = (state: 'gone' | 'silent') =>
		answers
			.filter((answer) => answer.state === state)
			.flatMap(({ address, status }) =>
				(places.get(address) ?? []).map(({ file, line, column }) => `${file}:${line}:${column}  ${address}: ${say[state](status)}`),
			);
	const count = (state: Answer['state']) => answers.filter((answer) => answer.state === state).length;
	return `${[...lines('gone'), ...lines('silent'), say.sum(count('there'), count('gone'), count('silent'))].join('\n')}\n`;
}
