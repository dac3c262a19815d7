/** The map of a wizard: all questions, where each answer leads, and the results. */
export const flowMap = {
  // The link to the map.
  link: '全部问题、回答和结果的流程图',
  // In the drawing, beside an answer; as short as can be.
  next: '下一个问题',
  short: {
    met: '满足',
    open: '未能确定',
    byDay: '视日期而定：满足、未能确定或未满足',
    // {verdict} is a verdict, such as “May not deliver”.
    noUnlessUnsure: '{verdict}，除非有一项为“不确定”',
  },
  // Where the answers to the first question lead.
  below: '进入下方对应的问题',
  everyEngagement: '在一页上比较全部服务项目',
  // When the way ends with each verdict, after the last question.
  ends: {
    yes: '所有条件均已满足。',
    unknown: '没有条件未满足，但有条件未能确定。',
    no: '有条件未满足，其余问题也已回答。',
  },
  legend: {
    on: '实线：进入下一个条件',
    open: '虚线：未能确定，进入下一个条件',
    end: '已确定：结果不会再变，其余问题仍可继续回答。',
  },
  // What a screen reader says for the drawing; {name} is the name of its part.
  drawing: '“{name}”的问题流程图。旁边的文字与图的内容相同。',
  // Shown when the page is opened from the wizard.
  marked: '下方标出了您所在的位置和已有的回答。',
  back: '返回问题',
  given: '您的回答',
};
