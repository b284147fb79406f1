internal import GitLabStack
internal import Phrases

/// What is looked at of how the account is set up.
enum SettingChecks {
  @Inspection.List static var account: [Inspection] {
    Inspection(
      "account.region", .account, Phrase("Region", "リージョン"), about: .stackRegion,
      of: \.region,
      asks: { _, _ in [.setting(.region)] },
      judge: region)

    // Neither of the other partitions has plans.
    Inspection(
      "account.plan", .account, Phrase("Plan of the account", "アカウントのプラン"),
      of: { $0.region.flatMap { $0.isChina || $0.isGovCloud ? nil : true } },
      asks: { _, _ in [.setting(.accountPlan)] },
      judge: { _, examination throws(NotSeen) in try plan(examination) })
  }

  @Inspection.List static var rights: [Inspection] {
    // https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using-service-linked-roles.html; that the first cluster can
    // fail: aws-cloudformation/cloudformation-coverage-roadmap#818.
    Inspection(
      "rights.ecs-role", .rights, Phrase("Role of ECS", "ECS のロール"),
      of: { $0.planned(.computing(.cluster)).map { _ in "AWSServiceRoleForECS" } },
      asks: { name, examination in
        examination.adds(.computing(.cluster)) ? [.setting(.role(name: name))] : []
      },
      judge: { name, examination throws(NotSeen) in
        guard try examination.added(.computing(.cluster)) > 0 else {
          return .ok(SettingPhrases.isThere, SettingPhrases.roleIsThere)
        }
        guard try examination.seen(.hasRole(name), orSay: SettingPhrases.roleIsUnseen) else {
          return .warn(
            CheckPhrases.isMissing, SettingPhrases.roleIsMissing,
            fixes: [
              Fix(
                SettingPhrases.createRole,
                command: "aws iam create-service-linked-role --aws-service-name ecs.amazonaws.com")
            ])
        }
        return .ok(SettingPhrases.isThere, SettingPhrases.roleIsThere)
      })
  }

  private static func region(_ region: Region, _ examination: Examination) throws(NotSeen) -> Finding {
    let name = region.description
    switch try examination.seen(.region, orSay: SettingPhrases.regionIsUnseen(name)) {
    case .isForAll, .isOptedIn: return .ok(SettingPhrases.isEnabled, SettingPhrases.regionIsEnabled(name))
    case .isNotOptedIn:
      return .fail(
        SettingPhrases.isNotEnabled, SettingPhrases.regionIsNotEnabled(name),
        fixes: [Fix(SettingPhrases.enableRegion, command: "aws account enable-region --region-name \(name)")])
    case .isNowhere: return .fail(CheckPhrases.isMissing, SettingPhrases.noSuchRegion(name))
    case .other(let word): return .unknown(Phrase(verbatim: word), SettingPhrases.regionStateIs(name, word))
    }
  }

  private static func plan(_ examination: Examination) throws(NotSeen) -> Finding {
    guard let plan = try examination.seen(.accountPlan, orSay: SettingPhrases.planIsUnseen) else {
      return .ok(SettingPhrases.hasNoPlan, SettingPhrases.hasNoPlanSentence)
    }
    guard plan.isFree else { return .ok(SettingPhrases.isPaid, SettingPhrases.isPaidSentence) }
    let reason = SettingPhrases.planIsFree(credits: plan.credits, ends: plan.ends)
    let upgrade = Fix(SettingPhrases.upgradePlan)
    // `aws ec2 describe-instance-types` of it says FreeTierEligible false; so does EC2 when it is started.
    let instances = examination.planned(.network(.instance)) == nil ? 0 : try examination.added(.network(.instance))
    guard instances == 0 else {
      let ways = [Choices.Egress.natGateway, .publicSubnets].map {
        Fix(answering: .networkEgress, with: $0.rawValue)
      }
      return .fail(
        SettingPhrases.isFree, SettingPhrases.natInstanceIsNotFree.followed(by: reason), fixes: ways + [upgrade],
        key: .networkEgress)
    }
    return .warn(SettingPhrases.isFree, reason, fixes: [upgrade])
  }
}
