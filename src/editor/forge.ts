/** The repository on a forge that the editor writes to, where `content/site.yaml` names one: as Sveltia CMS asks for it. */
import type { SiteInfo } from '../reference/schema.ts';

export type Forge = NonNullable<SiteInfo['forge']>;

/** What the address of each forge is where none is given, and where it answers programs, behind its address. */
const FORGES = {
	github: { address: 'https://github.com', api: 'api/v3' },
	gitlab: { address: 'https://gitlab.com', api: 'api/v4' },
	gitea: { address: 'https://gitea.com', api: 'api/v1' },
} as const;
/** The one forge whose programs' address is not behind its own. */
const GITHUB_API = 'https://api.github.com';
/** Forges on which the program makes a proposal of each draft; on the others, what is saved stands on the branch at once. */
const DRAFTS = new Set(['github', 'gitlab']);

const addressOf = ({ kind, address = FORGES[kind].address }: Forge): string => address.replace(/\/+$/, '');

/** @returns where the forge answers programs: the only other host that the editor's page may ask */
export function apiOf(forge: Forge): string {
	const { kind } = forge;
	const { api } = FORGES[kind];
	const own = addressOf(forge);
	return kind === 'github' && own === FORGES.github.address ? GITHUB_API : `${own}/${api}`;
}

/**
 * @param forge none where the editor works on a folder of this computer
 * @returns the part of the configuration that says where entries are kept
 */
export function backendOf(forge: Forge | undefined) {
	// Some backend has to be named; a repository that nobody signs in to is never asked.
	if (!forge) return { backend: { name: 'github', repo: 'noi-bo/quyen-con-nguoi', auth_methods: ['token'] } };
	const { kind, repository, branch } = forge;
	return {
		backend: {
			name: kind,
			repo: repository,
			...(branch === undefined ? {} : { branch }),
			api_root: apiOf(forge),
			...(kind === 'github' ? {} : { base_url: addressOf(forge) }),
			// With a token of one's own: signing in through the forge would need a server of ours.
			auth_methods: ['token'],
		},
		...(DRAFTS.has(kind) ? { publish_mode: 'editorial_workflow' } : {}),
	};
}
