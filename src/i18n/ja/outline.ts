/** The outline of the eligibility wizard: every question, and where each answer leads. */
export const outline = {
  // {from} and {until} are whole days; both are included.
  from: '{from}以降の日について質問します。',
  period: '{from}から{until}までの日について質問します（どちらの日も含みます）。',
  effects: {
    met: '条件を満たす。次の条件へ進む',
    // {competency} is a name in English.
    another: '{competency}についても同じことを質問する',
    // As above, where an answer may leave the result open for good.
    anotherUnlessOpen:
      '{competency}についても同じことを質問する（前の条件に未確定のものがある場合を除く）',
    open: '未確定のまま、次の条件へ進む',
    no: '条件を満たさない。結果は「{verdict}」',
    noUnlessUnsure:
      '条件を満たさない。結果は「{verdict}」（「わからない」と答えたものがある場合を除く）',
    byDay:
      '1年以内の更新であれば、条件を満たす。1年より前でも前の暦年中であれば、未確定とする。それより前であれば条件を満たさず、結果は「{verdict}」',
  },
  // Marks the question that the wizard asks at present.
  here: '現在の位置',
};
