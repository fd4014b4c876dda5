import type { PackSection } from "../pack";

export const publicity: PackSection = {
  name: "宣传",
  head: "加强宣传引导",
  indicators: [
    {
      code: "K01", name: "妇女工作信息报送", unit: "篇", kind: "flow", importance: "must", ticked: true,
      topic: "做好信息报送",
      frame: "报送妇女工作信息{}",
      definition: "报送市级以上妇联和县委办、县政府办的信息，一稿多报的计1篇。",
      evidence: "信息报送登记表",
    },
    {
      code: "K02", name: "妇女工作信息采用", unit: "篇", kind: "flow", targetState: "none",
      topic: "争取信息采用",
      frame: "妇女工作信息被采用{}",
      definition: "报送信息中被采用的篇数，同一篇被多家采用的计1篇。",
      evidence: "采用通报或刊载页面",
    },
    {
      code: "K03", name: "妇女工作信息采用率", unit: "%", kind: "ratio", numerator: "K02", denominator: "K01",
      frame: "被采用{妇女工作信息采用}，采用率{}",
      definition: "信息采用篇数与报送篇数之比。",
    },
    {
      code: "K04", name: "市级以上媒体报道", unit: "篇", kind: "flow",
      topic: "加强媒体宣传",
      frame: "在市级以上媒体刊发报道{}",
      definition: "市级以上报刊、电视台及其新媒体刊发的妇联工作报道，转载不计。",
      evidence: "报样或刊载页面",
    },
    {
      code: "K05", name: "公众号推送", unit: "条", kind: "flow",
      topic: "用好公众号",
      frame: "通过微信公众号推送信息{}",
      definition: "本单位公众号发布的图文，一次推送多条的按条计。",
      evidence: "公众号后台记录",
    },
    {
      code: "K06", name: "公众号关注人数", unit: "人", kind: "stock", targetState: "none",
      topic: "联系公众号受众",
      frame: "微信公众号关注人数{}",
      definition: "期末公众号后台显示的关注人数。",
      evidence: "公众号后台截图",
    },
    {
      code: "K07", name: "短视频制作", unit: "部", kind: "flow",
      topic: "创作短视频",
      frame: "制作发布短视频{}",
      definition: "本单位原创并公开发布的短视频，同一视频多平台发布的计1部。",
      evidence: "发布页面",
    },
  ],
};
