import type { Form } from "./form.ts";

/** What a report is headed with: the department; of a project its name before it, or several of one department look the same. */
export function subjectOf({ department, project }: Pick<Form, "department" | "project">): string {
  return project === undefined || project.name === "" ? department.name : `${project.name}（${department.name}）`;
}
