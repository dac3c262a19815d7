/** The voucher table as it stands before anything is in it: loaded with the page. */
export const vouchers = {
  tool: '多数の利用券をまとめて調べる',
  toolSummary:
    '一覧にある利用券のうち、期限に遅れたもの、まだ間に合うものを、その理由とともに示します。',
  start: '一覧の取り込み',
  startHint:
    'CSV、TSV、Excel（.xlsx）のファイルをここにドロップするか、表計算ソフトの行を貼り付けてください。ファイルが、お使いの端末の外に送信されることはありません。',
  limit: '利用券は{limit}枚まで取り込めます。',
  pick: 'ファイルを選択',
  paste: '行を貼り付け',
  pasteLabel: '列名を含む行',
  pasteHint: '表計算ソフトで、列名を含めて行をコピーし、ここに貼り付けてください。',
  usePasted: '貼り付けた行を使う',
  cancel: 'キャンセル',
  sample: 'サンプル データを試す',
  template: 'テンプレートをダウンロード',
  add: '利用券を追加',
  loading: '読み込んでいます…',
  failed: '表を読み込めませんでした。接続を確認して、もう一度お試しください。',
  noScript:
    'この表にはJavaScriptが必要です。ファイルを、お使いの端末の中だけで読み取るためです。以下に、表でわかることと、自分で調べる方法を示しています。',
};
