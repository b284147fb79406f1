internal import OrderedCollections
internal import Phrases

extension Plan {
  /// Reads the plan from the text that will be deployed and the values that go with it.
  package init(_ template: StackTemplate) throws(PlanFault) {
    let root = try YAML.template(template.body)
    let parameters = try Self.parameters(of: template, declaredIn: root["Parameters"])
    guard let section = root["Resources"] else {
      throw PlanFault(line: nil, TemplateReadingPhrases.templateLacks("Resources"))
    }
    guard let entries = section.entries, !entries.isEmpty else {
      throw PlanFault(line: section.line, TemplateReadingPhrases.templateLacks("Resources"))
    }

    let names = TemplateNames(ids: entries.map(\.key), parameters: Set(parameters.keys))
    var reading = TemplateReading()
    var resources: OrderedDictionary<String, Resource> = [:]
    resources.reserveCapacity(entries.count)
    for entry in entries { resources[entry.key] = try Resource(entry, names, &reading) }

    var outputs: OrderedDictionary<String, TemplateValue> = [:]
    for entry in root["Outputs"]?.entries ?? [] {
      guard let value = entry.value["Value"] else {
        throw PlanFault(line: entry.line, TemplateReadingPhrases.outputLacksValue(entry.key))
      }
      outputs[entry.key] = try reading.value(value)
      for reference in reading.takeReferences() { _ = try names.place(of: reference) }
    }
    let order = try Self.order(of: resources)
    self.init(resources: resources, outputs: outputs, parameters: parameters, creationOrder: order)
  }

  /// Every declared parameter with its value, and no value without its parameter.
  private static func parameters(
    of template: StackTemplate, declaredIn section: YAMLNode?
  ) throws(PlanFault) -> [String: String] {
    let values = Dictionary(template.parameters.map { ($0.name, $0.value) }) { first, _ in first }
    let declared = section?.entries ?? []
    for entry in declared where values[entry.key] == nil {
      throw PlanFault(line: entry.line, TemplateReadingPhrases.parameterHasNoValue(entry.key))
    }
    let names = Set(declared.map(\.key))
    for parameter in template.parameters where !names.contains(parameter.name) {
      throw PlanFault(line: section?.line, TemplateReadingPhrases.valueHasNoParameter(parameter.name))
    }
    return values
  }

  /// Each resource after all that it depends on, and else in the order of the template.
  private static func order(of resources: OrderedDictionary<String, Resource>) throws(PlanFault) -> [String] {
    var order: [String] = []
    var finished: Set<String> = []
    var path: [String] = []
    func visit(_ resource: Resource) throws(PlanFault) {
      let id = resource.logicalID
      guard !finished.contains(id) else { return }
      if let start = path.firstIndex(of: id) {
        throw PlanFault(line: resource.line, TemplateReadingPhrases.dependsOnItself(path[start...] + [id]))
      }
      path.append(id)
      for name in resource.dependsOn {
        if let other = resources[name] { try visit(other) }
      }
      path.removeLast()
      finished.insert(id)
      order.append(id)
    }
    for resource in resources.values { try visit(resource) }
    return order
  }
}

extension YAML {
  /// The root of a template.
  static func template(_ body: String) throws(PlanFault) -> YAMLNode {
    let root: YAMLNode?
    do throws(YAMLFault) {
      root = try parse(body)
    } catch {
      throw PlanFault(line: error.line, error.reason)
    }
    guard let root, root.entries != nil else {
      throw PlanFault(line: root?.line, TemplateReadingPhrases.templateLacks("Resources"))
    }
    return root
  }
}
