/** The notice of a newer version. Loaded when there is one. */
export const offline = {
  label: 'New version of the guide',
  // {size} is a number of megabytes.
  ready:
    'A newer version of this guide is ready. It is stored for reading offline, in at most {size} MB.',
  agree: 'Load it now',
  later: 'Later',
} as const;
