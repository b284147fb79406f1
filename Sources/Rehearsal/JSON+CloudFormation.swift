internal import FoundationEssentials
internal import GitLabStack

extension JSON {
  /// As version 2 of `aws` writes it: `2026-01-02T03:04:59.123000+00:00`.
  static func time(_ seconds: Double) -> JSON { .string(moment(seconds).dropLast() + "000+00:00") }

  /// As it is on the wire: `2026-01-02T03:04:59.123Z`.
  static func moment(_ seconds: Double) -> String {
    Date(timeIntervalSince1970: seconds).formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: true))
  }

  static func parameters(_ parameters: [StackTemplate.Parameter]) -> JSON {
    .list(parameters.map { .object(["ParameterKey": .string($0.name), "ParameterValue": .string($0.value)]) })
  }

  static func labels(_ labels: [ChangeSetOrder.Label]) -> JSON {
    .list(labels.map { .object(["Key": .string($0.key), "Value": .string($0.value)]) })
  }
}
