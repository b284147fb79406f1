/// What a service answered to an inspection.
package enum Finding: Hashable, Sendable {
  case service(ServiceState)
  case tasks([TaskState])
  case targets([TargetState])
  /// `next` is the place to go on from.
  case log([LogLine], next: String?)
  case certificate(CertificateState)
  case validationRecord(isThere: Bool)
  case nameServers([String])
  case interfaces(count: Int)
  /// By logical id.
  case physicalIDs([String: String])
}
