// Generated from schemas/ImportWorkspaceImage.schema.json by `npm run generate`; do not edit.

/**
 * What the image is prepared for: BYOL_REGULAR for bundles without a GPU, the others for the GPU bundle they name; the ending is the protocol (_WSP: DCV, _BYOP: a WorkSpaces Core partner's own, none: PCoIP)
 */
export type WorkspaceImageIngestionProcess = ("BYOL_REGULAR" | "BYOL_GRAPHICS" | "BYOL_GRAPHICSPRO" | "BYOL_GRAPHICS_G4DN" | "BYOL_REGULAR_WSP" | "BYOL_GRAPHICS_G4DN_WSP" | "BYOL_REGULAR_BYOP" | "BYOL_GRAPHICS_G4DN_BYOP")
export type Application = ("Microsoft_Office_2016" | "Microsoft_Office_2019")

/**
 * Turns an AMI with Windows 10 or 11, under its owner's licence, into a WorkSpaces image
 */
export interface ImportWorkspaceImageRequest {
/**
 * The AMI: `ami-` and 8 or 17 hexadecimal digits in lower case
 */
Ec2ImageId: string
IngestionProcess: WorkspaceImageIngestionProcess
/**
 * Name of the new image; letters, digits and _ . / ( ) \ - without blanks
 */
ImageName: string
/**
 * A few words about the new image; letters, digits, blanks and _ . / ( ) -
 */
ImageDescription: string
/**
 * Tags that the new image starts with
 */
Tags?: readonly Tag[]
/**
 * The Office version to add to the image; leave out for none
 * 
 * @minItems 1
 * @maxItems 5
 */
Applications?: readonly Application[]
}
/**
 * A label made of a key and, if wanted, a value
 */
export interface Tag {
/**
 * What the tag is called
 */
Key: string
/**
 * What it says
 */
Value?: string
}
