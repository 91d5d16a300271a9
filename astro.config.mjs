import { fileURLToPath } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { contentCheck } from './src/content/dev.ts';
import { loadContent } from './src/content/load.ts';
import { contentModules, contentPlugin } from './src/content/modules.ts';
import { rooms } from './src/content/rooms.ts';
import { courseKind } from './src/course/kinds.ts';
import { courseSidebar } from './src/course/sidebar.ts';
import { EDITOR } from './src/editor/addresses.ts';
import { editor } from './src/editor/integration.ts';
import { editorFiles, editorModule } from './src/editor/modules.ts';
import { droppedLibraries } from './src/exchange/dropped-libraries.ts';
import { droppedPackages } from './src/exchange/dropped-packages.ts';
import { h5pPackageKind } from './src/exchange/kinds.ts';
import { datasetsOf } from './src/feeds/entries.ts';
import { feedHeaders } from './src/feeds/integration.ts';
import { keepPackages } from './src/files/bundled-packages.ts';
import { baseOf } from './src/files/site-address.ts';
import { preparePlayer, quizPlayer } from './src/h5p/integration.ts';
import { factsOf } from './src/h5p/player/files.ts';
import { languageKind, stringsKind } from './src/language/kinds.ts';
import { isWhole } from './src/language/paths.ts';
import { markerLibrary } from './src/lesson/answer-cards/library.ts';
import { lessonKind, radioKind } from './src/lesson/kinds.ts';
import { numberParts } from './src/lesson/number-parts.ts';
import { offline } from './src/offline/integration.ts';
import { offlineRecordings, offlineVideos, recordingPlaces } from './src/offline/recording-sets.ts';
import { offlineClasses, offlineCourse, offlineGrades, offlineHelp, offlineLesson, offlineScript } from './src/offline/sets.ts';
import { coursePackages } from './src/package/integration.ts';
import { imageKind, imagesOf } from './src/picture/images/image-kind.ts';
import { imageFiles } from './src/picture/images/integration.ts';
import { pageImages } from './src/picture/images/page-images.ts';
import { picturesKind } from './src/picture/kinds.ts';
import { picturePalette } from './src/picture/palette.ts';
import { printedFiles } from './src/print/integration.ts';
import { readPrinted } from './src/print/list.ts';
import { OUTPUT } from './src/print/paths.ts';
import { pageKind } from './src/prose/kinds.ts';
import { pageComponents } from './src/prose/page-components.ts';
import { pathBreaks } from './src/prose/path-breaks.ts';
import { FETCH_AHEAD } from './src/quiz/fetch-ahead.ts';
import { quizKind } from './src/quiz/kinds.ts';
import { recordingFiles } from './src/recording/integration.ts';
import { shownRecordings } from './src/recording/kinds.ts';
import { filesOfRecordings } from './src/recording/shown.ts';
import { shownVideos } from './src/recording/signed/kinds.ts';
import { filesOfVideos } from './src/recording/signed/shown.ts';
import { siteKind, sourceKind, termKind } from './src/reference/kinds.ts';
import { publishedSite } from './src/reference/published-site.ts';
import { contentNames } from './src/search/content-names.ts';
import { searchIndex } from './src/search/integration.ts';
import { siteBelow } from './src/site/below-base.ts';
import { growingLanguages } from './src/site/growing-languages.ts';
import { builtPages } from './src/site/integration.ts';
import { siteMarks } from './src/site/marks.ts';
import { siteNotice } from './src/site/notice.ts';
import { ownScripts } from './src/site/own-scripts.ts';
import { pageParts } from './src/site/page-parts.ts';
import { renderThread } from './src/site/render-thread.ts';
import { siteFrame } from './src/site/starlight.ts';
import { plainError } from './src/source/plain-error.ts';
import { setZips } from './src/stick/integration.ts';
import { defaultColours, makeColours } from './src/ui/colours.ts';
import { makeFonts } from './src/ui/fonts.ts';

const folder = new URL('./content/', import.meta.url);
/** For the test of the list of licences: the packages that browsers get something of. */
const BUNDLED = fileURLToPath(new URL('./.astro/bundled-packages.json', import.meta.url));
const loaded = loadContent(folder);

if ('errors' in loaded) throw plainError(loaded.errors);

export default await siteOf(loaded.content);

