import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, DialogTrigger, makeStyles, tokens } from "@fluentui/react-components";
import { VERSION } from "../../app/version";
import { usePane } from "../PaneContext";

export type TextTopic = "help" | "privacy" | "about";

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalS}`, lineHeight: tokens.lineHeightBase400 },
  terms: { margin: 0 },
  term: { fontWeight: tokens.fontWeightSemibold },
  meaning: { margin: `0 0 ${tokens.spacingVerticalM}`, lineHeight: tokens.lineHeightBase400 },
});

export interface TextDialogProps {
  readonly topic: TextTopic;
  readonly onClose: () => void;
}

export function TextDialog({ topic, onClose }: TextDialogProps) {
  const { words } = usePane();
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words[topic].title}</DialogTitle>
          <DialogContent>
            <Topic topic={topic} />
          </DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button>{words.common.close}</Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function Topic({ topic }: { readonly topic: TextTopic }) {
  const styles = useStyles();
  const { words } = usePane();
  switch (topic) {
    case "help":
      return (
        <dl className={styles.terms}>
          {words.help.parts.map(([term, meaning]) => (
            <div key={term}>
              <dt className={styles.term}>{term}</dt>
              <dd className={styles.meaning}>{meaning}</dd>
            </div>
          ))}
        </dl>
      );
    case "privacy":
      return words.privacy.parts.map((part) => (
        <p key={part} className={styles.text}>
          {part}
        </p>
      ));
    case "about":
      return (
        <>
          <p className={styles.text}>{words.about.text}</p>
          <p className={styles.text}>{words.about.version(VERSION)}</p>
        </>
      );
  }
}
