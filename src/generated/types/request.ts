// Generated from schemas/ImportWorkspaceImage.schema.json by `npm run generate`; do not edit.

export interface ImportWorkspaceImageRequest {
Ec2ImageId: string
IngestionProcess: ("BYOL_REGULAR" | "BYOL_GRAPHICS" | "BYOL_GRAPHICSPRO" | "BYOL_GRAPHICS_G4DN" | "BYOL_REGULAR_WSP" | "BYOL_GRAPHICS_G4DN_WSP" | "BYOL_REGULAR_BYOP" | "BYOL_GRAPHICS_G4DN_BYOP")
ImageName: string
ImageDescription: string
Tags?: Tag[]
/**
 * @minItems 1
 * @maxItems 5
 */
Applications?: ("Microsoft_Office_2016" | "Microsoft_Office_2019")[]
}
export interface Tag {
Key: string
Value?: string
}
