internal import OrderedCollections

extension AnswerKey {
  private static let stored: [(key: AnswerKey, parameter: Question.Parameter)] = allCases.compactMap { key in
    key.question.stored.parameter.map { (key, $0) }
  }
  /// Read once: this is asked of each name in each template.
  private nonisolated(unsafe) static let rangeOfSubnet = #/(Public|Private)Subnet\dCidr/#

  /// The answer that a parameter of the template holds, or follows from: `AWS::StackName` too. nil for one that follows from
  /// several, each of which has its own beside it.
  init?(parameter name: String) {
    switch name {
    case "AWS::StackName": self = .stackName
    case "AWS::Region": self = .stackRegion
    case _ where name.wholeMatch(of: Self.rangeOfSubnet) != nil: self = .networkCIDR
    default:
      guard let found = Self.stored.first(where: { $0.parameter.position(of: name) != nil }) else { return nil }
      self = found.key
    }
  }
}

extension Plan {
  /// The resources that an answer makes, or whose properties hold it, in the order of the template.
  package func resources(from answer: AnswerKey) -> [Resource] {
    resources.values.filter { $0.answers.contains(answer) }
  }
}
