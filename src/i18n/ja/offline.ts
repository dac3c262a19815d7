/** The notice of a newer version. Loaded when there is one. */
export const offline = {
  label: 'ガイドの更新のお知らせ',
  ready: 'このガイドの新しいバージョンを利用できます。',
  agree: '今すぐ読み込む',
  later: '後で',
};
