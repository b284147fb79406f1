internal import OrderedCollections

extension AnswerKey {
  private static let stored: [(key: AnswerKey, parameter: Question.Parameter)] = allCases.compactMap { key in
    key.question.stored.parameter.map { (key, $0) }
  }

  /// The answer that a parameter of the template holds, or follows from: `AWS::StackName` too. nil for one that follows from
  /// several, each of which has its own beside it.
  init?(parameter name: String) {
    switch name {
    case "AWS::StackName": self = .stackName
    case "AWS::Region": self = .stackRegion
    case _ where Self.isRangeOfSubnet(name): self = .networkCIDR
    default:
      guard let found = Self.stored.first(where: { $0.parameter.position(of: name) != nil }) else { return nil }
      self = found.key
    }
  }

  /// Whether it is one such as `PublicSubnet1Cidr`. By hand: this is asked of each name in each template that is read, and an
  /// expression would be read as often.
  private static func isRangeOfSubnet(_ name: String) -> Bool {
    ["PublicSubnet", "PrivateSubnet"].contains { kind in
      name.hasPrefix(kind) && name.hasSuffix("Cidr") && name.dropFirst(kind.count).first?.isWholeNumber == true
        && name.utf8.count == kind.utf8.count + 5
    }
  }
}

extension Plan {
  /// The resources that an answer makes, or whose properties hold it, in the order of the template.
  package func resources(from answer: AnswerKey) -> [Resource] {
    resources.values.filter { $0.answers.contains(answer) }
  }
}
