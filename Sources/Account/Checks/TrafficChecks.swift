internal import GitLabStack
internal import Phrases

/// What is looked at of settings that stop traffic although every route is right.
enum TrafficChecks {
  @Inspection.List static var all: [Inspection] {
    Inspection(
      "network.public-access", .network, Phrase("Block Public Access", "アクセスブロック (BPA)"), about: .networkVPC,
      of: { _ in true },
      asks: { _, examination in
        [.setting(.internetBlock)] + (examination.choices.network.vpc == nil ? [] : [.stock(.vpcs)])
      },
      judge: { _, examination throws(NotSeen) in try block(examination) })

    // What stands in an existing VPC already is not ours to judge: its own controls are told by its own look.
    Inspection(
      "network.encryption", .network, Phrase("Encryption controls", "暗号化コントロール"), about: .networkVPC,
      of: { $0.planned(.network(.vpc)) },
      asks: { _, examination in examination.adds(.network(.vpc)) ? [.setting(.encryption)] : [] },
      judge: { plan, examination throws(NotSeen) in
        guard try examination.added(.network(.vpc)) > 0 else {
          return .ok(QuotaPhrases.needsNoMore, QuotaPhrases.standsAlready(Phrase("VPC", "VPC")))
        }
        return try encryption(plan, examination)
      })
  }

  private static func block(_ examination: Examination) throws(NotSeen) -> Finding {
    let block = try examination.seen(.internetBlock, orSay: SettingPhrases.blockIsUnseen)
    let vpc = examination.choices.network.vpc?.description
    let own: InternetBlock.Mode? = if block.mode != .off, let vpc { try own(vpc, examination) } else { nil }
    if let vpc, own == .off { return .ok(SettingPhrases.isOff, SettingPhrases.vpcIsLetOut(vpc)) }
    let (found, reason): (Phrase, Phrase)
    // What is left of it for that VPC, where AWS says so.
    switch own ?? block.mode {
    case .off: return .ok(SettingPhrases.isOff, SettingPhrases.blockIsOff)
    case .ingress: (found, reason) = (SettingPhrases.blocksIngress, SettingPhrases.ingressIsBlocked)
    case .bidirectional: (found, reason) = (SettingPhrases.blocksBoth, SettingPhrases.bothAreBlocked)
    case .other(let word): return .unknown(Phrase(verbatim: word), SettingPhrases.blockModeIs(word))
    }
    let fixes = fixes(block, vpc: vpc, in: examination.region)
    if let vpc, block.allowsExclusions, own == nil {
      // An older `aws` does not print what it comes to for one VPC.
      return .unknown(found, reason.followed(by: SettingPhrases.mayBeLetOut(vpc)), fixes: fixes)
    }
    // Of an existing VPC the subnets tell, each with what it is excluded from.
    return vpc == nil ? .fail(found, reason, fixes: fixes) : .warn(found, reason, fixes: fixes)
  }

  private static func own(_ vpc: String, _ examination: Examination) throws(NotSeen) -> InternetBlock.Mode? {
    try examination.seen(.vpcs, orSay: SettingPhrases.blockIsUnseen).first { $0.id == vpc }?.internetBlock
  }

  private static func fixes(_ block: InternetBlock, vpc: String?, in region: Region?) -> [Fix] {
    let place = region.map { " --region \($0)" } ?? ""
    var fixes: [Fix] = []
    if let vpc, block.allowsExclusions {
      fixes.append(
        Fix(
          SettingPhrases.excludeVPC,
          command: "aws ec2 create-vpc-block-public-access-exclusion --vpc-id \(vpc) "
            + "--internet-gateway-exclusion-mode allow-bidirectional" + place))
    }
    guard !block.isOfOrganization else { return fixes + [Fix(SettingPhrases.organizationHasSetIt)] }
    return fixes + [
      Fix(
        SettingPhrases.turnBlockOff,
        command: "aws ec2 modify-vpc-block-public-access-options --internet-gateway-block-mode off" + place)
    ]
  }

  private static func encryption(_ plan: Plan, _ examination: Examination) throws(NotSeen) -> Finding {
    let control = try examination.seen(.encryption, orSay: SettingPhrases.encryptionIsUnseen)
    guard control.isEnforced else {
      return .ok(SettingPhrases.isNotEnforced, SettingPhrases.encryptionIsNotEnforced)
    }
    let refused = EncryptionControl.Kind.allCases.filter { kind in
      !control.exclusions.contains(kind) && !plan.resources(of: ResourceType(kind.rawValue)).isEmpty
    }
    guard !refused.isEmpty else { return .ok(SettingPhrases.isExcluded, SettingPhrases.encryptionIsExcluded) }
    return .fail(
      SettingPhrases.refuses(refused.count), SettingPhrases.encryptionRefuses(refused.map(\.rawValue)),
      fixes: [Fix(SettingPhrases.excludeFromEncryption)])
  }
}
