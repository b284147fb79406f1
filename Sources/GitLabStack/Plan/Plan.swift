package import OrderedCollections

/// What a template will make, read from the very text that will be deployed.
package struct Plan: Hashable, Sendable {
  /// In the order of the template.
  package let resources: OrderedDictionary<String, Resource>
  package let outputs: OrderedDictionary<String, TemplateValue>
  /// The values of the template's parameters, by name.
  package internal(set) var parameters: [String: String]
  /// The logical ids, each after all that it depends on, and else in the order of the template.
  package let creationOrder: [String]

  /// One resource of the template.
  package struct Resource: Hashable, Sendable {
    package let logicalID: String
    package let type: ResourceType
    package let group: Group
    /// The answer that this resource is there for; nil if every stack has it.
    package let answer: AnswerKey?
    /// The answers that change its properties, or that it is there at all: by the parameters that it mentions, and by the structure
    /// of its template. In the order of the questions.
    package let changedBy: [AnswerKey]
    /// What must exist first (`Ref`, `Fn::GetAtt`, `Fn::Sub`, `DependsOn`), without repeats, in the template's order.
    package let dependsOn: [String]
    package let properties: TemplateValue
    /// Whether it stays when the stack is deleted.
    package let isKept: Bool
    /// Whether it stays also when the creation that made it is rolled back, which `RetainExceptOnCreate` does not say.
    package let outlivesRollback: Bool
    /// The line of the template on which it starts, from 1.
    package let line: Int

    /// All answers that lead to it: what it is there for first, then what is set of it before what would take its place, and what
    /// names and tags the whole stack last. Empty for what every stack has as it is.
    package var answers: [AnswerKey] {
      let rest = changedBy.filter { $0 != answer }
      let others = rest.filter { !$0.isOfKeptData } + rest.filter(\.isOfKeptData)
      let tags: [AnswerKey] = type.facts.takesTags ? [.stackTags] : []
      let isOfStack = others.filter { $0.section == "stack" }
      return (answer.map { [$0] } ?? []) + others.filter { $0.section != "stack" } + isOfStack + tags
    }

    /// Whether deleting it loses the users' work.
    package var holdsData: Bool { type.facts.data != nil }
  }

  /// The parts of the stack in words of people.
  package enum Group: String, CaseIterable, Sendable {
    case network
    case storage
    case frontDoor = "front-door"
    case gitlab
    case startUpJob = "start-up-job"
    case rootPassword = "root-password"
  }
}
