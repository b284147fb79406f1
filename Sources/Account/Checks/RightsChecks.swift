internal import GitLabStack
internal import Phrases

/// What is looked at of the rights that the plan takes. Its answer is never more than likely: AWS's simulator does not see all.
enum RightsChecks {
  @Inspection.List static var all: [Inspection] {
    Inspection(
      "rights.actions", .rights, Phrase("Actions, probably", "許可（推定）"),
      of: { $0.rights?.caller }, asks: asks, judge: judge)
    Inspection(
      "rights.role", .rights, Phrase("Role, probably", "ロールの許可（推定）"),
      of: { $0.rights?.role },
      asks: { question, examination in [.identity] + asks(question, examination) },
      judge: { question, examination throws(NotSeen) in
        // https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html: a role is passed within its account only.
        let own = question.principal.flatMap { ARN($0)?.account } ?? ""
        if case .known(let identity) = try examination.seen(.identity, orSay: RightsPhrases.couldNotAsk),
          identity.account != own
        {
          return .fail(Phrase(verbatim: own), RightsPhrases.isOfAnotherAccount(own, signedIn: identity.account))
        }
        return try judge(question, examination)
      })
  }

  private static func asks(_ question: RightsQuestion, _ examination: Examination) -> [AccountQuestion] {
    do throws(NotSeen) {
      return [.rights(try question.ofSomebody(examination))]
    } catch {
      return [.identity]
    }
  }

  private static func judge(_ question: RightsQuestion, _ examination: Examination) throws(NotSeen) -> Finding {
    let question = try question.ofSomebody(examination)
    switch try examination.seen(.rights(question), orSay: RightsPhrases.couldNotAsk) {
    case .isRoot: return .warn(RightsPhrases.isRootBriefly, RightsPhrases.isRoot)
    case .isNotSimulated(let arn):
      return .unknown(RightsPhrases.isNotSimulatedBriefly, RightsPhrases.isNotSimulated(arn))
    case .simulated(let rights): return finding(rights)
    }
  }

  private static func finding(_ rights: SimulatedRights) -> Finding {
    let denied = rights.actions { $0 == .isDenied }
    // The simulator does not know what a condition of the organization would find in a request, and takes it for not met:
    // https://github.com/aws/aws-cli/issues/10525
    let kept = rights.actions { $0 == .isKeptByOrganization }
    let bounded = rights.actions { $0 == .isKeptByBoundary }
    let missing = rights.actions { $0 == .isNotGiven }
    let all = rights.verdicts.count
    let allowed = rights.actions { $0 == .isAllowed }.count
    let found = RightsPhrases.allowed(allowed, of: all)
    let sentences =
      [
        (denied + kept, RightsPhrases.areDenied), (bounded, RightsPhrases.areKeptByBoundary),
        (missing, RightsPhrases.areNotGiven),
      ]
      .filter { !$0.0.isEmpty }.map { $1(rights.principal, $0) }
    guard let words = sentences.asOne else {
      guard let doubt = doubts(rights).asOne else {
        return .ok(found, RightsPhrases.areAllowed(allowed, rights.principal))
      }
      return .unknown(found, doubt)
    }
    let reason = words.followed(by: RightsPhrases.itCanErr)
    let fix = Fix(RightsPhrases.handPolicy)
    // What no policy gives may be given by one that is limited to names which do not exist yet: that stops nothing.
    return denied.isEmpty && bounded.isEmpty ? .warn(found, reason, fixes: [fix]) : .fail(found, reason, fixes: [fix])
  }

  /// What the simulator left open.
  private static func doubts(_ rights: SimulatedRights) -> [Phrase] {
    let some = rights.actions { $0 == .isAllowedForSome }
    let open = rights.actions { if case .dependsOn = $0 { true } else { false } }
    let keys = Set(rights.verdicts.values.flatMap(\.keys))
    return (some.isEmpty ? [] : [RightsPhrases.areGivenForSome(rights.principal, some)])
      + (open.isEmpty ? [] : [RightsPhrases.depend(open, on: keys.sorted())])
  }
}

extension RightsQuestion {
  /// The same about whoever is signed in, where no role is named.
  fileprivate func ofSomebody(_ examination: Examination) throws(NotSeen) -> RightsQuestion {
    guard principal == nil else { return self }
    switch try examination.seen(.identity, orSay: RightsPhrases.couldNotAsk) {
    case .known(let identity): return RightsQuestion(requests, of: identity.arn)
    case .nobody(let reason, _, _): throw .unseen(RightsPhrases.couldNotAsk, because: reason)
    }
  }
}

extension SimulatedRights.Verdict {
  /// What it depends on.
  fileprivate var keys: [String] { if case .dependsOn(let keys) = self { keys } else { [] } }
}
