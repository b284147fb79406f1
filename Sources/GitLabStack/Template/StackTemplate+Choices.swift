extension StackTemplate {
  /// The version of this program, recorded in every template so that a later one knows what made a stack.
  package static let wizardVersion = "0.1.0"

  /// In bytes: what CloudFormation takes without a bucket.
  package static let largestBody = 51_200

  /// After this long without a byte the load balancer ends a connection.
  static let idleSeconds = 600

  /// GitLab's web server keeps a connection for longer than the balancer does: one that it closes first the balancer may just be
  /// using, and answers 502 (AWS's advice on the idle timeout).
  static let keepAliveSeconds = idleSeconds + 60

  /// The template that builds what was chosen.
  package init(_ choices: Choices) throws(TemplateFault) {
    let library = try TemplateLibrary.builtIn.get()
    let body = try library.render("stack", with: TemplateValues(choices))
    guard body.utf8.count <= Self.largestBody else {
      throw TemplateFault(template: "stack", tag: "", line: 0, problem: .tooLarge(bytes: body.utf8.count))
    }
    self.init(body: body, parameters: Self.parameters(choices))
  }

  private static func parameters(_ choices: Choices) -> [Parameter] {
    var values: [(String, String)] = []
    switch choices.network {
    case .new(let range, _): values.append(("VpcCidr", range.description))
    case .existing(let vpc, _, _): values.append(("Vpc", vpc.description))
    }
    values += NetworkShape(choices.network).subnets.map { ($0.parameter, $0.value) }
    values += choices.access.allowedCIDRs.enumerated().map { ("AllowedCidr\($0 + 1)", $1.description) }
    if let domain = choices.domain {
      values += [
        ("ZoneName", domain.zone.description),
        ("HostName", domain.host.description),
        ("HostedZoneId", domain.zoneID.description),
      ]
    }
    values += [
      ("RootEmail", choices.access.rootEmail.description),
      ("ImageTag", choices.image.tag.description),
      ("TaskCpu", "\(choices.image.size.cpu)"),
      ("TaskMemory", "\(choices.image.size.memory)"),
      ("PumaWorkers", "\(choices.image.size.pumaWorkers)"),
    ]
    return values.map { Parameter(name: $0, value: $1) }
  }
}
