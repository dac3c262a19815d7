/** Small comforts: another language offered, keys listed, links to headings. Loaded when used. */
export const habits = {
  suggestion: 'このページには日本語版があります。',
  read: '日本語で読む',
  stay: 'このまま読む',
  shortcuts: 'キーボード ショートカット',
  keys: {
    search: '検索',
    copy: '表示中の節へのリンクをコピー',
    previous: '前のステップ',
    next: '次のステップ',
    help: 'この一覧を表示',
    close: '開いているものを閉じる',
  },
  on: '文字キーのショートカットを使う',
  onHint: '音声で操作している場合や、誤ってキーを押しやすい場合は、オフにしてください。',
  close: '閉じる',
  copyLink: '「{heading}」へのリンクをコピー',
  copied: '「{heading}」へのリンクをコピーしました。',
  copyFailed: 'リンクをコピーできませんでした。代わりに、アドレス バーに表示しています。',
};
