extension Plan {
  /// The same plan with the parameters of another template whose text is the same.
  package func with(parametersOf template: StackTemplate) -> Plan {
    var plan = self
    plan.parameters = Dictionary(template.parameters.map { ($0.name, $0.value) }, uniquingKeysWith: { $1 })
    return plan
  }
}
