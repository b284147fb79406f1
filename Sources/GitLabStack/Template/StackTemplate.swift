/// The CloudFormation template of a stack and the values of its parameters.
///
/// Structure is in the body; everything a person typed is in the parameters, so that nothing typed is ever part of a template.
package struct StackTemplate: Hashable, Sendable {
  /// YAML.
  package let body: String
  /// In the order of the template's `Parameters` section; every parameter has a value.
  package let parameters: [Parameter]

  package struct Parameter: Hashable, Sendable {
    package let name: String
    package let value: String

    package init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }

  package init(body: String, parameters: [Parameter]) {
    self.body = body
    self.parameters = parameters
  }

  /// The template as JSON, which CloudFormation takes just as well.
  package func json() throws(PlanFault) -> String {
    var reading = TemplateReading()
    return try reading.value(YAML.template(body)).json + "\n"
  }
}
