import { Body1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { Tracker } from "../../app/tracker";
import { MergeFoot } from "./MergeFoot";
import { ReadFoot } from "./ReadFoot";
import { ReadViews } from "./ReadViews";
import { useImport } from "./useImport";
import { useMerge } from "./useMerge";
import { useProposal, type ProposalState } from "./useProposal";
import type { ReadDocument } from "./useReading";
import { useReadWords } from "./useReadWords";

const useStyles = makeStyles({
  nothing: { padding: `48px ${tokens.spacingHorizontalXXL}`, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, textAlign: "center" },
  quiet: { color: tokens.colorNeutralForeground2, lineHeight: tokens.lineHeightBase400 },
});

export interface ReadPreviewProps {
  readonly document: ReadDocument;
  /** The workbook's, to be merged into; null where a new one is made. */
  readonly tracker: Tracker | null;
  readonly onMerged: () => void;
}

/** A document that was read, to be put right and taken over: into a new workbook, or into the one that is open. */
export function ReadPreview({ document, tracker, onMerged }: ReadPreviewProps) {
  const styles = useStyles();
  const words = useReadWords();
  const state = useProposal(document.proposal);
  if (document.proposal.indicators.length === 0) {
    return (
      <div className={styles.nothing}>
        <Subtitle2 as="h2">{words.preview.nothing}</Subtitle2>
        <Body1 className={styles.quiet}>{words.preview.nothingText}</Body1>
      </div>
    );
  }
  return tracker ? <Merging document={document} state={state} tracker={tracker} onMerged={onMerged} /> : <Making document={document} state={state} />;
}

interface PartProps {
  readonly document: ReadDocument;
  readonly state: ProposalState;
}

function Making({ document, state }: PartProps) {
  const making = useImport(state.proposal, document.name);
  return <ReadViews document={document} state={state} merging={null} foot={<ReadFoot state={making} />} />;
}

function Merging({ document, state, tracker, onMerged }: PartProps & { readonly tracker: Tracker; readonly onMerged: () => void }) {
  const merging = useMerge(state.proposal, document.name, tracker, onMerged);
  const { settings, outline } = tracker.dataset;
  return <ReadViews document={document} state={state} merging={merging} foot={<MergeFoot state={merging} year={settings.period.year} paragraphs={outline.length} />} />;
}
