/** One call as a service sees it. */
export interface Call {
  /** As in `SERVICES`: `workspaces`, `ec2`, … */
  readonly service: string;
  readonly operation: string;
  /** Members as the API names them; of the Query protocols as it was sent, for example `ImageId.1`. */
  readonly input: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** The body as it was sent. */
  readonly body: string;
}

/** An error as an AWS service answers it. */
export class ServiceError extends Error {
  override readonly name = "ServiceError";
  readonly code: string;
  readonly status: number;
  constructor(code: string, message: string, status = 400) {
    super(message);
    this.code = code;
    this.status = status;
  }
}

/** The operations of a service over a state: input → output, both with the members that the API names. */
export type Operations<State> = Readonly<Record<string, (call: Call, state: State) => unknown>>;

/** How a service's wire format looks. */
export interface Protocol {
  readonly contentType: string;
  readonly success: (operation: string, output: unknown, requestId: string) => string;
  readonly failure: (error: ServiceError, requestId: string) => string;
}
