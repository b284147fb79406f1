/// What came of a search for drift.
package enum DriftSighting: Hashable, Sendable {
  /// Resource by resource; why not all could be compared, in AWS's words, or nil where it could.
  case compared([ResourceDrift], partial: String?)
  /// AWS has not come to an end within `DriftDetection.patience`.
  case tookTooLong
}
