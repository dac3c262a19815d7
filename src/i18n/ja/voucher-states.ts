/** The drawing of the states of a voucher. The names of most states are in `rules.states`. */
export const voucherStates = {
  // Read instead of the drawing.
  label:
    '利用券の状態の図。顧客はVLSCで特典を有効化し、利用券を作成して割り当てます。パートナーはVVRで利用券を検証し、予約し、引き換え、SAVBで支払いを請求します。予約をキャンセルすると、割り当て済みに戻ります。期限内に引き換えなかった利用券は、有効期限が切れます。図の次の表は同じ内容です。',
  benefit: '特典',
  days: '利用できる日数',
  // Who acts, and where.
  lanes: { vlsc: '顧客、VLSC', vvr: 'パートナー、VVR', savb: 'パートナー、SAVB' },
  moves: {
    activate: '有効化',
    create: '作成',
    assign: '割り当て',
    validate: '利用券を検証',
    reserve: '利用券を予約',
    cancel: '予約のキャンセル',
    report: '実施と報告',
    redeem: '選択した利用券を引き換え',
    claim: '申請を作成',
    expire: '有効期限の日を過ぎる',
  },
  dashed: '破線：資料に明記されていない推論。',
};
