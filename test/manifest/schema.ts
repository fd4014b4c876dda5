/**
 * What may stand below which element of a task pane add-in's manifest, and in which order: `?` at most once,
 * `*` any number, `+` at least one, without a sign exactly once. Only what Excel's task pane add-ins use.
 * Order: https://learn.microsoft.com/office/dev/add-ins/develop/manifest-element-ordering
 * Elements: https://learn.microsoft.com/javascript/api/manifest
 */
type Sequences = Readonly<Record<string, readonly string[]>>;

/** Outside VersionOverrides. */
export const BASE_SEQUENCES: Sequences = {
  OfficeApp: [
    "Id",
    "AlternateId?",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains?",
    "Hosts",
    "Requirements?",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ],
  DisplayName: ["Override*"],
  Description: ["Override*"],
  IconUrl: ["Override*"],
  HighResolutionIconUrl: ["Override*"],
  SupportUrl: ["Override*"],
  AppDomains: ["AppDomain+"],
  Hosts: ["Host+"],
  Requirements: ["Sets?", "Methods?"],
  Sets: ["Set+"],
  DefaultSettings: ["SourceLocation"],
  SourceLocation: ["Override*"],
};

export const OVERRIDES_SEQUENCES: Sequences = {
  VersionOverrides: ["Description?", "Requirements?", "Hosts", "Resources", "WebApplicationInfo?", "EquivalentAddins?"],
  Requirements: ["bt:Sets"],
  "bt:Sets": ["bt:Set+"],
  Hosts: ["Host+"],
  Host: ["Runtimes?", "AllFormFactors?", "DesktopFormFactor?"],
  Runtimes: ["Runtime+"],
  DesktopFormFactor: ["GetStarted?", "FunctionFile", "ExtensionPoint+"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  ExtensionPoint: ["OfficeTab+"],
  OfficeTab: ["Group+"],
  Group: ["OverriddenByRibbonApi?", "Label", "Icon", "Control+"],
  Control: ["OverriddenByRibbonApi?", "Label", "ToolTip?", "Supertip", "Icon", "Action", "Enabled?"],
  Supertip: ["Title", "Description"],
  Icon: ["bt:Image+"],
  "Action:ShowTaskpane": ["TaskpaneId?", "SourceLocation", "Title?"],
  "Action:ExecuteFunction": ["FunctionName"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
  "bt:Images": ["bt:Image+"],
  "bt:Image": ["bt:Override*"],
  "bt:Urls": ["bt:Url+"],
  "bt:Url": ["bt:Override*"],
  "bt:ShortStrings": ["bt:String+"],
  "bt:LongStrings": ["bt:String+"],
  "bt:String": ["bt:Override*"],
};

export type ResourceKind = "bt:Images" | "bt:Urls" | "bt:ShortStrings" | "bt:LongStrings";

/** Which shelf of Resources an element's `resid` is looked up on. */
export const RESOURCE_OF: Readonly<Record<string, ResourceKind>> = {
  "bt:Image": "bt:Images",
  Description: "bt:LongStrings",
  FunctionFile: "bt:Urls",
  Label: "bt:ShortStrings",
  LearnMoreUrl: "bt:Urls",
  Runtime: "bt:Urls",
  SourceLocation: "bt:Urls",
  Title: "bt:ShortStrings",
  ToolTip: "bt:ShortStrings",
};

export const LONGEST_RESID = 32;

/** In characters, of the default and of every override. */
export const LONGEST_TEXT: Readonly<Record<string, number>> = {
  DisplayName: 125,
  Description: 250,
  "bt:ShortStrings": 125,
  "bt:LongStrings": 250,
};
