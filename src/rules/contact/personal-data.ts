import { sentence, type Text } from "../../base/language.ts";
import { defineRule } from "../rule.ts";

export const contactPersonalData = defineRule({
  code: "contact/personal-data",
  severity: "info",
  aspect: "in-full",
  title: { zh: "文件里有填报人的个人信息", en: "personal data of the contact" },
  explanation: {
    zh: "绩效目标表随预算公开，放进代码仓库后人人可读、历史长存。填报人姓名和电话属于个人信息，公开前请删去，或改为科室名称和对外公布的办公电话。本条只提示，不重复具体内容。",
    en: "The form is published with the budget, and in a repository it stays readable for good. Name and phone of the person who filed it are personal data: remove them before publishing, or give the office and its public number instead. The finding does not repeat what is there.",
  },
  basis: {
    zh: "《中华人民共和国个人信息保护法》第四条",
    en: "Personal Information Protection Law of the PRC, article 4",
  },
  *check({ contact, project }) {
    if (project !== undefined && project.leader !== "")
      yield { path: ["project", "leader"], message: LEADER, help: MEND };
    if (contact === undefined || (contact.name === "" && contact.phone === "")) return;
    const what = contact.name === "" ? PHONE : contact.phone === "" ? NAME : BOTH;
    yield { path: ["contact", contact.name === "" ? "phone" : "name"], message: PERSONAL({ what }), help: MEND };
  },
});

const NAME: Text = { zh: "姓名", en: "the name" };
const PHONE: Text = { zh: "电话", en: "the phone number" };
const BOTH: Text = { zh: "姓名和电话", en: "the name and phone number" };

const LEADER: Text = {
  zh: "文件里有项目负责人的姓名，公开前请确认可以公开",
  en: "the file holds the name of the person in charge of the project; make sure it may be published",
};

const PERSONAL = sentence({
  zh: "文件里有填报人的{what}，公开前请确认可以公开",
  en: "the file holds {what} of the person who filed it; make sure it may be published",
});

const MEND: Text = {
  zh: "改为科室名称和办公电话，或删去",
  en: "give the office and its public number instead, or remove it",
};
