package import GitLabStack

/// What the change of an answer means, whatever resources it takes.
extension ChangeImpact {
  /// Every difference between the answers of a stack and new ones, by what it means.
  ///
  /// - Parameter address: where GitLab is now; nil where AWS has not said.
  package static func impacts(from old: Answers, to new: Answers, address: String?) -> [ChangeImpact] {
    new.differences(from: old).flatMap { impacts(of: $0, from: old, to: new, address: address) }.ordered
  }

  private static func impacts(
    of difference: Answers.Difference, from old: Answers, to new: Answers, address: String?
  ) -> [ChangeImpact] {
    switch difference.key.question.effect {
    case .nothing: []
    case .access: accessImpacts(from: old, to: new)
    case .firstStart: [.emailOfFirstStart, .away]
    case .address: [.newAddress(from: address ?? old.address, to: new.address)]
    case .record:
      // With another name it is that which counts.
      old.address == new.address ? [.movesRecord(from: difference.old, to: difference.new)] : []
    case .certificate:
      // Over HTTP there was none, or is none.
      old.wantsHTTPS && new.wantsHTTPS
        ? [.otherCertificate(from: old.text(.domainCertificate), to: new.text(.domainCertificate))] : []
    case .release: [.oneWay(from: try? ImageTag(difference.old), to: try? ImageTag(difference.new)), .away]
    case .processor: [.otherProcessor(from: difference.old, to: difference.new), .away]
    case .restart: [.away]
    case .metrics: [.metrics(isOn: difference.new == "true")]
    case .movesNetwork: [.movesNetwork]
    case .interruptsAccess: [.interruptsAccess]
    case .egress: difference.movesSubnets ? [.movesNetwork] : [.newOutboundAddress]
    case .backups: [difference.new == "true" ? .beginsBackups : .endsBackups]
    case .removal: [difference.new == Choices.OnDelete.keep.rawValue ? .dataStays : .dataGoesWithStack]
    case .throughput: [.throughput(from: difference.old, to: difference.new)]
    case .schedule: [.schedule(new.schedule)]
    case .tags: [.tags]
    // It is refused; what it would mean is said all the same.
    case .movesFiles: [.losesFiles(.left)]
    case .password: [.otherPassword, .away]
    }
  }

  /// Who is shut out and who is let in, by arithmetic: a range that another one covers stays in.
  private static func accessImpacts(from old: Answers, to new: Answers) -> [ChangeImpact] {
    guard let before = old.allowedRanges, let after = new.allowedRanges else {
      return [.notKnown(subject: AnswerKey.accessAllowedCIDRs.rawValue)]
    }
    let out = before.subtracting(after)
    let into = after.subtracting(before)
    var impacts: [ChangeImpact] = []
    if !out.isEmpty { impacts.append(.shutsOut(out, staying: after)) }
    if after.contains(where: \.isEverywhere), !into.isEmpty {
      impacts.append(.opensWide)
    } else if !into.isEmpty {
      impacts.append(.letsIn(into))
    }
    // The same addresses, written in another way.
    return impacts.isEmpty ? [.unnoticed] : impacts
  }
}

extension Answers {
  /// The address that these answers give GitLab; nil where it is the load balancer's own.
  package var address: String? {
    guard let zone = text(.domainZone), let host = text(.domainHost) else {
      return text(.domainName).map { "https://\($0)".lowercased() }
    }
    return "https://\(host).\(zone)".lowercased()
  }

  /// nil where one of the ranges cannot be read.
  fileprivate var allowedRanges: [IPv4Range]? {
    let texts = list(.accessAllowedCIDRs) ?? []
    let ranges = texts.compactMap { try? IPv4Range($0) }
    return ranges.count == texts.count ? ranges : nil
  }
}
