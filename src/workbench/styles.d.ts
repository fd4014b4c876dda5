/** Style sheets are imported for their effect; the build puts them into a file beside the page. */
declare module "*.css";
