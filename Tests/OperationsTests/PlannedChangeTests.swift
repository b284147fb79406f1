import Deployment
import GitLabStack
import Operations
import Phrases
import Testing

/// What answers would do to a stack that stands, as lines and screens say it.
struct PlannedChangeTests {
  private func change(_ more: [AnswerKey: String] = [:], isBuiltOtherwise: Bool = false) throws -> PlannedChange {
    let live = try Sample.live("CREATE_COMPLETE")
    var answers = live.answers
    for (key, line) in more { answers[key] = AnswerValue(line: line, for: key) }
    return PlannedChange(to: answers, over: live, isBuiltOtherwise: isBuiltOtherwise)
  }

  @Test func theSameAnswersChangeNothing() throws {
    let same = try change()
    #expect(same.isNothing && same.startsTask == false && same.impacts.isEmpty)
    #expect(same.sentences(about: "gitlab") == [StackPhrases.changesNothing("gitlab")])
  }

  /// What that means only a change set tells.
  @Test func anotherVersionOfTheProgramMayBuildThemOtherwise() throws {
    let same = try change(isBuiltOtherwise: true)
    #expect(!same.isNothing && same.startsTask == nil)
    #expect(
      same.sentences(about: "gitlab") == [
        StackPhrases.answersAreThose(of: "gitlab"), StackPhrases.versionBuildsOtherwise,
      ])
  }

  @Test func otherAnswersAreNamedWithWhatTheyReplace() throws {
    let other = try change([.imageMemory: "16384"], isBuiltOtherwise: true)
    #expect(!other.isNothing && other.startsTask == true && other.differences.map(\.key) == [.imageMemory])
    let line = other.differences.line(arrow: "→", nothing: "–")
    #expect(line.hasPrefix("image.memory ") && line.hasSuffix(" → 16384"), "\(line)")
    #expect(
      other.sentences(about: "gitlab", arrow: "→", nothing: "–") == [
        StackPhrases.wouldChange(line), StackPhrases.versionBuildsOtherwise,
      ])
    let first = Answers.Difference(key: .stackTags, old: "", new: "team=core")
    #expect([first].line(arrow: "->", nothing: "-") == "stack.tags - -> team=core")
  }

  @Test func nothingIsChangedWhereNothingStands() {
    let creation = PlannedChange(to: Sample.answers(), over: nil, isBuiltOtherwise: false)
    #expect(creation.isNothing && creation.impacts.isEmpty)
  }
}
