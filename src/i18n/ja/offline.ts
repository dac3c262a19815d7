/** The notice of a newer version. Loaded when there is one. */
export const offline = {
  label: 'ガイドの更新のお知らせ',
  // {size} is a number of megabytes.
  ready:
    'このガイドの新しいバージョンを利用できます。オフラインでも読めるように端末に保存され、その容量は最大{size} MBです。',
  agree: '今すぐ読み込む',
  later: '後で',
};
