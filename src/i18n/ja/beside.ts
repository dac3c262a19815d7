/** The text in another language beside this one. Loaded with its script, on first use. */
export const beside = {
  control: '英語を並べて表示',
  passage: 'この箇所を{language}で表示',
  columns: '各箇所の横に{language}を表示しています。',
  onDemand: '各箇所のボタンで{language}を表示できます。Escキーで閉じます。',
  loading: '{language}の本文を読み込んでいます…',
  failed:
    '{language}の本文を並べて表示できませんでした。接続を確認し、ページを再読み込みしてください。',
  missing: 'このページはまだ{language}に翻訳されていません。',
};
