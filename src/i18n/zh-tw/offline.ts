/** The notice of a newer version. Loaded when there is one. */
export const offline = {
  label: '指南更新',
  // {size} is a number of megabytes.
  ready: '本指南已更新，可以載入最新內容。供離線閱讀的儲存內容最多占用 {size} MB。',
  agree: '立即載入',
  later: '稍後',
};
