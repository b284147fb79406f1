package import Deployment

extension StackOperation {
  /// Why it failed, as far as is known; nil while nothing has, and after an end that has no cause.
  package var diagnosis: Diagnosis? {
    if let outcome, outcome.cause == nil { return nil }
    let progress = watch.progress
    guard let cause = progress.cause else { return nil }
    return Diagnosis(
      cause, evidence: keepsake?.evidence ?? Evidence(),
      failures: progress.recent.filter { $0.status.phase == .failed })
  }
}
