/** The voucher table as it stands before anything is in it: loaded with the page. */
export const vouchers = {
  tool: '多数の利用券',
  toolSummary: '一覧をまとめて調べ、遅れたもの、未完了のもの、その理由を示します。',
  start: '一覧をここに入れてください',
  startHint:
    'CSV、TSV、Excel（.xlsx）のファイルをここにドロップするか、表計算ソフトの行を貼り付けてください。ファイルはお使いのデバイスから外に出ません。',
  pick: 'ファイルを選択',
  paste: '行を貼り付け',
  pasteLabel: '列名を含む行',
  pasteHint: '表計算ソフトで、列名を含めて行をコピーし、ここに貼り付けてください。',
  usePasted: 'この行を使う',
  cancel: 'キャンセル',
  sample: 'サンプルデータを試す',
  template: 'テンプレートをダウンロード',
  add: '利用券を追加',
  loading: '読み込んでいます…',
  failed: '表を読み込めませんでした。接続を確認して、もう一度お試しください。',
  noScript:
    'ファイルはお使いのデバイスの中だけで読み取るため、表にはJavaScriptが必要です。以下に、表でわかることと、自分で調べる方法を示しています。',
};
