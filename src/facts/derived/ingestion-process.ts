import { ABSENT, type ItemList, NO_ITEMS, REFUSED, type Refused, type RequestView } from "../known.ts";

export type Protocol = "PCOIP" | "DCV" | "BYOP";
export type Family = "regular" | "graphics" | "graphicspro" | "graphics-g4dn";

/** What the name of an ingestion process says. */
export interface IngestionProcess {
  readonly family: Family;
  readonly protocol: Protocol;
  /** The process itself as an item when it means PCoIP, with the value to use instead. */
  readonly pcoip: ItemList;
}

/**
 * The suffix selects the protocol (`_WSP` is DCV, formerly called WSP; `_BYOP` is bring your own protocol; none is
 * PCoIP) and what stands before it the hardware. A test holds the names equal to the model's enum.
 * https://docs.aws.amazon.com/workspaces/latest/api/API_ImportWorkspaceImage.html
 */
export const ingestionProcesses: ReadonlyMap<string, IngestionProcess> = new Map([
  ["BYOL_REGULAR", pcoip("BYOL_REGULAR", "regular", "BYOL_REGULAR_WSP")],
  // Graphics and GraphicsPro have no value for DCV: Graphics.g4dn is what took their place.
  ["BYOL_GRAPHICS", pcoip("BYOL_GRAPHICS", "graphics", "BYOL_GRAPHICS_G4DN_WSP")],
  ["BYOL_GRAPHICSPRO", pcoip("BYOL_GRAPHICSPRO", "graphicspro", "BYOL_GRAPHICS_G4DN_WSP")],
  ["BYOL_GRAPHICS_G4DN", pcoip("BYOL_GRAPHICS_G4DN", "graphics-g4dn", "BYOL_GRAPHICS_G4DN_WSP")],
  ["BYOL_REGULAR_WSP", { family: "regular", protocol: "DCV", pcoip: NO_ITEMS }],
  ["BYOL_GRAPHICS_G4DN_WSP", { family: "graphics-g4dn", protocol: "DCV", pcoip: NO_ITEMS }],
  ["BYOL_REGULAR_BYOP", { family: "regular", protocol: "BYOP", pcoip: NO_ITEMS }],
  ["BYOL_GRAPHICS_G4DN_BYOP", { family: "graphics-g4dn", protocol: "BYOP", pcoip: NO_ITEMS }],
]);

function pcoip(value: string, family: Family, suggestion: string): IngestionProcess {
  const items = Object.freeze([Object.freeze({ pointer: "/IngestionProcess", value, suggestion })]);
  return { family, protocol: "PCOIP", pcoip: Object.freeze({ items, complete: true }) };
}

/** The request's process; a name that the model does not have is refused, as the schema stage refuses it. */
export function ingestionProcessOf(request: RequestView): IngestionProcess | Refused | typeof ABSENT {
  const name = request.IngestionProcess;
  if (name === undefined) return ABSENT;
  return (name === REFUSED ? undefined : ingestionProcesses.get(name)) ?? REFUSED;
}
