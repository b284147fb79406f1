internal import OrderedCollections
internal import Phrases

extension Plan.Resource {
  init(_ entry: YAMLNode.Entry, _ names: TemplateNames, _ reading: inout TemplateReading) throws(PlanFault) {
    let (id, line, node) = (entry.key, entry.line, entry.value)
    guard node.entries != nil else { throw PlanFault(line: line, TemplateReadingPhrases.isNoMapping(id)) }
    guard let type = node["Type"]?.text else {
      throw PlanFault(line: line, TemplateReadingPhrases.resourceLacks(id, "Type"))
    }
    if let condition = node["Condition"] {
      throw PlanFault(line: condition.line, TemplateReadingPhrases.conditionIsNotRead(id))
    }

    guard let groupName = node["Metadata"]?["Group"] else {
      throw PlanFault(line: line, TemplateReadingPhrases.resourceLacks(id, "Metadata.Group"))
    }
    guard let group = groupName.text.flatMap({ Plan.Group(rawValue: $0) }) else {
      throw PlanFault(line: groupName.line, TemplateReadingPhrases.isNoGroup(groupName.text ?? "", of: id))
    }
    var answer: AnswerKey?
    if let name = node["Metadata"]?["Answer"] {
      answer = name.text.flatMap { AnswerKey(rawValue: $0) }
      guard answer != nil else {
        throw PlanFault(line: name.line, TemplateReadingPhrases.isNoAnswer(name.text ?? "", of: id))
      }
    }

    let properties = try node["Properties"].map { (node) throws(PlanFault) in try reading.value(node) } ?? .mapping([:])
    var places: Set<Int> = []
    var changedBy = Set(names.answers(shaping: id))
    // A way out of its own has a new network only.
    if answer == .networkEgress { changedBy.insert(.networkVPC) }
    for reference in reading.takeReferences() {
      if let place = try names.place(of: reference) {
        places.insert(place)
      } else if let key = AnswerKey(parameter: reference.name) {
        changedBy.insert(key)
      }
    }
    let explicit = node["DependsOn"].map { $0.list ?? [$0] } ?? []
    for other in explicit {
      let reference = TemplateReading.Reference(
        name: other.text ?? "", function: "DependsOn", needsResource: true, line: other.line)
      if let place = try names.place(of: reference) { places.insert(place) }
    }
    self.init(
      logicalID: id, type: ResourceType(type), group: group, answer: answer,
      changedBy: AnswerKey.allCases.filter(changedBy.contains),
      dependsOn: places.sorted().map { names.ids[$0] },
      properties: properties,
      isKept: node["DeletionPolicy"]?.text?.hasPrefix("Retain") ?? false,
      outlivesRollback: node["DeletionPolicy"]?.text == "Retain", line: line)
  }
}
