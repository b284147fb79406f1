/// A certificate that is on its way: what it waits for.
package struct CertificateWait: Hashable, Sendable {
  /// When CloudFormation asked for it.
  package let began: Double
  /// The zone in which its record belongs; nil where the template does not say.
  package let zone: String?
  package internal(set) var state: CertificateState?
  package internal(set) var record: CertificateState.DNSRecord?
  /// nil: nobody has looked yet.
  package internal(set) var recordIsThere: Bool?
  /// Where the domain must be delegated to, so that anybody finds the record.
  package internal(set) var nameServers: [String] = []

  init(began: Double, zone: String?) {
    self.began = began
    self.zone = zone
  }

  /// From here on a wrong delegation is the likely reason.
  static let patience = 300.0

  package func isLate(at now: Double) -> Bool { now - began > Self.patience }
}
