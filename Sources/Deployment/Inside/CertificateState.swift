/// A certificate as ACM shows it.
package struct CertificateState: Hashable, Sendable {
  /// `PENDING_VALIDATION`, `ISSUED`, `FAILED`…, as AWS says it.
  package let status: String
  package let domain: String
  package let failure: String?
  /// The record that must be found in the DNS; nil before ACM has decided on it.
  package let record: DNSRecord?

  package struct DNSRecord: Hashable, Sendable {
    package let name: String
    package let value: String

    package init(name: String, value: String) {
      self.name = name
      self.value = value
    }

    /// From what CloudFormation says: “Content of DNS Record is: {Name: _a.example.com.,Type: CNAME,Value: _b.…}”.
    init?(reason: String) {
      guard let match = reason.firstMatch(of: #/\{Name: ?([^,}]+), ?Type: ?CNAME, ?Value: ?([^,}]+)\}/#) else {
        return nil
      }
      self.init(name: String(match.output.1), value: String(match.output.2))
    }
  }

  package init(status: String, domain: String, failure: String?, record: DNSRecord?) {
    self.status = status
    self.domain = domain
    self.failure = failure
    self.record = record
  }
}
