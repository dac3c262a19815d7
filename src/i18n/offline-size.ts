/** The most that reading offline stores for a language, in megabytes. A test holds each one to it. */
export const offlineMegabytes = 3;
