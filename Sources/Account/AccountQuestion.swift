package import GitLabStack

/// A look at the account that is due before a deployment. None of them changes anything.
package enum AccountQuestion: Hashable, Sendable {
  case hostedZone(id: String)
  /// The records of a hosted zone under one full name.
  case records(zoneID: String, name: String)
  /// Whether a VPC has names for the hosts in it.
  case dnsAttributes(vpc: String)
  /// The zones of the region that the account may use.
  case availabilityZones
}

/// What AWS said to such a question.
package enum AccountAnswer: Hashable, Sendable {
  /// nil: there is none of that id.
  case hostedZone(HostedZone?)
  case records([DNSRecord])
  /// nil: there is no such VPC in the region.
  case dnsAttributes(DNSAttributes?)
  case availabilityZones([AvailabilityZone])
}

extension AccountQuestion {
  /// What has to be looked at before these choices are deployed; nothing for a new VPC and plain HTTP.
  package static func all(about choices: Choices) -> [AccountQuestion] {
    var questions: [AccountQuestion] = []
    if case .existing(let vpc, _, _) = choices.network { questions.append(.dnsAttributes(vpc: vpc.description)) }
    if let domain = choices.domain {
      let zone = domain.zoneID.description
      questions.append(.hostedZone(id: zone))
      questions += domain.namesInZone.map { .records(zoneID: zone, name: $0) }
    }
    return questions
  }
}

extension Choices.Domain {
  /// The full name, and each name between it and the zone, which may be delegated to another zone.
  var namesInZone: [String] {
    host.labels.indices.map { (host.labels[$0...] + [Substring(zone.description)]).joined(separator: ".") }
  }
}
