/**
 * `npm run bench`: measures the build, the pages, the quizzes, the search, the course packages, what is printed, how the site, the plan and the register of
 * recommendations grow, how hostile texts and answer cards are read, and prints tables. `--only build|pages|quiz|search|package|print|scale|register|recommendations|hostile|cards` measures one of them.
 * Nothing is asserted: the numbers are for people to judge.
 */
import { parseArgs } from 'node:util';
import { measureBuild } from './bench/build.ts';
import { measureCards } from './bench/cards.ts';
import { measureHostile } from './bench/hostile.ts';
import { measurePackages } from './bench/packages.ts';
import { measurePages } from './bench/pages.ts';
import { measurePrint } from './bench/print.ts';
import { measureQuiz } from './bench/quiz.ts';
import { measureRecommendations } from './bench/recommendations.ts';
import { measureRegister } from './bench/register.ts';
import { measureScale } from './bench/scale.ts';
import { measureSearch } from './bench/search.ts';
import { machine, makeBench } from './bench/site.ts';

const parts = {
	build: measureBuild,
	pages: measurePages,
	quiz: measureQuiz,
	search: measureSearch,
	package: measurePackages,
	print: measurePrint,
	scale: measureScale,
	register: measureRegister,
	recommendations: measureRecommendations,
	hostile: measureHostile,
	cards: measureCards,
};

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const chosen = Object.entries(parts).filter(([name]) => values.only === undefined || values.only === name);
if (chosen.length === 0) {
	process.stderr.write(`--only: ${Object.keys(parts).join(' | ')}\n`);
	process.exit(2);
}

process.stdout.write(`${machine()}\n`);
const bench = makeBench();
for (const [, measure] of chosen) await measure(bench);