/** The whole site over content that holds. */
async function siteOf(content) {
	let current = content;
	const site = publishedSite(content.served(siteKind).url);
	const quizzes = new URL('./quizzes/', import.meta.url);
	const libraries = droppedLibraries(quizzes);
	const packages = await droppedPackages(quizzes, content.served(h5pPackageKind));
	const colours = content.served(siteKind).colours ?? defaultColours;
	const colourSheet = makeColours(fileURLToPath(new URL('./.astro/colours', import.meta.url)), colours);
	const [player, fontSheet] = await Promise.all([preparePlayer(libraries, packages), makeFonts(fileURLToPath(new URL('./.astro/fonts', import.meta.url)))]);
	const published = content.served(languageKind);
	const languages = published.filter(isWhole).map(({ tag }) => tag);
	const courses = content.served(courseKind);
	const strings = content.served(stringsKind);
	const recordings = shownRecordings(content);
	const videos = shownVideos(content);
	const sets = languages.flatMap((tag) => [
		offlineHelp(tag),
		...courses.flatMap((course) => [offlineCourse(course, tag), ...offlineClasses(course, tag)]),
		...content.served(lessonKind).map((taught) => offlineLesson(taught, tag)),
		...content.served(radioKind).map((script) => offlineScript(script, tag)),
		...offlineGrades(content.served(lessonKind), tag),
		...offlineVideos(tag, videos),
		...recordingPlaces(courses, content.served(lessonKind), content.served(radioKind)).flatMap((place) => offlineRecordings(place, tag, recordings)),
	]);
	const editionsFolder = fileURLToPath(new URL(`./${OUTPUT}/`, import.meta.url));
	// A page that is gone since has no edition any more.
	const editions = readPrinted(editionsFolder).filter(({ page, language }) => content.addresses.has(page) && languages.includes(language));
	const rendering = renderThread();
	const modules = () => ({
		...contentModules(current),
		player: () => factsOf(player),
		datasets: () => datasetsOf(current, rooms),
		editions: () => editions,
		editor: () => editorModule(current, rooms),
	});
	return defineConfig({
		site: site.href,
		trailingSlash: 'always',
		prefetch: false,
		markdown: {
			processor: satteri({ mdastPlugins: [pageComponents(content.components), pageImages(() => imagesOf(current))], hastPlugins: [numberParts, pathBreaks] }),
			syntaxHighlight: false,
		},
		vite: {
			plugins: [contentPlugin(modules), picturePalette(() => current.served(picturesKind)), markerLibrary(), keepPackages(BUNDLED)],
			resolve: { alias: { '@fonts.css': fontSheet, '@colours.css': colourSheet } },
			build: {
				rolldownOptions: {
					// Astro marks prose modules with a directive that means nothing to the bundler; it says so once per page.
					onwarn: (warning, show) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || show(warning),
				},
			},
		},
		integrations: [
			contentCheck(
				folder,
				(sound) => {
					current = sound;
				},
				[EDITOR],
			),
			siteFrame(content, [fontSheet, colourSheet], (id) => courses.filter((course) => course.id === id).flatMap((course) => courseSidebar(course, strings)), [
				'./src/course/route.ts',
				'./src/site/home-menu.ts',
				'./src/site/place.ts',
			]),
			siteNotice(content),
			siteMarks(folder, content),
			pageParts(),
			mdx({ optimize: true }),
			quizPlayer(player),
			recordingFiles(folder, filesOfRecordings(recordings), filesOfVideos(videos)),
			printedFiles(editionsFolder, editions),
			imageFiles(folder, () => current.served(imageKind)),
			coursePackages({
				courses,
				quizzes: content.served(quizKind),
				sources: content.served(sourceKind),
				languages,
				strings,
				recordings,
				player,
				fontSheet,
				colours,
			}),
			builtPages(
				[
					searchIndex(
						published.map(({ tag }) => tag),
						content.served(termKind),
						(language) => contentNames(current, language),
					),
				],
				ownScripts(fileURLToPath(new URL('./src', import.meta.url)), [FETCH_AHEAD]),
				growingLanguages(
					published,
					content.served(pageKind).map(({ key }) => key),
					baseOf(site),
				),
				rendering.inThread,
			),
			rendering.integration,
			feedHeaders(),
			editor(() => editorFiles(current, rooms)),
			siteBelow(site),
			setZips(),
			offline(sets, languages, baseOf(site)),
		],
	});
}
