/// Something about a GitLab that is only looked at on request: it costs money, or takes long.
package enum HomeExtra: Hashable, Sendable {
  /// What CloudWatch counted, for which AWS charges about a ten-thousandth of a dollar.
  case measured
  /// What AWS has billed, for which it charges a hundredth of a dollar: after a yes only.
  case billed
  /// What was changed past CloudFormation, which takes up to some minutes.
  case drift
}
