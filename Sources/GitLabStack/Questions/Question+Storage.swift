package import Phrases

extension Question {
  /// Where an answer is kept with a stack, so that it can be read back: in a parameter, in the record that its template carries, or
  /// with the stack itself, as its name is. What only moves the estimate is kept nowhere.
  package struct Storage: Sendable {
    package var parameter: Parameter?
    package var record: Record?
    package var use: ExpectedUse?

    static let stack = Storage()

    /// - Parameter reading: how the answer is read out of the value, where it is kept in another form.
    static func parameter(
      _ name: String, in group: Parameter.Group, reading: @escaping @Sendable (String) -> String = { $0 },
      _ value: @escaping @Sendable (Choices) -> String?
    ) -> Storage {
      Storage(
        parameter: Parameter(name: name, group: group, isList: false, values: { value($0).map { [$0] } ?? [] }, reading)
      )
    }

    /// One parameter for each item, with its number behind the name.
    static func parameters(
      _ name: String, in group: Parameter.Group, _ values: @escaping @Sendable (Choices) -> [String]
    ) -> Storage {
      Storage(parameter: Parameter(name: name, group: group, isList: true, values: values) { $0 })
    }

    /// - Parameters:
    ///   - section: the section of the templates that is there for one of the answers; nil where no section is as simple.
    ///   - answer: the answer that it is there for.
    static func record(
      section: String? = nil, for answer: String? = nil, _ value: @escaping @Sendable (Choices) -> String?
    ) -> Storage {
      Storage(record: Record(section: section, answer: answer, value: value))
    }

    /// A record for one kind of answer, a parameter for the other.
    static func either(
      record: @escaping @Sendable (Choices) -> String?, parameter name: String, in group: Parameter.Group,
      _ value: @escaping @Sendable (Choices) -> String?
    ) -> Storage {
      Storage(
        parameter: self.parameter(name, in: group, value).parameter,
        record: Record(section: nil, answer: nil, value: record))
    }

    static func estimate(_ use: ExpectedUse) -> Storage { Storage(use: use) }
  }

  /// A parameter of the template, or several of one name with numbers.
  package struct Parameter: Sendable {
    /// A section of the console's page, in the order of the template.
    package enum Group: String, CaseIterable, Sendable {
      case network = "Network"
      case access = "Who may reach GitLab"
      case name = "Name"
      case data = "Data that is there"
      case gitlab = "GitLab"
    }

    let name: String
    let group: Group
    let isList: Bool
    let values: @Sendable (Choices) -> [String]
    /// The answer that a value of it holds.
    let answer: @Sendable (String) -> String

    init(
      name: String, group: Group, isList: Bool, values: @escaping @Sendable (Choices) -> [String],
      _ answer: @escaping @Sendable (String) -> String
    ) {
      self.name = name
      self.group = group
      self.isList = isList
      self.values = values
      self.answer = answer
    }

    /// What the choices put into the template, by name.
    func named(_ choices: Choices) -> [StackTemplate.Parameter] {
      values(choices).enumerated().map { .init(name: isList ? "\(name)\($0 + 1)" : name, value: $1) }
    }

    /// The place in its list, from 1, of the parameter of that name; 0 for what is no list, nil for another parameter.
    func position(of other: String) -> Int? {
      guard isList else { return other == name ? 0 : nil }
      return other.hasPrefix(name) ? Int(other.dropFirst(name.count)) : nil
    }
  }

  /// An entry of what the template records of the answers that no parameter holds.
  package struct Record: Sendable {
    let section: String?
    let answer: String?
    let value: @Sendable (Choices) -> String?
  }

  /// A number that moves the estimate.
  package struct ExpectedUse: Sendable {
    package let part: any WritableKeyPath<Usage, Int> & Sendable
    /// Short enough to have the number beside it.
    package let title: Phrase
    /// The same where what is counted is also backed up.
    package let titleWithBackups: Phrase
    package let unit: Phrase
    /// Why the usual number is what it is, in one row of a screen.
    package let reason: Phrase

    init(
      _ part: any WritableKeyPath<Usage, Int> & Sendable, title: Phrase, titleWithBackups: Phrase? = nil, unit: Phrase,
      reason: Phrase
    ) {
      self.part = part
      self.title = title
      self.titleWithBackups = titleWithBackups ?? title
      self.unit = unit
      self.reason = reason
    }
  }
}
