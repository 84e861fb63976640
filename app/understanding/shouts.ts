/** What is cried alone, often so that nothing like it is written down (着火了: 小粉); listened for in short utterances. */
export const shouts: readonly string[] = [
  '着火了', '家里着火了', '厨房着火了', '厨房起火了', '楼上冒烟了', '救命啊', '我摔倒了', '他摔倒了', '她晕倒了',
  '我喘不上气', '有人打架', '有小偷', '有煤气味', '煤气漏了', '他触电了', '老人走丢了', '胸口疼',
]; // prettier-ignore
