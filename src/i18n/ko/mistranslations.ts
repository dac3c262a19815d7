/** What translated pages got wrong: the table of it, and the warnings at the steps. */
export const mistranslations = {
  caption: '번역된 페이지에는 있으나 영어 원문에는 없는 서술',
  where: '언어와 시기',
  read: '읽힌 내용',
  english: '영어 원문의 내용',
  right: '올바른 날짜',
  cost: '따랐을 때의 결과',
  groups: { days: '날짜와 의무', conditions: '조건과 역할' },
  pages: {
    'planning-services': '계획 서비스 페이지',
    requirements: '요구 사항 페이지',
    'training-vouchers': '교육 바우처 페이지',
  },
  undated: '월을 알 수 없음',
  // {created}, {redeem} and {claim} are whole days; the last two are last good days.
  example:
    '표의 날짜는 생성할 수 있는 마지막 날인 {created}에 생성된 바우처 하나의 날짜입니다. 이 바우처는 {redeem}까지 사용 처리할 수 있습니다. 그날 사용 처리하면 {claim}까지 지급을 요청할 수 있습니다.',
  meaning: '뜻: {meaning}',
  // {day} is the last good day.
  by: '{day}까지',
  taken: {
    'last-day': '읽은 사람의 이해: {day}까지',
    'first-day': '읽은 사람의 이해: {day}부터',
    'end-of-use': '읽은 사람의 이해: {day}부터 사용 불가',
    'no-limit': '읽은 사람의 이해: 기한 없음',
    never: '읽은 사람의 이해: 대금 지급일부터 계산',
    start: '읽은 사람의 이해: 시작',
  },
  lost: '{days}을 잃음',
  late: '{days} 늦음',
  notADay: '날짜에 관한 오류가 아닙니다.',
  // In a warning, before and after the words of the page.
  said: '{page}, {seen}:',
  corrected: '이는 “{meaning}”라는 뜻이며, 잘못된 번역입니다. 영어 원문의 내용: {right}',
  more: '이 오류에 대한 설명',
  // `reads`: what the words say. `english`: what the English said. `cost`: what follows.
  statements: {
    'ko-180-days-before': {
      reads: '바우처가 만료되기 {span} 전까지 마친다',
      english: '바우처가 만료될 때 끝나는 {span}의 기간 이내에 예약, 수행, 사용 처리를 합니다.',
      cost: '바우처의 유효 기간은 {span}입니다. 이 문장을 따르면 생성한 그날 마쳐야 합니다.',
    },
    'ko-60-days-after': {
      reads: '사용 처리하고 {span} 뒤에',
      english: '지급 요청은 사용 처리한 날부터 {span} 이내에 마쳐야 합니다.',
      cost: '기다린 사람에게는 지급 요청 기간의 마지막 날만 남으며, 하루만 더 지나면 기한을 놓칩니다.',
    },
    'ko-60-days-after-payment': {
      reads: '대금 지급 후 {span}이 지나면',
      english: '지급 요청은 사용 처리한 날부터 {span} 이내에 마쳐야 합니다.',
      cost: '대금은 요청한 뒤에 지급됩니다. 지급을 기다리는 사람은 요청하지 않은 채 지급 요청 기간을 넘깁니다.',
    },
    'ja-becomes-partner': {
      reads: '사용 처리하고 {span} 뒤에 파트너가 된다',
      english: '지급 요청은 사용 처리한 날부터 {span} 이내에 마쳐야 합니다.',
      cost: '요청해야 한다는 말이 문장에 없습니다. 모르는 사이에 지급 요청 기간이 끝날 수 있습니다.',
    },
    'ja-60-days-after': {
      reads: '사용 처리하고 {span} 뒤에',
      english: '지급 요청은 사용 처리한 날부터 {span} 이내에 마쳐야 합니다.',
      cost: '기다린 사람에게는 지급 요청 기간의 마지막 날만 남으며, 하루만 더 지나면 기한을 놓칩니다.',
    },
    'ja-last-day-lost': {
      reads: '{day}에 고객은 생성하고 할당할 수 있다',
      english: '고객이 바우처를 생성하고 할당할 수 있는 마지막 날은 {day}입니다.',
      cost: '더 늦은 날로 계획한 고객은 바우처를 더 이상 생성할 수 없습니다.',
    },
    'ja-180-days-then-expires': {
      reads: '{span} 이내에 마치고 나서 만료된다',
      english: '바우처가 만료될 때 끝나는 {span}의 기간 이내에 예약, 수행, 사용 처리를 합니다.',
      cost: '마치고 나서 만료되는 것처럼 읽힙니다. 실제로 바우처는 마쳤는지와 상관없이 정해진 날 만료됩니다.',
    },
    'it-180-days-from-expiry': {
      reads: '만료일부터 {span} 이내에',
      english: '바우처가 만료될 때 끝나는 {span}의 기간 이내에 예약, 수행, 사용 처리를 합니다.',
      cost: '바우처가 이미 만료된 날에 작업을 계획하게 됩니다.',
    },
    'fr-60-days-after-reimbursement': {
      reads: '환급하고 {span} 뒤',
      english: '지급 요청은 사용 처리한 날부터 {span} 이내에 마쳐야 합니다.',
      cost: '환급은 요청한 뒤에 이루어집니다. 환급부터 세는 사람은 요청하지 않은 채 지급 요청 기간을 넘깁니다.',
    },
    'ja-training-starts': {
      reads: '제공이 시작된다',
      english: '교육 바우처가 종료됩니다.',
      cost: '프로그램이 끝나는데 읽은 사람은 시작을 준비합니다.',
    },
    'zh-cn-training-creation-last-day-lost': {
      reads: '고객은 생성하고 할당할 수 있다',
      english: '고객이 바우처를 생성하고 할당할 수 있는 마지막 날은 {day}입니다.',
      cost: '더 늦은 날로 계획한 고객은 바우처를 더 이상 생성할 수 없습니다.',
    },
    'zh-cn-training-redemption-last-day-lost': {
      reads: '파트너가 교육 바우처를 사용 처리한다',
      english: '파트너가 사용 처리할 수 있는 마지막 날은 {day}입니다.',
      cost: '더 늦은 날로 계획한 파트너는 더 이상 사용 처리할 수 없습니다.',
    },
    'ja-accrue-became-use': {
      reads: '혜택을 더 이상 사용할 수 없다',
      english:
        '{day}부터 고객은 혜택을 더 적립하지 못합니다. 이미 가진 혜택은 계속 사용할 수 있습니다.',
      cost: '이를 믿은 고객은 아직 생성할 수 있는 바우처를 생성하지 않습니다.',
    },
    'zh-cn-accrue-became-enjoy': {
      reads: '계획 서비스 혜택을 더 이상 누리지 못한다',
      english:
        '{day}부터 고객은 혜택을 더 적립하지 못합니다. 이미 가진 혜택은 계속 사용할 수 있습니다.',
      cost: '이를 믿은 고객은 아직 생성할 수 있는 바우처를 생성하지 않습니다.',
    },
    'ja-gold-lost': {
      reads: '실버 수준의 Datacenter 역량',
      english: 'Datacenter 역량이 실버 또는 골드 수준으로 필요합니다.',
      cost: '골드를 보유한 회사가 해당되지 않는다고 여깁니다.',
    },
    'zh-cn-cloud-lost': {
      reads: '실버 또는 골드 수준의 Business Applications',
      english: '역량은 Cloud Business Applications이며, 수준은 실버 또는 골드입니다.',
      cost: '회사가 목록에 없는 역량을 찾게 됩니다.',
    },
    'ja-for-became-to': {
      reads: 'Customer Engagement로 업그레이드',
      english: '이 인게이지먼트는 Dynamics 365 for Customer Engagement를 업그레이드하는 것입니다.',
      cost: '이 제품의 업그레이드가 아니라 다른 제품으로 바꾸는 것처럼 읽힙니다.',
    },
    'zh-cn-gold-metal': {
      reads: '금속인 금',
      english: '골드는 역량의 높은 수준입니다.',
      cost: '수준을 요구한다는 것을 알아보기 어렵습니다.',
    },
    'zh-tw-gold-metal': {
      reads: '금속인 금',
      english: '골드는 역량의 높은 수준입니다.',
      cost: '수준을 요구한다는 것을 알아보기 어렵습니다.',
    },
    'ko-whose-company': {
      reads: '회사의 프로젝트 관리자',
      english: '고객은 고객 자신의 회사에 있는 프로젝트 관리자에게 바우처를 할당합니다.',
      cost: '어느 회사인지 알 수 없어, 파트너가 자사 직원에게서 바우처를 찾을 수 있습니다.',
    },
    'ja-whose-company': {
      reads: '회사의 프로젝트 관리자',
      english: '고객은 고객 자신의 회사에 있는 프로젝트 관리자에게 바우처를 할당합니다.',
      cost: '어느 회사인지 알 수 없어, 파트너가 자사 직원에게서 바우처를 찾을 수 있습니다.',
    },
    'zh-tw-whose-company': {
      reads: '회사의 프로젝트 관리자',
      english: '고객은 고객 자신의 회사에 있는 프로젝트 관리자에게 바우처를 할당합니다.',
      cost: '어느 회사인지 알 수 없어, 파트너가 자사 직원에게서 바우처를 찾을 수 있습니다.',
    },
    'ko-can-do-more': {
      reads: '더 할 수 있다',
      english: '진행 중은 아직 해야 할 일이 남아 있다는 뜻입니다.',
      cost: '의무가 선택 사항처럼 읽힙니다. 하지 않고 두면 자격을 얻지 못합니다.',
    },
    'zh-cn-can-do-more': {
      reads: '더 할 수 있다',
      english: '진행 중은 아직 해야 할 일이 남아 있다는 뜻입니다.',
      cost: '의무가 선택 사항처럼 읽힙니다. 하지 않고 두면 자격을 얻지 못합니다.',
    },
    'ko-regulation-for-competency': {
      reads: '규정을 정하는 규정',
      english: '자격 기준이 되는 역량이 필요합니다.',
      cost: '역량을 요구한다는 것을 알아보기 어렵습니다.',
    },
  },
};
