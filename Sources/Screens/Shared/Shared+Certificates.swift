internal import Account
internal import GitLabStack

/// The certificates of the region, and the name that one is wanted for.
extension Shared {
  /// The full name as far as it was answered; nil where none was.
  var fullName: String? {
    let answers = inForce
    if let name = answers.text(.domainName) { return name.lowercased() }
    guard let zone = answers.text(.domainZone), let host = answers.text(.domainHost) else { return nil }
    return "\(host).\(zone)".lowercased()
  }

  /// nil where nobody has asked.
  var certificates: LookedUp<[Certificate]>? {
    account.sightings[.certificates].map { answer in
      answer.map { if case .certificates(let all) = $0 { all } else { [] } }
    }
  }

  /// The one that was answered, as far as it has been seen.
  var certificate: Certificate? {
    guard let arn = inForce.text(.domainCertificate) else { return nil }
    if case .certificate(let found?) = account.sightings[.certificate(arn: arn)]?.value { return found }
    return certificates?.value?.first { $0.arn == arn }
  }

  /// Asks for them where somebody wants to pick one; what failed is asked again.
  mutating func askForCertificates() -> [Effect] {
    if account.sightings[.certificates]?.trouble != nil { account.sightings[.certificates] = nil }
    return region == nil ? [] : ask([.certificates])
  }
}
