import OrderedCollections
import Phrases
import Testing

@testable import GitLabStack

/// What holds for any answers, tried on many that nobody would think of.
struct TemplatePropertyTests {
  @Test(arguments: 0..<8)
  func anyValidAnswersMakeATemplateAndAPlan(_ part: Int) throws {
    for number in part * 250..<(part + 1) * 250 {
      var random = RandomAnswers(number)
      let answers = random.valid()
      do {
        let choices = try Choices(answers)
        let template = try StackTemplate(choices)
        let plan = try Plan(template)
        let orderly = plan.creationOrder.count == plan.resources.count
        let clean = !template.body.contains("<%") && !template.body.contains("&quot;")
        // What was typed is in the parameters only.
        let apart = !template.body.contains(choices.access.rootEmail.description)
        #expect(orderly && clean && apart, "answers \(number)")
      } catch let refused as InvalidAnswers {
        Issue.record("answers \(number): \(refused.objections.map { "\($0.key) \($0.value): \($0.reason.english)" })")
      } catch {
        Issue.record("answers \(number): \(error)")
      }
    }
  }

  /// Only `Choices` can be rendered, so what these refuse never comes near a template.
  @Test func anySpoiltAnswerIsRefusedByItsName() {
    for number in 0..<2000 {
      var random = RandomAnswers(number)
      let (answers, key) = random.spoilt()
      do throws(InvalidAnswers) {
        _ = try Choices(answers)
        Issue.record("answers \(number): \(key.rawValue) \(answers[key]?.line ?? "") was taken")
      } catch {
        #expect(error.objections.contains { $0.key == key }, "answers \(number): \(key.rawValue)")
        #expect(error.objections.allSatisfy { !$0.reason.japanese.isEmpty && !$0.accepted.japanese.isEmpty })
      }
    }
  }

  /// CloudFormation lists the parameters in an order of its own.
  @Test(arguments: 0..<8)
  func anyAnswersAreReadBackFromTheStackTheyMade(_ part: Int) throws {
    for number in part * 100..<(part + 1) * 100 {
      var random = RandomAnswers(number)
      let choices = try Choices(random.valid())
      let sent = try StackTemplate(choices)
      let template = StackTemplate(body: sent.body, parameters: sent.parameters.shuffled())
      let answers = Answers(
        readBackFrom: template, named: choices.stackName.description, region: choices.region?.description ?? "",
        tags: choices.tags)
      // What is in no stack.
      #expect(!answers.keys.contains { $0.usage != nil })
      #expect(try Choices(answers) == choices.expecting(.smallTeam), "answers \(number)")
    }
  }

  @Test func aTemplateThatIsNotOursHoldsNoAnswers() {
    for body in ["", "a: [", "Metadata: {GitLabWizard: {Answers: {network.vpc: [a], what.else: b}}}"] {
      #expect(Answers(readBackFrom: StackTemplate(body: body, parameters: [])).keys.isEmpty)
    }
  }
}
