/** The notice of a newer version. Loaded when there is one. */
export const offline = {
  label: '指南更新',
  // {size} is a number of megabytes.
  ready: '本指南已更新，新内容可以加载。内容会存储在设备上供离线阅读，最多占用 {size} MB。',
  agree: '立即加载',
  later: '稍后',
};
