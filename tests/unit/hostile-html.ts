/** Packages whose texts hold HTML that would run something, each with what is said of it. */
import type { Expected, Hostile } from './hostile-packages.ts';
import { contentAlone, type Files, pack, questionSet, statement } from './sound-packages.ts';

const C = 'content/content.json';
const alone = (change: Files) => () => pack(contentAlone(change));

/** HTML that would run something, with what is named. */
const scripts: [html: string, what: string][] = [
	['<p>Đúng?</p><script>alert(1)</script>', '<script>'],
	['<SCRIPT/src=//example.org/a.js>', '<script>'],
	['<img src="x" onerror="alert(1)">', 'onerror'],
	['<p ONCLICK=alert(1)>Đúng?</p>', 'onclick'],
	['Đúng? <img src=x onerror=alert(1)', 'onerror'],
	['Đúng? <script', '<script>'],
	["Đúng? <img onerror='alert(1)", 'onerror'],
	['<a href="javascript:alert(1)">x</a>', 'href'],
	['<a href=" jAva&#x09;script&colon;alert(1)">x</a>', 'href'],
	['<a href="data:text/html,<script>alert(1)</script>">x</a>', 'href'],
	['<iframe src="https://example.org"></iframe>', '<iframe>'],
	['<object data="a.swf"></object>', '<object>'],
	['<embed src="a.swf">', '<embed>'],
	['<style>*{display:none}</style>', '<style>'],
	['<p style="width: expression(alert(1))">x</p>', 'style'],
	['<form action="https://example.org"><input name="a"></form>', '<form>'],
	['<svg onload="alert(1)"></svg>', '<svg>'],
	['<math><mtext><noscript><p title="</noscript><img src=x onerror=alert(1)>">', '<noscript>'],
	['<meta http-equiv="refresh" content="0;url=https://example.org">', '<meta>'],
	['<base href="https://example.org">', '<base>'],
];
const question = (params: Record<string, unknown>) => ({ library: 'H5P.TrueFalse 1.8', params });
const script = (field: string, what = '<script>'): Expected => ['script-in-html', { field: `content.json: ${field}`, what }];
const S = '<script>1</script>';
export const harmful: Hostile[] = [
	...scripts.map(([html, what]): Hostile => ({ what: html, bytes: alone({ [C]: statement({ question: html }) }), expected: [script('question', what)] })),
	{
		what: 'scripts in several fields',
		bytes: alone({ [C]: statement({ question: S, behaviour: { feedbackOnWrong: S }, l10n: { trueText: S } }) }),
		expected: [script('question'), script('behaviour.feedbackOnWrong'), script('l10n.trueText')],
	},
	{
		what: 'scripts in a set',
		bytes: () =>
			pack(questionSet([question({ question: 'Đúng?', correct: 'true' }), question({ question: S, correct: 'true' })], { introPage: { introduction: S } })),
		expected: [script('introPage.introduction'), script('questions[1].params.question')],
	},
	{
		what: 'a text that keeps a parser busy',
		bytes: alone({ [C]: statement({ question: '<b>'.repeat(3400) }) }),
		expected: [['text-too-long', { name: 'content.json: question', size: '10200', limit: '10000' }]],
	},
];
