/** The text in another language beside this one. Loaded with its script, on first use. */
export const beside = {
  control: '영어 원문 나란히 보기',
  passage: '이 부분을 {language}로 보기',
  columns: '각 부분 옆에 {language}를 함께 표시합니다.',
  onDemand: '각 부분의 버튼을 누르면 {language}로 볼 수 있습니다. Esc 키로 닫습니다.',
  loading: '{language} 본문을 불러오는 중입니다…',
  failed: '{language} 본문을 나란히 표시하지 못했습니다. 연결을 확인하고 페이지를 새로 고치십시오.',
  missing: '이 페이지는 아직 {language}로 번역되지 않았습니다.',
};
