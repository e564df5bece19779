/** After this time the files of an export are deleted: the records are kept, and the same can be requested again. */
export const exportLifetimeDays = 30;
