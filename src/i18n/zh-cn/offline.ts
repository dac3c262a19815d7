/** The notice of a newer version. Loaded when there is one. */
export const offline = {
  label: '指南更新',
  ready: '本指南已更新，新内容可以加载。',
  agree: '立即加载',
  later: '稍后',
};
