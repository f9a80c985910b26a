import type { SchemaRuleName } from "./fault.ts";

/** What `rules explain` says about a rule of the schema stage. */
export interface SchemaRule {
  readonly title: string;
  readonly why: string;
}

const lateAnswer =
  "Clients let most of this through, and the service refuses the call; which exception it answers with is not documented.";

/** The rules of the schema stage by id. Read lazily: checking does not need it. */
export const schemaRules: Readonly<Record<`schema/${SchemaRuleName}`, SchemaRule>> = {
  "schema/constraint": {
    title: "Values satisfy every constraint of the model",
    why: "The model states a constraint for which there is no sentence of its own yet.",
  },
  "schema/enum": {
    title: "Values of an enumeration are spelled as in the model",
    why: `Case and separators count. There has never been a value that ends in _DCV, although AWS's reference printed such names for some weeks in 2024: images for DCV have the ending _WSP, the former name of that protocol. ${lateAnswer}`,
  },
  "schema/items": {
    title: "Lists have as many items as the model allows",
    why: "An empty list is not the same as no list: a member without items has to be left out. Clients refuse an empty list before the call and let a list that is too long through.",
  },
  "schema/length": {
    title: "Texts are as long as the model allows",
    why: `Length is counted in characters (code points). Tag keys have 127 and tag values 255 characters here, one less than with most services. ${lateAnswer}`,
  },
  "schema/member-case": {
    title: "Members are written in the model's case",
    why: "Member names begin with a capital letter, in JSON as in the SDKs. A name in another case is an unknown member: clients refuse it or drop it silently.",
  },
  "schema/nested-request": {
    title: "The request stands at the top of the document",
    why: "What the CLI and the SDKs take is the request itself, not an object around it such as the Parameters of a state machine.",
  },
  "schema/null": {
    title: "Members that are not wanted are left out, not null",
    why: "Some SDKs drop a member that is null without a word, others refuse it, so that what is sent differs from what was checked.",
  },
  "schema/outer-blanks": {
    title: "Values do not begin or end with blanks or line breaks",
    why: `A value read from a file or a command often ends with a line break, which is part of it. ${lateAnswer}`,
  },
  "schema/outer-quotes": {
    title: "Values do not stand in quotation marks of their own",
    why: `Typographic quotes that are pasted with an example, or quotes written twice in a shell, become part of the value. ${lateAnswer}`,
  },
  "schema/pattern": {
    title: "Texts hold only characters that the model accepts",
    why: `A name may not hold blanks, a description no comma, colon, plus, apostrophe, backslash or letter with an accent, and an AMI id has 8 or 17 hexadecimal digits in lower case. ${lateAnswer}`,
  },
  "schema/placeholder": {
    title: "Placeholders are filled in",
    why: "Samples of the documentation, empty texts of a CLI skeleton and the marks of a template engine that did not run are no values. The service would refuse them, or not find what they name.",
  },
  "schema/required": {
    title: "Required members are there",
    why: "The call needs Ec2ImageId, IngestionProcess, ImageName and ImageDescription, and every tag a Key. Clients refuse a request without them before the call.",
  },
  "schema/type": {
    title: "Values have the type that the model gives them",
    why: "Texts are not converted from numbers, tags are a list of objects with Key and Value rather than a map, and even a single application stands in a list. Clients refuse a value of another type before the call.",
  },
  "schema/unknown-member": {
    title: "There are no members that the model does not know",
    why: "A misspelt member is lost: some clients refuse it, others drop it silently and send a request that means something else.",
  },
};
