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
    /// The answers whose values stand in its properties, by the parameters that it mentions, in the order of the questions.
    package let mentions: [AnswerKey]
    /// What must exist first (`Ref`, `Fn::GetAtt`, `Fn::Sub`, `DependsOn`), without repeats, in the template's order.
    package let dependsOn: [String]
    package let properties: TemplateValue
    /// Whether it stays when the stack is deleted.
    package let isKept: Bool
    /// Whether it stays also when the creation that made it is rolled back, which `RetainExceptOnCreate` does not say.
    package let outlivesRollback: Bool
    /// The line of the template on which it starts, from 1.
    package let line: Int

    /// All answers that it comes from: what it is there for first.
    package var answers: [AnswerKey] { (answer.map { [$0] } ?? []) + mentions.filter { $0 != answer } }

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
