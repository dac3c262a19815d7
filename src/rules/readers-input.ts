// What a reader hands in, taken for whatever it turns out to be.

/** The value as a record of unknown values; empty for anything that is not an object. */
export const recordOf = (value: unknown): Record<string, unknown> => (isRecord(value) ? value : {});

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** An answer left out: absent, `null`, or a field emptied again. */
export const isAbsent = (value: unknown): value is undefined | null | '' =>
  value === undefined || value === null || value === '';
