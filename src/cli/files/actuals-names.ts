export const ACTUALS_EXTENSIONS = ["csv", "xlsx"];

/** Where the actuals of a form are looked for beside it, without extensions: its own, and those of its folder. */
export function actualsBesideForm(form: string): { readonly own: string; readonly shared: string } {
  return { own: `${withoutExtension(form)}.actuals`, shared: form.replace(/(?<![^/\\])[^/\\]*$/, "actuals") };
}

export function withoutExtension(path: string): string {
  return path.replace(/\.[^./\\]*$/, "");
}
