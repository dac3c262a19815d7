/** The notice of a newer version. Loaded when there is one. */
export const offline = {
  label: '指南更新',
  ready: '本指南已更新，可以載入最新內容。',
  agree: '立即載入',
  later: '稍後',
};
