/** The EC2 image that a request names; null where it names none. */
export function imageOf(request: unknown): string | null {
  const id =
    typeof request === "object" && request !== null && "Ec2ImageId" in request ? request.Ec2ImageId : null;
  return typeof id === "string" ? id : null;
}
