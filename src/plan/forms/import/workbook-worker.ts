/** Reads a workbook in a thread of its own, which may be ended when it takes too much time or memory. */
import { parentPort, workerData } from 'node:worker_threads';
import type { WorkbookJob } from './workbook-job.ts';
import { readJob } from './workbook-reading.ts';

parentPort?.postMessage(await readJob(workerData as WorkbookJob));
