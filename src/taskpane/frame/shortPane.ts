import { tokens, type GriffelStyle } from "@fluentui/react-components";

/** A pane at 200 % zoom, or on a small screen: what surrounds a page would leave no room for it. So all of it scrolls, but for the foot. */
export const SHORT_PANE = "@media (max-height: 500px)";

export const SHORT_PANE_FOOT: GriffelStyle = { flexShrink: 0, [SHORT_PANE]: { position: "sticky", bottom: 0, zIndex: 2, backgroundColor: tokens.colorNeutralBackground1 } };
