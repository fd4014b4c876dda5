import jsxA11y from "eslint-plugin-jsx-a11y";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import regexp from "eslint-plugin-regexp";
import tseslint from "typescript-eslint";

/** Where `Office` and `Excel` may be spoken of: the one door, the ribbon, the pane's entry, the stand-in. */
const OFFICE_DOORS = [
  "src/host/excel/**",
  "src/commands/**",
  "src/taskpane/index.tsx",
  "src/workbench/**",
  "test/**",
  "bench/**",
];

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", ".cache/"] },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [...tseslint.configs.strict, ...tseslint.configs.stylistic],
    languageOptions: { parserOptions: { projectService: true } },
    plugins: { "office-addins": officeAddins },
    rules: {
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-console": "error",
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-template-curly-in-string": "error",
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    // What reads other people's documents: no regular expression may run away on them.
    files: ["src/core/**", "src/word/**", "src/opc/**"],
    plugins: { regexp },
    rules: { "regexp/no-super-linear-backtracking": ["error", { report: "potential" }] },
  },
  {
    files: ["src/core/read/**", "src/word/**", "src/opc/**"],
    rules: { "regexp/no-super-linear-move": ["error", { report: "potential", ignorePartial: false }] },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: OFFICE_DOORS,
    rules: { "no-restricted-globals": ["error", "Excel", "Office", "OfficeExtension"] },
  },
  {
    files: ["src/cli/**", "bench/**", ".scripts/**", "test/**"],
    rules: { "no-console": "off" },
  },
  {
    // Tests of the stand-in do on purpose what these rules forbid, and read a ClientResult, which needs no load.
    files: ["test/**"],
    rules: {
      "office-addins/call-sync-after-load": "off",
      "office-addins/call-sync-before-read": "off",
      "office-addins/load-object-before-read": "off",
    },
  },
  {
    files: ["**/*.tsx"],
    extends: [jsxA11y.flatConfigs.strict, reactHooks.configs.flat["recommended-latest"]],
    rules: {
      "no-restricted-syntax": [
        "error",
        { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: "Text only: React escapes it." },
      ],
    },
  },
);
