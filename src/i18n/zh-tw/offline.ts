/** The notice of a newer version. Loaded when there is one. */
export const offline = {
  label: '指南更新',
  // {size} is a number of megabytes.
  ready: '本指南已更新，可以載入最新內容。新內容儲存在這台裝置上供離線閱讀，最多占用 {size} MB。',
  agree: '立即載入',
  later: '稍後',
};
