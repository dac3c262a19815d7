/** The notice of a newer version. Loaded when there is one. */
export const offline = {
  label: 'New version of the guide',
  ready: 'A newer version of this guide is ready.',
  agree: 'Load it now',
  later: 'Later',
} as const;
