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

  /// The `aws` commands that make a policy of a document and give it to whom it is for.
  ///
  /// - Parameter isAlone: whether it is printed as it is, and not among others.
  func commands(for policy: Policy, isAlone: Bool) -> [String] {
    let file = isAlone ? "policy.json" : "\(policy.name).json"
    let account = place.account ?? "ACCOUNT"
    let arn = "arn:\(place.partition):iam::\(account):policy/\(policy.name)"
    let make = "aws iam create-policy --policy-name \(policy.name) --policy-document file://\(file)"
    switch policy.holder {
    case .caller: return [make, "aws iam attach-user-policy --user-name NAME --policy-arn \(arn)"]
    case .role:
      return [make, "aws iam attach-role-policy --role-name \(roleName) --policy-arn \(arn)"]
    case .trust:
      return ["aws iam create-role --role-name \(roleName) --assume-role-policy-document file://\(file)"]
    }
  }

  private var roleName: String { role?.split(separator: "/").last.map(String.init) ?? "" }
}

extension PolicySet.Policy {
  var sizeSentence: Phrase {
    PolicyPhrases.size(document.size, of: PolicyDocument.largest, actions: document.actions.count)
  }
}
