import { remoteJobs } from './remote.ts';

/** The library's jobs, in their worker. */
export const jobs = remoteJobs(() => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }));
