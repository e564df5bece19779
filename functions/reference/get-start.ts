import type { Answer } from '../http/answer.ts';

/** Whoever opens the address of the API finds its reference. */
export const getStart: Answer<'getStart'> = async () => ({ status: 303, location: '/docs' });
