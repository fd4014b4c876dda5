/** Words of handing over a text, whatever it is then used for; this locale is the source. */
export const incomingZh = {
  title: "拖到这里，或按 Ctrl+V 粘贴",
  now: "松开就读",
  choose: "选择文件",
  kinds: "可读 .docx、.txt，或粘贴来的文字。",
  back: (file: string) => `回到“${file}”`,
  onlyFirst: (file: string) => `一次读一份，只读了“${file}”。`,
  refused: "没有读",
  pasted: "粘贴的文字",
  opening: (file: string) => `正在读“${file}”…`,
  long: (characters: number) => `文字较长，约 ${String(Math.round(characters / 10_000))} 万字，正在读…`,
};

export type IncomingWords = typeof incomingZh;
