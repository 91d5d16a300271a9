/** Whoever keeps the learner's record, for tests of a session. */
import type { Interaction } from '../../src/lms/interaction.ts';
import type { Launch, Progress, Tracker, TrackerMissing, Trouble } from '../../src/lms/tracker.ts';

/** A tracker that does as it is told. */
export class FakeTracker implements Tracker {
	state = '';
	learner = 'learner';
	stateLimit = 4096;
	look: Launch['look'];
	pass: number | undefined;
	trouble: Trouble | undefined;
	missing: TrackerMissing | undefined;
	readonly kept: Progress[] = [];
	readonly answers: Interaction[] = [];
	closed = 0;
	async open(): Promise<Launch> {
		if (this.missing) throw this.missing;
		return {
			state: this.state,
			location: '',
			learner: this.learner,
			stateLimit: this.stateLimit,
			...(this.look ? { look: this.look } : {}),
			...(this.pass === undefined ? {} : { pass: this.pass }),
		};
	}
	async keep(progress: Progress): Promise<Trouble | undefined> {
		if (!this.trouble) {
			this.kept.push(progress);
			this.state = progress.state;
		}
		return this.trouble;
	}
	answered(interaction: Interaction): void {
		this.answers.push(interaction);
	}
	close(progress: Progress): void {
		this.closed++;
		this.state = this.trouble ? this.state : progress.state;
	}
	async leave(progress: Progress) {
		const trouble = await this.keep(progress);
		return trouble ? { trouble } : { address: 'https://lms.example.org/' };
	}
}
