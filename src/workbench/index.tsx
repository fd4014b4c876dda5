import { createRoot } from "react-dom/client";

// A stand-in for the real page until the grid moves in: it only shows that the build holds together.
const root = document.getElementById("root");
if (root) {
  createRoot(root).render(<iframe src="pane.html" title="指标成文" style={{ width: 360, height: "90vh" }} />);
}
