internal import FoundationEssentials
internal import GitLabStack
internal import OrderedCollections

/// Reading properties, with parameters filled in.
extension EstimateBuilder {
  func value(_ resource: Plan.Resource, _ path: String...) -> TemplateValue? {
    path.reduce(Optional(resource.properties)) { value, key in value?[key] }
  }

  func text(_ value: TemplateValue?) -> String? { value.flatMap { plan.value($0) } }

  /// What a property says, or what AWS takes where it is absent; nil if it is there but cannot be read.
  func text(_ value: TemplateValue?, orIfAbsent usual: String) -> String? {
    guard let value else { return usual }
    return text(value)
  }

  func number(_ value: TemplateValue?) -> Decimal? { text(value).flatMap { Decimal(plain: $0) } }

  func number(_ value: TemplateValue?, orIfAbsent usual: Decimal) -> Decimal? {
    guard let value else { return usual }
    return number(value)
  }

  /// How many items a list has: written out, or in a parameter that holds a list.
  func count(_ value: TemplateValue?) -> Int? {
    if let list = value?.list { return list.count }
    return text(value)?.split(separator: ",").count
  }

  /// The resource that a `Ref` or `Fn::GetAtt` speaks of.
  func resource(_ value: TemplateValue?) -> Plan.Resource? {
    if let name = value?["Ref"]?.text { return plan.resources[name] }
    guard let attribute = value?["Fn::GetAtt"] else { return nil }
    let name = attribute.list?.first?.text ?? attribute.text?.split(separator: ".").first.map(String.init)
    return name.flatMap { plan.resources[$0] }
  }
}
