import Deployment
import Phrases
import Testing

/// How much of what real accounts print is understood: reasons out of public threads. `look` and `held` were collected before
/// the signs were written, `fresh` after that; `held` and `fresh` were first measured as they came.
@Suite struct RealReasonsTests {
  @Test(arguments: Saying.Half.allCases)
  func understandsMostOfThemAndNoneAsAnotherThing(_ half: Saying.Half) throws {
    let sayings = try Saying.recorded("real-reasons").filter { $0.half == half }
    var understood = 0
    for saying in sayings {
      let found = KnownFailure(saying.symptom)
      // A wrong word is worse than none.
      #expect(
        found == nil || found == saying.failure, "\(saying.testDescription) was taken for \(found?.rawValue ?? "")")
      if found != nil { understood += 1 }
    }
    let known = sayings.filter { $0.failure != nil }.count
    print("real reasons, \(half): \(understood) of \(known) understood, \(sayings.count - known) others left alone")
    #expect(understood * 10 >= known * 9)
  }

  @Test func areEnoughAndEachHasItsSource() throws {
    let sayings = try Saying.recorded("real-reasons")
    #expect(sayings.count >= 60)
    for saying in sayings {
      #expect(saying.source?.wholeMatch(of: #/[\w.-]+\/[\w.-]+#\d+/#) != nil && saying.half != nil)
      #expect(saying.wanted == "none" || saying.failure != nil, "\(saying.wanted)")
      #expect(
        saying.reason.firstMatch(of: #/\b(?!111122223333|0{12})\d{12}\b/#) == nil, "an account id: \(saying.reason)")
    }
  }

  /// Whoever reads it learns at least what AWS said.
  @Test func tellsWhatIsLeftAloneInAWSsWords() throws {
    for saying in try Saying.recorded("real-reasons") where saying.failure == nil {
      guard let cause = saying.cause else { continue }
      let sentence = Diagnosis(cause).sentence
      let words = saying.reason.replacing("Resource handler returned message: \"", with: "").prefix(40)
      #expect(sentence.english.contains(words) && sentence.japanese.contains(words))
    }
  }
}
