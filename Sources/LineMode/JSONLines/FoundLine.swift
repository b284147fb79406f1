internal import Deployment

/// What a command found that only looks, as the last object of `--json`: its own keys, with the type and the exit code beside them.
struct FoundLine<Found: Encodable>: Encodable {
  let found: Found
  let exitCode: ExitCode

  private enum CodingKeys: CodingKey { case type, exitCode }

  func encode(to encoder: any Encoder) throws {
    try found.encode(to: encoder)
    var object = encoder.container(keyedBy: CodingKeys.self)
    try object.encode("result", forKey: .type)
    try object.encode(exitCode, forKey: .exitCode)
  }
}
