/** The notice of a newer version. Loaded when there is one. */
export const offline = {
  label: 'ガイドの新しい版',
  ready: 'このガイドの更新版を利用できます。',
  agree: '今すぐ読み込む',
  later: '後で',
};
