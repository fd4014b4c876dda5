import { Button, Menu, MenuDivider, MenuItem, MenuList, MenuPopover, MenuTrigger, useRestoreFocusTarget } from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
import { lazy, Suspense, useState } from "react";
import { usePane } from "../PaneContext";
import type { TextTopic } from "./TextDialog";

const TextDialog = lazy(async () => ({ default: (await import("./TextDialog")).TextDialog }));

/** Pages that are opened from the menu and left again. */
export type Aside = "adopt" | "read";

export interface PaneMenuProps {
  readonly issues: number;
  readonly refresh: () => Promise<void>;
  readonly onIssues: () => void;
  /** To a page beside the tabs; null where nothing may be written. */
  readonly onAside: ((aside: Aside) => void) | null;
}

export function PaneMenu({ issues, refresh, onIssues, onAside }: PaneMenuProps) {
  const { words } = usePane();
  const [topic, setTopic] = useState<TextTopic | null>(null);
  const restoring = useRestoreFocusTarget();
  return (
    <>
      <Menu positioning={{ position: "below", align: "end" }}>
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="subtle" icon={<MoreHorizontalRegular />} aria-label={words.frame.menu} {...restoring} />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {onAside && <MenuItem onClick={() => onAside("adopt")}>{words.start.useTable}</MenuItem>}
            {onAside && <MenuItem onClick={() => onAside("read")}>{words.start.readReport}</MenuItem>}
            {onAside && <MenuDivider />}
            <MenuItem onClick={onIssues}>{words.frame.issues(issues)}</MenuItem>
            <MenuItem onClick={() => void refresh()}>{words.frame.reread}</MenuItem>
            <MenuDivider />
            <MenuItem onClick={() => setTopic("help")}>{words.frame.help}</MenuItem>
            <MenuItem onClick={() => setTopic("privacy")}>{words.frame.privacy}</MenuItem>
            <MenuItem onClick={() => setTopic("about")}>{words.frame.about}</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      {topic && (
        <Suspense fallback={null}>
          <TextDialog topic={topic} onClose={() => setTopic(null)} />
        </Suspense>
      )}
    </>
  );
}
