internal import GitLabStack
internal import Phrases

/// What is looked at of names that the plan takes and others may have taken.
enum TakenNameChecks {
  @Inspection.List static var all: [Inspection] {
    Inspection(
      "names.log-groups", .names, Phrase("Log groups", "ロググループ"), about: .stackName,
      of: { examination in
        examination.planned(.computing(.logGroup))?.logGroups(ofStack: examination.choices.stackName.description)
      },
      asks: { _, examination in
        examination.adds(.computing(.logGroup)) ? [.stock(.logGroups(prefix: prefix(examination)))] : []
      },
      judge: { names, examination throws(NotSeen) in
        guard try examination.added(.computing(.logGroup)) > 0 else {
          return .ok(CheckPhrases.isOurs, TakenNamePhrases.logGroupsAreOurs)
        }
        return try logGroups(names, examination)
      })

    Inspection(
      "names.others", .names, Phrase("Other GitLabs here", "他の GitLab"),
      // A change of what stands is not about others.
      of: { examination -> Plan? in
        if case .seen(.some) = examination.standing { nil } else { examination.plan }
      },
      asks: { _, examination in examination.isNew ? [.stock(.stacks)] : [] },
      judge: { _, examination throws(NotSeen) in
        _ = try examination.stack()
        let ours = try examination.seen(.stacks, orSay: TakenNamePhrases.stacksAreUnseen)
          .filter { $0.isOurs && $0.name != examination.choices.stackName.description }.map(\.name)
        guard !ours.isEmpty else { return .ok(TakenNamePhrases.none, TakenNamePhrases.noOthers) }
        return .ok(Phrase(verbatim: ours.joined(separator: ", ")), TakenNamePhrases.others(ours))
      })
  }

  private static func prefix(_ examination: Examination) -> String { "/gitlab/\(examination.choices.stackName)/" }

  private static func logGroups(_ names: [String], _ examination: Examination) throws(NotSeen) -> Finding {
    let found = try examination.seen(
      .logGroups(prefix: prefix(examination)), orSay: TakenNamePhrases.logGroupsAreUnseen)
    let taken = found.filter(names.contains)
    guard !taken.isEmpty else {
      return .ok(CheckPhrases.isFree, TakenNamePhrases.logGroupsAreFree(prefix(examination)))
    }
    let place = examination.region.map { " --region \($0)" } ?? ""
    return .fail(
      TakenNamePhrases.areThere(taken.count), TakenNamePhrases.logGroupsAreTaken(taken),
      fixes: [Fix(TakenNamePhrases.anotherStackName)]
        + taken.map {
          Fix(TakenNamePhrases.deleteLogGroup, command: "aws logs delete-log-group --log-group-name \($0)\(place)")
        })
  }
}

extension Plan {
  /// The names of its log groups, which the name of the stack is a part of.
  fileprivate func logGroups(ofStack stack: String) -> [String] {
    resources(of: .computing(.logGroup)).compactMap { $0.properties["LogGroupName"] }.map(text(describing:)).map {
      $0.replacing("${AWS::StackName}", with: stack)
    }
  }
}
