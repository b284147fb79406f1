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
    switch difference.key {
    case .accessAllowedCIDRs: accessImpacts(from: old, to: new)
    case .accessRootEmail: [.emailOfFirstStart, .away]
    case .domainZone, .domainHost: [.newAddress(from: address ?? old.address, to: new.address)]
    case .domainZoneID:
      // With another name it is that which counts.
      old.address == new.address ? [.movesRecord(from: difference.old, to: difference.new)] : []
    case .imageTag: [.oneWay(from: try? ImageTag(difference.old), to: try? ImageTag(difference.new)), .away]
    case .imageArchitecture: [.otherProcessor(from: difference.old, to: difference.new), .away]
    case .imageCPU, .imageMemory: [.away]
    case .logsContainerInsights: [.metrics(isOn: difference.new == "true")]
    case .networkVPC, .networkCIDR, .networkPrivateSubnets: [.movesNetwork]
    case .networkPublicSubnets: [.interruptsAccess]
    case .networkEgress: difference.movesSubnets ? [.movesNetwork] : [.newOutboundAddress]
    case .storageBackups: [difference.new == "true" ? .beginsBackups : .endsBackups]
    case .storageOnDelete:
      [difference.new == Choices.OnDelete.keep.rawValue ? .dataStays : .dataGoesWithStack]
    case .storageThroughput: [.throughput(from: difference.old, to: difference.new)]
    case .stackTags: [.tags]
    // These name a stack or move an estimate, and change nothing of what stands.
    case .stackName, .stackRegion, .usageStorageGB, .usageReadGB, .usageWriteGB, .usageNATGB, .usageImagePulls,
      .usageDataOutGB, .usageLoadBalancerUnits, .usageLogGB:
      []
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
    guard let zone = text(.domainZone), let host = text(.domainHost) else { return nil }
    return "https://\(host).\(zone)".lowercased()
  }

  /// nil where one of the ranges cannot be read.
  fileprivate var allowedRanges: [IPv4Range]? {
    let texts = list(.accessAllowedCIDRs) ?? []
    let ranges = texts.compactMap { try? IPv4Range($0) }
    return ranges.count == texts.count ? ranges : nil
  }
}
