import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { Ref } from "react";
import { addressOfPlace, showPlace } from "../../app/trace";
import type { Tracker } from "../../app/tracker";
import type { Issue } from "../../core/issue";
import { issueText } from "../../i18n/issues";
import { usePane } from "../PaneContext";

const useStyles = makeStyles({
  root: { flexShrink: 0 },
  line: { width: "100%", justifyContent: "flex-start", textAlign: "left", fontWeight: tokens.fontWeightRegular, paddingLeft: 0, paddingRight: 0, minHeight: "32px" },
  label: { flexGrow: 1 },
  list: { listStyleType: "none", margin: `0 0 ${tokens.spacingVerticalS}`, padding: `0 0 0 ${tokens.spacingHorizontalM}`, borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke2}` },
  item: { marginBottom: tokens.spacingVerticalS, lineHeight: tokens.lineHeightBase300, overflowWrap: "anywhere", textSpacingTrim: "trim-start" },
  actions: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
});

/** Another way out than going to the cell. */
export interface IssueRemedy {
  readonly label: string;
  readonly take: () => void;
}

export interface IssueLineProps {
  readonly label: string;
  readonly issues: readonly Issue[];
  readonly tracker: Tracker;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  readonly remedyOf?: (issue: Issue) => IssueRemedy | null;
  readonly buttonRef?: Ref<HTMLButtonElement>;
}

/** One line that opens: how much there is to look at, then each sentence with the way to its cell. */
export function IssueLine({ label, issues, tracker, open, onToggle, remedyOf, buttonRef }: IssueLineProps) {
  const styles = useStyles();
  const serious = issues.some(({ severity }) => severity !== "info");
  return (
    <div className={styles.root}>
      <Button
        appearance="transparent" className={styles.line} icon={serious ? <WarningRegular /> : <InfoRegular />} aria-expanded={open} ref={buttonRef as Ref<never>}
        onClick={() => onToggle(!open)}
      >
        <span className={styles.label}>{label}</span>
        {open ? <ChevronDownRegular /> : <ChevronRightRegular />}
      </Button>
      {open && (
        <ul className={styles.list}>
          {issues.map((issue, index) => (
            <IssueItem key={`${issue.code}${String(index)}`} issue={issue} tracker={tracker} remedy={remedyOf?.(issue) ?? null} />
          ))}
        </ul>
      )}
    </div>
  );
}

interface IssueItemProps {
  readonly issue: Issue;
  readonly tracker: Tracker;
  readonly remedy: IssueRemedy | null;
}

function IssueItem({ issue, tracker, remedy }: IssueItemProps) {
  const styles = useStyles();
  const { words, locale, workbook, attempt } = usePane();
  const { where } = issue;
  const address = addressOfPlace(tracker, where);
  return (
    <li className={styles.item}>
      {issueText(issue, locale, address)}
      <div className={styles.actions}>
        {remedy && (
          <Link as="button" onClick={remedy.take}>
            {remedy.label}
          </Link>
        )}
        {where && address !== "" && (
          <Link as="button" onClick={() => attempt(() => showPlace(workbook, tracker, where))} aria-label={`${words.issues.show} ${address}`}>
            {address}
          </Link>
        )}
      </div>
    </li>
  );
}
