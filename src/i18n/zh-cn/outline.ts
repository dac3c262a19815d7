/** The outline of the eligibility wizard: every question, and where each answer leads. */
export const outline = {
  // {from} and {until} are whole days; both are included.
  from: '适用于{from}（含当天）起的日期。',
  period: '适用于{from}至{until}的日期（含首日和末日）。',
  effects: {
    met: '满足条件，进入下一个条件',
    // {competency} is a name in English.
    another: '继续询问 {competency} 的同一问题',
    // As above, where an answer may leave the result open for good.
    anotherUnlessOpen: '继续询问 {competency} 的同一问题，除非前面已有未确定的条件',
    open: '未能确定，进入下一个条件',
    no: '未满足条件，结果为“{verdict}”',
    noUnlessUnsure: '未满足条件，结果为“{verdict}”，除非有一项回答了“不确定”',
    byDay:
      '一年以内更新的，满足条件；超过一年、但在上一个日历年内的，未能确定；更早的，未满足条件，结果为“{verdict}”',
  },
  // Marks the question that the wizard asks at present.
  here: '您在这里',
};
