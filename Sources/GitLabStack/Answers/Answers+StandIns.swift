extension Answers {
  /// The same with an example for each answer that must be given, is not, and moves no price; and which these are, in the order of
  /// the questions. The examples are for counting: they are neither shown nor sent. What was answered wrongly stays wrong.
  package func withStandIns() -> (answers: Answers, missing: [AnswerKey]) {
    do throws(InvalidAnswers) {
      _ = try Choices(self)
      return (self, [])
    } catch {
      let keys = Set(error.objections.map(\.key))
      var filled = self
      for key in keys where self[key] == nil { filled[key] = standIn(for: key) }
      return (filled, AnswerKey.allCases.filter { keys.contains($0) && self[$0] == nil && filled[$0] != nil })
    }
  }

  private func standIn(for key: AnswerKey) -> AnswerValue? {
    let example = key.question.example
    switch key {
    case .accessAllowedCIDRs, .networkPrivateSubnets, .domainZone, .domainHost, .domainZoneID:
      return AnswerValue(line: example, for: key)
    case .networkPublicSubnets:
      // As many as there are private ones, which may not be more.
      let count = max(2, list(.networkPrivateSubnets)?.count ?? 0)
      return .list((1...count).map { "subnet-\(String(repeating: "e", count: 6))\($0 < 10 ? "0" : "")\($0)" })
    case .domainCertificate:
      // It is of the region that it is used in.
      let region = text(.stackRegion) ?? AnswerKey.stackRegion.question.example
      return .text(example.replacing(AnswerKey.stackRegion.question.example, with: region))
    default: return nil
    }
  }
}
