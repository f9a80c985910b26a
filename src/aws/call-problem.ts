/** A call that cannot be made, or whose answers are of no use; the message is for people. */
export class CallProblem extends Error {
  override readonly name = "CallProblem";
}
