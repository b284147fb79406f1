internal import AWSGateway

/// What AWS, or `aws` itself, would refuse.
enum Refusal: Error {
  /// `aws` does not understand the command line.
  case usage(String)
  /// `aws` got no answer.
  case local(String)
  /// The service said no.
  case service(code: String, message: String)

  static func validation(_ message: String) -> Refusal { .service(code: "ValidationError", message: message) }

  static func noStack(_ name: String) -> Refusal { .validation("Stack with id \(name) does not exist") }

  static func noChangeSet(_ name: String) -> Refusal {
    .service(code: "ChangeSetNotFound", message: "ChangeSet [\(name)] does not exist")
  }

  /// As version 2 of `aws` reports it.
  func result(of request: Request) -> CommandResult {
    let (code, text) =
      switch self {
      case .usage(let message):
        (
          252,
          "\nusage: aws [options] <command> <subcommand> [<subcommand> ...] [parameters]\n\naws: error: \(message)\n"
        )
      case .local(let message): (255, "\n\(message)\n")
      case .service(let code, let message):
        (254, "\nAn error occurred (\(code)) when calling the \(request.operationName) operation: \(message)\n")
      }
    return CommandResult(ending: .exited(code), standardOutput: "", standardError: text)
  }
}

extension Request {
  /// `DescribeStacks` for `describe-stacks`.
  fileprivate var operationName: String {
    operation.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }
}
