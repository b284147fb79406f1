internal import Account

extension RecordType {
  /// As IANA numbers it (https://www.iana.org/assignments/dns-parameters).
  var number: Int32 {
    switch self {
    case .addresses: 1
    case .nameServers: 2
    case .certificateAuthorities: 257
    }
  }
}
