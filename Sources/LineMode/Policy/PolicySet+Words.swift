internal import GitLabStack
internal import Permissions
internal import Phrases

extension PolicySet {
  func sentence(about holder: Holder) -> Phrase {
    let stack = place.stack.description
    switch holder {
    case .role: return PolicyPhrases.forRole(stack)
    case .trust: return PolicyPhrases.forTrust
    case .caller:
      switch purpose {
      case .deploy: return PolicyPhrases.forDeploying(stack)
      case .operate: return PolicyPhrases.forOperating(stack)
      case .destroy: return PolicyPhrases.forDestroying(stack)
      case .serviceRole: return PolicyPhrases.forCaller(stack)
      }
    }
  }

  /// What the policies do not say of themselves.
  var notes: [Phrase] {
    [
      place.account == nil ? PolicyPhrases.accountIsOpen : nil,
      place.isCut ? PolicyPhrases.nameIsCut(place.prefix) : nil,
      purpose == .deploy ? PolicyPhrases.makesRoles : nil,
      purpose == .deploy || purpose == .serviceRole ? PolicyPhrases.isForThisPlan : nil,
      purpose == .destroy ? nil : PolicyPhrases.lacksVault,
      PolicyPhrases.notTried,
    ].compactMap { $0 }
  }

  /// The `aws` commands that make policies of documents and give them to whom they are for, in an order in which each finds what it
  /// names: policies are made, then the role, and then both are given. A role that is there is not made again.
  ///
  /// - Parameter wanted: those that are printed; a document alone is printed as it is.
  func commands(for wanted: [Policy]) -> [String] {
    func file(_ policy: Policy) -> String { "file://\(wanted.count == 1 ? "policy" : policy.name).json" }
    let made = wanted.filter { $0.holder != .trust }.map { policy in
      "aws iam create-policy --policy-name \(policy.name) --policy-document \(file(policy))"
    }
    let role = wanted.filter { $0.holder == .trust && !isRoleThere }.map { policy in
      "aws iam create-role --role-name \(roleName) --assume-role-policy-document \(file(policy))"
    }
    let given: [String] = wanted.compactMap { policy in
      switch policy.holder {
      case .role: "aws iam attach-role-policy --role-name \(roleName) --policy-arn \(arn(of: policy))"
      case .caller: "aws iam attach-user-policy --user-name NAME --policy-arn \(arn(of: policy))"
      case .trust: nil
      }
    }
    return made + role + given
  }

  private func arn(of policy: Policy) -> String {
    "arn:\(place.partition):iam::\(place.account ?? "ACCOUNT"):policy/\(policy.name)"
  }

  private var roleName: String { role?.split(separator: "/").last.map(String.init) ?? "" }
}

extension PolicySet.Policy {
  var sizeSentence: Phrase {
    PolicyPhrases.size(document.size, of: PolicyDocument.largest, actions: document.actions.count)
  }
}
