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
  // The map of the next-step finder: its parts, where answers lead, and the results.
  nextStep: {
    start: '查询者的身份和所查询的日期',
    done: '目前已完成的步骤',
    // Who is asked which of the two questions on what is done.
    audiences: {
      new: '新合作伙伴，或不确定身份者',
      enrolled: '现有合作伙伴、客户或审计人员',
    },
    groups: {
      before: '尚无已分配的凭证',
      // {edition} is “January 2019”.
      beforeIn2019: '尚无已预留的凭证（{edition}版本）',
      assigned: '凭证已分配',
      reserved: '凭证已预留',
      redeemed: '凭证已兑换',
      unsure: '不确定已完成哪些步骤',
    },
    results: '结果',
    next: '下一个问题',
    // {name} is the name of a part.
    toPart: '进入“{name}”',
    toResult: '得出结果',
    byLifetime: '得出结果；如果此处所填日期适用的凭证有效期未知，则进入下一个问题',
    outcomes: {
      act: '您的下一步',
      wait: '下一步由他人完成',
      finished: '所有步骤均已完成',
      'too-late': '剩余步骤已无法办理',
      unknown: '首个版本之前的规则未知',
    },
    when: {
      act: '下一步由您完成。',
      wait: '下一步由他人完成。',
    },
  },
};
