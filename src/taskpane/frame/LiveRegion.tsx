import { makeStyles } from "@fluentui/react-components";
import type { Notice } from "../notice";

const useStyles = makeStyles({
  unseen: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
});

export interface LiveRegionProps {
  readonly notice: Notice | null;
}

/** Results read out. Both regions stand from the start: a region that appears together with its text is often not read. */
export function LiveRegion({ notice }: LiveRegionProps) {
  const { unseen } = useStyles();
  const alarming = notice?.tone === "error";
  return (
    <>
      <div role="status" className={unseen}>
        {alarming ? "" : notice?.text}
      </div>
      <div role="alert" className={unseen}>
        {alarming ? notice.text : ""}
      </div>
    </>
  );
}
