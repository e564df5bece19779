/** The uploaded file is not the one that was announced: nothing of it is read. */
export class FileFault extends Error {}
