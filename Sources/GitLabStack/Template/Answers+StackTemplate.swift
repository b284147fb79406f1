extension Answers {
  /// The answers behind a live stack: how a machine that never saw them learns what was chosen.
  ///
  /// All but the expected use, which moves an estimate and nothing in AWS.
  package init(readBackFrom template: StackTemplate, named name: String, region: String, tags: [Tag]) {
    self.init(readBackFrom: template)
    self[.stackName] = .text(name)
    self[.stackRegion] = .text(region)
    self[.stackTags] = .map(tags)
  }

  /// The answers that a template of ours was made from, all but those it does not hold: name, region, tags and expected use.
  package init(readBackFrom template: StackTemplate) {
    self.init()
    for (key, value) in Self.structure(of: template) { self[key] = .text(value) }
    for key in AnswerKey.allCases {
      guard let place = key.question.stored.parameter else { continue }
      let values = template.parameters.compactMap { parameter in
        place.position(of: parameter.name).map { (position: $0, value: parameter.value) }
      }
      guard let first = values.first else { continue }
      self[key] =
        place.isList
        ? .list(values.sorted { $0.position < $1.position }.map(\.value)) : .text(place.answer(first.value))
    }
  }

  /// The answers that the template's metadata record; none in a template that is not ours.
  private static func structure(of template: StackTemplate) -> [(AnswerKey, String)] {
    guard let root = try? YAML.parse(template.body) else { return [] }
    let record = root["Metadata"]?["GitLabWizard"]?["Answers"]?.entries ?? []
    return record.compactMap { entry in
      guard let key = AnswerKey(rawValue: entry.key), let value = entry.value.text else { return nil }
      return (key, value)
    }
  }
}
